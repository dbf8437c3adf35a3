/// Writes JSON as UTF-8 that may stand inside a `script` element: `<` is written as `\u003c`, so that
/// nothing in it can end the element. RFC 8259.
package struct JSONText {
  package init() {}

  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A number with at most six decimals.
  package mutating func number(_ value: Double) { DecimalText.append(value, to: &bytes) }

  /// A number between -1 and 1, with two digits.
  package mutating func fraction(_ value: Double) {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let digits = abs(hundredths)
    bytes.append(
      contentsOf: "\(sign)\(digits / 100).\(digits % 100 < 10 ? "0" : "")\(digits % 100)".utf8)
  }

  package mutating func string(_ text: String) {
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
  package mutating func open() {
    raw("{")
    isFirst = true
  }

  /// Ends an object.
  package mutating func close() {
    raw("}")
    isFirst = false
  }

  /// A line break, which parts what belongs to no string.
  package mutating func newline() { bytes.append(0x0A) }

  /// The name of a member; its value follows.
  package mutating func key(_ name: StaticString) {
    raw(isFirst ? "\"" : ",\"")
    isFirst = false
    raw(name)
    raw("\":")
  }

  /// The name of a member that is made of data.
  package mutating func key(text name: String) {
    if !isFirst { raw(",") }
    isFirst = false
    string(name)
    raw(":")
  }

  /// Text that is JSON already.
  package mutating func append(_ other: JSONText) { bytes.append(contentsOf: other.bytes) }

  package mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// A text that is left out if it is empty.
  package mutating func member(_ name: StaticString, ifAny value: String) {
    if !value.isEmpty { member(name, value) }
  }

  package mutating func member(_ name: StaticString, _ values: [Int]) {
    key(name)
    array(values) { $0.number($1) }
  }

  /// Values with commas between them, in brackets.
  package mutating func array<Values: Collection>(
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
