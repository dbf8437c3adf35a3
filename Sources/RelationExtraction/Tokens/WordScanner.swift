/// Finds where words end.
enum WordScanner {
  /// A word's extent.
  struct Word {
    var end: Int
    /// The letters stand in the file as they are: ASCII apostrophes and hyphens, no line break.
    var isPlain: Bool
    /// Where a line break cuts the word.
    var cut: Cut?
  }

  /// A hyphen at a line end, and where the word goes on.
  struct Cut {
    var hyphen: Int
    var resume: Int
  }

  /// The word that begins at `start`.
  static func word(
    _ text: Span<UInt8>, from start: Int, lineEnd: Int, line: Int, _ paragraph: Paragraph,
    _ lines: [Line]
  ) -> Word {
    var at = start
    var plain = true
    while at < lineEnd {
      let byte = text[at]
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) {
        at += 1
      } else if byte >= 0x80 {
        if let curly = inside(text, at, lineEnd, start) {
          plain = false
          at = curly
        } else if Mark.mark(text, at, lineEnd) != nil {
          break
        } else {
          at += 1
        }
      } else if let next = joined(text, at, lineEnd, start) {
        at = next
      } else if byte == Ascii.hyphen, at + 1 == lineEnd, at > start,
        let resume = resumption(text, line, paragraph, lines), Ascii.isLetter(text[at - 1])
      {
        var end = resume
        while end < text.count, Ascii.isLetter(text[end]) || text[end] >= 0x80 { end += 1 }
        return Word(end: end, isPlain: false, cut: Cut(hyphen: at, resume: resume))
      } else {
        break
      }
    }
    return Word(end: at, isPlain: plain, cut: nil)
  }

  /// Where a word goes on behind a hyphen, apostrophe, point, colon or ampersand inside it.
  private static func joined(
    _ text: Span<UInt8>, _ at: Int, _ end: Int, _ start: Int
  ) -> Int? {
    guard at > start, at + 1 < end else {
      return closesPlural(text, at, end, start, width: 1) ? at + 1 : nil
    }
    let next = text[at + 1]
    let nextIsWord = Ascii.isLetter(next) || Ascii.isDigit(next) || next >= 0xC3 && next < 0xE2
    switch text[at] {
    case Ascii.hyphen: return nextIsWord ? at + 2 : nil
    case Ascii.apostrophe:
      if !Ascii.isLetter(next) {
        return closesPlural(text, at, end, start, width: 1) ? at + 1 : nil
      }
      let isPossessive =
        next | 0x20 == UInt8(ascii: "s")
        && (at + 2 >= end || !Ascii.isLetter(text[at + 2]) && !Ascii.isDigit(text[at + 2]))
      return isPossessive ? nil : at + 2
    case Ascii.point:
      // "U.S.", "H.E.", "8.5": single letters or digits on both sides.
      if Ascii.isDigit(text[at - 1]), Ascii.isDigit(next) { return at + 2 }
      let single = at - 1 == start || text[at - 2] == Ascii.point
      let last = at + 2 < text.count && text[at + 2] == Ascii.point
      if single, last, Ascii.isLetter(text[at - 1]), Ascii.isLetter(next) { return at + 3 }
      return nil
    case UInt8(ascii: ":"), UInt8(ascii: "&"):
      return Ascii.isUpper(text[at - 1]) && Ascii.isUpper(next) ? at + 2 : nil
    case UInt8(ascii: ","):
      return Ascii.isDigit(text[at - 1]) && Ascii.isDigit(next) ? at + 2 : nil
    default: return nil
    }
  }

  /// A curly apostrophe or hyphen inside a word: where the word goes on; nil if the word ends.
  private static func inside(
    _ text: Span<UInt8>, _ at: Int, _ end: Int, _ start: Int
  ) -> Int? {
    guard text[at] == 0xE2, at + 3 <= end, text[at + 1] == 0x80, at > start else { return nil }
    let after = at + 3
    let nextIsLetter =
      after < end && (Ascii.isLetter(text[after]) || text[after] >= 0xC3 && text[after] < 0xE2)
    switch text[at + 2] {
    case 0x99:
      if !nextIsLetter { return closesPlural(text, at, end, start, width: 3) ? after : nil }
      let isPossessive =
        text[after] | 0x20 == UInt8(ascii: "s")
        && (after + 1 >= end || !Ascii.isLetter(text[after + 1]))
      return isPossessive ? nil : after
    case 0x90, 0x91: return nextIsLetter ? after : nil
    default: return nil
    }
  }

  /// Whether an apostrophe closes a plural possessive (`Workers'`) and no quotation: a capitalized
  /// word on -s, with a word behind it.
  private static func closesPlural(
    _ text: Span<UInt8>, _ at: Int, _ end: Int, _ start: Int, width: Int
  ) -> Bool {
    guard text[at] == Ascii.apostrophe || width == 3, at - start > 2,
      text[at - 1] == UInt8(ascii: "s")
    else { return false }
    let after = at + width
    if after >= end { return true }
    return Ascii.isBlank(text[after])
  }

  /// Where a word cut at the end of this line goes on: in lower case on the next.
  private static func resumption(
    _ text: Span<UInt8>, _ line: Int, _ paragraph: Paragraph, _ lines: [Line]
  ) -> Int? {
    guard line + 1 < paragraph.endLine else { return nil }
    let start = Int(lines[line + 1].start)
    return Ascii.isLower(text[start]) ? start : nil
  }

  /// Writes a word with straight apostrophes and hyphens and without the line break.
  static func normalize(
    _ text: Span<UInt8>, from start: Int, to end: Int, cut: Cut?, into buffer: inout [UInt8]
  ) {
    var at = start
    while at < end {
      if let cut, at == cut.hyphen {
        at = cut.resume
      } else if text[at] == 0xE2, at + 2 < end + 2, text[at + 1] == 0x80 {
        buffer.append(text[at + 2] == 0x99 ? Ascii.apostrophe : Ascii.hyphen)
        at += 3
      } else {
        buffer.append(text[at])
        at += 1
      }
    }
  }
}
