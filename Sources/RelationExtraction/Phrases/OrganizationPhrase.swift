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
    if determiner != 0, word(start) == Known.same {
      start += 1
      guard namesNearby(at: start) else { return nil }
    }
    // "the smaller Rolly company"
    if determiner == Known.the, shape(start) == .lower, shape(start + 1) == .capitalized,
      classes(start).contains(.genericQuantifier)
    {
      start += 1
    }
    guard start < limit else { return nil }
    if context == .free, shape(start) == .lower, determiner == 0 { return nil }
    var found = ownedOrganization(at: start, determiner, context)
    if found == nil { found = properOrganization(at: start, determiner, context) }
    guard var phrase = found else {
      rollBack(mentions: mentionMark, relations: relationMark)
      return nil
    }
    if let school = school(behind: phrase) { phrase = school }
    while word(phrase.end) == Known.possessive,
      let inner = unit(at: phrase.end + 1, of: phrase)
    { phrase = inner }
    if word(phrase.end) == Known.possessive, entities[Int(phrase.entity)].isCountry,
      isCapitalized(phrase.end + 1), let inner = properNoun(at: phrase.end + 1, 0)
    {
      // "Japan's UI Zensen": where it is, no larger unit.
      if let place = mentions.lastIndex(where: { $0.entity == phrase.entity }) {
        entities[Int(phrase.entity)].mentionCount -= 1
        mentions.remove(at: place)
        if Int(focusMention) > place { focusMention -= 1 }
      }
      phrase = inner
    }
    phrase.start = first
    return phrase
  }

  /// "the same diocese": of the noun one must be named in this sentence or the one before.
  private func namesNearby(at start: Int) -> Bool {
    guard let core = organizationCore(at: start, lower: true), core.isLower,
      let known = lastByHead[singular(core.head)]
    else { return true }
    return entities[Int(resolved(known))].lastMention
      >= sentences[max(0, Int(sentence) - 1)].start
  }

  /// "its Audit Committee", "their central committee": a unit of the organization in focus.
  private func ownedOrganization(
    at start: Int, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    guard determiner == Known.its || determiner == Known.their, recent >= 0,
      let core = organizationCore(at: start, lower: true), !core.isPlural
    else { return nil }
    if classes(core.head).contains(.capitalizedOnly), !isCapitalized(core.head) { return nil }
    var owner = topicBefore(start) ?? resolved(recent)
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

  /// "The Institute works with the Ministry. Its board …": the subject of the sentence before, where
  /// the possessive opens its sentence.
  private func topicBefore(_ start: Int) -> Int32? {
    let index = Int(sentence)
    guard start - 1 == Int(sentences[index].start), index > 0,
      sentences[index - 1].paragraph == sentences[index].paragraph, index - 1 < itemStarts.count,
      let first = itemRange(index - 1).first(where: { items[$0].kind != .other }),
      items[first].kind == .organization
    else { return nil }
    return resolved(items[first].index)
  }

  /// The unit behind a possessive: "the BIS's Board of Directors".
  func unit(
    at start: Int, of owner: OrganizationPhrase
  ) -> OrganizationPhrase? {
    let begin = word(start) == Known.own ? start + 1 : start
    guard let core = organizationCore(at: begin, lower: true), !core.isPlural else { return nil }
    guard
      core.end - core.start > 1 || isCapitalized(core.head) || classes(core.head).contains(.subunit)
    else { return nil }
    if classes(core.end).contains(.titleHead), core.isLower { return nil }
    // "the company's accounting firm" works for it, and is no part of it.
    if core.isLower, !classes(core.head).contains(.subunit) { return nil }
    // "the Union's 19th Congress": an event.
    if ordinal(at: core.start) > 0, classes(core.head).contains(.eventNoun) { return nil }
    return registered(
      core, container: owner.entity, rule: .possessiveUnit, link: 0, linkThe: false)
  }

  /// A name of its own, or a reference to one.
  private func properOrganization(
    at start: Int, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    if let foreign = foreignBody(at: start) { return foreign }
    if let core = organizationCore(
      at: start, lower: !context.isFree || determiner != 0)
    {
      if core.isPlural, !core.isLower, isCapitalized(core.end), let company = company(at: start),
        company.end > core.end
      {
        return company
      }
      // "Major League Handball (MLH)"
      if !core.isLower, isCapitalized(core.end), let spelled = spelledOut(at: start),
        spelled.end > core.end
      {
        return spelled
      }
      if core.isPlural || isPartOfPlace(core) || isFigurative(core) { return nil }
      // "Union of Commercial and Office Workers": whom the union is of.
      if context == .chain || context == .topic, isCapitalized(core.end),
        classes(core.end).contains(.plural),
        !classes(core.end).isDisjoint(with: [.titleHead, .peopleNoun])
      {
        return nil
      }
      // "Moor Brothers Dredging, LLC": the name goes on to a legal form.
      if isCapitalized(core.end), let company = company(at: start), company.end > core.end + 1 {
        return company
      }
      var core = withoutAdjectives(core)
      // "15-strong Standing Board"
      while core.start < core.head, shape(core.start) == .mixed, beginsWithDigit(core.start) {
        core.start += 1
      }
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
      let term = longTermClasses(at: core.start, .unitNoun)
      let isDependent =
        (term?.end == core.end ? term?.classes : classes(core.head))?.contains(.dependent) ?? false
      if let chained = registered(
        core, container: -1, rule: .unitChain, link: 0, linkThe: false, needsChain: isDependent)
      {
        return chained
      }
      // "the General Staff": the one that was told with its army.
      guard let known = byKey[coreKey(.organization, from: core.start, to: core.end)],
        entities[Int(resolved(known))].kind == .organization
      else { return nil }
      mention(known, from: core.start, to: core.end, isName: true)
      return OrganizationPhrase(start: core.start, end: core.end, entity: resolved(known))
    }
    return bareName(at: start, determiner, context)
  }

  /// "Mansudae Assembly Hall", "Rye Fund Award": the name of a building or a prize goes on behind the
  /// unit noun.
  private func isPartOfPlace(_ core: OrganizationCore) -> Bool {
    // "Ryeford Convention Centre"
    if core.head > core.start, let (end, _) = longTerm(at: core.head - 1, .placeNoun),
      end == core.head + 1
    {
      return true
    }
    return isCapitalized(core.end) && core.end - core.start > 1
      && (classes(core.end).contains(.placeNoun)
        || classes(core.end).contains(.thingNoun) && !isSyllable(core.end)
          && !isCapitalized(core.end + 1))
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

  func beginsWithDigit(_ at: Int) -> Bool {
    vocabulary.symbols.utf8(tokens.rows[at].symbol).first.map(Ascii.isDigit) ?? false
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

  /// "Labor Force", "Rubber Band", "Air Force One": a force or a band that is no body.
  private func isFigurative(_ core: OrganizationCore) -> Bool {
    let noun = vocabulary.symbols.utf8(word(core.head))
    guard noun.elementsEqual("force".utf8) || noun.elementsEqual("band".utf8) else { return false }
    // "Mr. Force", "Band said"
    if core.head == core.start { return true }
    if isCapitalized(core.end),
      classes(core.end).isDisjoint(with: [.titleHead, .titleModifier, .rank])
    {
      return true
    }
    // "Peter Force", "Michael Band"
    if classes(core.head - 1).contains(.givenName) { return true }
    let kind = vocabulary.symbols.utf8(word(core.head - 1))
    return [
      "labor", "labour", "work", "sales", "excessive", "brute", "driving", "life", "gale", "delta",
      "centrifugal", "rubber", "broad", "wrist", "arm", "head", "frequency", "big",
    ].contains { kind.elementsEqual($0.utf8) }
  }

  /// "WPK Central Committee", "Party Central Committee": an organization known by one word or
  /// name, and a unit of it.
  private func unitOfPrefix(
    _ core: OrganizationCore, _ determiner: Symbol
  ) -> OrganizationPhrase? {
    if namesCompany(core) { return nil }
    if let board = boardOfDirectors(core) { return board }
    let first = ordinal(at: core.start) > 0 ? core.start + 1 : core.start
    var split = min(core.head, core.start + 8)
    while split > first {
      if word(split) != Known.and, word(split) != Known.possessive,
        let owner = knownName(from: first, to: split, before: core),
        hasBodies(owner) || !isOneName(core)
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

  /// "Rye Airlines Group", "Rye Bulls Baseball Club, Inc.": a name of its own, whatever "Rye" names.
  private func namesCompany(_ core: OrganizationCore) -> Bool {
    let head = classes(core.head)
    return head.contains(.legalForm) || classes(core.end - 1).contains(.legalForm)
      || head.isDisjoint(with: [.subunit, .partyBody, .headsOf, .state, .army, .delegation, .party])
        && head.contains(.capitalizedOnly)
  }

  /// Whether a core is known as one name: by an acronym of all its initials, or from before.
  private func isOneName(_ core: OrganizationCore) -> Bool {
    isSpelledOut(from: core.start, to: core.end)
      || byKey[coreKey(.organization, from: core.start, to: core.end)] != nil
  }

  /// Whether commissions and committees are those of an organization rather than a part of a longer
  /// name: a union, a party, a state's body, an army.
  private func hasBodies(_ owner: Int32) -> Bool {
    let head = entities[Int(resolved(owner))].head
    return head != 0 && head != vocabulary.company
      && !vocabulary.words[Int(head)].classes.isDisjoint(with: [.party, .state, .army])
  }

  /// The organization that some words before a unit's name stand for.
  private func knownName(
    from start: Int, to end: Int, before core: OrganizationCore
  ) -> Int32? {
    if end - start == 1 {
      if let known = byShortName[tokens.rows[start].symbol] {
        // "the Rye Bank" beside "the Rye Trust": another body, but the "Rye Board".
        let isOwn =
          shape(start) == .capitalized && entities[Int(resolved(known))].acronym == 0
          && classes(core.head).isDisjoint(with: [.subunit, .partyBody])
        return isOwn ? nil : resolved(known)
      }
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
      end - start > 2,
      // "Ryeford Provincial Party Committee": the Party's in the province.
      word(end - 1) != Known.party
        || classes(end - 2).isDisjoint(with: WordClasses.levels.union(.placeNoun))
    {
      let inner = OrganizationCore(
        start: start, end: end, head: end - 1, isPlural: false, isLower: false)
      return registered(inner, container: -1, rule: .unitChain, link: 0, linkThe: false)?.entity
    }
    if let university = university(from: start, to: end, before: core) { return university }
    guard var at = byKey[coreKey(.organization, from: start, to: end)] else { return nil }
    while at >= 0 {
      if entities[Int(at)].kind == .organization { return resolved(at) }
      at = entities[Int(at)].next
    }
    return nil
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
