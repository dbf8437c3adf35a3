/// Finds the words of a title in the text that a relation was read from.
struct TitleWords: Sendable {
  /// How much of a long stretch is searched at its start, and as much at its end.
  static let reach = 4096

  /// The forms of each word of the title that may stand in the text.
  private let words: [[[UInt8]]]

  /// Reads a title as it is written to files.
  init(_ title: String) {
    words = title.utf8.split(separator: 0x20).map { Self.forms(of: Array($0)) }
  }

  /// Where the title stands; nil if it does not, since it is implied or its word was cut.
  ///
  /// A place inside of `names` is taken only if there is no other.
  func range(
    in bytes: [UInt8], _ stretch: Range<Int>, notIn names: [Range<Int>]
  ) -> Range<Int>? {
    if words.isEmpty { return nil }
    var second: Range<Int>?
    for part in Self.parts(of: stretch) {
      var at = part.lowerBound
      while at < part.upperBound {
        let isWordStart = at == 0 || !Self.isLetter(bytes[at - 1])
        if isWordStart, let last = end(in: bytes, at, part.upperBound) {
          if !names.contains(where: { $0.contains(at) }) { return at..<last }
          if second == nil { second = at..<last }
        }
        at += 1
      }
    }
    return second
  }

  private static func parts(of stretch: Range<Int>) -> [Range<Int>] {
    if stretch.count <= 2 * reach { return [stretch] }
    let (start, end) = (stretch.lowerBound, stretch.upperBound)
    return [start..<start + reach, end - reach..<end]
  }

  /// Where the title ends that begins at a place; nil if none does.
  private func end(in bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var at = start
    for (number, forms) in words.enumerated() {
      if number > 0 {
        let gap = at
        while at < limit, Self.isGap(bytes[at]) { at += 1 }
        if at == gap { return nil }
      }
      guard let end = Self.end(of: forms, in: bytes, at, limit) else { return nil }
      at = end
    }
    return at
  }

  private static func end(
    of forms: [[UInt8]], in bytes: [UInt8], _ start: Int, _ limit: Int
  ) -> Int? {
    for form in forms where start + form.count <= limit {
      let end = start + form.count
      guard bytes[start..<end].elementsEqual(form) else { continue }
      if end == bytes.count || !isLetter(bytes[end]) { return end }
    }
    return nil
  }

  /// A word and its plurals, since titles of several persons are written in the singular.
  private static func forms(of word: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = [word, word + Array("s".utf8), word + Array("es".utf8)]
    if word.last == UInt8(ascii: "y") { forms.append(Array(word.dropLast()) + Array("ies".utf8)) }
    if word.suffix(3).elementsEqual("man".utf8) {
      forms.append(Array(word.dropLast(2)) + Array("en".utf8))
    }
    return forms
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// White space, and the signs of Markdown that may stand between words.
  private static func isGap(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ">")
  }
}
