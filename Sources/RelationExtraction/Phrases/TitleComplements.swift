/// What follows the head of a title: what the office is for, and the organization it is of.
extension ArticleReader {
  /// Reads what follows the head: "of Railways", "for organizational affairs", "of the Cabinet".
  func complement(
    of title: inout TitlePhrase, _ info: WordInfo, body: Range<Int>?
  ) {
    if title.phraseEnd > title.end { return }
    var at = Int(title.end)
    title.phraseEnd = title.end
    // "manager and engineer respectively of the Complex"
    if word(at) == Known.respectively, word(at + 1) == Known.of { at += 1 }
    if info.classes.contains(.ministry),
      word(at) == Known.of
        || word(at) == Known.for
          && (isCapitalized(at + 1) || word(at + 1) == Known.the && isCapitalized(at + 2)),
      ministry(of: &title, topicAt: at + 1)
    {
      return
    }
    if word(at) == Known.for, body == nil, title.isQualified, !title.isMembership { return }
    if word(at) == Known.for, body == nil,
      let phrase = employer(at: at + 1)
        ?? (info.classes.contains(.corporate) ? bareEmployer(at: at + 1) : nil)
    {
      title.target = phrase.entity
      title.phraseEnd = Int32(phrase.end)
      return
    }
    if word(at) == Known.for, let end = purpose(from: at + 1) {
      title.end = Int32(end)
      title.phraseEnd = title.end
      at = end
    }
    if let body {
      partyBody(body, of: &title, at: at)
      return
    }
    nesting += 1
    defer { nesting -= 1 }
    if word(at) == Known.of || word(at) == Known.at || word(at) == Known.in
      || word(at) == Known.under || word(at) == Known.with || opensService(at)
    {
      if let named = namedBehindNoun(at: at + 1) {
        title.target = named.entity
        title.phraseEnd = Int32(named.end)
        return
      }
      let first = isDeterminer(at + 1) ? at + 2 : at + 1
      // "IOC Member in Austria": where the holder of an organization's post serves.
      if word(at) != Known.of, countryEnd(at: first) != nil,
        title.target >= 0
          || word(at) == Known.in && !info.isOfState
            && info.classes.isDisjoint(with: [.ministry, .territorial])
      {
        return
      }
      let mark = (mentions.count, relations.count)
      var body = organizationPhrase(at: at + 1, .complement)
      // "mayor of Rolly": the place, though a company has its name.
      if let found = body, entities[Int(resolved(found.entity))].isDefined,
        isOfPlaces(title, info)
      {
        rollBack(mentions: mark.0, relations: mark.1)
        body = nil
      }
      if let phrase = body {
        title.target = phrase.entity
        title.phraseEnd = Int32(phrase.end)
        if word(phrase.end) == Known.possessive {
          // "secretary of the Federation's regional arm": of what nobody names.
          title.target = -1
          title.isIndefinite = true
        }
        destination(of: &title)
      } else if word(at) == Known.of, let (board, end) = boardOf(at: at + 1) {
        title.target = board
        title.phraseEnd = Int32(end)
      } else if title.isPlural, word(at) == Known.of, let end = genericBodies(at: at + 1) {
        // "the presidents of the six area associations": of no one body.
        title.isIndefinite = true
        title.phraseEnd = Int32(end)
      } else if info.classes.contains(.corporate), let company = bareEmployer(at: at + 1) {
        title.target = company.entity
        title.phraseEnd = Int32(company.end)
      } else if word(at) == Known.of, info.classes.contains(.territorial),
        let territory = territory(at: at + 1)
      {
        title.target = territory.entity
        title.phraseEnd = Int32(territory.end)
      } else if word(at) == Known.of, let end = topic(from: at + 1, lower: true, ministry: true),
        !anyWord(at + 1, end, is: Known.possessive)
      {
        subject(of: &title, end)
      } else if word(at) == Known.to {
        destination(of: &title)
      }
    } else {
      destination(of: &title)
    }
  }

  /// "mayor", "king", but not "president": what a company has none of.
  private func isOfPlaces(_ title: TitlePhrase, _ info: WordInfo) -> Bool {
    let last = vocabulary.symbols.utf8(word(Int(title.end) - 1))
    return info.isOfState
      || info.classes.contains(.territorial)
        && !["president", "executive"].contains { last.elementsEqual($0.utf8) }
  }

  /// "Assistant Minister for Trade": a part of what the ministry is for.
  private func isSubordinate(_ title: TitlePhrase) -> Bool {
    (Int(title.start)..<Int(title.end)).contains { at in
      let modifier = vocabulary.symbols.utf8(word(at))
      return ["assistant", "deputy", "vice", "under"].contains { modifier.elementsEqual($0.utf8) }
    }
  }

  /// "a new ministry, the Ministry of Ports": a noun, and in apposition to it the name.
  private func namedBehindNoun(at start: Int) -> OrganizationPhrase? {
    guard word(start) == Known.a || word(start) == Known.an, start + 1 < limit,
      let core = organizationCore(at: start + 1, lower: true), core.isLower, !core.isPlural,
      word(core.end) == Known.comma, word(core.end + 1) == Known.the, isCapitalized(core.end + 2)
    else { return nil }
    return organizationPhrase(at: core.end + 1, .chain)
  }

  /// "Chair of the Trustees": of the board that is named after them.
  private func boardOf(at start: Int) -> (body: Int32, end: Int)? {
    guard word(start) == Known.the, start + 1 < limit, classes(start + 1).contains(.titleHead),
      classes(start + 1).contains(.plural), word(start + 2) != Known.of
    else { return nil }
    for body in entities.indices
    where entities[body].kind == .organization && entities[body].redirect < 0
      && entities[body].head != 0 && entities[body].mentionCount > 0
    {
      let known = entities[body]
      guard
        !vocabulary.words[Int(known.head)].classes.isDisjoint(with: [.partyBody, .subunit, .state])
      else { continue }
      for at in Int(known.coreStart)..<Int(known.coreEnd)
      where tokens.rows[at].folded == word(start + 1) { return (Int32(body), start + 2) }
    }
    return nil
  }

  /// "the six area associations": where a plural of bodies in lower case ends.
  private func genericBodies(at start: Int) -> Int? {
    var at = isDeterminer(start) ? start + 1 : start
    let first = at
    while at < limit, at - first < 5, shape(at) == .lower || shape(at) == .number {
      if classes(at).contains(.unitNoun), classes(at).contains(.plural) { return at + 1 }
      guard classes(at).isDisjoint(with: .titleHead), word(at) != Known.and else { return nil }
      at += 1
    }
    return nil
  }

  /// "deputy to the Assembly": "to" before an organization, where no country follows.
  private func opensService(_ at: Int) -> Bool {
    guard word(at) == Known.to else { return false }
    let first = isDeterminer(at + 1) ? at + 2 : at + 1
    return countryEnd(at: first) == nil && (isDeterminer(at + 1) || isCapitalized(at + 1))
  }

  /// "mayor of Fooville", "governor of Dorn Province": a place that has the office.
  private func territory(at start: Int) -> OrganizationPhrase? {
    let first = word(start) == Known.the ? start + 1 : start
    var end = first
    while isCapitalized(end), end - first < 4,
      classes(end).contains(.placeNoun) || classes(end).isDisjoint(with: .anyName),
      !classes(end).contains(.honorific)
    { end += 1 }
    guard end > first, countryEnd(at: first) == nil, !isPersonShape(from: first, to: end),
      !tokens.rows[first].flags.contains(.inCapitals), word(end) != Known.possessive,
      // "chief executive of Cancer Research": the name goes on.
      !isCapitalized(end) || startsSentence(end)
        || classes(end).isDisjoint(with: [.policyField, .unitNoun, .thingNoun])
    else { return nil }
    if let known = byKey[coreKey(.organization, from: first, to: end)],
      entities[Int(resolved(known))].isDefined
    {
      return nil
    }
    let core = OrganizationCore(
      start: first, end: end, head: end - 1, isPlural: false, isLower: false)
    let phrase = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    if let phrase { entities[Int(resolved(phrase.entity))].isTerritory = true }
    return phrase
  }

  /// "dean of faculty development in the College", "president of the State Affairs of the DPRK".
  private func subject(of title: inout TitlePhrase, _ end: Int) {
    title.end = Int32(end)
    title.phraseEnd = title.end
    let next = word(end)
    // "vice president of daytime programs for RBC Entertainment"
    if next == Known.for, shape(end - 1) == .lower,
      let phrase = employer(at: end + 1)
        ?? (isAcronymWord(end + 1) ? bareEmployer(at: end + 1) : nil)
    {
      title.target = phrase.entity
      title.phraseEnd = Int32(phrase.end)
      return
    }
    guard next == Known.of || next == Known.at || next == Known.in,
      let phrase = organizationPhrase(at: end + 1, .complement)
    else { return }
    title.target = phrase.entity
    title.phraseEnd = Int32(phrase.end)
  }

  /// "ambassador of Norway to Peru": the country an envoy is sent to is passed over.
  private func destination(of title: inout TitlePhrase) {
    let at = Int(title.phraseEnd)
    guard word(at) == Known.to || word(at) == Known.for else { return }
    let first = word(at + 1) == Known.the ? at + 2 : at + 1
    guard let end = countryEnd(at: first) else { return }
    title.phraseEnd = Int32(end)
  }

  /// "for organizational affairs": what an office is for. Ends before the organization.
  private func purpose(from start: Int) -> Int? {
    if word(start) == Known.the { return nil }
    guard let end = topic(from: start, lower: true, ministry: true) else { return nil }
    // "correspondent for state-run Ryeradio": the name goes on behind its adjective.
    if shape(end - 1) == .lower, isCapitalized(end) { return nil }
    return end
  }

  /// "Minister of Coal Industry": the ministry is implied.
  private func ministry(of title: inout TitlePhrase, topicAt start: Int) -> Bool {
    let first = word(start) == Known.the ? start + 1 : start
    // "deputy minister of the Ministry of Ports": the ministry itself is named.
    guard word(first) != Known.ministry, countryEnd(at: first) == nil,
      let end = topic(from: start, lower: true, ministry: true)
    else { return false }
    if word(start - 1) == Known.for, isSubordinate(title), let known = lastByHead[Known.ministry],
      entities[Int(resolved(known))].lastMention >= sentences[Int(sentence)].start
    {
      // "at the Ministry of Foreign Affairs, as Assistant Minister for Trade": a part of that ministry.
      title.end = Int32(end)
      title.phraseEnd = title.end
      title.target = resolved(known)
      return true
    }
    title.end = Int32(end)
    title.phraseEnd = Int32(end)
    nesting += 1
    defer { nesting -= 1 }
    // "minister of Ports of Fooland": two states have two ministries.
    let state = word(end) == Known.of ? organizationPhrase(at: end + 1, .complement) : nil
    if let state { title.phraseEnd = Int32(state.end) }
    title.target = entity(
      ArticleEntity(
        kind: .organization, key: ministryKey(from: first, to: end),
        container: state?.entity ?? -1, head: Known.ministry, coreStart: Int32(start),
        coreEnd: Int32(end), link: Known.of, linkHasArticle: false, isImpliedMinistry: true))
    mention(title.target, from: Int(title.start), to: end, isName: false)
    return true
  }
}
