/// What a paragraph is for.
enum ParagraphKind: UInt8, Sendable {
  case prose, heading, item, row
  /// The agency of a dateline, the head of a monitored report.
  case source
}

/// A paragraph: lines that belong together although the page breaks them.
struct Paragraph: Sendable {
  var kind: ParagraphKind
  /// Range of lines.
  var firstLine: Int
  var endLine: Int
  /// Whether a rule (`---`, `+ + +`) stands before it.
  var afterRule: Bool
}

/// Joins lines to paragraphs.
///
/// A blank line ends a paragraph unless its sentence goes on behind it in lower case, as it does
/// where a page break cut it.
struct ParagraphScanner {
  private let lines: [Line]
  private var paragraphs: [Paragraph] = []
  /// How far the items of the list in work are indented; 0 outside of a list.
  private var listIndent = 0

  /// The paragraphs of a document.
  static func paragraphs(of lines: [Line], in text: Span<UInt8>) -> [Paragraph] {
    var scanner = ParagraphScanner(lines: lines)
    scanner.run(text)
    return scanner.paragraphs
  }

  private init(lines: [Line]) { self.lines = lines }

  private mutating func run(_ text: Span<UInt8>) {
    var afterRule = false
    var afterBlank = true
    for at in lines.indices {
      let line = lines[at]
      switch line.kind {
      case .blank: afterBlank = true
      case .rule:
        afterRule = true
        afterBlank = true
      default:
        if let item = indentedItem(line, at, text) ?? flushItem(at, text) {
          if item {
            paragraphs.append(
              Paragraph(kind: .item, firstLine: at, endLine: at + 1, afterRule: afterRule))
          } else {
            paragraphs[paragraphs.count - 1].endLine = at + 1
          }
          afterRule = false
          afterBlank = false
          continue
        }
        let isLabeled = isLabeled(at, text) && hasLabeledNeighbour(at, text)
        let isCell = !afterBlank && continuesCell(line, text)
        let joins =
          !afterRule && !isLabeled && !isCell && !(!afterBlank && opensReport(line, text))
          && !paragraphs.isEmpty
          && (afterBlank
            ? continuesSentence(line, text) : belongsToParagraph(line, at, text))
        if joins {
          paragraphs[paragraphs.count - 1].endLine = at + 1
        } else {
          if !afterBlank, let last = paragraphs.last, last.kind == .item,
            isNumberedHeading(last, line, text)
          {
            paragraphs[paragraphs.count - 1].kind = .heading
          }
          let kind =
            opensRow(at) || isCell ? ParagraphKind.row : isLabeled ? .item : kind(of: line)
          paragraphs.append(
            Paragraph(kind: kind, firstLine: at, endLine: at + 1, afterRule: afterRule))
        }
        afterRule = false
        afterBlank = false
      }
    }
  }

  /// Whether a line of an indented list behind a colon begins an item (true) or goes on with one
  /// (false); nil if it is no line of such a list.
  private mutating func indentedItem(_ line: Line, _ at: Int, _ text: Span<UInt8>) -> Bool? {
    let indent = Int(line.start - line.lineStart)
    guard line.kind == .text, indent >= 2, let last = paragraphs.last else {
      listIndent = 0
      return nil
    }
    let before = lines[last.endLine - 1]
    if listIndent == 0 {
      let opens = text[Int(before.end) - 1] == UInt8(ascii: ":")
      guard opens, indent > Int(before.start - before.lineStart) else { return nil }
      listIndent = indent
      return true
    }
    return indent <= listIndent
  }

  /// Whether a line of a list behind a colon begins an item, where nothing is indented: each line
  /// is "A, title of B"; nil if it is no line of such a list.
  private func flushItem(_ at: Int, _ text: Span<UInt8>) -> Bool? {
    guard opensFlushItem(at, text), let last = paragraphs.last else { return nil }
    let before = lines[last.endLine - 1]
    if last.kind == .item { return opensFlushItem(last.firstLine, text) ? true : nil }
    guard last.kind == .prose, before.kind == .text,
      text[Int(before.end) - 1] == UInt8(ascii: ":"),
      at + 1 < lines.count, opensFlushItem(at + 1, text)
    else { return nil }
    return true
  }

  /// "A B, title …" to a whole word: a capital, and a small letter behind the first comma.
  private func opensFlushItem(_ at: Int, _ text: Span<UInt8>) -> Bool {
    let line = lines[at]
    guard line.kind == .text, line.start == line.lineStart, line.end - line.start >= 8,
      Ascii.isUpper(text[Int(line.start)]), text[Int(line.end) - 1] != UInt8(ascii: ",")
    else { return false }
    var comma = Int(line.start)
    while comma < Int(line.end) - 2, comma - Int(line.start) < 40,
      text[comma] != UInt8(ascii: ",")
    { comma += 1 }
    guard comma + 2 < Int(line.end), text[comma] == UInt8(ascii: ","), text[comma + 1] == 0x20,
      Ascii.isLower(text[comma + 2])
    else { return false }
    // "… chairman of": the line before goes on here.
    var word = Int(line.end) - 1
    while word > comma, Ascii.isLower(text[word]) { word -= 1 }
    return text[word] != 0x20 || Int(line.end) - 1 - word > 3
  }

  /// "1. Welcome" alone in its line, before text that is not indented: a heading.
  private func isNumberedHeading(_ item: Paragraph, _ next: Line, _ text: Span<UInt8>) -> Bool {
    let line = lines[item.firstLine]
    guard item.endLine - item.firstLine == 1, Ascii.isDigit(text[Int(line.lineStart)]),
      line.end - line.start <= 60, next.start - next.lineStart == 0,
      Ascii.isUpper(text[Int(next.start)])
    else { return false }
    let last = text[Int(line.end) - 1]
    return Ascii.isLetter(last) || Ascii.isDigit(last)
  }

  /// Whether a line behind a headline, further indented than this, begins with a dateline.
  private func opensReport(_ line: Line, _ text: Span<UInt8>) -> Bool {
    guard line.kind == .text, let last = paragraphs.last, last.endLine - last.firstLine == 1 else {
      return false
    }
    let before = lines[last.firstLine]
    return line.start - line.lineStart > before.start - before.lineStart + 1
      && DatelineReader.dateline(in: text, from: Int(line.start), to: Int(line.end)) != nil
  }

  /// Whether a line begins in the column of the second cell of the row before.
  private func continuesCell(_ line: Line, _ text: Span<UInt8>) -> Bool {
    guard line.kind == .text, let last = paragraphs.last, last.kind == .row else { return false }
    let indent = Int(line.start - line.lineStart)
    guard indent >= 6, Ascii.isUpper(text[Int(line.start)]) || text[Int(line.start)] >= 0xC3 else {
      return false
    }
    var at = last.firstLine
    while at >= 0 {
      let before = lines[at]
      let isCell = before.kind == .text && abs(Int(before.start - before.lineStart) - indent) <= 1
      guard before.kind == .row || isCell else { return false }
      let column = before.kind == .row ? secondColumn(of: before, text) : 0
      if column > 0 { return abs(column - indent) <= 1 }
      at -= 1
    }
    return false
  }

  /// Where the second cell of a row begins, in bytes from the start of the line; 0 if it has none.
  private func secondColumn(of line: Line, _ text: Span<UInt8>) -> Int {
    var gap = 0
    for at in Int(line.start)..<Int(line.end) {
      if text[at] == 0x20 {
        gap += 1
      } else if gap >= 3 {
        return at - Int(line.lineStart)
      } else {
        gap = 0
      }
    }
    return 0
  }

  /// Whether a line is "Label: value", as in a list of posts.
  private func isLabeled(_ at: Int, _ text: Span<UInt8>) -> Bool {
    let line = lines[at]
    var byte = Int(line.start)
    let end = Int(line.end)
    guard line.kind == .text, byte < end, Ascii.isUpper(text[byte]) || Ascii.isDigit(text[byte])
    else { return false }
    let last = min(end - 2, byte + 80)
    var blanks = 0
    while byte < last, text[byte] != UInt8(ascii: ":") {
      switch text[byte] {
      case 0x20: blanks += 1
      case UInt8(ascii: ";"), UInt8(ascii: "\""), Ascii.point: return false
      // "Minister of Trade, Industry and Tourism: A", but "In May, it said: …"
      case UInt8(ascii: ",") where !goesOn(behind: byte, text): return false
      default: break
      }
      byte += 1
    }
    return byte < last && blanks <= 9 && text[byte + 1] == 0x20
      && (Ascii.isUpper(text[byte + 2]) || text[byte + 2] >= 0xC3)
  }

  /// Whether "and" or a capital stands behind a comma.
  private func goesOn(behind comma: Int, _ text: Span<UInt8>) -> Bool {
    guard comma + 4 < text.count, text[comma + 1] == 0x20 else { return false }
    let isAnd =
      text[comma + 2] == UInt8(ascii: "a") && text[comma + 3] == UInt8(ascii: "n")
      && text[comma + 4] == UInt8(ascii: "d")
    return isAnd || Ascii.isUpper(text[comma + 2])
  }

  /// Whether one of the three lines before or behind has a label, too.
  private func hasLabeledNeighbour(_ at: Int, _ text: Span<UInt8>) -> Bool {
    for other in max(0, at - 3)..<min(lines.count, at + 4) where other != at {
      if isLabeled(other, text) { return true }
    }
    return false
  }

  /// Whether the first words of a row stand alone in this line: the row goes on in the next.
  private func opensRow(_ at: Int) -> Bool {
    lines[at].kind == .text && at > 0 && lines[at - 1].kind == .row && at + 1 < lines.count
      && lines[at + 1].kind == .row
  }

  private func kind(of line: Line) -> ParagraphKind {
    switch line.kind {
    case .heading: .heading
    case .item: .item
    case .row: .row
    default: line.isAllCaps || line.isBold ? .heading : .prose
    }
  }

  /// Whether a sentence that a page break cut goes on in this line.
  private func continuesSentence(_ line: Line, _ text: Span<UInt8>) -> Bool {
    guard line.kind == .text, Ascii.isLower(text[Int(line.start)]),
      let last = paragraphs.last, last.kind == .prose || last.kind == .item
    else { return false }
    let end = text[Int(lines[last.endLine - 1].end) - 1]
    return Ascii.isLetter(end) || end == UInt8(ascii: ",") || end == Ascii.hyphen
  }

  /// Whether a line without a blank line before it goes on with the paragraph.
  private func belongsToParagraph(_ line: Line, _ at: Int, _ text: Span<UInt8>) -> Bool {
    guard let last = paragraphs.last else { return false }
    let before = lines[last.endLine - 1]
    if line.kind == .row { return last.kind == .row && before.kind == .text }
    guard line.kind == .text else { return false }
    switch last.kind {
    case .row: return false
    case .item: return !isNumberedHeading(last, line, text)
    case .heading:
      if before.kind == .heading { return false }
      return before.isAllCaps == line.isAllCaps && (before.isAllCaps || !before.isBold)
    case .prose, .source:
      return line.isAllCaps == before.isAllCaps
    }
  }
}
