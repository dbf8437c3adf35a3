/// Writes titles: as in the text, plurals in the singular.
enum TitleText {
  static func text(of relation: ArticleRelation, _ reader: ArticleReader) -> String {
    if relation.titleEnd <= relation.titleStart {
      return relation.impliedTitle == 0
        ? "" : reader.vocabulary.symbols.string(relation.impliedTitle)
    }
    let plural = relation.impliedTitle == .max
    var text: [UInt8] = []
    var singularDone = !plural
    for at in Int(relation.titleStart)..<Int(relation.titleEnd) {
      if at > Int(relation.titleStart), reader.tokens.rows[at].flags.contains(.spaceBefore) {
        text.append(0x20)
      }
      let word = withoutStatus(reader.vocabulary.symbols.utf8(reader.tokens.rows[at].symbol))
      let info = reader.vocabulary.words[Int(reader.tokens.rows[at].symbol)]
      if !singularDone, info.classes.contains(.plural), info.singular != info.folded,
        !info.classes.isDisjoint(with: [.titleHead, .rank])
      {
        let singular = reader.vocabulary.symbols.utf8(info.singular)
        let capital = word.first.map(Ascii.isUpper) ?? false
        for (index, byte) in singular.enumerated() {
          text.append(index == 0 && capital && Ascii.isLower(byte) ? byte & 0xDF : byte)
        }
        singularDone = true
      } else {
        text.append(contentsOf: word)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// "ex-minister" is a minister whose post has passed.
  private static func withoutStatus(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for prefix in ["ex-", "then-", "former-"]
    where word.count > prefix.utf8.count
      && word.prefix(prefix.utf8.count).map(Ascii.lowercased).elementsEqual(prefix.utf8)
    {
      return word.dropFirst(prefix.utf8.count)
    }
    return word
  }
}
