/// A mark of punctuation in its many forms.
struct Mark {
  /// Nil for what is passed over: zero-width scalars, marks of emphasis.
  var symbol: Symbol?
  var length: Int

  /// The mark at `at`, nil if a word or something else stands there.
  @inline(__always)
  static func mark(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Mark? {
    let byte = text[at]
    if Ascii.isLetter(byte) || Ascii.isDigit(byte) { return nil }
    return byte < 0x80 ? ascii(text, at, end) : wide(text, at, end)
  }

  private static func ascii(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Mark? {
    switch text[at] {
    case UInt8(ascii: ","): return Mark(symbol: Known.comma, length: 1)
    case UInt8(ascii: "."):
      var length = 1
      while at + length < end, text[at + length] == Ascii.point { length += 1 }
      return Mark(symbol: length > 1 ? Known.ellipsis : Known.point, length: length)
    case UInt8(ascii: ";"): return Mark(symbol: Known.semicolon, length: 1)
    case UInt8(ascii: ":"): return Mark(symbol: Known.colon, length: 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return Mark(symbol: Known.openParen, length: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return Mark(symbol: Known.closeParen, length: 1)
    case UInt8(ascii: "\""): return Mark(symbol: Known.quote, length: 1)
    case UInt8(ascii: "!"): return Mark(symbol: Known.exclamation, length: 1)
    case UInt8(ascii: "?"): return Mark(symbol: Known.question, length: 1)
    case UInt8(ascii: "|"): return Mark(symbol: Known.bar, length: 1)
    case UInt8(ascii: "/"): return Mark(symbol: Known.slash, length: 1)
    case UInt8(ascii: "&"): return Mark(symbol: Known.ampersand, length: 1)
    case UInt8(ascii: "="), UInt8(ascii: "~"): return Mark(symbol: Known.dash, length: 1)
    case UInt8(ascii: "*"): return Mark(symbol: nil, length: 1)
    case UInt8(ascii: "-"):
      var length = 1
      while at + length < end, text[at + length] == Ascii.hyphen { length += 1 }
      return Mark(symbol: Known.dash, length: length)
    case UInt8(ascii: "'"):
      return possessive(text, at, end, length: 1) ?? Mark(symbol: Known.quote, length: 1)
    default: return nil
    }
  }

  private static func wide(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Mark? {
    if text[at] == 0xC2, at + 1 < end {
      switch text[at + 1] {
      case 0xA0: return Mark(symbol: nil, length: 2)
      case 0xAB: return Mark(symbol: Known.openQuote, length: 2)
      case 0xBB: return Mark(symbol: Known.closeQuote, length: 2)
      case 0xAD: return Mark(symbol: nil, length: 2)
      case 0xB7: return Mark(symbol: Known.dash, length: 2)
      default: return nil
      }
    }
    guard text[at] == 0xE2, at + 2 < end, text[at + 1] == 0x80 else { return nil }
    switch text[at + 2] {
    case 0x90...0x95: return Mark(symbol: Known.dash, length: 3)
    case 0x98: return Mark(symbol: Known.quote, length: 3)
    case 0x99:
      return possessive(text, at, end, length: 3) ?? Mark(symbol: Known.quote, length: 3)
    case 0x9C, 0x9E, 0x9F: return Mark(symbol: Known.openQuote, length: 3)
    case 0x9D: return Mark(symbol: Known.closeQuote, length: 3)
    case 0xA6: return Mark(symbol: Known.ellipsis, length: 3)
    case 0xA2: return Mark(symbol: Known.star, length: 3)
    case 0x80...0x8F, 0xA8...0xAF: return Mark(symbol: nil, length: 3)
    default: return nil
    }
  }

  /// `'s` behind a word.
  private static func possessive(
    _ text: Span<UInt8>, _ at: Int, _ end: Int, length: Int
  ) -> Mark? {
    let s = at + length
    guard s < end, text[s] | 0x20 == UInt8(ascii: "s"), at > 0,
      Ascii.isLetter(text[at - 1]) || Ascii.isDigit(text[at - 1]) || text[at - 1] >= 0x80
    else { return nil }
    if s + 1 < end, Ascii.isLetter(text[s + 1]) || Ascii.isDigit(text[s + 1]) { return nil }
    return Mark(symbol: Known.possessive, length: length + 1)
  }
}

/// Tells whether a sentence ends where a stop stands.
enum SentenceEnd {
  /// Whether what follows a stop can begin a sentence: blanks, then no lower case. Or a closing
  /// quotation mark, which the sentence keeps.
  static func isEnd(_ text: Span<UInt8>, _ after: Int) -> Bool {
    var at = after
    guard at < text.count else { return true }
    if text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: ")") { return false }
    if text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] == 0x9D {
      return false
    }
    guard Ascii.isBlank(text[at]) || text[at] == Ascii.newline || text[at] == UInt8(ascii: "*")
    else { return false }
    while at < text.count,
      Ascii.isBlank(text[at]) || text[at] == Ascii.newline || text[at] == UInt8(ascii: ">")
        || text[at] == UInt8(ascii: "*")
    { at += 1 }
    return at >= text.count || !Ascii.isLower(text[at])
  }
}
