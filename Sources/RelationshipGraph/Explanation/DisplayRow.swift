/// One row of the screen.
struct DisplayRow: Sendable, Equatable {
  /// The line of the file; nil for a row of notes.
  var line: Int?
  var cells: [DisplayCell]

  /// The text without colours.
  var text: String {
    var scalars = String.UnicodeScalarView()
    for cell in cells { scalars.append(cell.scalar) }
    return String(scalars)
  }

  /// Breaks a line into rows of at most `width` columns, between words where there is a blank.
  ///
  /// Blanks at the ends of rows are left out; a blank line has no rows.
  static func rows(of cells: [DisplayCell], line: Int, width: Int) -> [DisplayRow] {
    var rows: [DisplayRow] = []
    var start = endOfBlanks(cells, 0)
    while start < cells.count {
      let end = rowEnd(cells, start, width)
      var last = end
      while last > start, cells[last - 1].isBreak { last -= 1 }
      rows.append(DisplayRow(line: line, cells: Array(cells[start..<last])))
      start = endOfBlanks(cells, end)
    }
    return rows
  }

  private static func endOfBlanks(_ cells: [DisplayCell], _ start: Int) -> Int {
    var end = start
    while end < cells.count, cells[end].isBreak { end += 1 }
    return end
  }

  /// Where the row that begins at `start` ends: behind a blank, or inside of a word that is wider
  /// than a row.
  private static func rowEnd(_ cells: [DisplayCell], _ start: Int, _ width: Int) -> Int {
    var used = 0
    var lastBreak = start
    var at = start
    while at < cells.count {
      used += Int(cells[at].width)
      if cells[at].isBreak {
        lastBreak = at + 1
      } else if used > width {
        return lastBreak > start ? lastBreak : max(at, start + 1)
      }
      at += 1
    }
    return at
  }
}
