import RelationExtraction
import Testing

@testable import RelationshipGraph

@Suite struct RowWriterTests {
  private let rows = [
    DisplayRow(line: 7, cells: DisplayCell.cells("one", .plain)),
    DisplayRow(line: nil, cells: DisplayCell.cells("^^^", .evidence)),
    DisplayRow(line: 7, cells: DisplayCell.cells("two", .plain)),
    DisplayRow(line: 12, cells: DisplayCell.cells("three", .mention(.person, isNested: false))),
  ]

  private func text(_ writer: RowWriter, _ rows: [DisplayRow]) -> String {
    var output: [UInt8] = []
    writer.append(rows, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func numbersStandAtTheFirstRowOfALine() {
    let expected = """
         7 | one
           | ^^^
           | two
        12 | three

      """
    #expect(text(RowWriter(isColored: false, digits: 2, indent: 2), rows) == expected)
  }

  @Test func coloursEndWithTheirText() {
    let output = text(RowWriter(isColored: true, digits: 1), [rows[3]])
    #expect(output == "\u{1B}[1;34m12 |\u{1B}[0m \u{1B}[36mthree\u{1B}[0m\n")
  }

  @Test func notesHaveNames() {
    var output: [UInt8] = []
    let writer = RowWriter(isColored: false, digits: 2, indent: 1)
    writer.append(heading: "role", to: &output)
    writer.append(note: "head", named: "title", to: &output)
    #expect(String(decoding: output, as: UTF8.self) == " role\n    = title: head\n")
  }
}
