@testable import RelationshipGraph
import Testing

@Suite struct DisplayCellTests {
  private func cells(_ bytes: [UInt8]) -> [DisplayCell] {
    DisplayCell.cells(in: bytes, 0..<bytes.count)
  }

  private func text(_ bytes: [UInt8]) -> String { DisplayRow(line: 1, cells: cells(bytes)).text }

  @Test(arguments: [
    ("abc", [1, 1, 1]), ("é", [1]), ("e\u{301}x", [1, 0, 1]), ("김a", [2, 1]), ("🙂", [2]),
    ("\u{1B}", [1]), ("a\u{200D}b", [1, 0, 1]), ("Ａ", [2]),
  ])
  func columnsAreThoseOfATerminal(text: String, widths: [Int]) {
    #expect(cells(Array(text.utf8)).map { Int($0.width) } == widths)
  }

  @Test func tabsAreExpanded() {
    #expect(text(Array("a\tb".utf8)) == "a       b")
    #expect(text(Array("\t\tb".utf8)) == String(repeating: " ", count: 16) + "b")
    #expect(text(Array("12345678\tb".utf8)) == "12345678        b")
    #expect(text(Array("김\tb".utf8)) == "김      b")
    #expect(cells(Array("a\tb".utf8)).map(\.offset) == [0, 1, 1, 1, 1, 1, 1, 1, 2])
  }

  @Test func offsetsAreThoseOfTheFile() {
    #expect(cells(Array("aé김b".utf8)).map(\.offset) == [0, 1, 3, 6])
    #expect(DisplayCell.cells(in: Array("aéb".utf8), 1..<3).map(\.offset) == [1])
  }

  @Test func invalidBytesAreShown() {
    #expect(text([0x41, 0xFF, 0xE2, 0x82]) == "A\u{FFFD}\u{FFFD}\u{FFFD}")
  }
}
