/// Reads offices by their own nouns: "the chairmanship of the Union", "its presidency", "command of
/// the 3rd Division", "a seat on the board".
extension ArticleReader {
  /// The office that begins at a token, noted in `titles`; nil if none does.
  ///
  /// - Parameter owner: the organization named before the noun, -1 if there is none.
  func officePhrase(at first: Int, owner: Int32 = -1) -> (index: Int32, end: Int)? {
    var at = isDeterminer(first) ? first + 1 : first
    while classes(at).contains(.status) || classes(at).contains(.titleModifier),
      !classes(at).contains(.officeNoun)
    { at += 1 }
    // "general secretaryship": a longer title than the noun tells.
    guard isOfficeNoun(at), at == first || isDeterminer(at - 1) || isMere(at - 1) else {
      return nil
    }
    var office = TitlePhrase(
      start: Int32(at), end: Int32(at + 1), phraseEnd: Int32(at + 1),
      head: vocabulary.words[Int(singular(at))].leadTitle)
    office.impliedTitle = office.head
    office.isMembership = office.head == Known.member
    office.isDefinite = word(first) == Known.the
    office.target = owner
    office.fallback = resolved(focus)
    if owner < 0, !complement(of: &office, determiner: word(first)) { return nil }
    titles.append(office)
    return (Int32(titles.count - 1), Int(office.phraseEnd))
  }

  /// "rotating presidency", "former chairmanship": what the title does not hold.
  private func isMere(_ at: Int) -> Bool {
    classes(at).contains(.status) || classes(at).isDisjoint(with: [.titleHead, .titleModifier])
  }

  /// "Northern Command" is a unit, "command of the unit" an office.
  private func isOfficeNoun(_ at: Int) -> Bool {
    classes(at).contains(.officeNoun)
      && classes(at).isDisjoint(with: [.roleVerb, .eventVerb])
      && (shape(at) == .lower || classes(at).isDisjoint(with: [.unitNoun, .titleHead]))
  }

  /// Reads the organization behind the noun, or takes the one that a possessive means.
  private func complement(of office: inout TitlePhrase, determiner: Symbol) -> Bool {
    let at = Int(office.end)
    let link = word(at)
    if link == Known.of || link == Known.on || link == Known.in || link == Known.at {
      nesting += 1
      let phrase = organizationPhrase(at: at + 1, .complement)
      nesting -= 1
      if let phrase {
        office.target = phrase.entity
        office.phraseEnd = Int32(phrase.end)
        return true
      }
      // "command of the exercise": the office of nothing that has posts; "the chairmanship of A": the
      // holder's name follows.
      if link == Known.of {
        return !office.isMembership && office.head != vocabulary.leader && isCapitalized(at + 1)
      }
    }
    if determiner == Known.its || determiner == Known.their, recent >= 0 {
      office.target = resolved(recent)
      return true
    }
    return !office.isMembership
  }
}
