/// Ordinals in words, so that "Sixth Congress" and "6th Congress" are one name.
enum OrdinalWords {
  private static let units = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ].map { Array($0.utf8) }
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ].map { Array($0.utf8) }
  private static let roundTens = [
    "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
    "ninetieth", "hundredth",
  ].map { Array($0.utf8) }

  /// The number of a word such as `sixth` or `fortieth`; 0 if it is none.
  static func number(_ word: ArraySlice<UInt8>) -> Int {
    guard word.count >= 5, let last = word.last, last == 0x68 || last == 0x74 || last == 0x64
    else { return 0 }
    if let unit = units.firstIndex(where: { $0.elementsEqual(word) }) { return unit + 1 }
    if let ten = roundTens.firstIndex(where: { $0.elementsEqual(word) }) { return 20 + 10 * ten }
    return 0
  }

  /// The number of a word such as `forty`; 0 if it is none.
  static func ten(_ word: ArraySlice<UInt8>) -> Int {
    guard word.count >= 5, word.last == 0x79 else { return 0 }
    if let ten = tens.firstIndex(where: { $0.elementsEqual(word) }) { return 20 + 10 * ten }
    return 0
  }

  /// The digits of `6th`, `22nd` without leading zeros; nil if the word is no such ordinal.
  static func digits(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = word.first, first &- 0x30 < 10, word.count >= 3 else { return nil }
    let digits = word.dropLast(2)
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    switch (word[word.endIndex - 2], word[word.endIndex - 1]) {
    case (0x74, 0x68), (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64): break
    default: return nil
    }
    let kept = digits.drop { $0 == 0x30 }
    return kept.isEmpty ? digits.suffix(1) : kept
  }
}
