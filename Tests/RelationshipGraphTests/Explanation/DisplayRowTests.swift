import TestSupport
import Testing

@testable import RelationshipGraph

@Suite struct DisplayRowTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    let cells = DisplayCell.cells(in: bytes, 0..<bytes.count)
    return DisplayRow.rows(of: cells, line: 1, width: width).map(\.text)
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("  one  two", 20, ["one  two"]),
      ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
      ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
      ("김하나", 4, ["김하", "나"]),
      ("김", 1, ["김"]),
      ("   ", 5, []),
      ("", 5, []),
    ] as [(String, Int, [String])])
  func breaksBetweenWords(text: String, width: Int, expected: [String]) {
    #expect(rows(text, width) == expected)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func rowsFitAndKeepTheWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("ab  é김\u{301}🙂-\t")
    let text = String((0..<80).map { _ in alphabet.randomElement(using: &random) ?? " " })
    let bytes = Array(text.utf8)
    let width = Int.random(in: 2...30, using: &random)
    let cells = DisplayCell.cells(in: bytes, 0..<bytes.count)
    let rows = DisplayRow.rows(of: cells, line: 1, width: width)
    for row in rows {
      #expect(row.cells.reduce(0) { $0 + Int($1.width) } <= width, "seed \(seed)")
      #expect(!row.cells.isEmpty, "seed \(seed)")
    }
    #expect(
      rows.flatMap(\.cells).filter { !$0.isBreak } == cells.filter { !$0.isBreak }, "seed \(seed)")
  }
}
