/// Titles with an organization or a state before them: "WPK General Secretary", "India's High
/// Commissioner", "FDA spokeswoman", "George Eastman Professor".
extension ArticleReader {
  /// "India's High Commissioner": the state is what the title is a title of.
  func countryTitle(_ start: Int, _ end: Int) -> Int? {
    let country = countryEntity(start, to: end)
    let mark = mentions.count
    nesting += 1
    mention(country, from: start, to: end, isName: true)
    nesting -= 1
    guard let stop = titleItem(end + 1, owner: country, start: start) else {
      rollBack(mentions: mark, relations: relations.count)
      return nil
    }
    return stop
  }

  /// "George Eastman Professor": the chair is named after a person and names none.
  func namedChair(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 2, isCapitalized(end), classes(end).contains(.titleHead),
      isChair(tokens.rows[end].folded), let index = titlePhrase(at: end)
    else { return nil }
    titles[Int(index)].start = Int32(start)
    append(.title, start, Int(titles[Int(index)].phraseEnd), index)
    return Int(titles[Int(index)].phraseEnd)
  }

  private func isChair(_ word: Symbol) -> Bool {
    let text = vocabulary.symbols.utf8(word)
    return ["professor", "chair", "fellow", "lecturer"].contains { text.elementsEqual($0.utf8) }
  }

  /// "the Lok Sabha Speaker": capitalized words of no other class before a title are its
  /// organization.
  func unknownOwner(_ start: Int, _ end: Int) -> Int? {
    guard start > 0, isCapitalized(end), classes(end).contains(.titleHead),
      !classes(end).contains(.plural),
      tokens.rows[start - 1].folded == Known.the
        || classes(end).contains(.territorial) && isCapitalized(end + 1),
      !classes(start).contains(.givenName), !isPersonShape(from: start, to: end),
      !classes(start).contains(.honorific), tokens.rows[start - 1].folded != Known.his,
      tokens.rows[start - 1].folded != Known.her
    else { return nil }
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    guard let owner = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    return titleItem(end, owner: owner.entity, start: start - 1)
  }

  /// An organization, with the title that it may go before: "WPK General Secretary".
  func organizationItem(_ phrase: OrganizationPhrase, _ start: Int) -> Int {
    let possessive = word(phrase.end) == Known.possessive
    let next = possessive ? phrase.end + 1 : phrase.end
    if let end = titleItem(next, owner: phrase.entity, start: start) {
      if let last = mentions.indices.last { nestMentions(from: start, to: end, upTo: last) }
      return end
    }
    if classes(next).contains(.officeNoun),
      let (index, end) = officePhrase(at: next, owner: phrase.entity)
    {
      if let last = mentions.indices.last { nestMentions(from: start, to: end, upTo: last) }
      append(.office, start, end, index)
      return end
    }
    append(.organization, start, phrase.end, phrase.entity)
    return phrase.end
  }

  /// What a title phrase has taken in stands inside it.
  private func nestMentions(from start: Int, to end: Int, upTo last: Int) {
    var at = last
    while at >= 0, mentions[at].sentence == sentence, Int(mentions[at].start) >= start {
      mentions[at].isNested = true
      at -= 1
    }
  }

  func titleItem(_ at: Int, owner: Int32, start: Int) -> Int? {
    guard at < limit else { return nil }
    let first = isDeterminer(at) ? at + 1 : at
    guard first < limit, owner < 0 || first == at else { return nil }
    let mentionMark = mentions.count
    let relationMark = relations.count
    let titleMark = titles.count
    guard let index = titlePhrase(at: at, owner: owner) else {
      rollBack(mentions: mentionMark, relations: relationMark)
      return nil
    }
    let title = titles[Int(index)]
    // "Rye King's president": a surname, or the name of a firm.
    if owner >= 0, title.end == title.start + 1, isCapitalized(first),
      classes(first).contains(.alsoSurname), !isCapitalized(Int(title.phraseEnd)),
      entities[Int(resolved(owner))].mentionCount <= 2
    {
      rollBack(mentions: mentionMark, relations: relationMark)
      titles.removeSubrange(titleMark...)
      return nil
    }
    // "the premier band": an adjective before a noun of units.
    if owner < 0, title.target < 0, shape(Int(title.end) - 1) == .lower,
      shape(Int(title.end)) == .lower, classes(Int(title.end)).contains(.unitNoun),
      classes(Int(title.end)).isDisjoint(with: .functionWord)
    {
      rollBack(mentions: mentionMark, relations: relationMark)
      titles.removeSubrange(titleMark...)
      return nil
    }
    // "General Federation": the organization's name goes on behind what looks like a title.
    if owner < 0, let core = organizationCore(at: first, lower: false), core.end > Int(title.end) {
      rollBack(mentions: mentionMark, relations: relationMark)
      titles.removeSubrange(titleMark...)
      return nil
    }
    // "the Mayor of Fooville's Advisory Board": whose it is, no post told of somebody.
    if title.target >= 0, title.phraseEnd > title.end,
      word(Int(title.phraseEnd)) == Known.possessive,
      isCapitalized(Int(title.phraseEnd) + 1), owner < 0
    {
      titles[Int(index)].isBound = true
    }
    append(.title, start, Int(title.phraseEnd), index)
    return furtherTargets(title)
  }

  /// "Chair of the Meeting and of the Committee": the title holds for both.
  private func furtherTargets(_ title: TitlePhrase) -> Int {
    var end = Int(title.phraseEnd)
    while title.target >= 0, word(end) == Known.and, word(end + 1) == Known.of {
      nesting += 1
      let next = organizationPhrase(at: end + 2, .complement)
      nesting -= 1
      guard let next else { return end }
      append(.conjunction, end, end + 1)
      var copy = title
      copy.target = next.entity
      copy.phraseEnd = Int32(next.end)
      titles.append(copy)
      append(.title, end + 1, next.end, Int32(titles.count - 1))
      end = next.end
    }
    return end
  }
}
