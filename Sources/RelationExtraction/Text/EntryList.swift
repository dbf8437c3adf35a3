/// Lines below one another that are entries of a list without bullets: "Audit Committee -- A (chair),
/// B", "C, director of D".
///
/// Prose is broken where the next word does not fit; entries are broken before. So a line begins an
/// entry if its first word had fitted into the line before, in the width of the page.
struct EntryList {
  private let lines: [Line]
  /// The longest line of the article, in bytes.
  private let width: Int

  private static let spare = 10

  /// Measures the page of an article that takes the lines of a range.
  init(lines: [Line], article: Range<Int>) {
    self.lines = lines
    var longest = 0
    for line in lines[article] where line.kind == .text || line.kind == .item {
      longest = max(longest, Int(line.end) - Int(line.lineStart))
    }
    width = longest
  }

  /// The entries of a paragraph as ranges of lines; nil if it is prose.
  func entries(of paragraph: Paragraph, in text: Span<UInt8>) -> [Range<Int>]? {
    guard paragraph.kind == .prose, paragraph.endLine - paragraph.firstLine >= 2 else { return nil }
    var starts = [paragraph.firstLine]
    var formed = 0
    for at in paragraph.firstLine..<paragraph.endLine {
      guard lines[at].kind == .text, lines[at].end - lines[at].start <= 250 else { return nil }
      let isStart = at > paragraph.firstLine && isBroken(before: at, text)
      if isStart { starts.append(at) }
      if isStart || at == paragraph.firstLine, isEntry(lines[at], text) { formed += 1 }
    }
    let first = isEntry(lines[paragraph.firstLine], text)
    // Behind a lead-in or a heading all lines are entries, but for a few.
    guard starts.count >= 2, formed >= 2, formed * 4 >= (starts.count - (first ? 0 : 1)) * 3 else {
      return nil
    }
    return starts.indices.map { at in
      starts[at]..<(at + 1 < starts.count ? starts[at + 1] : paragraph.endLine)
    }
  }

  /// The headings in lines of capitals below one another, as a letterhead has them; nil if they are
  /// one that did not fit into a line.
  func headings(of paragraph: Paragraph, in text: Span<UInt8>) -> [Range<Int>]? {
    guard paragraph.kind == .heading, paragraph.endLine - paragraph.firstLine >= 2 else {
      return nil
    }
    let inside = paragraph.firstLine + 1..<paragraph.endLine
    var starts = [paragraph.firstLine]
    for at in inside where lines[at].isAllCaps && isBroken(before: at, text) {
      guard !beginsOpen(lines[at], text) else { continue }
      starts.append(at)
    }
    guard starts.count > 1 else { return nil }
    return starts.indices.map { at in
      starts[at]..<(at + 1 < starts.count ? starts[at + 1] : paragraph.endLine)
    }
  }

  /// Whether the first word of a line in capitals goes on with what stands before: "OF", "AND".
  private func beginsOpen(_ line: Line, _ text: Span<UInt8>) -> Bool {
    var word = Int(line.start)
    while word < Int(line.end), Ascii.isUpper(text[word]) { word += 1 }
    return word < Int(line.end) && text[word] == 0x20 && word - Int(line.start) <= 3
  }

  /// Whether a line begins although its first word had fitted into the line before, with some blanks
  /// to spare: not all prose fills its lines.
  private func isBroken(before at: Int, _ text: Span<UInt8>) -> Bool {
    let (line, last) = (lines[at], lines[at - 1])
    let first = text[Int(line.start)]
    guard Ascii.isUpper(first) || first >= 0xC3, !endsOpen(last, text) else { return false }
    var word = Int(line.start)
    while word < Int(line.end), text[word] != 0x20 { word += 1 }
    return Int(last.end) - Int(last.lineStart) + 1 + word - Int(line.start) <= width - Self.spare
  }

  /// Whether something has to follow the last word of a line: a comma, "of", "and the".
  private func endsOpen(_ line: Line, _ text: Span<UInt8>) -> Bool {
    let (start, end) = (Int(line.start), Int(line.end))
    let last = text[end - 1]
    if last == UInt8(ascii: ",") || last == Ascii.hyphen { return true }
    var word = end
    while word > start, Ascii.isLower(text[word - 1]) { word -= 1 }
    if word == end { while word > start, Ascii.isUpper(text[word - 1]) { word -= 1 } }
    return word > start && text[word - 1] == 0x20 && end - word <= 3
  }

  /// Whether a line begins with a few capitalized words that end with it or with a mark: a comma, a
  /// dash, a colon, a parenthesis.
  func isEntry(_ line: Line, _ text: Span<UInt8>) -> Bool {
    let end = Int(line.end)
    guard text[end - 1] != Ascii.point, text[end - 1] != UInt8(ascii: ":") else { return false }
    var at = Int(line.start)
    var words = 0
    while at < end, words < 10 {
      let start = at
      while at < end, text[at] != 0x20 { at += 1 }
      let mark = text[at - 1]
      switch text[start] {
      case UInt8(ascii: "("), UInt8(ascii: "-"), 0xE2: return words > 0
      default: break
      }
      let isCapital = Ascii.isUpper(text[start]) || text[start] >= 0xC3
      guard isCapital || at - start <= 3 && words > 0 else { return false }
      words += 1
      if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":") { return words >= 2 }
      at += 1
    }
    return at >= end && words >= 2
  }
}
