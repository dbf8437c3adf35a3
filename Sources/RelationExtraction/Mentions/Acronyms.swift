/// Acronyms and other single-word names: their definitions, and organizations known by them only.
extension ArticleReader {
  /// Reads `(WPK)` or `("F45" or the "Company")` behind a name and returns where it ends; `end` if
  /// none stands there.
  func acronym(behind nameEnd: Int, _ entity: Int32) -> Int {
    guard word(nameEnd) == Known.openParen else { return nameEnd }
    let end = ticker(behind: nameEnd)
    guard word(end) == Known.openParen, end + 2 < limit else { return end }
    var at = end + 1
    var defined: [Int] = []
    while at < limit, at - end < 12, word(at) != Known.closeParen {
      switch word(at) {
      case Known.quote, Known.openQuote, Known.closeQuote, Known.the, Known.or, Known.and:
        at += 1
      // "2nd Armored Brigade Combat Team (2nd ABCT)"
      case _ where shape(at) == .ordinalNumber && shape(at + 1) == .allCaps && defined.isEmpty:
        at += 1
      default:
        guard isCapitalized(at) || shape(at) == .mixed || shape(at) == .allCaps,
          defined.isEmpty || word(at - 1) == Known.quote || word(at - 1) == Known.openQuote
            || word(at - 1) == Known.the
        else { return end }
        defined.append(at)
        at += 1
        if isNumbered(at, resolved(entity)) { at += 1 }
      }
    }
    guard word(at) == Known.closeParen, !defined.isEmpty else { return end }
    let quoted =
      word(end + 1) == Known.quote || word(end + 1) == Known.openQuote
      || word(end + 1) == Known.the
    // A single unquoted word may also be a place: "(Uruguay)".
    if !quoted, !canAbbreviate(defined[0], entity) || isOfOuter(defined[0], entity) { return end }
    for token in defined { name(entity, shortly: token) }
    return at + 1
  }

  /// "Food Organization of the United Nations (FOUN)": the letters of the unit before, not of the
  /// larger one that the parentheses follow.
  private func isOfOuter(_ token: Int, _ entity: Int32) -> Bool {
    guard !outerCore.isEmpty, shape(token) == .allCaps else { return false }
    var letters = vocabulary.symbols.utf8(tokens.rows[token].symbol)[...]
    let all = letters.count
    for at in outerCore where isCapitalized(at) {
      guard let first = vocabulary.symbols.utf8(tokens.rows[at].symbol).first else { continue }
      guard letters.first == first else { return false }
      letters = letters.dropFirst()
    }
    return all - letters.count >= 2
  }

  /// Whether a word in parentheses can be a short name of the organization before it.
  private func canAbbreviate(_ token: Int, _ entity: Int32) -> Bool {
    let classes = classes(token)
    if classes.contains(.country) || classes.contains(.nationality) { return false }
    if shape(token) == .allCaps || shape(token) == .mixed { return true }
    // A coined word: it takes letters of the name, and is no word of the language.
    return classes.isDisjoint(with: .anyClass) && entities[Int(entity)].kind == .organization
      && word(token + 1) == Known.closeParen
  }

  /// "Major Gen (retd) ANM Mondal": behind a rank stands a name.
  func followsRank(_ at: Int) -> Bool {
    guard items.count > Int(itemStarts.last ?? 0), let last = items.last, last.kind == .title else {
      return false
    }
    return Int(last.end) == at && titles[Int(last.index)].isMilitaryRank
  }

  /// The organization that only an acronym names so far.
  func acronymEntity(_ token: Int) -> Int32 {
    let symbol = tokens.rows[token].symbol
    if let known = byShortName[symbol] { return resolved(known) }
    if let known = byInitials[initialsKey(ofAcronym: token)] {
      entities[Int(resolved(known))].acronym = symbol
      byShortName[symbol] = resolved(known)
      return resolved(known)
    }
    let entity = self.entity(
      ArticleEntity(
        kind: .organization,
        key: coreKey(.organization, from: token, to: token + 1), head: 0,
        coreStart: Int32(token), coreEnd: Int32(token + 1), isAcronym: true, acronym: symbol))
    byShortName[symbol] = entity
    byInitials[initialsKey(ofAcronym: token)] = entity
    return entity
  }

  private func initialsKey(ofAcronym token: Int) -> UInt64 {
    var key = NameKey()
    for byte in vocabulary.symbols.utf8(tokens.rows[token].symbol) where Ascii.isUpper(byte) {
      key.add(UInt64(byte))
    }
    return key.value
  }

  /// An acronym that nobody explains is the organization whose capitals it has: "WPK" beside
  /// "Workers' Party of Korea". The first such name of the article counts.
  func noteInitials(of entity: Int32, from start: Int, to end: Int) {
    var key = NameKey()
    var letters = 0
    for at in start..<end where isCapitalized(at) && shape(at) != .allCaps {
      guard let first = vocabulary.symbols.utf8(tokens.rows[at].symbol).first else { continue }
      key.add(UInt64(first))
      letters += 1
    }
    guard letters >= 2 else { return }
    if let known = byInitials[key.value] {
      guard resolved(known) != resolved(entity), entities[Int(resolved(known))].isAcronym else {
        return
      }
      unite(entity, known)
    }
    byInitials[key.value] = entity
  }

  /// A name without a unit noun: an acronym, a name met before, a company, or capitalized words
  /// where only an organization can stand.
  func bareName(
    at start: Int, _ determiner: Symbol, _ context: OrganizationContext
  ) -> OrganizationPhrase? {
    // "the 14th SPA"
    let first = ordinal(at: start) > 0 ? start + 1 : start
    guard first < limit, isCapitalized(first), !tokens.rows[first].flags.contains(.inCapitals)
    else {
      return nil
    }
    if determiner == Known.a || determiner == Known.an { return nil }
    if let end = countryEnd(at: start) {
      guard context == .complement,
        // "of UK Research and Trade": the name goes on.
        !isCapitalized(end) || startsSentence(end)
          || classes(end).isDisjoint(with: [.policyField, .unitNoun, .thingNoun]),
        // "the Monaco Grand Prix", "the Australia national team": it is but a part of the name.
        determiner != Known.the || !goesOnToNoun(end)
      else { return nil }
      let entity = countryEntity(start, to: end)
      mention(entity, from: start, to: end, isName: true)
      return OrganizationPhrase(start: start, end: acronym(behind: end, entity), entity: entity)
    }
    if let company = company(at: start) ?? partnership(at: start) { return company }
    if let known = byShortName[first < limit ? tokens.rows[first].symbol : 0],
      !hasOtherNumber(first + 1, resolved(known))
    {
      let end = isNumbered(first + 1, resolved(known)) ? first + 2 : first + 1
      mention(known, from: first, to: end, isName: true)
      return OrganizationPhrase(start: start, end: end, entity: resolved(known))
    }
    if context != .topic, let defined = definedName(at: start) { return defined }
    if let known = metBefore(at: start, isTopic: context == .topic) { return known }
    if let spelled = spelledOut(at: start) { return spelled }
    if let expanded = expansion(behindAcronym: start) { return expanded }
    if context.isFree, isAcronymWord(start), byInitials[initialsKey(ofAcronym: start)] != nil {
      let entity = acronymEntity(start)
      mention(entity, from: start, to: start + 1, isName: true)
      return OrganizationPhrase(start: start, end: start + 1, entity: entity)
    }
    if context.isFree, isAcronymWord(start), !isPrefixOfShips(start),
      shape(start + 1) == .capitalized,
      classes(start + 1).isDisjoint(with: .anyClass), !isCapitalized(start + 2),
      classes(start).isDisjoint(with: .anyClass), !followsRank(start),
      start == 0
        || tokens.rows[start - 1].classes.isDisjoint(with: [.honorific, .titleHead, .rank])
    {
      // "IG Metall"
      return properNoun(at: start, determiner)
    }
    guard !context.isFree else { return nil }
    if isAcronymWord(first), !isCapitalized(first + 1) || beginsFullName(first + 1) {
      let entity = acronymEntity(first)
      mention(entity, from: first, to: first + 1, isName: true)
      return OrganizationPhrase(start: start, end: first + 1, entity: entity)
    }
    switch context {
    case .topic: return nil
    case .chain where determiner != Known.the: return nil
    default: return properNoun(at: start, determiner)
    }
  }

  /// "MV Rolly", "HMS Dorn"
  private func isPrefixOfShips(_ at: Int) -> Bool {
    let text = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    return [
      "MV", "MS", "SS", "HMS", "RMS", "USS", "USNS", "HMAS", "HMCS", "INS", "KRI", "MT", "FV",
    ]
    .contains { text.elementsEqual($0.utf8) }
  }

  /// Whether behind a country a name goes on that is no person's: "Grand Prix", "national team".
  private func goesOnToNoun(_ at: Int) -> Bool {
    if isCapitalized(at) {
      return !startsSentence(at) && !classes(at).isDisjoint(with: [.eventModifier, .titleModifier])
        || canBeginEvent(at: at) && eventAhead.found - at <= 2
    }
    return shape(at) == .lower && classes(at).isDisjoint(with: [.functionWord, .titleHead])
      && anyWord(at, min(limit, at + 4), has: .unitNoun)
  }

  /// "the KPA Kim Jong Il leads": a name right behind the acronym is not a part of it.
  private func beginsFullName(_ at: Int) -> Bool {
    isSyllableName(at)
      || classes(at).contains(.givenName) && isPersonShape(from: at, to: min(limit, at + 2))
  }

  /// "PRO 6" for "Police Regional Office 6"
  private func isNumbered(_ at: Int, _ entity: Int32) -> Bool {
    shape(at) == .number
      && tokens.rows[Int(entities[Int(entity)].coreEnd) - 1].folded == word(at)
  }

  /// "PRO 7" is another body than "Police Regional Office 6 (PRO 6)".
  private func hasOtherNumber(_ at: Int, _ entity: Int32) -> Bool {
    guard shape(at) == .number, tokens.rows[at].flags.contains(.spaceBefore) else { return false }
    let last = Int(entities[Int(entity)].coreEnd) - 1
    return tokens.rows[last].shape == .number && tokens.rows[last].folded != word(at)
  }

  /// Two letters or more, all capitals, not a numeral and not a state: "ICEM".
  func isAcronymWord(_ at: Int) -> Bool {
    (shape(at) == .allCaps || isCompoundAcronym(at))
      && classes(at).isDisjoint(with: [.nameSuffix, .country, .titleHead])
      && !tokens.rows[at].flags.contains(.inCapitals)
  }

  /// "UN-Women", "ITUC-Africa": three capitals or more ahead of a hyphen, or two and a capital behind.
  private func isCompoundAcronym(_ at: Int) -> Bool {
    guard shape(at) == .mixed || shape(at) == .capitalized else { return false }
    let text = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    guard let hyphen = text.firstIndex(of: Ascii.hyphen) else { return false }
    let head = text[text.startIndex..<hyphen]
    return head.count >= 2 && head.allSatisfy(Ascii.isUpper)
      && text.index(after: hyphen) < text.endIndex
      && Ascii.isUpper(text[text.index(after: hyphen)])
  }

  /// Capitalized words in front of a legal form: "F45 Training Holdings Inc."
  func company(at start: Int) -> OrganizationPhrase? {
    guard !classes(start).contains(.honorific), longTermClasses(at: start, .honorific) == nil else {
      return nil
    }
    var at = start
    while at < limit, at - start < 8,
      isCapitalized(at) || word(at) == Known.ampersand || opensLegalForm(at, start)
        // "Moor's Pizza, Inc."
        || word(at) == Known.possessive && at > start && isCapitalized(at + 1)
        || at > start && shape(at) == .lower && classes(at).contains(.legalForm)
          && classes(at).isDisjoint(with: [.functionWord, .unitNoun, .titleHead, .nameParticle])
    {
      if at > start, classes(at).contains(.legalForm) {
        var end = at + 1
        while word(end) == Known.comma, classes(end + 1).contains(.legalForm) { end += 2 }
        while classes(end).contains(.legalForm) { end += 1 }
        let entity = self.entity(
          ArticleEntity(
            kind: .organization,
            key: coreKey(
              .organization, from: start, to: word(at - 1) == Known.comma ? at - 1 : at),
            head: vocabulary.company, coreStart: Int32(start), coreEnd: Int32(end)))
        mention(entity, from: start, to: end, isName: true)
        noteShortName(of: entity, from: start, to: word(at - 1) == Known.comma ? at - 1 : at)
        noteShown(entity, from: start, to: word(at - 1) == Known.comma ? at - 1 : at)
        var after = end
        while word(after) == Known.openParen {
          let next = acronym(behind: after, entity)
          guard next > after else { break }
          after = next
        }
        return OrganizationPhrase(start: start, end: after, entity: entity)
      }
      if classes(at).contains(.functionWord) { return nil }
      at += 1
    }
    return nil
  }

  /// "(NYSE: FOO)": where the sign of a share on an exchange ends.
  private func ticker(behind end: Int) -> Int {
    guard word(end) == Known.openParen, isCapitalized(end + 1) else { return end }
    var at = end + 2
    while at < limit, at - end < 6, isCapitalized(at) { at += 1 }
    guard word(at) == Known.colon, isCapitalized(at + 1), word(at + 2) == Known.closeParen else {
      return end
    }
    return at + 3
  }

  /// "Altsys" for "Altsys Inc.": the words before the legal form, if they are no words of the
  /// language.
  func noteShortName(of entity: Int32, from start: Int, to end: Int) {
    guard end > start, isCapitalized(start),
      (start..<end).allSatisfy({ classes($0).isDisjoint(with: .anyClass) })
    else { return }
    if end - start == 1, byShortName[tokens.rows[start].symbol] == nil {
      byShortName[tokens.rows[start].symbol] = resolved(entity)
    }
    let key = coreKey(.organization, from: start, to: end)
    if byKey[key] == nil { byKey[key] = resolved(entity) }
  }

  /// "Brandt & Oja": two names joined by the sign.
  private func partnership(at start: Int) -> OrganizationPhrase? {
    guard word(start + 1) == Known.ampersand, isCapitalized(start), isCapitalized(start + 2),
      classes(start).isDisjoint(with: [.titleHead, .functionWord, .policyField, .givenName]),
      classes(start + 2).isDisjoint(with: [.titleHead, .policyField, .givenName]),
      !isCapitalized(start + 3) || classes(start + 3).contains(.legalForm)
    else { return nil }
    let end = classes(start + 3).contains(.legalForm) ? start + 4 : start + 3
    let core = OrganizationCore(
      start: start, end: end, head: start + 2, isPlural: false, isLower: false)
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }

  /// The comma of "Ridge Bancorp, Inc."
  private func opensLegalForm(_ at: Int, _ start: Int) -> Bool {
    word(at) == Known.comma && at > start && classes(at + 1).contains(.legalForm)
      && isCapitalized(at + 1)
  }

  /// A name met before: the longest run of words from here that names an organization.
  ///
  /// - Parameter isTopic: whether a mere place says what a body is for: "Diocese of Fooville".
  private func metBefore(at start: Int, isTopic: Bool) -> OrganizationPhrase? {
    var end = start
    while end < limit, end - start < 5, isCapitalized(end) { end += 1 }
    while end > start {
      if let known = byKey[coreKey(.organization, from: start, to: end)],
        entities[Int(resolved(known))].kind == .organization, !isTopic || isUnit(resolved(known)),
        !entities[Int(resolved(known))].isDefined || isDefinedName(start, end)
      {
        mention(known, from: start, to: end, isName: true)
        return OrganizationPhrase(start: start, end: end, entity: resolved(known))
      }
      end -= 1
    }
    return nil
  }

  /// Whether words that were defined as an organization's name are it here too: no place ("in Rolly",
  /// "Rolly, Oregon"), no part of a longer name ("Rolly Fleet").
  private func isDefinedName(_ start: Int, _ end: Int) -> Bool {
    if isCapitalized(end), !startsSentence(end),
      classes(end).isDisjoint(with: [.titleHead, .titleModifier, .rank])
    {
      return false
    }
    if word(end) == Known.comma, shape(end + 1) == .capitalized,
      shape(end + 2) == .punctuation || end + 2 >= limit
    {
      return false
    }
    guard start > Int(sentences[Int(sentence)].start) else { return true }
    let before = tokens.rows[start - 1]
    return before.shape != .capitalized || before.classes.contains(.functionWord)
      ? ![Known.in, Known.from, Known.to].contains(before.folded)
      : before.classes.contains(.titleHead)
  }

  /// Whether an organization's head is a noun of units, or an acronym its name.
  private func isUnit(_ entity: Int32) -> Bool {
    let known = entities[Int(entity)]
    return known.acronym != 0 || known.head == 0
      || vocabulary.words[Int(known.head)].classes.contains(.unitNoun)
  }

  /// Capitalized words where only an organization can stand: "speaker of the State Duma".
  func properNoun(at start: Int, _ determiner: Symbol) -> OrganizationPhrase? {
    guard classes(start).isDisjoint(with: [.rank, .honorific]),
      longTermClasses(at: start, [.rank, .honorific, .titleHead]) == nil
    else { return nil }
    var end = start
    while end < limit, end - start < 5, isCapitalized(end),
      classes(end).isDisjoint(with: [
        .titleHead, .functionWord, .month, .weekday, .placeNoun, .eventNoun, .policyField,
        .honorific, .thingNoun,
      ]) || end > start && classes(end).contains(.policyField)
        || word(end + 1) == Known.openParen && shape(end + 2) == .allCaps && end > start
    { end += 1 }
    // "Democratic National Convention": the words go on.
    if isCapitalized(end), !classes(end).isDisjoint(with: [.eventNoun, .placeNoun]) { return nil }
    guard end > start, end - start >= 2 || determiner == 0 && isAcronymWord(start),
      !isPersonShape(from: start, to: end), !isPersonShape(from: start, to: min(end, start + 3)),
      shape(start) != .initial, !classes(start).contains(.givenName),
      classes(end - 1).isDisjoint(with: [.nationality, .country, .peopleNoun])
    else { return nil }
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }
}
