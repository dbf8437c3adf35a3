/// A syllable of a romanized Korean word, lower case: initial consonants and the rest.
struct KoreanSyllable: Hashable {
  var onset: String
  var rime: String

  var text: String { onset + rime }

  private static let onsets = [
    "kk", "tt", "pp", "ss", "jj", "ch", "kh", "th", "ph",
    "b", "d", "g", "h", "j", "k", "m", "n", "p", "r", "s", "t", "",
  ]
  private static let vowels = [
    "yae", "yeo", "wae", "ya", "ye", "yo", "yu", "wa", "we", "wi", "wo",
    "ae", "oe", "ui", "eo", "eu", "a", "e", "i", "o", "u",
  ]
  private static let codas = ["ng", "k", "l", "m", "n", "p", "t", ""]

  /// The syllables of a capitalized word; nil unless the whole word divides into at most four.
  static func syllables(of word: some StringProtocol) -> [KoreanSyllable]? {
    guard let first = word.first, first.isUppercase, word.dropFirst().allSatisfy(\.isLowercase)
    else { return nil }
    return divided(Substring(word.lowercased()), limit: 4)
  }

  /// Whether a word is one syllable with a capital.
  static func isOne(_ word: some StringProtocol) -> Bool {
    word.count <= 7 && syllables(of: word)?.count == 1
  }

  /// Longest parts first, shorter ones where those leave a rest that is no syllable.
  private static func divided(_ rest: Substring, limit: Int) -> [KoreanSyllable]? {
    if rest.isEmpty { return [] }
    guard limit > 0 else { return nil }
    for onset in onsets where rest.hasPrefix(onset) {
      for vowel in vowels where rest.dropFirst(onset.count).hasPrefix(vowel) {
        let tail = rest.dropFirst(onset.count + vowel.count)
        for coda in codas where tail.hasPrefix(coda) {
          guard let more = divided(tail.dropFirst(coda.count), limit: limit - 1) else { continue }
          return [KoreanSyllable(onset: onset, rime: vowel + coda)] + more
        }
      }
    }
    return nil
  }
}
