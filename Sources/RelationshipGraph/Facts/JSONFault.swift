/// The place at which bytes cease to be JSON; the decoder does not tell it everywhere.
package struct JSONFault: CustomStringConvertible {
  /// What may stand at a place.
  private enum Expectation: String {
    case value = "a value"
    case valueOrEnd = "a value or ']'"
    case key = "a name in quotation marks"
    case keyOrEnd = "a name in quotation marks or '}'"
    case colon = "':'"
    case commaOrEnd = "',' or the end of the list or object"
    case end = "the end of the file"
  }

  private var offset = 0
  private var expected = Expectation.value
  /// Opening brackets and braces that are not closed yet.
  private var open: [UInt8] = []
  private let bytes: [UInt8]

  /// Finds the first fault.
  package init(in bytes: [UInt8]) {
    self.bytes = bytes
    skipBlanks()
    while offset < bytes.count, step() { skipBlanks() }
  }

  /// The place and what would be valid, to be put behind the file's name.
  package var description: String {
    let (line, column) = place
    return line > 0 ? ":\(line):\(column): \(words)" : ": \(words)"
  }

  /// What would be valid.
  package var words: String {
    expected == .end && offset == bytes.count
      ? "no valid JSON; nest it less deeply and mend the escapes in its texts"
      : "no valid JSON; here must stand \(expected.rawValue)"
  }

  /// Line and column from 1; 0 where they are not known.
  package var place: (line: Int, column: Int) {
    if expected == .end, offset == bytes.count { return (0, 0) }
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (line, before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// Reads one token; returns false, and stays before it, if it may not stand here.
  private mutating func step() -> Bool {
    let byte = bytes[offset]
    switch (expected, byte) {
    case (.valueOrEnd, 0x5D), (.keyOrEnd, 0x7D): return close()
    case (.value, _), (.valueOrEnd, _): return readValue(byte)
    case (.key, 0x22), (.keyOrEnd, 0x22):
      guard readString() else { return false }
      expected = .colon
    case (.colon, 0x3A):
      offset += 1
      expected = .value
    case (.commaOrEnd, 0x2C):
      offset += 1
      expected = open.last == 0x5B ? .value : .key
    case (.commaOrEnd, 0x5D): return open.last == 0x5B && close()
    case (.commaOrEnd, 0x7D): return open.last == 0x7B && close()
    default: return false
    }
    return true
  }

  private mutating func readValue(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5B, 0x7B:
      open.append(byte)
      offset += 1
      expected = byte == 0x5B ? .valueOrEnd : .keyOrEnd
      return true
    case 0x22:
      guard readString() else { return false }
    default:
      guard readWord() else { return false }
    }
    expected = open.isEmpty ? .end : .commaOrEnd
    return true
  }

  private mutating func close() -> Bool {
    open.removeLast()
    offset += 1
    expected = open.isEmpty ? .end : .commaOrEnd
    return true
  }

  /// Reads a string; one that no quotation mark ends on its line is none.
  private mutating func readString() -> Bool {
    var end = offset + 1
    while end < bytes.count, bytes[end] >= 0x20 {
      if bytes[end] == 0x22 {
        offset = end + 1
        return true
      }
      end += bytes[end] == 0x5C ? 2 : 1
    }
    return false
  }

  /// Reads a number, `true`, `false` or `null`.
  private mutating func readWord() -> Bool {
    let word = bytes[offset...].prefix { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x2B, 0x2D, 0x2E].contains(byte)
    }
    let text = String(decoding: word, as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || Double(text) != nil else { return false }
    offset += word.count
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }
}
