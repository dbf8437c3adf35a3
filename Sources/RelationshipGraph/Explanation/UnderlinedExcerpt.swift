/// The lines around some marked words, with underlines and labels beneath, as compilers show
/// source: carets below what it is about, hyphens below its parts.
struct UnderlinedExcerpt: Sendable {
  /// Words to be underlined.
  struct Mark: Sendable {
    var range: Range<Int>
    var label: String
    var underline: Unicode.Scalar = "-"
    var style = TextStyle.part
  }

  /// The longest stretch that is shown as a whole, in bytes; of a longer one both ends are shown,
  /// so that relations across a long list do not repeat it each.
  static let limit = 2000

  let bytes: [UInt8]
  let lines: LineIndex
  let width: Int

  /// The rows that hold marked words, each with its underlines.
  ///
  /// Each mark has its label behind its last underline. Rows without marked words are left out.
  func rows(of marks: [Mark], in sentence: Range<Int>) -> [DisplayRow] {
    let marks = Self.shown(marks)
    let text = textRows(of: marks, in: sentence)
    let columns = text.map { row in marks.map { MarkedColumns.columns(of: $0.range, in: row) } }
    var rows: [DisplayRow] = []
    var isGap = false
    for (number, row) in text.enumerated() {
      guard columns[number].contains(where: { !$0.isEmpty }) else {
        isGap = true
        continue
      }
      if isGap, !rows.isEmpty { rows.append(Self.gap) }
      isGap = false
      rows.append(row)
      var notes = UnderlineNotes()
      for (at, mark) in marks.enumerated() where !columns[number][at].isEmpty {
        let goesOn = columns[(number + 1)...].contains { !$0[at].isEmpty }
        notes.add(mark, below: columns[number][at], hasLabel: !goesOn)
      }
      rows += notes.rows
    }
    return rows
  }

  private static let gap = DisplayRow(line: nil, cells: DisplayCell.cells("…", .margin))

  /// The marks that can be shown together: parts far from the words of the first mark cannot.
  private static func shown(_ marks: [Mark]) -> [Mark] {
    let marks = marks.filter { !$0.range.isEmpty }
    guard let words = marks.first?.range, let whole = hull(of: marks), whole.count > limit else {
      return marks
    }
    return marks.filter { $0.range.overlaps(words) }
  }

  /// From the first marked byte to the last.
  private static func hull(of marks: [Mark]) -> Range<Int>? {
    guard let start = marks.map(\.range.lowerBound).min(),
      let end = marks.map(\.range.upperBound).max()
    else { return nil }
    return start..<end
  }

  private func textRows(of marks: [Mark], in sentence: Range<Int>) -> [DisplayRow] {
    guard let marked = Self.hull(of: marks) else { return [] }
    var rows: [DisplayRow] = []
    for (number, window) in windows(of: marked, in: sentence).enumerated() {
      // A row without marks: a gap is shown in its place.
      if number > 0 { rows.append(Self.gap) }
      for piece in lines.pieces(of: window) {
        var cells = DisplayCell.cells(in: bytes, piece.range)
        let isCut = piece.range.lowerBound > lines.range(of: piece.line).lowerBound
        if isCut, piece.range.lowerBound > sentence.lowerBound {
          cells.insert(contentsOf: DisplayCell.cells("…", .margin), at: 0)
        }
        rows += DisplayRow.rows(of: cells, line: piece.line, width: width)
      }
    }
    return rows
  }

  /// The stretches to be shown: the marked one with what stands around it on its lines.
  private func windows(of marked: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    let start = contextStart(before: marked.lowerBound, in: sentence)
    let end = contextEnd(behind: marked.upperBound)
    if marked.count <= Self.limit { return [start..<end] }
    let firstEnd = characterStart(marked.lowerBound + Self.limit / 2)
    let lastStart = characterStart(marked.upperBound - Self.limit / 2)
    return [start..<firstEnd, lastStart..<end]
  }

  /// The start of the line, or of the sentence, or a word nearby if both are far.
  private func contextStart(before offset: Int, in sentence: Range<Int>) -> Int {
    let reach = 60
    let lineStart = lines.range(of: lines.line(of: offset)).lowerBound
    if offset - lineStart <= reach { return lineStart }
    if sentence.contains(offset), offset - sentence.lowerBound <= reach {
      return max(sentence.lowerBound, lineStart)
    }
    var at = offset - reach / 2
    while at < offset, bytes[at] != 0x20 { at += 1 }
    return at < offset ? at + 1 : offset
  }

  /// The end of the line, or a place behind which the row is full in any case.
  private func contextEnd(behind offset: Int) -> Int {
    let line = lines.range(of: lines.line(of: max(0, offset - 1)))
    return max(offset, characterStart(min(line.upperBound, offset + 4 * width)))
  }

  /// The next place at which a character begins.
  private func characterStart(_ offset: Int) -> Int {
    var at = min(offset, bytes.count)
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }
}
