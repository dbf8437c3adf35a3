extension String {
  /// The string with control and direction-changing characters spelled out, so that a file name
  /// can neither steer a terminal nor break a message into lines.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isHarmfulInMessages) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHarmfulInMessages {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmfulInMessages: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
