/// The form under which two names are the same name.
///
/// Case and Latin diacritics are folded; apostrophes and the possessive 's are dropped; hyphens and
/// all other signs part words like blanks; `the` is dropped; of, under, in, at and for are alike;
/// `sixth`, `6th` and `06th` are alike, as are `U.S.` and `US`; `&` is read as `and`. A name of
/// nothing but signs is its own key.
struct NameKey: Sendable {
  /// The key of the name read last, words parted by single blanks.
  private(set) var bytes: [UInt8] = []
  private var wordStart = 0
  /// Start of the run of single letters that ends at the previous word; -1 if it is no letter.
  private var previousWasInitial = false
  private var afterApostrophe = -1

  /// Reads a name; the key is in `bytes` until the next call.
  mutating func read(_ name: String) {
    bytes.removeAll(keepingCapacity: true)
    wordStart = 0
    previousWasInitial = false
    afterApostrophe = -1
    let text = name.utf8.span
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte >= 0x80 {
        i = readScalar(text, i)
        continue
      }
      i &+= 1
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        bytes.append(lower)
      } else if byte &- 0x30 < 10 {
        bytes.append(byte)
      } else if byte == 0x27 || byte == 0x60 {
        afterApostrophe = bytes.count
      } else {
        endWord()
        if byte == 0x26 {
          bytes.append(contentsOf: [0x61, 0x6E, 0x64])
          endWord()
        }
      }
    }
    endWord()
    if bytes.last == 0x20 { bytes.removeLast() }
    if bytes.isEmpty { bytes.append(contentsOf: name.utf8) }
  }

  private mutating func readScalar(_ text: Span<UInt8>, _ start: Int) -> Int {
    let (scalar, length) = UTF8Text.scalar(text, start)
    switch LetterFold.kind(of: scalar) {
    case .letter: LetterFold.append(scalar, to: &bytes)
    case .mark: break
    case .apostrophe: afterApostrophe = bytes.count
    case .gap: endWord()
    }
    return start + length
  }

  /// Rewrites the word that ends here and puts a blank behind it.
  private mutating func endWord() {
    defer { wordStart = bytes.count }
    if afterApostrophe >= wordStart, bytes.count == afterApostrophe + 1, bytes.last == 0x73 {
      bytes.removeLast()
    }
    afterApostrophe = -1
    let word = bytes[wordStart...]
    if word.isEmpty { return }
    if word.count == 1, let letter = word.first, letter &- 0x61 < 26 {
      if previousWasInitial { bytes.remove(at: wordStart - 1) }
      previousWasInitial = true
      bytes.append(0x20)
      return
    }
    if word.count == 3, word.elementsEqual([0x74, 0x68, 0x65]) {
      bytes.removeLast(3)
      return
    }
    previousWasInitial = false
    rewrite(word)
    bytes.append(0x20)
  }

  private mutating func rewrite(_ word: ArraySlice<UInt8>) {
    if Self.isPreposition(word) {
      bytes.removeSubrange(wordStart...)
      bytes.append(contentsOf: [0x6F, 0x66])
    } else if let digits = OrdinalWords.digits(word) {
      bytes.removeSubrange(wordStart...)
      bytes.append(contentsOf: digits)
      bytes.append(contentsOf: [0x74, 0x68])
    } else {
      var number = OrdinalWords.number(word)
      if number == 0 { return }
      bytes.removeSubrange(wordStart...)
      if number < 10 { number += takeTen() }
      bytes.append(contentsOf: "\(number)th".utf8)
    }
  }

  /// Takes the `forty` of `forty-second` away.
  private mutating func takeTen() -> Int {
    let before = bytes.dropLast()
    let start = before.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let ten = OrdinalWords.ten(before[start...])
    if ten > 0 { bytes.removeSubrange(start...) }
    return ten
  }

  private static func isPreposition(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 2:
      word.elementsEqual([0x6F, 0x66]) || word.elementsEqual([0x69, 0x6E])
        || word.elementsEqual([0x61, 0x74])
    case 3: word.elementsEqual([0x66, 0x6F, 0x72])
    case 5: word.elementsEqual([0x75, 0x6E, 0x64, 0x65, 0x72])
    default: false
    }
  }
}
