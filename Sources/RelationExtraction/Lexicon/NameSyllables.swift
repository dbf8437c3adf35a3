/// Tells whether a word can be one syllable of a Korean or Vietnamese name as bulletins write it (Jo,
/// Yong, Won, Chaek, Hyon, Thae; Nguyen, Trong, Minh), by the sound pattern: onset, nucleus, coda.
///
/// Patterns after the McCune–Reischauer romanization without diacritics that North Korean media
/// use, the Revised Romanization of South Korea, and Vietnamese spelling without diacritics.
enum NameSyllables {
  /// The sounds of one language, in letters.
  private struct Pattern: Sendable {
    var onsets: [[UInt8]]
    var nuclei: [[UInt8]]
    var codas: [[UInt8]]

    init(_ onsets: [String], _ nuclei: [String], _ codas: [String]) {
      self.onsets = onsets.map { Array($0.utf8) }
      self.nuclei = nuclei.map { Array($0.utf8) }
      self.codas = codas.map { Array($0.utf8) }
    }

    func fits(_ word: ArraySlice<UInt8>) -> Bool {
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

  private static let korean = Pattern(
    [
      "kk", "kh", "tt", "th", "pp", "ph", "ss", "sh", "jj", "tch", "chh", "ch", "ts", "k", "g", "n",
      "t", "d", "r", "l", "m", "p", "b", "s", "j", "h", "",
    ],
    [
      "yae", "yeo", "wae", "yai", "ae", "ya", "eo", "eu", "ye", "oe", "wa", "wo", "we", "wi", "ui",
      "yo", "yu", "oo", "ee", "a", "e", "i", "o", "u",
    ],
    ["ng", "k", "n", "t", "l", "m", "p", "b", "g", "d", "h", ""])

  private static let vietnamese = Pattern(
    [
      "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h",
      "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ],
    [
      "uye", "uya", "ieu", "uoi", "ie", "ye", "uo", "uy", "ua", "oa", "oe", "ai", "ao", "au", "ay",
      "eo", "eu", "ia", "iu", "oi", "ui", "ue", "uu", "oo", "a", "e", "i", "o", "u", "y",
    ],
    ["ng", "nh", "ch", "c", "m", "n", "p", "t", "i", ""])

  /// Whether a word in lower case is one syllable.
  static func isSyllable(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 6 && (korean.fits(word) || vietnamese.fits(word))
  }

  /// Whether a word in lower case is a syllable of a Korean name.
  static func isKorean(_ word: ArraySlice<UInt8>) -> Bool { word.count <= 6 && korean.fits(word) }
}
