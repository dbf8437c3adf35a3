/// A character as it is shown, with its place in the file.
struct DisplayCell: Sendable, Equatable {
  /// What is shown: harmless, never a tab or a line end.
  var scalar: Unicode.Scalar
  /// The first byte of the character; -1 for what does not stand in the file.
  var offset: Int32
  /// Columns that it takes, 0 to 2.
  var width: UInt8
  var style = TextStyle.plain
  /// Whether it is a blank at which a row may end.
  var isBreak = false

  /// Distance of tab stops.
  static let tabWidth = 8

  /// The characters of a stretch of one line, tabs expanded.
  static func cells(in bytes: [UInt8], _ range: Range<Int>) -> [DisplayCell] {
    let text = bytes.span
    var cells: [DisplayCell] = []
    cells.reserveCapacity(range.count)
    var column = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Text.scalar(text, at)
      let count = scalar == "\t" ? tabWidth - column % tabWidth : 1
      let shown = InertText.scalar(for: scalar)
      let width = ColumnWidth.width(of: shown)
      let cell = DisplayCell(
        scalar: shown, offset: Int32(clamping: at), width: UInt8(width), isBreak: shown == " ")
      for _ in 0..<count { cells.append(cell) }
      column += count * width
      at += length
    }
    return cells
  }

  /// The characters of a text of ours.
  static func cells(_ text: String, _ style: TextStyle) -> [DisplayCell] {
    text.unicodeScalars.map {
      DisplayCell(
        scalar: $0, offset: -1, width: UInt8(ColumnWidth.width(of: $0)), style: style)
    }
  }
}
