/// Reads DOT just far enough to check what a writer may get wrong: strings and HTML labels that do
/// not end where they should.
struct DOTScanner {
  /// Contents of the quoted strings, with `\"` undone.
  private(set) var strings: [String] = []
  /// Contents of the HTML-like labels.
  private(set) var labels: [String] = []
  /// Everything else.
  private(set) var rest = ""

  /// Returns nil if a string or a label is not closed.
  init?(_ bytes: [UInt8]) {
    var characters = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let next = characters.popFirst() {
      if next == "\"" {
        guard let string = Self.string(&characters) else { return nil }
        strings.append(string)
      } else if next == "<" {
        guard let label = Self.label(&characters) else { return nil }
        labels.append(label)
      } else {
        rest.unicodeScalars.append(next)
      }
    }
  }

  private static func string(_ characters: inout ArraySlice<Unicode.Scalar>) -> String? {
    var result = ""
    while let next = characters.popFirst() {
      if next == "\"" { return result }
      if next == "\\", let escaped = characters.popFirst() {
        if escaped != "\"" { result += "\\" }
        result.unicodeScalars.append(escaped)
      } else {
        result.unicodeScalars.append(next)
      }
    }
    return nil
  }

  private static func label(_ characters: inout ArraySlice<Unicode.Scalar>) -> String? {
    var result = ""
    var depth = 1
    while let next = characters.popFirst() {
      if next == "<" { depth += 1 }
      if next == ">" { depth -= 1 }
      if depth == 0 { return result }
      result.unicodeScalars.append(next)
    }
    return nil
  }
}
