import RelationExtraction

/// The forms in which the score compares names and titles; nothing is compared loosely.
///
/// Names and titles are read as the graph reads them (`NameKey`). Beyond that, honorifics are
/// dropped, before a person's name also forms of address; titles lose their article, and each of
/// their words its plural.
struct ScoringForms {
  private var reader = NameKey()
  /// Styles that would be somebody's name without their points, or that are several words.
  private let style =
    #/
    \s* (?: the \s+ )?
    (?: h\. \s* e\. | hon\. | right \s+ hon (?: \. | ou?rable )
    | (?: his | her ) \s+
      (?: excellency | majesty | (?: royal \s+ )? highness | eminence | holiness ) )
    (?! \w )
    /#.ignoresCase()

  private static let honorifics: Set<Substring> = [
    "comrade", "comrades", "respected", "esteemed", "mr", "mrs", "ms", "dr",
  ]
  private static let formsOfAddress: Set<Substring> = [
    "miss", "mx", "prof", "professor", "sir", "dame", "lord", "lady", "dear", "great", "beloved",
    "excellency", "honourable", "honorable", "rev", "reverend", "madam", "madame", "mme",
    "monsieur", "messrs",
  ]
  private static let suffixes: Set<Substring> = ["phd", "esq"]
  /// Endings that lose two letters in the singular.
  private static let longPlurals = ["sses", "shes", "ches", "xes", "zes"]

  /// The form of an entity's name; empty if the name is.
  mutating func name(_ name: String, _ kind: EntityKind) -> String {
    var words = words(name)
    if kind == .person, let match = name.prefixMatch(of: style) {
      let rest = self.words(String(name[match.range.upperBound...]))
      if !rest.isEmpty { words = rest }
    }
    var kept = words.filter { !Self.honorifics.contains($0) }[...]
    if kind == .person {
      while kept.count > 1, let first = kept.first, Self.formsOfAddress.contains(first) {
        kept.removeFirst()
      }
      while kept.count > 1, let last = kept.last, Self.suffixes.contains(last) {
        kept.removeLast()
      }
    }
    return kept.isEmpty ? words.joined(separator: " ") : kept.joined(separator: " ")
  }

  /// The form of a title; empty if the title is.
  mutating func title(_ title: String) -> String {
    var words = words(title)
    if words.count > 1, words[0] == "a" || words[0] == "an" { words.removeFirst() }
    return words.map { Self.singular($0) }.joined(separator: " ")
  }

  /// The form of a mode.
  static func mode(_ mode: String) -> String {
    mode.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func words(_ text: String) -> [Substring] {
    reader.read(text)
    return String(decoding: reader.bytes, as: UTF8.self).split(separator: " ")
  }

  private static func singular(_ word: Substring) -> String {
    let count = word.count
    if count > 3, word.hasSuffix("men") { return String(word.dropLast(2)) + "an" }
    if count > 4, word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    if longPlurals.contains(where: { word.hasSuffix($0) }) { return String(word.dropLast(2)) }
    let isPlural =
      count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      && !word.hasSuffix("is")
    return String(isPlural ? word.dropLast() : word)
  }
}
