/// Identifiers of other programs made name tokens of XML, which every format takes.
enum NameTokens {
  /// Whether a text is a name token: letters, digits, `.`, `-`, `_` and `:`.
  static func isToken(_ bytes: some Collection<UInt8>) -> Bool {
    var hasOthers = false
    for byte in bytes {
      if byte >= 0x80 {
        hasOthers = true
      } else if !isPlain(byte) {
        return false
      }
    }
    guard hasOthers else { return !bytes.isEmpty }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(isPlain)
  }

  /// Name tokens for the texts that are none, all different from each other and from those taken.
  static func tokens(for texts: [String], taken: Set<String>) -> [String] {
    var taken = taken
    return texts.map { text in
      let scalars = text.unicodeScalars.map { isPlain($0) ? $0 : "-" }
      let stem = String(String.UnicodeScalarView(scalars))
      var token = stem
      var number = 2
      while !taken.insert(token).inserted {
        token = "\(stem)-\(number)"
        number += 1
      }
      return token
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x2E || byte == 0x5F
      || byte == 0x3A
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? isPlain(UInt8(scalar.value))
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
