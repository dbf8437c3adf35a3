/// Finds the columns of a row below which words stand.
enum MarkedColumns {
  /// The columns of the characters of a row that lie in a range of the file; empty if none does.
  static func columns(of range: Range<Int>, in row: DisplayRow) -> Range<Int> {
    var column = 0
    var start = -1
    var end = -1
    for cell in row.cells {
      let next = column + Int(cell.width)
      if range.contains(Int(cell.offset)) {
        if start < 0 { start = column }
        end = next
      }
      column = next
    }
    return start < 0 ? 0..<0 : start..<max(start, end)
  }
}

/// The rows below a row of text: underlines with their labels, as few rows as they fit in.
struct UnderlineNotes: Sendable {
  private(set) var rows: [DisplayRow] = []
  private var widths: [Int] = []

  /// Underlines some columns; the label stands behind the underline.
  mutating func add(_ mark: UnderlinedExcerpt.Mark, below columns: Range<Int>, hasLabel: Bool) {
    // A mark joins a row whose last label ends two columns before it.
    let free = widths.firstIndex { $0 + 2 <= columns.lowerBound }
    let row = free ?? rows.count
    if free == nil {
      rows.append(DisplayRow(line: nil, cells: []))
      widths.append(0)
    }
    let gap = String(repeating: " ", count: columns.lowerBound - widths[row])
    let underline = String(repeating: String(mark.underline), count: columns.count)
    let text = underline + (hasLabel ? " " + mark.label : "")
    rows[row].cells += DisplayCell.cells(gap, .plain) + DisplayCell.cells(text, mark.style)
    widths[row] = columns.upperBound + (hasLabel ? 1 + mark.label.unicodeScalars.count : 0)
  }
}
