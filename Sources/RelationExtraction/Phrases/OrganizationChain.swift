/// Reads what stands behind the core of an organization's name: what it is for, where it is, and
/// the larger unit that it belongs to; then numbers the organization.
extension ArticleReader {
  /// Reads the rest of a name, numbers the organization and notes the mention and its parent.
  ///
  /// - Parameters:
  ///   - container: the organization before the core, -1 if there is none.
  ///   - mentionStart: where the mention begins if that is before the core.
  ///   - needsChain: gives nil if no larger unit follows.
  func registered(
    _ core: OrganizationCore, container: Int32, rule: RuleName, link: Symbol, linkThe: Bool,
    mentionStart: Int? = nil, needsChain: Bool = false
  ) -> OrganizationPhrase? {
    let start = mentionStart ?? core.start
    var chain = self.chain(behind: core)
    if needsChain, chain.container < 0 { return nil }
    // A party is no unit of another.
    if core.end - core.start == 1, tokens.rows[core.head].folded == Known.party,
      container >= 0 || chain.container >= 0
    {
      return nil
    }
    var coreStart = core.start
    var owner = container
    var owners: Int32 = -1
    if owner < 0 {
      owner = chain.container
    } else if chain.container >= 0 {
      owners = chain.container
    }
    if chain.coreEnd > core.end || core.end - core.start > 1, owner >= 0 || drops(coreStart, core) {
      coreStart = withoutOrdinal(coreStart, core)
    }
    if chain.coreEnd < core.end { chain.coreEnd = core.end }
    let head = singular(core.head)
    let entity = self.entity(
      ArticleEntity(
        kind: .organization,
        key: coreKey(.organization, from: coreStart, to: chain.coreEnd), container: owner,
        head: head, coreStart: Int32(coreStart), coreEnd: Int32(chain.coreEnd),
        link: chain.link, linkHasArticle: chain.linkHasArticle))
    mention(entity, from: start, to: chain.end, isName: true)
    if owner >= 0 { addPartOf(entity, owner, rule: rule, from: start, to: chain.end) }
    if owners >= 0, owners != owner {
      addPartOf(entity, owners, rule: .unitChain, from: start, to: chain.end)
    }
    addShortKey(entity, core, coreStart, chain.coreEnd)
    if classes(core.head).contains(.legalForm), core.head > core.start, chain.container < 0 {
      noteShortName(of: entity, from: core.start, to: core.head)
    }
    var end = acronym(behind: chain.end, entity)
    if owner < 0, end > chain.end { end = largerUnit(behindAcronym: end, of: entity, core, &chain) }
    noteInitials(of: entity, from: coreStart, to: chain.coreEnd)
    noteLeader(core, entity)
    return OrganizationPhrase(start: start, end: end, entity: entity)
  }

  /// "Monetary Policy Committee (MPC) of the Bank": the chain goes on behind the acronym. Gives
  /// where it ends.
  private func largerUnit(
    behindAcronym end: Int, of entity: Int32, _ core: OrganizationCore, _ chain: inout Chain
  ) -> Int {
    let isArmy = word(end) == Known.comma && classes(core.head).contains(.army)
    guard word(end) == Known.of || word(end) == Known.under || isArmy else { return end }
    let link = isArmy ? Known.of : word(end)
    if isArmy, !isCapitalized(end + 1), shape(end + 1) != .ordinalNumber { return end }
    chain.end = end
    guard larger(behind: end + 1, core, &chain, link) else { return end }
    let known = resolved(entity)
    if entities[Int(known)].container < 0, resolved(chain.container) != known {
      entities[Int(known)].container = resolved(chain.container)
      entities[Int(known)].link = chain.link
      entities[Int(known)].linkHasArticle = chain.linkHasArticle
    }
    addPartOf(entity, chain.container, rule: .unitChain, from: core.start, to: chain.end)
    return chain.end
  }

  /// What follows a core.
  struct Chain {
    /// End of the core with what it is for.
    var coreEnd: Int
    /// End of the whole.
    var end: Int
    var container: Int32 = -1
    var link: Symbol = 0
    var linkHasArticle = false
  }

  private func chain(behind core: OrganizationCore) -> Chain {
    var chain = Chain(coreEnd: core.end, end: core.end)
    let classes = classes(core.head)
    var hasTopic = false
    var firstLink: Symbol = 0
    while chain.container < 0 {
      let link = word(chain.end)
      switch link {
      case Known.of, Known.under, Known.at, Known.in, Known.for, Known.on, Known.within, Known.to:
        let next = chain.end + 1
        if link == Known.of, !hasTopic, isUniversity(core.head),
          let end = seat(of: core, from: next)
        {
          (chain.coreEnd, chain.end) = (end, end)
          return chain
        }
        if link != Known.for, link != Known.on, link != Known.to,
          !(core.isLower && link == Known.in), larger(behind: next, core, &chain, link)
        {
          continue
        }
        if link == Known.of, !hasTopic, let end = country(at: next, classes, core, &chain) {
          if chain.container >= 0 { continue }
          chain.coreEnd = regions(behind: end, core)
          chain.end = chain.coreEnd
          hasTopic = true
          continue
        }
        let goesOn = hasTopic && link == Known.for && firstLink == Known.of
        if !self.classes(word(next) == Known.the ? next + 1 : next)
          .isDisjoint(with: [.weekday, .month])
        {
          return chain
        }
        if link == Known.of, !hasTopic, core.isLower, namesSeats(next) {
          // "board of trustees", "council of ministers"
          chain.coreEnd = next + 1
          chain.end = next + 1
          hasTopic = true
          continue
        }
        let isField = goesOn && isCapitalized(next) && classes.contains(.headsOf)
        // "Institute for Research in Economics"
        if hasTopic, link == Known.in, isCapitalized(next), isStudy(chain.end - 1),
          !self.classes(next).isDisjoint(with: .policyField), countryEnd(at: next) == nil,
          let end = topic(from: next, lower: false, ministry: false)
        {
          chain.coreEnd = end
          chain.end = end
          return chain
        }
        guard !hasTopic || goesOn, link == Known.of || isField || takesPurpose(link, next, core),
          let end = topic(
            from: next, lower: core.isLower && classes.contains(.headsOf), ministry: false)
        else {
          if hasTopic || classes.contains(.delegation) || classes.contains(.headsOf)
            || classes.contains(.party),
            link == Known.of && place(at: next) != nil
              || link == Known.in
                && (countryEnd(at: next) != nil || classes.contains(.delegation)
                  || isAcronymWord(core.start)),
            let end = place(at: next)
          {
            chain.coreEnd = end
            chain.end = end
            hasTopic = true
            continue
          }
          return chain
        }
        chain.coreEnd = end
        chain.end = end
        hasTopic = true
        firstLink = link
      case Known.comma where classes.contains(.army):
        guard isCapitalized(chain.end + 1) || shape(chain.end + 1) == .ordinalNumber,
          larger(behind: chain.end + 1, core, &chain, Known.of)
        else { return chain }
      case Known.comma where isFaculty(core) && (nesting > 0 || isAside || endsList(core)):
        guard isCapitalized(chain.end + 1), larger(behind: chain.end + 1, core, &chain, Known.of)
        else { return chain }
      default: return chain
      }
    }
    return chain
  }

  /// "Research", "Studies": what is done in a field.
  private func isStudy(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(word(at))
    return isCapitalized(at)
      && ["research", "studies", "education", "training", "excellence", "innovation", "reform"]
        .contains { noun.elementsEqual($0.utf8) }
  }

  /// Whether a word is a title in the plural and a larger unit follows.
  private func namesSeats(_ at: Int) -> Bool {
    classes(at).contains(.titleHead) && classes(at).contains(.plural) && shape(at) == .lower
      && word(at + 1) == Known.of
  }

  /// Reads the next larger unit; false if none stands there.
  private func larger(
    behind next: Int, _ core: OrganizationCore, _ chain: inout Chain, _ link: Symbol
  ) -> Bool {
    if classes(core.head).contains(.headsOf), link == Known.in { return false }
    // "Ministry of the Armed Forces": its field.
    if link == Known.of, core.head == core.start, singular(core.head) == Known.ministry {
      return false
    }
    nesting += 1
    let outer = outerCore
    outerCore = core.start..<chain.coreEnd
    defer {
      nesting -= 1
      outerCore = outer
    }
    let mark = (mentions.count, relations.count)
    guard nesting < 12,
      let parent = organizationPhrase(
        at: next, takesTopic(core) ? .topic : .chain)
    else {
      return false
    }
    if isMereName(parent, behind: next, core) {
      rollBack(mentions: mark.0, relations: mark.1)
      return false
    }
    if link == Known.comma || word(chain.end) == Known.comma {
      guard entities[Int(parent.entity)].head != 0 else { return false }
      let classes = vocabulary.words[Int(entities[Int(parent.entity)].head)].classes
      // "the 1st Brigade, 2nd Brigade": of one rank.
      if entities[Int(parent.entity)].head == singular(core.head) {
        rollBack(mentions: mark.0, relations: mark.1)
        return false
      }
      // "owned by the Dorn Company, Rolly Inc."
      let last = self.classes(parent.end - 1)
      if last.contains(.legalForm), !last.contains(.unitNoun) {
        rollBack(mentions: mark.0, relations: mark.1)
        return false
      }
      // "Department of Physics, School of Science, Rye University"
      let isInner = entities[Int(resolved(parent.entity))].container >= 0
      let kind = isInner ? classes.subtracting(.subunit) : classes
      guard classes.contains(.army) || isFaculty(core) && holdsFaculties(kind, parent.end) else {
        rollBack(mentions: mark.0, relations: mark.1)
        return false
      }
    }
    chain.container = parent.entity
    chain.link = link
    chain.linkHasArticle = word(next) == Known.the
    chain.end = parent.end
    return true
  }

  /// "Church of the Ryeford Confession": capitalized words that are new and no body by their noun tell what
  /// an organization of its own is of; a division of it they may hold.
  private func isMereName(
    _ parent: OrganizationPhrase, behind next: Int, _ core: OrganizationCore
  ) -> Bool {
    let known = entities[Int(resolved(parent.entity))]
    guard !isDivision(core), known.mentionCount <= 1, !known.isCountry, !known.isAcronym,
      known.acronym == 0, known.head != 0
    else { return false }
    return vocabulary.words[Int(known.head)].classes.isDisjoint(with: [.unitNoun, .legalForm])
  }

  /// "Committee on Commerce", "Front for the Reunification": what a body is for. Assemblies have
  /// members "for" a party, and companies do things "on" a day.
  private func takesPurpose(_ link: Symbol, _ next: Int, _ core: OrganizationCore) -> Bool {
    guard link == Known.for || link == Known.on else { return false }
    let first = classes(word(next) == Known.the ? next + 1 : next)
    guard first.isDisjoint(with: [.month, .weekday]), isCapitalized(core.head) else { return false }
    if classes(core.head).contains(.state) { return false }
    return link == Known.for
      || core.end - core.start > 1 && classes(core.head).contains(.capitalizedOnly)
      || !classes(core.head).isDisjoint(with: [.headsOf, .partyBody, .army])
  }

  /// Whether bare names behind a core say what the body is for: "University of Rochester".
  private func takesTopic(_ core: OrganizationCore) -> Bool {
    let classes = classes(core.head)
    return classes.contains(.party) || classes.contains(.headsOf) && core.head == core.start
  }

  /// "of Korea" belongs to a party's name; "of the DPRK" behind a state's body is what it is part
  /// of. Gives where the country ends.
  private func country(
    at start: Int, _ head: WordClasses, _ core: OrganizationCore, _ chain: inout Chain
  ) -> Int? {
    let definite = word(start) == Known.the
    let first = definite ? start + 1 : start
    guard let end = countryEnd(at: first) else { return nil }
    let isBody =
      definite && core.end - core.start > 1 && !head.contains(.party)
      && (head.contains(.state) || head.contains(.partyBody))
    if isBody || head.contains(.delegation), !head.contains(.headsOf) || isBody || core.isLower {
      nesting += 1
      let entity = countryEntity(first, to: end)
      mention(entity, from: first, to: end, isName: true)
      nesting -= 1
      chain.container = entity
      chain.link = Known.of
      chain.linkHasArticle = definite
      chain.end = end
    }
    return end
  }

  /// "Department of Greece and Rome": where the list of fields ends that begins with a country.
  private func regions(behind end: Int, _ core: OrganizationCore) -> Int {
    guard isCapitalized(core.head), classes(core.head).contains(.subunit) else { return end }
    var at = end
    while at < limit, at - end < 8 {
      guard isCapitalized(at + 1), classes(at + 1).isDisjoint(with: [.titleHead, .unitNoun]) else {
        return end
      }
      if word(at) == Known.and { return at + 2 }
      guard word(at) == Known.comma else { return end }
      at += 2
    }
    return end
  }

  /// Without the ordinal of a term of office: "8th Central Committee", "14th SPA".
  private func withoutOrdinal(_ start: Int, _ core: OrganizationCore) -> Int {
    guard ordinal(at: start) > 0, start + 1 < core.end,
      classes(core.head).isDisjoint(with: .army),
      !classes(core.head).isDisjoint(with: [.state, .partyBody]) || isCentral(start + 1)
    else { return start }
    return start + 1
  }

  /// "Central Military Commission": there is one at a time.
  func isCentral(_ at: Int) -> Bool {
    vocabulary.symbols.utf8(word(at)).elementsEqual("central".utf8)
  }

  private func drops(_ start: Int, _ core: OrganizationCore) -> Bool {
    guard ordinal(at: start) > 0, start + 1 < core.end else { return false }
    return byKey[coreKey(.organization, from: start + 1, to: core.end)] != nil
  }

  /// "National Assembly" means the "National Assembly of People's Power" named before.
  private func addShortKey(
    _ entity: Int32, _ core: OrganizationCore, _ start: Int, _ coreEnd: Int
  ) {
    if coreEnd > core.end + 1, word(core.end) == Known.on || word(core.end) == Known.for {
      // "Water Committee" for a "Committee on Water"
      let turned = joinedKey(core.end + 1..<coreEnd, core.head..<core.head + 1)
      if byKey[turned] == nil { byKey[turned] = resolved(entity) }
    }
    // "Provincial Committee" for a "Ryeford Provincial Committee"
    for at in start + 1..<max(start + 1, core.head)
    where tokens.rows[at].classes.contains(.titleModifier) && !isCentral(at) && isCapitalized(at) {
      let short = coreKey(.organization, from: at, to: coreEnd)
      if byKey[short] == nil { byKey[short] = resolved(entity) }
    }
    guard coreEnd > core.end, core.end - start > 1 else { return }
    let short = coreKey(.organization, from: start, to: core.end)
    if byKey[short] == nil { byKey[short] = resolved(entity) }
  }

  /// "Pak Thae Son-led Hero Work-team": the words before "-led" name its leader.
  private func noteLeader(_ core: OrganizationCore, _ entity: Int32) {
    for at in core.start..<core.head where isLedBy(at) {
      addLeader(from: core.start, to: at + 1, of: entity)
      return
    }
  }

  /// Whether a word ends in `-led`.
  func isLedBy(_ at: Int) -> Bool {
    let bytes = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return bytes.count > 5 && bytes.suffix(4).elementsEqual("-led".utf8)
  }
}
