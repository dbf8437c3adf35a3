/// Makes text harmless for terminals: nothing in it can move the cursor, change colours or titles,
/// or turn the direction of what follows.
enum InertText {
  /// What is shown instead of a scalar; most stand for themselves.
  ///
  /// Control characters of ASCII become their pictures (`␛`), white space a blank, and other
  /// controls, marks of direction and separators of lines U+FFFD.
  static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: "\u{FFFD}"
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "\u{FFFD}"
    default: scalar
    }
  }

  /// A text on one line: white space folded, all harmless, cut with `…` behind `limit` scalars.
  static func line(_ text: String, limit: Int = 200) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    var isSpaceDue = false
    for scalar in text.unicodeScalars {
      let shown = self.scalar(for: scalar)
      if shown == " " {
        isSpaceDue = count > 0
        continue
      }
      if count >= limit {
        result.append("…")
        break
      }
      if isSpaceDue { result.append(" ") }
      isSpaceDue = false
      result.append(shown)
      count += 1
    }
    return String(result)
  }

  /// The words of a range of a file on one line.
  static func line(_ bytes: [UInt8], _ range: Range<Int>, limit: Int = 200) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    // A scalar takes four bytes at most; what is longer is cut in any case.
    let end = min(range.upperBound, range.lowerBound + 4 * (limit + 1))
    return line(String(decoding: bytes[range.lowerBound..<end], as: UTF8.self), limit: limit)
  }
}
