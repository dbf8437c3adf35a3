/// The words of a template, letters and digits, with what stands between them.
struct TemplateWords {
  struct Word {
    var text: String
    var range: Range<Int>
    /// A single space or line break stands before the word.
    var followsSpace = false
    /// Only a hyphen or an apostrophe stands before the word.
    var followsJoint = false

    var isCapitalized: Bool { text.first?.isUppercase ?? false }
    var joins: Bool { followsSpace || followsJoint }
  }

  private(set) var words: [Word] = []

  init(_ bytes: [UInt8]) {
    var end = 0
    var position = 0
    while position < bytes.count {
      let start = position
      while position < bytes.count, Self.isWordByte(bytes[position]) { position += 1 }
      if position == start {
        position += 1
        continue
      }
      var word = Word(
        text: String(decoding: bytes[start..<position], as: UTF8.self), range: start..<position)
      let gap = bytes[end..<start]
      if !words.isEmpty {
        word.followsSpace = gap.elementsEqual([0x20]) || gap.elementsEqual([0x0A])
        word.followsJoint =
          gap.elementsEqual([0x2D]) || gap.elementsEqual([0x27])
          || gap.elementsEqual("\u{2019}".utf8)
      }
      words.append(word)
      end = position
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
