/// Names of bodies in other languages: "Museo Textil de Tlaxcala", "Université de Lomé", "Instituto
/// Nacional de Salud y Deportes".
///
/// A noun of the language opens the name; capitalized words follow, joined by its particles and its
/// words for "and" in small letters.
extension ArticleReader {
  /// The body that a noun of another language opens; nil if only the noun stands there.
  func foreignBody(at start: Int) -> OrganizationPhrase? {
    guard isCapitalized(start), info(start).isForeign,
      !tokens.rows[start].flags.contains(.inCapitals)
    else { return nil }
    var end = start + 1
    while end < limit, end - start < 12 {
      if isWordOfName(end) {
        end += 1
      } else if let next = behindParticles(end) {
        end = next
      } else {
        break
      }
    }
    guard end - start > 1 else { return nil }
    let core = OrganizationCore(
      start: start, end: end, head: start, isPlural: false, isLower: false)
    guard let phrase = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    var after = phrase.end
    while word(after) == Known.openParen {
      let next = acronym(behind: after, phrase.entity)
      guard next > after else { break }
      after = next
    }
    return OrganizationPhrase(start: start, end: after, entity: phrase.entity)
  }

  private func isWordOfName(_ at: Int) -> Bool {
    isCapitalized(at) && classes(at).isDisjoint(with: [.honorific, .titleHead, .rank])
  }

  /// The end of "de la Mixteca", "y Deportes" behind a word of the name.
  private func behindParticles(_ start: Int) -> Int? {
    var at = start
    while at < limit, at - start < 3, shape(at) == .lower,
      word(at) != Known.in, classes(at).contains(.nameParticle) || isForeignAnd(at)
    { at += 1 }
    guard at > start, at < limit, isWordOfName(at) else { return nil }
    return at + 1
  }

  private func isForeignAnd(_ at: Int) -> Bool {
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["y", "e", "et", "und", "i", "en", "pour", "para", "per", "für", "og", "och"].contains {
      text.elementsEqual($0.utf8)
    }
  }
}
