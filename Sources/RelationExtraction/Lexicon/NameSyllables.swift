/// Tells whether a word can be one syllable of a Korean name as bulletins romanize it (Jo, Yong,
/// Won, Chaek, Hyon, Thae), by the sound pattern: onset, nucleus, coda.
///
/// Patterns after the McCune–Reischauer romanization without diacritics that North Korean media
/// use, and the Revised Romanization of South Korea.
enum NameSyllables {
  private static let onsets = [
    "kk", "kh", "tt", "th", "pp", "ph", "ss", "sh", "jj", "tch", "chh", "ch", "ts",
    "k", "g", "n", "t", "d", "r", "l", "m", "p", "b", "s", "j", "h", "",
  ].map { Array($0.utf8) }
  private static let nuclei = [
    "yae", "yeo", "wae", "yai", "ae", "ya", "eo", "eu", "ye", "oe", "wa", "wo", "we", "wi", "ui",
    "yo", "yu", "oo", "ee", "a", "e", "i", "o", "u",
  ].map { Array($0.utf8) }
  private static let codas = ["ng", "k", "n", "t", "l", "m", "p", "b", "g", "d", "k", "h", ""]
    .map { Array($0.utf8) }

  /// Whether a word in lower case is one syllable.
  static func isSyllable(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 6 else { return false }
    for onset in onsets where word.starts(with: onset) {
      let rest = word.dropFirst(onset.count)
      for nucleus in nuclei where rest.starts(with: nucleus) {
        let coda = rest.dropFirst(nucleus.count)
        if codas.contains(where: { coda.elementsEqual($0) }) { return true }
      }
    }
    return false
  }
}
