/// Writes rows with line numbers beside them.
struct RowWriter: Sendable {
  let isColored: Bool
  /// Digits of the largest line number.
  let digits: Int
  /// Columns between rows and the left edge.
  var indent = 0

  /// Columns that stand before the text of a row.
  var marginWidth: Int { indent + digits + 3 }

  /// Appends rows; a line that takes several has its number at the first.
  func append(_ rows: [DisplayRow], to output: inout [UInt8]) {
    var lastLine = -1
    for row in rows {
      var number = ""
      if let line = row.line, line != lastLine {
        number = "\(line)"
        lastLine = line
      }
      appendMargin(number, "|", to: &output)
      append(row.cells, to: &output)
      output.append(0x0A)
    }
  }

  /// Appends what is known about a relation: `= title: director`.
  func append(note text: String, named name: String, to output: inout [UInt8]) {
    appendMargin("", "=", to: &output)
    append(name + ": ", .part, to: &output)
    append(text, .plain, to: &output)
    output.append(0x0A)
  }

  /// Appends a heading on a line of its own.
  func append(heading: String, to output: inout [UInt8]) {
    append(String(repeating: " ", count: indent), .plain, to: &output)
    append(heading, .heading, to: &output)
    output.append(0x0A)
  }

  private func appendMargin(_ number: String, _ bar: String, to output: inout [UInt8]) {
    let gap = max(0, indent + digits - number.utf8.count)
    append(String(repeating: " ", count: gap), .plain, to: &output)
    append("\(number) \(bar)", .margin, to: &output)
    output.append(0x20)
  }

  private func append(_ text: String, _ style: TextStyle, to output: inout [UInt8]) {
    if isColored { TextStyle.appendChange(from: .plain, to: style, into: &output) }
    output.append(contentsOf: text.utf8)
    if isColored { TextStyle.appendChange(from: style, to: .plain, into: &output) }
  }

  private func append(_ cells: [DisplayCell], to output: inout [UInt8]) {
    var style = TextStyle.plain
    for cell in cells {
      if isColored, cell.style != style {
        TextStyle.appendChange(from: style, to: cell.style, into: &output)
        style = cell.style
      }
      output.append(contentsOf: UTF8.encode(cell.scalar) ?? UTF8.encodedReplacementCharacter)
    }
    TextStyle.appendChange(from: style, to: .plain, into: &output)
  }
}
