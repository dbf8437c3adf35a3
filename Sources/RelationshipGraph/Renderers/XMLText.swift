/// Text for XML: escaped, and without the characters that no XML file may hold.
enum XMLText {
  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)
  private static let quote = Array("&quot;".utf8)
  private static let carriageReturn = Array("&#13;".utf8)
  private static let bar = Array("¦".utf8)

  /// Appends the content of an element. With `isListItem` a bar, which parts the items of a list,
  /// is written as a broken bar.
  static func append(_ text: Span<UInt8>, isListItem: Bool = false, to output: inout [UInt8]) {
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte >= 0x80 {
        let (scalar, length) = UTF8Text.scalar(text, i)
        i &+= length
        if scalar.value == 0xFFFE || scalar.value == 0xFFFF { continue }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        continue
      }
      i &+= 1
      switch byte {
      case 0x26: output.append(contentsOf: ampersand)
      case 0x3C: output.append(contentsOf: less)
      case 0x3E: output.append(contentsOf: greater)
      // Harmless in elements, needed in attributes: one form serves both.
      case 0x22: output.append(contentsOf: quote)
      case 0x0D: output.append(contentsOf: carriageReturn)
      case 0x7C where isListItem: output.append(contentsOf: bar)
      case 0x09, 0x0A: output.append(byte)
      case 0..<0x20: break
      default: output.append(byte)
      }
    }
  }

  /// Appends UTF-8 bytes as the content of an element.
  static func append(_ text: [UInt8], isListItem: Bool = false, to output: inout [UInt8]) {
    let bytes = text.span
    var i = 0
    while i < bytes.count {
      var end = plainEnd(bytes, i)
      if end > i { output.append(contentsOf: text[i..<end]) }
      i = end
      while end < bytes.count, !isPlain(bytes[end]) { end &+= 1 }
      if end > i { append(bytes.extracting(i..<end), isListItem: isListItem, to: &output) }
      i = end
    }
  }

  /// Appends a string as the content of an element.
  static func append(_ text: String, isListItem: Bool = false, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    if plainEnd(bytes, 0) == bytes.count {
      output.append(contentsOf: text.utf8)
    } else {
      append(bytes, isListItem: isListItem, to: &output)
    }
  }

  /// Whether a byte stands for itself everywhere.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7C && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
  }

  /// Where a run of bytes ends that stand for themselves.
  @inline(__always)
  private static func plainEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end &+ 8 <= text.count {
      let others = ByteLanes.load(text, end).others
      if others != 0 { return end &+ others.trailingZeroBitCount >> 3 }
      end &+= 8
    }
    while end < text.count, isPlain(text[end]) { end &+= 1 }
    return end
  }
}

extension ByteLanes {
  /// Marks the bytes that do not stand for themselves everywhere in XML.
  @inline(__always)
  fileprivate var others: UInt64 {
    below(0x20) | ~below(0x7C) & ByteLanes.high | equal(0x22) | equal(0x26) | equal(0x3C)
      | equal(0x3E)
  }
}
