/// Writes JSON as UTF-8 that may stand inside a `script` element: `<` is written as `\u003c`, so that
/// nothing in it can end the element. RFC 8259.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A number between -1 and 1, with two digits.
  mutating func fraction(_ value: Double) {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let digits = abs(hundredths)
    bytes.append(
      contentsOf: "\(sign)\(digits / 100).\(digits % 100 < 10 ? "0" : "")\(digits % 100)".utf8)
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": raw("\\\"")
      case "\\": raw("\\\\")
      case "\n": raw("\\n")
      case "<", "\u{2028}", "\u{2029}": escape(scalar)
      case "\u{0}"..<" ": escape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Opens an object; its members follow, then ``close()``.
  mutating func open() {
    raw("{")
    isFirst = true
  }

  /// Ends an object.
  mutating func close() {
    raw("}")
    isFirst = false
  }

  /// The name of a member; its value follows.
  mutating func key(_ name: StaticString) {
    raw(isFirst ? "\"" : ",\"")
    isFirst = false
    raw(name)
    raw("\":")
  }

  /// The name of a member that is made of data.
  mutating func key(text name: String) {
    if !isFirst { raw(",") }
    isFirst = false
    string(name)
    raw(":")
  }

  /// Text that is JSON already.
  mutating func append(_ other: JSONText) { bytes.append(contentsOf: other.bytes) }

  mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func member(_ name: StaticString, _ values: [Int]) {
    key(name)
    array(values) { $0.number($1) }
  }

  /// Values with commas between them, in brackets.
  mutating func array<Values: Collection>(
    _ values: Values, write: (inout JSONText, Values.Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for value in values {
      if !isFirst { raw(",") }
      isFirst = false
      write(&self, value)
    }
    raw("]")
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    raw("\\u")
    bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
    bytes.append(contentsOf: digits.utf8)
  }
}
