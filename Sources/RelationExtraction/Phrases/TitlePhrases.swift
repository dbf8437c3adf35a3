/// Reads titles: modifiers, head noun, what the office is for, and the organization.
extension ArticleReader {
  /// The title that begins at a token, noted in `titles`; nil if none does.
  ///
  /// - Parameter owner: the organization named before the title, -1 if there is none.
  func titlePhrase(at first: Int, owner: Int32 = -1) -> Int32? {
    var start = first
    var title = TitlePhrase(start: 0, end: 0, phraseEnd: 0, head: 0)
    switch word(start) {
    case Known.the, Known.its, Known.their, Known.our, Known.his, Known.her, Known.this:
      title.isDefinite = true
      start += 1
    case Known.a, Known.an, Known.one:
      title.isIndefinite = true
      start += 1
    default:
      title.isIndefinite = isIndefinite(before: first)
      title.isQualified = title.isIndefinite
    }
    start = skipStatus(from: start, &title)
    guard let extent = titleWords(at: start) else { return nil }
    if extent.end == start + 1, shape(start) == .lower || startsSentence(start),
      classes(start).contains(.plural),
      classes(start).contains(.peopleNoun), info(start).participationMode != nil
    {
      // "Other speakers were A and B" tells of parts, not of posts.
      return nil
    }
    title.start = Int32(start)
    // "46th president", but "1st Vice Chairperson"
    if shape(start) == .ordinalNumber, !classes(start + 1).contains(.titleModifier) {
      title.start += 1
    }
    title.end = Int32(extent.end)
    let info = headInfo(extent.head, extent.end)
    title.head = info.singular
    title.isOfState = info.isOfState
    title.isPlural = info.classes.contains(.plural) && !info.classes.contains(.lemma)
    title.isMilitaryRank = info.classes.contains(.rank) && !info.classes.contains(.titleHead)
    title.isOfPerson =
      (word(first) == Known.his || word(first) == Known.her) && info.classes.contains(.personal)
    title.isPossessed = (word(first) == Known.his || word(first) == Known.her) && !title.isOfPerson
    title.isMembership = info.classes.contains(.membership)
    if info.classes.isDisjoint(with: .status) { title.status = max(title.status, info.status) }
    title.target = owner
    electedSuffix(&title)
    complement(of: &title, info, body: extent.body)
    if title.target < 0, word(first) == Known.its || word(first) == Known.their {
      title.target =
        senderInFocus() ?? lastTarget()
        ?? (focusMention < 0 ? targetBefore(of: title.head) ?? hostBefore() : nil)
        ?? resolved(focus)
    }
    if title.target < 0, first > 0, first - 1 >= Int(sentences[Int(sentence)].start),
      tokens.rows[first - 1].folded == Known.whose, recent >= 0,
      Int(entities[Int(resolved(recent))].lastMention) + 12 > first
    {
      title.target = resolved(recent)
    }
    if title.target < 0 { title.target = state(of: first, to: Int(title.start)) }
    if title.target < 0, let place = antecedentOfWhere(before: first) { title.target = place }
    title.fallback =
      antecedentOfWhere(before: first) ?? (title.isPlural ? bodyOfChief(title) : nil)
      ?? nearFocus()
    if title.fallback < 0 { title.fallback = hostBefore() ?? -1 }
    let index = Int32(titles.count)
    titles.append(title)
    return index
  }

  func isTitleWord(_ at: Int) -> Bool {
    !classes(at).isDisjoint(with: [.titleHead, .titleModifier, .rank])
  }

  private struct TitleExtent {
    var end: Int
    var head: Int
    /// The Party body in it: "Party cell" in "Party cell secretary".
    var body: Range<Int>?
  }

  /// Modifiers and head noun.
  private func titleWords(at start: Int) -> TitleExtent? {
    var at = start
    var head = -1
    var end = start
    while at < limit, at - start < 9 {
      // "the operations officer Lieutenant Commander A": a rank, which goes with the name.
      if head >= 0, opensRank(at, behind: head) { break }
      if let (stop, classes) = longTermClasses(at: at, [.titleHead, .rank]),
        !(stop - at == 3 && isCapitalized(stop) && self.classes(stop).contains(.titleHead))
      {
        head = classes.contains(.titleHead) ? at : head < 0 ? at : head
        at = stop
        end = stop
        if head < 0 { head = at }
        continue
      }
      let classes = classes(at)
      if classes.contains(.titleHead) || classes.contains(.rank) {
        if head >= 0, beginsName(at), shape(at) != .lower, classes.contains(.givenName) { break }
        if head >= 0, isFormOfAddress(at) { break }
        head = at
        at += 1
        end = at
      } else if classes.contains(.titleModifier) || classes.contains(.ordinal),
        shape(at) != .ordinalNumber || at == start && self.classes(at + 1).contains(.titleModifier)
      {
        if head >= 0, !leadsToHead(at) { break }
        at += 1
      } else if at > start, word(at - 1) == Known.chief, word(at + 1) == Known.officer,
        shape(at) != .punctuation
      {
        at += 1
      } else if head < 0, isFieldBeforeHead(at) {
        at += 1
      } else {
        break
      }
    }
    guard head >= 0, end > start else { return nil }
    let body = partyBody(from: start, to: end)
    if body == nil, opensWithBody(start, head) { return nil }
    return TitleExtent(end: end, head: head, body: body)
  }

  private func opensRank(_ at: Int, behind head: Int) -> Bool {
    guard shape(head) == .lower, shape(at) == .capitalized, classes(head).contains(.titleHead)
    else {
      return false
    }
    let classes = longTermClasses(at: at, [.rank])?.1 ?? classes(at)
    return classes.contains(.rank)
  }

  /// "Foreign Ministry spokesman": the capitalized words before a head in lower case name a body.
  private func opensWithBody(_ start: Int, _ head: Int) -> Bool {
    guard head - start >= 2, shape(head) == .lower, isCapitalized(start) else { return false }
    var at = head - 1
    while at > start, shape(at) == .lower { at -= 1 }
    return at > start && isCapitalized(at) && classes(at).contains(.unitNoun)
  }

  /// "Chairman Senator A": the second title is how a member of that house is called.
  private func isFormOfAddress(_ at: Int) -> Bool {
    guard isCapitalized(at), isCapitalized(at + 1) else { return false }
    let noun = vocabulary.symbols.utf8(singular(at))
    return [
      "senator", "congressman", "congresswoman", "representative", "professor", "judge",
      "justice", "ambassador",
    ].contains { noun.elementsEqual($0.utf8) }
  }

  private func leadsToHead(_ from: Int) -> Bool {
    var at = from
    while at < limit, at - from < 4 {
      if classes(at).contains(.titleHead) || classes(at).contains(.rank) { return true }
      guard classes(at).contains(.titleModifier) else { return false }
      at += 1
    }
    return false
  }

  /// A noun before the head that belongs to the title: "department director", "foreign minister",
  /// "Party cell secretary".
  private func isFieldBeforeHead(_ from: Int) -> Bool {
    var at = from
    while at < limit, at - from < 5 {
      let classes = classes(at)
      if at > from, classes.contains(.titleHead) || longTermClasses(at: at, .titleHead) != nil {
        return isCapitalized(at) == isCapitalized(from) || word(from) == Known.party
          || startsSentence(from)
      }
      let fits =
        !classes.isDisjoint(with: [.policyField, .titleModifier, .subunit, .partyBody])
        || word(at) == Known.party || word(at) == Known.and && at > from
      guard fits, shape(at) != .punctuation, word(at + 1) != Known.number,
        byShortName[tokens.rows[at].symbol] == nil
      else {
        return false
      }
      at += 1
    }
    return false
  }

  /// "Party cell" of a "first Party cell secretary": the words before the head that are a body of
  /// the Party.
  private func partyBody(from start: Int, to end: Int) -> Range<Int>? {
    var body = end - 1
    while body > start, !isBodyNoun(body, start) { body -= 1 }
    guard body > start, anyWord(start, body, is: Known.party)
    else { return nil }
    return start..<body + 1
  }

  private func isBodyNoun(_ at: Int, _ start: Int) -> Bool {
    classes(at).contains(.partyBody)
      && (!classes(at).contains(.titleModifier) || at > start && word(at - 1) == Known.party)
  }

  private func headInfo(_ head: Int, _ end: Int) -> WordInfo {
    if let (stop, info) = longTerm(at: head, [.titleHead, .rank]), stop <= end { return info }
    return info(head)
  }

  /// "-elect", "designate" behind the head.
  private func electedSuffix(_ title: inout TitlePhrase) {
    let at = Int(title.end)
    if word(at) == Known.openParen, classes(at + 1).contains(.status),
      word(at + 2) == Known.closeParen
    {
      // "Ambassador (retd)"
      title.status = info(at + 1).status
      title.phraseEnd = Int32(at + 3)
      return
    }
    guard classes(at).contains(.status), info(at).status == .elect else { return }
    title.status = .elect
    title.end += 1
  }

  /// Reads what follows the head: "of Railways", "for organizational affairs", "of the Cabinet".
  private func complement(
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
      if title.target >= 0, word(at) != Known.of, countryEnd(at: first) != nil { return }
      if let phrase = organizationPhrase(at: at + 1, .complement) {
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
    return end
  }

  /// "Minister of Coal Industry": the ministry is implied.
  private func ministry(of title: inout TitlePhrase, topicAt start: Int) -> Bool {
    let first = word(start) == Known.the ? start + 1 : start
    guard countryEnd(at: first) == nil, let end = topic(from: start, lower: true, ministry: true)
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

  /// "Party cell secretary of the repair work-team": the Party cell of that unit is an
  /// organization of its own.
  private func partyBody(_ body: Range<Int>, of title: inout TitlePhrase, at: Int) {
    var unit = title.target
    var end = at
    nesting += 1
    if word(at) == Known.of || word(at) == Known.at || word(at) == Known.in
      || word(at) == Known.under, let phrase = organizationPhrase(at: at + 1, .complement)
    {
      unit = phrase.entity
      end = phrase.end
    }
    nesting -= 1
    title.phraseEnd = Int32(max(end, Int(title.end)))
    guard unit >= 0 else { return }
    let head = body.upperBound - 1
    let entity = self.entity(
      ArticleEntity(
        kind: .organization,
        key: coreKey(.organization, from: body.lowerBound, to: body.upperBound), container: unit,
        head: vocabulary.words[Int(tokens.rows[head].folded)].singular,
        coreStart: Int32(body.lowerBound), coreEnd: Int32(body.upperBound),
        link: Known.of, linkHasArticle: false))
    nesting += 1
    mention(entity, from: Int(title.start), to: Int(title.phraseEnd), isName: false)
    nesting -= 1
    addPartOf(entity, unit, rule: .partyBody, from: Int(title.start), to: Int(title.phraseEnd))
    title.target = entity
  }
}
