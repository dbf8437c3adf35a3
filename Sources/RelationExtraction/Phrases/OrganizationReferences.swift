/// Organizations by reference: a unit in lower case, a bare noun, the last words of a longer name.
extension ArticleReader {
  /// "the party committee": the one of a unit that was named before.
  func partyCommittee(_ core: OrganizationCore) -> OrganizationPhrase? {
    if let chained = registered(
      core, container: -1, rule: .unitChain, link: 0, linkThe: false, needsChain: true)
    {
      return chained
    }
    guard let known = byKey[coreKey(.organization, from: core.start, to: core.end)] else {
      return nil
    }
    mention(known, from: core.start, to: core.end, isName: true)
    return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
  }

  /// A single unit noun: a reference ("the Party", "the complex"), or a body of its own
  /// ("the Cabinet").
  func bareUnitNoun(
    _ core: OrganizationCore, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    let isName = isCapitalized(core.head)
    let singular = singular(core.head)
    let mark = mentions.count
    // "the Cell Chairpersons" are people.
    if isName, isCapitalized(core.end), classes(core.end).contains(.titleHead),
      classes(core.end).contains(.plural)
    {
      return nil
    }
    if isName, word(core.end) != Known.of, let defined = byShortName[tokens.rows[core.head].symbol]
    {
      mention(defined, from: core.start, to: core.end, isName: true)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(defined))
    }
    // "the committee of the complex" is another than the committee mentioned last.
    if let chained = chainedBareNoun(core, isName: isName) { return chained }
    rollBack(mentions: mark, relations: relations.count)
    if isName, tokens.rows[core.head].folded != Known.party,
      word(core.end) == Known.of && classes(core.head).contains(.headsOf)
        || (word(core.end) == Known.for || word(core.end) == Known.on)
          && !classes(core.head).contains(.state),
      topic(from: core.end + 1, lower: false, ministry: false) != nil
    {
      return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    }
    if !isName, !context.isFree, classes(core.head).contains(.headsOf),
      classes(core.head).contains(.subunit), word(core.end) == Known.of,
      topic(from: core.end + 1, lower: true, ministry: false) != nil
    {
      return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    }
    if let defined = byShortName[tokens.rows[core.head].symbol], isName {
      mention(defined, from: core.start, to: core.end, isName: true)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(defined))
    }
    guard determiner != 0 || isName, determiner != Known.a, determiner != Known.an,
      !tokens.rows[core.start].flags.contains(.inCapitals)
    else { return nil }
    if !isName, determiner == Known.the, let main = mainBody(singular) {
      mention(main, from: core.start, to: core.end, isName: false)
      return OrganizationPhrase(start: core.start, end: core.end, entity: main)
    }
    if isName, let main = mostNamed(singular) {
      mention(main, from: core.start, to: core.end, isName: true)
      return OrganizationPhrase(start: core.start, end: core.end, entity: main)
    }
    if let known = lastByHead[singular], entities[Int(resolved(known))].kind == .organization,
      isName || isNear(resolved(known), head: singular)
    {
      mention(known, from: core.start, to: core.end, isName: isName)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
    }
    let standsAlone = !classes(core.head).isDisjoint(with: [.state, .army])
    guard isName,
      // "Speaker of Parliament"
      standsAlone && (determiner == Known.the || context == .complement)
        || !context.isFree && determiner == Known.the
    else { return nil }
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }

  /// The organization that the article is about, if this is its noun and no other of the noun stands
  /// in the sentence or was what the last sentence was about.
  private func mainBody(_ noun: Symbol) -> Int32? {
    let main = resolved(issuer)
    guard main >= 0, entities[Int(main)].head == noun, headCounts[noun, default: 0] > 1 else {
      return nil
    }
    let start = sentences[Int(sentence)].start
    if let last = lastByHead[noun], entities[Int(resolved(last))].lastMention >= start {
      return nil
    }
    if let before = sentenceFocus.last, before >= 0, entities[Int(resolved(before))].head == noun {
      return resolved(before)
    }
    return main
  }

  /// Of several organizations of a noun the one that the article names most, if the last one named
  /// stands further back than the sentence before.
  private func mostNamed(_ noun: Symbol) -> Int32? {
    guard headCounts[noun, default: 0] > 1, let last = lastByHead[noun] else { return nil }
    let recent = entities[Int(resolved(last))]
    guard recent.kind == .organization,
      recent.lastMention < sentences[max(0, Int(sentence) - 1)].start
    else { return nil }
    var best = resolved(last)
    for at in entities.indices
    where entities[at].head == noun && entities[at].kind == .organization
      && entities[at].redirect < 0
      && entities[at].mentionCount > entities[Int(best)].mentionCount
    {
      best = Int32(at)
    }
    return best
  }

  /// "the executive committee" in an article on a federation: its own.
  private func unitOfMainBody(_ core: OrganizationCore) -> OrganizationPhrase? {
    let main = resolved(issuer)
    guard main >= 0, core.head - core.start == 1, classes(core.head).contains(.partyBody),
      classes(core.start).contains(.titleModifier) || classes(core.start).contains(.eventModifier),
      classes(core.start).isDisjoint(with: .status),
      lastByHead[singular(core.head)].map({ !isNear(resolved($0), head: 0) }) ?? true
    else { return nil }
    return registered(core, container: main, rule: .anaphoricUnit, link: 0, linkThe: false)
  }

  /// Whether "the cell" can mean an organization: the only one of the noun, or one that this
  /// sentence or the one before names.
  private func isNear(_ entity: Int32, head: Symbol) -> Bool {
    if headCounts[head] == 1 { return true }
    let sentenceBefore = max(0, Int(sentence) - 1)
    return entities[Int(entity)].lastMention >= sentences[sentenceBefore].start
  }

  /// A bare noun that names a unit by its chain: "the committee of the Sangwon Complex".
  private func chainedBareNoun(
    _ core: OrganizationCore, isName: Bool
  ) -> OrganizationPhrase? {
    guard
      word(core.end) == Known.of || word(core.end) == Known.under || word(core.end) == Known.for
        || word(core.end) == Known.on,
      isName && tokens.rows[core.head].folded != Known.party
        || classes(core.head).contains(.subunit)
        || classes(core.head).contains(.delegation) || classes(core.head).contains(.partyBody)
    else { return nil }
    return registered(
      core, container: -1, rule: .unitChain, link: 0, linkThe: false, needsChain: true)
  }

  /// "the newspaper Morning Post", "the group Nordly": the name stands behind the noun.
  private func namedBehind(_ core: OrganizationCore) -> OrganizationPhrase? {
    var end = core.end
    while isCapitalized(end) || word(end) == Known.ampersand && isCapitalized(end + 1),
      end - core.end < 4, classes(end).isDisjoint(with: [.titleHead, .month])
    { end += 1 }
    guard end > core.end, !isPersonShape(from: core.end, to: end), countryEnd(at: core.end) == nil,
      classes(core.end).isDisjoint(with: [.givenName, .honorific, .functionWord]),
      classes(core.head).isDisjoint(with: [.partyBody, .delegation])
    else { return nil }
    let name = OrganizationCore(
      start: core.end, end: end, head: end - 1, isPlural: false, isLower: false)
    return registered(name, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }

  /// "the shock brigade" for a "Provincial Shock Brigade".
  private func endsAlike(_ entity: Int32, _ core: OrganizationCore) -> Bool {
    let known = entities[Int(entity)]
    let length = core.end - core.start
    guard known.kind == .organization else { return false }
    if entities[Int(entity)].container >= 0, coversModifiers(known, core) { return true }
    guard Int(known.coreEnd - known.coreStart) > length else { return false }
    for offset in 0..<length
    where tokens.rows[Int(known.coreEnd) - length + offset].folded != word(core.start + offset) {
      return false
    }
    return true
  }

  /// "the provincial Party committee" for the "Hill Provincial Committee of the Party".
  func coversModifiers(_ known: ArticleEntity, _ core: OrganizationCore) -> Bool {
    var isTold = false
    for at in core.start..<core.head where word(at) != Known.party {
      guard anyWord(Int(known.coreStart), Int(known.coreEnd), is: word(at)) else { return false }
      isTold = true
    }
    return isTold
  }

  /// Whether what stands before the head tells more than which of many: "search committee", but not
  /// "new committee".
  private func isModified(_ core: OrganizationCore) -> Bool {
    for at in core.start..<core.head {
      let isEmpty =
        classes(at).contains(.genericQuantifier) || classes(at).contains(.status)
        || classes(at).contains(.functionWord) || ordinal(at: at) > 0
      if !isEmpty { return true }
    }
    return false
  }

  /// "the successor unit of the brigade", "the law firm of the bank": no unit of it.
  private func isNeighbour(_ core: OrganizationCore) -> Bool {
    if info(core.head).isKindOfCompany, !classes(core.head).contains(.subunit),
      word(core.end) == Known.of,
      !vocabulary.symbols.utf8(word(core.head)).elementsEqual("bank".utf8)
    {
      return true
    }
    let first = vocabulary.symbols.utf8(word(core.start))
    return [
      "successor", "predecessor", "rival", "partner", "sister", "neighbouring", "neighboring",
    ]
    .contains { first.elementsEqual($0.utf8) }
  }

  /// A unit in lower case: it must hang from a larger one, or be known already.
  func lowerUnit(
    _ core: OrganizationCore, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    if isNeighbour(core) { return nil }
    let key = coreKey(.organization, from: core.start, to: core.end)
    if isCapitalized(core.end), let named = namedBehind(core) { return named }
    let chained = registered(
      core, container: -1, rule: .unitChain, link: 0, linkThe: false, needsChain: true)
    if let chained { return chained }
    if let known = byKey[key] {
      mention(known, from: core.start, to: core.end, isName: true)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
    }
    if determiner == Known.the, let known = lastByHead[singular(core.head)],
      endsAlike(resolved(known), core)
    {
      mention(known, from: core.start, to: core.end, isName: false)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
    }
    if determiner == Known.the, let unit = unitOfMainBody(core) { return unit }
    // "the provincial people's committee", "captain of the national team": a unit of its own, known
    // by its modifiers.
    guard !context.isFree, determiner == Known.the, core.head - core.start >= 1,
      !classes(core.head).isDisjoint(with: [.partyBody, .subunit]), isModified(core)
    else { return nil }
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }
}
