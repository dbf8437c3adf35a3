/// An organization's name with its chain: `repair work-team of the cement shop under the Sangwon
/// Cement Complex`.
struct OrganizationPhrase {
  var start: Int
  var end: Int
  var entity: Int32
}

/// Where an organization's name is looked for.
enum OrganizationContext {
  /// Anywhere in the sentence.
  case free
  /// Behind a title: here words in lower case, bare names and countries count, too.
  case complement
  /// Behind a unit: as behind a title, but for countries.
  case chain
  /// Behind "University of" and the like, where bare names say what the body is for.
  case topic

  var isFree: Bool { self == .free }
}

/// Reads organizations' names: a core by its unit noun, what it is for, and the chain behind it.
extension ArticleReader {
  /// The organization whose name begins at a token, nil if none does.
  func organizationPhrase(
    at first: Int, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    guard first < limit else { return nil }
    let mentionMark = mentions.count
    let relationMark = relations.count
    var start = first
    let determiner = isDeterminer(first) ? word(first) : 0
    if determiner != 0 { start += 1 }
    if determiner != 0, word(start) == Known.same { start += 1 }
    guard start < limit else { return nil }
    if context == .free, shape(start) == .lower, determiner == 0 { return nil }
    var found = ownedOrganization(at: start, determiner, context)
    if found == nil { found = properOrganization(at: start, determiner, context) }
    guard var phrase = found else {
      rollBack(mentions: mentionMark, relations: relationMark)
      return nil
    }
    while word(phrase.end) == Known.possessive,
      let inner = unit(at: phrase.end + 1, of: phrase)
    { phrase = inner }
    if word(phrase.end) == Known.possessive, entities[Int(phrase.entity)].isCountry,
      isCapitalized(phrase.end + 1), let inner = properNoun(at: phrase.end + 1, 0)
    {
      phrase = inner
    }
    phrase.start = first
    return phrase
  }

  /// "its Audit Committee", "their central committee": a unit of the organization in focus.
  private func ownedOrganization(
    at start: Int, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    guard determiner == Known.its || determiner == Known.their, recent >= 0,
      let core = organizationCore(at: start, lower: true), !core.isPlural
    else { return nil }
    if classes(core.head).contains(.capitalizedOnly), !isCapitalized(core.head) { return nil }
    var owner = resolved(recent)
    let head = singular(core.head)
    if entities[Int(owner)].head == head, entities[Int(owner)].container >= 0 {
      owner = resolved(entities[Int(owner)].container)
    }
    if core.end - core.start == 1, let known = lastByHead[head],
      resolved(entities[Int(resolved(known))].container) == owner
    {
      mention(known, from: core.start, to: core.end, isName: false)
      return OrganizationPhrase(start: start, end: core.end, entity: resolved(known))
    }
    guard core.end - core.start > 1 || isCapitalized(core.head) else { return nil }
    return registered(core, container: owner, rule: .anaphoricUnit, link: 0, linkThe: false)
  }

  /// The unit behind a possessive: "the BIS's Board of Directors".
  private func unit(
    at start: Int, of owner: OrganizationPhrase
  ) -> OrganizationPhrase? {
    let begin = word(start) == Known.own ? start + 1 : start
    guard let core = organizationCore(at: begin, lower: true), !core.isPlural else { return nil }
    guard
      core.end - core.start > 1 || isCapitalized(core.head) || classes(core.head).contains(.subunit)
    else { return nil }
    if classes(core.end).contains(.titleHead), core.isLower { return nil }
    return registered(
      core, container: owner.entity, rule: .possessiveUnit, link: 0, linkThe: false)
  }

  /// A name of its own, or a reference to one.
  private func properOrganization(
    at start: Int, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    if let core = organizationCore(
      at: start, lower: !context.isFree || determiner != 0)
    {
      if core.isPlural || isPartOfPlace(core) { return nil }
      let core = withoutAdjectives(core)
      if determiner == Known.a || determiner == Known.an { return indefinite(core) }
      if let phrase = unitOfPrefix(core, determiner) { return phrase }
      if core.end - core.start == 1 { return bareUnitNoun(core, determiner, context) }
      if core.isLower { return lowerUnit(core, determiner, context) }
      if determiner == Known.the, shape(core.start) == .lower || !isCapitalized(core.head),
        let known = lastByHead[singular(core.head)], entities[Int(resolved(known))].container >= 0,
        coversModifiers(entities[Int(resolved(known))], core)
      {
        mention(known, from: core.start, to: core.end, isName: false)
        return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
      }
      guard isPlausible(core) else { return nil }
      return registered(
        core, container: -1, rule: .unitChain, link: 0, linkThe: false,
        needsChain: classes(core.head).contains(.dependent))
    }
    return bareName(at: start, determiner, context)
  }

  /// "Mansudae Assembly Hall": the name of a building goes on behind the unit noun.
  private func isPartOfPlace(_ core: OrganizationCore) -> Bool {
    isCapitalized(core.end) && core.end - core.start > 1 && classes(core.end).contains(.placeNoun)
      && classes(core.end).isDisjoint(with: [.unitNoun, .titleHead])
  }

  /// "a delegation of the union", "a new presidium of the assembly": a unit by its chain only.
  private func indefinite(_ core: OrganizationCore) -> OrganizationPhrase? {
    let head = classes(core.head)
    guard head.contains(.delegation) || head.contains(.partyBody) else { return nil }
    return registered(
      core, container: -1, rule: .unitChain, link: 0, linkThe: false, needsChain: true)
  }

  /// "glorious Workers' Party": adjectives in lower case do not belong to a capitalized name.
  private func withoutAdjectives(_ core: OrganizationCore) -> OrganizationCore {
    var core = core
    while core.start < core.head, shape(core.start) == .lower,
      classes(core.start).contains(.status) || word(core.start) == Known.same
    {
      core.start += 1
    }
    guard isCapitalized(core.head), shape(core.start) == .lower else { return core }
    while core.start < core.head, shape(core.start) == .lower, ordinal(at: core.start) == 0 {
      core.start += 1
    }
    return core
  }

  /// Whether a core of capitalized words is a name: more than an adjective and a noun.
  private func isPlausible(_ core: OrganizationCore) -> Bool {
    if tokens.rows[core.start].flags.contains(.inCapitals) { return true }
    var onlyAdjectives = true
    var at = core.start
    while at < core.head, onlyAdjectives {
      let isNumberOfArmy = ordinal(at: at) > 0 && classes(core.head).contains(.army)
      onlyAdjectives =
        !classes(at).isDisjoint(with: [.genericQuantifier, .functionWord]) && !isNumberOfArmy
      at += 1
    }
    return !onlyAdjectives || core.head == core.start && core.end > core.head + 1
  }

  /// "WPK Central Committee", "Party Central Committee": an organization known by one word or
  /// name, and a unit of it.
  private func unitOfPrefix(
    _ core: OrganizationCore, _ determiner: Symbol
  ) -> OrganizationPhrase? {
    let first = ordinal(at: core.start) > 0 ? core.start + 1 : core.start
    var split = min(core.head, core.start + 8)
    while split > first {
      if word(split) != Known.and, word(split) != Known.possessive,
        let owner = knownName(from: first, to: split, before: core)
      {
        if split == core.head, core.end == core.head + 1, word(first) == Known.party,
          !isCapitalized(core.head)
        {
          return partyCommittee(core)
        }
        let rest = OrganizationCore(
          start: split, end: core.end, head: core.head, isPlural: core.isPlural,
          isLower: core.isLower)
        nesting += 1
        mention(owner, from: first, to: split, isName: true)
        nesting -= 1
        return registered(
          rest, container: owner, rule: .prenominalUnit, link: 0, linkThe: false,
          mentionStart: core.start)
      }
      split -= 1
    }
    return nil
  }

  /// "the party committee": the one of a unit that was named before.
  private func partyCommittee(_ core: OrganizationCore) -> OrganizationPhrase? {
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

  /// The organization that some words before a unit's name stand for.
  private func knownName(
    from start: Int, to end: Int, before core: OrganizationCore
  ) -> Int32? {
    if end - start == 1 {
      if let known = byShortName[tokens.rows[start].symbol] { return resolved(known) }
      if classes(start).contains(.party), word(start) == Known.party {
        let party = lastParty()
        return party >= 0 ? party : nil
      }
      guard shape(start) == .allCaps, !tokens.rows[start].flags.contains(.inCapitals),
        classes(core.head).isDisjoint(with: .legalForm)
      else { return nil }
      if classes(start).contains(.country) {
        return core.end - start > 2 && isDivision(core) ? countryEntity(start) : nil
      }
      guard !classes(start).contains(.nameSuffix), isDivision(core) else { return nil }
      return acronymEntity(start)
    }
    // "Korean Social Democratic Party Central Committee"
    if classes(end - 1).contains(.party), classes(core.head).contains(.partyBody),
      isCapitalized(end - 1), isCapitalized(start),
      end - start > 2
    {
      let inner = OrganizationCore(
        start: start, end: end, head: end - 1, isPlural: false, isLower: false)
      return registered(inner, container: -1, rule: .unitChain, link: 0, linkThe: false)?.entity
    }
    guard var at = byKey[coreKey(.organization, from: start, to: end)] else { return nil }
    while at >= 0 {
      if entities[Int(at)].kind == .organization { return resolved(at) }
      at = entities[Int(at)].next
    }
    return nil
  }

  /// A single unit noun: a reference ("the Party", "the complex"), or a body of its own
  /// ("the Cabinet").
  private func bareUnitNoun(
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
    if let known = lastByHead[singular], entities[Int(resolved(known))].kind == .organization,
      isName || isNear(resolved(known), head: singular)
    {
      mention(known, from: core.start, to: core.end, isName: isName)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
    }
    let standsAlone = !classes(core.head).isDisjoint(with: [.state, .army])
    guard isName,
      standsAlone && determiner == Known.the || !context.isFree && determiner == Known.the
    else { return nil }
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
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
  private func coversModifiers(_ known: ArticleEntity, _ core: OrganizationCore) -> Bool {
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
      let isEmpty = classes(at).contains(.genericQuantifier) || classes(at).contains(.status)
        || classes(at).contains(.functionWord) || ordinal(at: at) > 0
      if !isEmpty { return true }
    }
    return false
  }

  /// A unit in lower case: it must hang from a larger one, or be known already.
  private func lowerUnit(
    _ core: OrganizationCore, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
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
    // "the provincial people's committee", "captain of the national team": a unit of its own, known
    // by its modifiers.
    guard !context.isFree, determiner == Known.the, core.head - core.start >= 1,
      !classes(core.head).isDisjoint(with: [.partyBody, .subunit]), isModified(core)
    else { return nil }
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }
}

extension WordClasses {
  /// Words that tell the level of a body, not its name: "Primary Party Committee".
  static let levels: WordClasses = [
    .titleModifier, .ordinal, .eventModifier, .genericQuantifier, .partyBody, .subunit,
  ]
}

extension ArticleReader {
  /// Whether a core could be a part of an organization: a committee, an office, a department.
  func isDivision(_ core: OrganizationCore) -> Bool {
    !classes(core.head).isDisjoint(with: [.partyBody, .subunit, .delegation, .state])
  }
}
