/// Text as pictures can hold it: the one place where strings are cleaned, cut and wrapped.
package enum DiagramText {
  /// The longest text of a label or a tooltip, in characters.
  package static let limit = 2000

  /// Returns the text in one line: white space folded, characters that XML forbids taken out, and
  /// the backslash, which Graphviz reads as a command, as its full-width twin.
  package static func clean(_ text: String, limit: Int = limit) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    var count = 0
    var hasSpace = false
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let start = at
      let (scalar, length) = UTF8Text.scalar(bytes.span, at)
      at += length
      if isSpace(scalar) {
        hasSpace = count > 0
        continue
      }
      guard isAllowed(scalar) else { continue }
      if count >= limit {
        result.append(contentsOf: "…".utf8)
        break
      }
      if hasSpace { result.append(0x20) }
      hasSpace = false
      if bytes[start] == UInt8(ascii: "\\") {
        result.append(contentsOf: "\u{FF3C}".utf8)
      } else {
        for index in start..<at { result.append(bytes[index]) }
      }
      count += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the text in lines that are no wider than `width` points, broken between words; a word
  /// that is wider than a line is broken inside.
  static func wrap(
    _ text: String, width: Double, size: Int, isBold: Bool = false, maximumLines: Int = 6
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in clean(text).split(separator: " ") {
      for piece in pieces(of: word, width: width, size: size, isBold: isBold) {
        let longer = line.isEmpty ? String(piece) : line + " " + piece
        if line.isEmpty || TextMetrics.width(longer, size: size, isBold: isBold) <= width {
          line = longer
        } else {
          lines.append(line)
          line = String(piece)
        }
        if lines.count == maximumLines { return cut(lines) }
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Marks the end of the last line: there was more.
  private static func cut(_ lines: [String]) -> [String] {
    var lines = lines
    if let last = lines.popLast() { lines.append(last.dropLast(last.count > 20 ? 1 : 0) + "…") }
    return lines
  }

  private static func pieces(
    of word: Substring, width: Double, size: Int, isBold: Bool
  ) -> [Substring] {
    if TextMetrics.width(String(word), size: size, isBold: isBold) <= width { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0.0
    for index in word.indices {
      let next = TextMetrics.width(String(word[index]), size: size, isBold: isBold)
      if used + next > width, start < index {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += next
    }
    pieces.append(word[start...])
    return pieces
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// What XML 1.0 allows, without C1 controls and without the marks that turn or hide whole runs.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
    case let value: value & 0xFFFE != 0xFFFE
    }
  }
}
