/// What a byte of UTF-8 text can be part of, by table.
struct ByteClasses: Sendable {
  static let letter: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  static let space: UInt8 = 8
  /// First or later byte of a scalar outside ASCII.
  static let wide: UInt8 = 16
  static let word: UInt8 = letter | digit | wide

  let table: [256 of UInt8]

  init() {
    table = [256 of UInt8] { index in
      switch UInt8(index) {
      case 0x41...0x5A: Self.letter | Self.upper
      case 0x61...0x7A: Self.letter
      case 0x30...0x39: Self.digit
      case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D: Self.space
      case 0x80...0xFF: Self.wide
      default: 0
      }
    }
  }
}

/// ASCII letters and digits by name, to keep the scanners readable.
enum Ascii {
  static let newline = UInt8(ascii: "\n")
  static let hyphen = UInt8(ascii: "-")
  static let apostrophe = UInt8(ascii: "'")
  static let point = UInt8(ascii: ".")

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
