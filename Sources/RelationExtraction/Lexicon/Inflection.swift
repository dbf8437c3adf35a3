/// Regular plurals and lower case for terms of the lexicon, on UTF-8.
enum Inflection {
  /// Whether terms of a class have plurals of interest.
  static func isCounted(_ lexicalClass: LexicalClass) -> Bool {
    switch lexicalClass {
    case .titleHead, .rank, .unitNoun, .eventNoun, .peopleNoun, .placeNoun, .speechNoun,
      .thingNoun, .officeNoun:
      true
    default: false
    }
  }

  /// Lower case; scalars outside ASCII by their own mapping.
  static func folded(_ term: ArraySlice<UInt8>) -> [UInt8] {
    if term.allSatisfy({ $0 < 0x80 }) { return term.map(Ascii.lowercased) }
    return Array(String(decoding: term, as: UTF8.self).lowercased().utf8)
  }

  private static let links = ["of", "in", "to", "for", "at"].map { Array($0.utf8) }

  /// The regular plural of a term: of its last word, or of the word before "of" and the like
  /// (chiefs of staff).
  static func plural(of term: [UInt8]) -> [UInt8] {
    var words = term.split(separator: 0x20).map(Array.init)
    let link = words.count > 2 ? words.firstIndex { links.contains($0) } : nil
    let at = (link ?? words.count) - 1
    guard words.indices.contains(at) else { return term }
    words[at] = pluralWord(words[at])
    return Array(words.joined(separator: [0x20]))
  }

  private static func pluralWord(_ word: [UInt8]) -> [UInt8] {
    guard let last = word.last, word.count > 1 else { return word }
    let before = word[word.count - 2]
    let s = UInt8(ascii: "s")
    if last == Ascii.point { return word.dropLast() + [s, Ascii.point] }
    if last == s, before != s, before != UInt8(ascii: "u") { return word }
    if word.suffix(3).elementsEqual("man".utf8) { return word.dropLast(2) + "en".utf8 }
    if last == UInt8(ascii: "y"), !"aeiou".utf8.contains(before) {
      return word.dropLast() + "ies".utf8
    }
    let sibilant =
      last == s || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
      || last == UInt8(ascii: "h") && (before == UInt8(ascii: "c") || before == s)
    return word + (sibilant ? Array("es".utf8) : [s])
  }
}
