/// Finds where two words were run together because markup between them was lost: "andKim",
/// "PresidentKim", and "Unreceived" behind "Kim Jong".
enum FusedWords {
  /// Where a word falls apart.
  struct Seam: Sendable {
    /// Bytes of the first part; 0 if the word is one.
    var offset: UInt8 = 0
    /// Only behind syllables of a name: the first part ends the name.
    var endsName = false
  }

  /// The seam of a word that the lexicon lacks.
  ///
  /// - Parameters:
  ///   - word: its letters, ASCII.
  ///   - info: what the lexicon says of a part; nil if it lacks it.
  static func seam(of word: [UInt8], info: (ArraySlice<UInt8>) -> WordInfo?) -> Seam {
    guard word.count >= 4, word.count <= 24, word.allSatisfy(Ascii.isLetter) else { return Seam() }
    if let at = caseSeam(of: word, info: info) { return Seam(offset: UInt8(at)) }
    if let at = nameSeam(of: word, info: info) { return Seam(offset: UInt8(at), endsName: true) }
    return Seam()
  }

  /// A small letter before a capital, behind a word that goes before names.
  private static func caseSeam(
    of word: [UInt8], info: (ArraySlice<UInt8>) -> WordInfo?
  ) -> Int? {
    for at in 2..<word.count - 1
    where Ascii.isLower(word[at - 1]) && Ascii.isUpper(word[at]) && Ascii.isLower(word[at + 1]) {
      if Ascii.isUpper(word[0]), NameSyllables.isKorean(word[..<at].map(Ascii.lowercased)[...]) {
        // "IlFoundation"
        let right = info(word[at...])?.classes ?? []
        return right.isDisjoint(with: [.unitNoun, .titleHead]) ? nil : at
      }
      guard let left = info(word[..<at]) else { return nil }
      let goesBefore: WordClasses =
        Ascii.isUpper(word[0])
        ? [.titleHead, .rank, .honorific] : [.functionWord, .titleHead, .reportingVerb]
      // "LeaderWorks" is a firm.
      let isUnit = info(word[at...])?.classes.contains(.unitNoun) ?? false
      if isUnit, Ascii.isUpper(word[0]) { return nil }
      return left.classes.isDisjoint(with: goesBefore) ? nil : at
    }
    return nil
  }

  /// A syllable of a name before a small word that can follow a subject.
  private static func nameSeam(
    of word: [UInt8], info: (ArraySlice<UInt8>) -> WordInfo?
  ) -> Int? {
    guard Ascii.isUpper(word[0]), word.dropFirst().allSatisfy(Ascii.isLower) else { return nil }
    for at in stride(from: min(5, word.count - 2), through: 2, by: -1) {
      guard NameSyllables.isKorean(word[..<at].map(Ascii.lowercased)[...]),
        let right = info(word[at...]),
        !right.classes.isDisjoint(with: [
          .functionWord, .reportingVerb, .roleVerb, .eventVerb, .officeVerb, .hostingVerb,
        ])
      else { continue }
      // "Hanover", "Tabor": endings of names more often than words run together.
      let isEnding = [[UInt8]("over".utf8), [UInt8]("or".utf8)].contains { $0[...] == word[at...] }
      if isEnding { continue }
      return at
    }
    return nil
  }
}
