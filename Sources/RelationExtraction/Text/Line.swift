/// What a line of a document is by its form.
enum LineKind: UInt8, Sendable {
  case blank
  case text
  /// `* item`, `- item`, `• item`, `(a) item`.
  case item
  /// `# heading`.
  case heading
  /// `| a | b |`, or columns apart by three blanks or more.
  case row
  /// `---`, `+ + +`, `***`.
  case rule
}

/// A line of a document: where its words begin and end, without quote marks, bullets and blanks.
struct Line: Sendable {
  var kind: LineKind
  /// Whether all its letters are capitals, and there are at least four.
  var isAllCaps: Bool
  /// Whether it is all bold: `**Heading**`.
  var isBold: Bool
  /// First byte of the line in the file.
  var lineStart: UInt32
  /// The stretch without bullets and surrounding blanks.
  var start: UInt32
  var end: UInt32
}

/// Cuts a document into lines.
struct LineScanner {
  /// The lines of a text, in order.
  static func lines(in text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 64 + 8)
    var start = hasByteOrderMark(text) ? 3 : 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != Ascii.newline, text[end] != 0x0C { end &+= 1 }
      lines.append(line(text, from: start, to: end))
      start = end &+ 1
    }
    return lines
  }

  private static func hasByteOrderMark(_ text: Span<UInt8>) -> Bool {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
  }

  private static func line(_ text: Span<UInt8>, from lineStart: Int, to lineEnd: Int) -> Line {
    var start = skipQuoteMarks(text, from: lineStart, to: lineEnd)
    var end = lineEnd
    while end > start, Ascii.isBlank(text[end - 1]) { end -= 1 }
    var kind = LineKind.text
    if start == end {
      kind = .blank
    } else if isPageNumber(text, start, end) {
      kind = .blank
      end = start
    } else if isRule(text, start, end) {
      kind = .rule
    } else if text[start] == UInt8(ascii: "#") {
      kind = .heading
      while start < end, text[start] == UInt8(ascii: "#") || Ascii.isBlank(text[start]) {
        start += 1
      }
    } else if let after = bulletEnd(text, start, end) {
      kind = .item
      start = after
    } else if isRow(text, start, end) {
      kind = .row
    }
    let bold = isMarked(text, start, end)
    return Line(
      kind: kind, isAllCaps: isAllCaps(text, start, end), isBold: bold,
      lineStart: UInt32(lineStart), start: UInt32(start), end: UInt32(end))
  }

  /// Passes over blanks and the `>` of quoted mail.
  private static func skipQuoteMarks(_ text: Span<UInt8>, from: Int, to end: Int) -> Int {
    var at = from
    while at < end {
      if text[at] == UInt8(ascii: ">") || Ascii.isBlank(text[at]) {
        at += 1
      } else if text[at] == 0xC2, at + 1 < end, text[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  private static func isRule(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    for at in start..<end {
      switch text[at] {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "_"),
        UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20:
        continue
      default: return false
      }
    }
    return true
  }

  /// Where the words after a bullet begin; nil if the line has none.
  private static func bulletEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    switch text[start] {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"): at += 1
    case 0xE2 where end - start > 3 && isBullet(text[start + 1], text[start + 2]): at += 3
    case 0xC2 where end - start > 2 && text[start + 1] == 0xB7: at += 2
    case UInt8(ascii: "("):
      at += 1
      while at < end, at - start < 4, Ascii.isLetter(text[at]) || Ascii.isDigit(text[at]) {
        at += 1
      }
      guard at > start + 1, at < end, text[at] == UInt8(ascii: ")") else { return nil }
      at += 1
    default:
      while at < end, at - start < 2, Ascii.isDigit(text[at]) { at += 1 }
      guard at > start, at < end, text[at] == Ascii.point || text[at] == UInt8(ascii: ")")
      else { return nil }
      at += 1
    }
    guard at < end, Ascii.isBlank(text[at]) else { return nil }
    while at < end, Ascii.isBlank(text[at]) { at += 1 }
    return at < end ? at : nil
  }

  /// The last bytes of • ‣ – — ▪ ■ ► ▸ ● ○ ◦ ✓ ✔ ➢ →, as UTF-8 has them behind E2.
  private static func isBullet(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: [0xA2, 0xA3, 0x93, 0x94].contains(third)
    case 0x96: [0xAA, 0xA0, 0xBA, 0xB8].contains(third)
    case 0x97: [0x8F, 0x8B, 0xA6].contains(third)
    case 0x9C: [0x93, 0x94].contains(third)
    case 0x9E: third == 0xA2
    case 0x86: third == 0x92
    default: false
    }
  }

  /// Whether the line has cells: a bar at its start, or a gap of three blanks in its middle.
  private static func isRow(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if text[start] == UInt8(ascii: "|") { return true }
    // Rows of a table fit on a page; what is longer is prose.
    guard end - start <= 300 else { return false }
    var gap = 0
    for at in start..<end {
      // "A | Chair"
      if text[at] == UInt8(ascii: "|"), at + 1 < end, text[at - 1] == 0x20, text[at + 1] == 0x20,
        end - start <= 120
      {
        return text[end - 1] != Ascii.point
      }
      if text[at] == 0x20 || text[at] == 0x09 {
        gap += text[at] == 0x09 ? 3 : 1
        if gap >= 3 { return text[end - 1] != Ascii.point }
      } else {
        gap = 0
      }
    }
    return false
  }

  private static func isMarked(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 5 else { return false }
    let mark = text[start]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return false }
    if text[start + 1] == mark { return text[end - 1] == mark && text[end - 2] == mark }
    // "*Heading*": one mark at each end, and none between.
    guard text[end - 1] == mark, !Ascii.isBlank(text[start + 1]) else { return false }
    return (start + 1..<end - 1).allSatisfy { text[$0] != mark }
  }

  private static func isAllCaps(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var capitals = 0
    for at in start..<end {
      if Ascii.isLower(text[at]) { return false }
      if Ascii.isUpper(text[at]) { capitals += 1 }
    }
    return capitals >= 4
  }

  /// `17`, `- 17 -`, `Page 17`: left out like a blank line.
  private static func isPageNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 14 else { return false }
    var first = start
    var word = 0
    let page = StaticString("page ")
    page.withUTF8Buffer { letters in
      while word < letters.count, first + word < end,
        Ascii.lowercased(text[first + word]) == letters[word]
      { word += 1 }
    }
    if word == 5 { first += 5 }
    var digits = 0
    for at in first..<end {
      if Ascii.isDigit(text[at]) {
        digits += 1
      } else if text[at] != Ascii.hyphen, !Ascii.isBlank(text[at]) {
        return false
      }
    }
    return digits > 0 && digits <= 3 || digits == 4 && word == 5
  }
}
