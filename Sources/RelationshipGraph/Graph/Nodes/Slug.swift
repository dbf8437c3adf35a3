/// Makes XML name tokens out of names.
enum Slug {
  /// Appends the letters and digits of `text` in lower case, with `-` for what lies between.
  ///
  /// Letters are those that every XML schema validator takes for parts of name tokens. What is
  /// longer than `limit` bytes is cut and gets a hash of the whole behind it.
  static func append(_ text: String, limit: Int, to output: inout [UInt8]) {
    let start = output.count
    let bytes = text.utf8.span
    var isGap = true
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i &+= 1
        if (byte | 0x20) &- 0x61 < 26 {
          output.append(byte | 0x20)
          isGap = false
        } else if byte &- 0x30 < 10 {
          output.append(byte)
          isGap = false
        } else if byte != 0x27, !isGap {
          output.append(0x2D)
          isGap = true
        }
        continue
      }
      let (scalar, length) = UTF8Text.scalar(bytes, i)
      i += length
      if scalar.value == 0x2019 { continue }
      if isNameLetter(scalar.value) {
        appendLowercased(scalar, to: &output)
        isGap = false
      } else if !isGap {
        output.append(0x2D)
        isGap = true
      }
    }
    if output.count > start, output.last == 0x2D { output.removeLast() }
    if output.count == start { appendHash(of: text, to: &output) }
    if output.count - start > limit { cut(&output, start + limit, text) }
  }

  /// Appends eight hexadecimal digits that stand for the text.
  static func appendHash(of text: String, to output: inout [UInt8]) {
    let hash = KeyTable.hash(text.utf8.span)
    for shift in stride(from: 28, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: hash >> UInt32(shift)) & 15
      output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  private static func cut(_ output: inout [UInt8], _ end: Int, _ text: String) {
    var end = end
    while end > 0, output[end] & 0xC0 == 0x80 { end -= 1 }
    output.removeSubrange(end...)
    if output.last != 0x2D { output.append(0x2D) }
    appendHash(of: text, to: &output)
  }

  private static func appendLowercased(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar.properties.changesWhenLowercased {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars
      where isNameLetter(lower.value) {
        output.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
      }
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Letters of XML 1.0, fourth edition, which libxml2 still asks for in NMTOKEN.
  private static func isNameLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E,
      0x180...0x1C3, 0x1CD...0x1F0, 0x1E00...0x1E9B, 0x1EA0...0x1EF9,
      0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x3CE,
      0x401...0x40C, 0x40E...0x44F, 0x451...0x45C, 0x45E...0x481, 0x490...0x4C4,
      0x531...0x556, 0x561...0x586, 0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A,
      0x905...0x939, 0xE01...0xE2E, 0x10D0...0x10F6,
      0x3041...0x3094, 0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
      true
    default: false
    }
  }
}
