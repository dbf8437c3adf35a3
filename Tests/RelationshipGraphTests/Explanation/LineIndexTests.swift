@testable import RelationshipGraph
import Testing

@Suite struct LineIndexTests {
  private let text = Array("one\ntwo\r\n\nfour".utf8)

  @Test(arguments: [(0, 1), (3, 1), (4, 2), (8, 2), (9, 3), (10, 4), (13, 4), (99, 4)])
  func tellsTheLine(offset: Int, line: Int) {
    #expect(LineIndex(text).line(of: offset) == line)
  }

  @Test(arguments: [(1, 0..<3), (2, 4..<8), (3, 9..<9), (4, 10..<14)])
  func tellsTheBytes(line: Int, range: Range<Int>) {
    #expect(LineIndex(text).range(of: line) == range)
  }

  @Test func cutsRangesAtLineEnds() {
    let pieces = LineIndex(text).pieces(of: 1..<12)
    #expect(pieces.map(\.line) == [1, 2, 3, 4])
    #expect(pieces.map(\.range) == [1..<3, 4..<8, 9..<9, 10..<12])
    #expect(LineIndex(text).pieces(of: 5..<5) == [])
  }

  @Test func saysLinesInWords() {
    let lines = LineIndex(text)
    #expect(lines.words(for: 0..<3) == "line 1")
    #expect(lines.words(for: 0..<4) == "line 1")
    #expect(lines.words(for: 2..<12) == "lines 1-4")
  }

  @Test func anEmptyFileHasOneLine() {
    let lines = LineIndex([])
    #expect(lines.count == 1)
    #expect(lines.line(of: 0) == 1)
    #expect(lines.range(of: 1) == 0..<0)
  }

  @Test func theByteOrderMarkIsNoPartOfALine() {
    let lines = LineIndex([0xEF, 0xBB, 0xBF, 0x41, 0x0A])
    #expect(lines.range(of: 1) == 3..<4)
    #expect(lines.line(of: 0) == 1)
    #expect(lines.count == 2)
  }
}
