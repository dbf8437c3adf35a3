/// Folds letters beyond ASCII for the comparison of names: case and the diacritics of Latin.
enum LetterFold {
  /// What a scalar is in a name.
  enum Kind { case letter, mark, apostrophe, gap }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x2032, 0xFF07: return .apostrophe
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x0400...0x0481: return .letter
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .format: return .mark
    case .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return .letter
    default: return properties.isAlphabetic ? .letter : .gap
    }
  }

  /// Appends a letter in lower case and, if it is Latin, without diacritics.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let folded = latin(scalar) {
      bytes.append(contentsOf: folded.utf8)
    } else if scalar.properties.changesWhenLowercased {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static let table = (0xC0...0x24F).map { base(of: $0) }
  private static let vietnamese = (0x1E00...0x1EFF).map { base(of: $0) }

  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0x24F: table[Int(scalar.value - 0xC0)]
    case 0x1E00...0x1EFF: vietnamese[Int(scalar.value - 0x1E00)]
    default: nil
    }
  }

  /// Reads the base letter out of the character's name: LATIN SMALL LETTER E WITH ACUTE.
  private static func base(of value: Int) -> String? {
    switch value {
    case 0xDF, 0x1E9E: return "ss"
    case 0xD0, 0xF0: return "d"
    case 0xDE, 0xFE: return "th"
    case 0x152, 0x153: return "oe"
    case 0x131: return "i"
    default: break
    }
    guard let name = Unicode.Scalar(UInt32(value))?.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return nil }
    guard words[3].utf8.count == 1 || words[3] == "AE" else { return nil }
    return words[3].lowercased()
  }
}
