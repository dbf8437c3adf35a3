/// The way of one article through the stages.
extension ArticleReader {
  /// Reads the sentences that `tokens` holds.
  func read() {
    markSourceLines()
    for index in sentences.indices {
      enter(index)
      itemStarts.append(Int32(items.count))
      // "It was affiliated to the Union": still about what "it" means.
      focusMention = opensWithPronoun(index) && focus >= 0 ? 0 : -1
      if sentences[index].kind == .heading, isTitledName(index) { sentences[index].kind = .item }
      switch sentences[index].kind {
      case .source: noteSource(index)
      case .heading:
        letterhead(index)
        headingTitle(index)
        headingEvent(index)
        teamsInResults(index)
        namesInHeading(index)
      default:
        let organization = focus
        scanItems(from: Int(sentences[index].start))
        if focus == organization, let target = titleTarget(in: itemRange(index)) {
          focus = target
        }
      }
      noteMainEvent(in: itemRange(index))
      if sentences[index].kind == .prose { noteDefined(in: itemRange(index)) }
      sentenceFocus.append(focus)
    }
    findEarlierNames()
    for index in sentences.indices where sentences[index].kind != .source {
      if sentences[index].kind == .heading {
        noteHeading(index)
        subject = isNameInCapitals(index) ? -1 : leadSubject
        enter(index)
        noteAttendanceHeading(index)
        noteProgrammeHeading(index)
        continue
      }
      bind(index)
    }
    uniteSources()
    uniteBareNouns()
    uniteBodiesOfTheParty()
    giveCentralCommitteeItsParty()
    hostNumberedEvents()
    uniteTerritories()
    resolvePersons()
    resolveRelations()
  }

  /// "SIR DONALD MOOR KCMG": a heading in capitals that may be a name, whom "he" means below.
  private func isNameInCapitals(_ index: Int) -> Bool {
    let (start, end) = (Int(sentences[index].start), Int(sentences[index].end))
    guard tokens.rows[start].flags.contains(.inCapitals), end - start <= 8 else { return false }
    var at = start
    while at < end, tokens.rows[at].classes.isDisjoint(with: .anyName.subtracting(.titleHead)),
      tokens.rows[at].shape != .punctuation
    { at += 1 }
    return at - start >= 2
  }

  /// Binds what one sentence tells.
  private func bind(_ index: Int) {
    enter(index)
    (postMark, relationMark) = (posts.count, relations.count)
    let range = itemRange(index)
    let kinds = kinds(in: range)
    bindTableRow(index, in: range)
    if kinds.contains(.title) || sentences[index].kind == .row {
      bindTitles(index, in: range, kinds)
    }
    if kinds.contains(.roleVerb) { bindPronounObjects(in: range) }
    if kinds.contains(.title) { bindPredicateTitles(in: range, kinds) }
    if kinds.contains(.organization) {
      bindContents(in: range)
      bindPredicateUnits(in: range)
      bindJoinedUnits(in: range)
      if kinds.contains(.roleVerb) {
        bindOwnership(in: range)
        bindUnitList(in: range)
      }
      uniteStatedUnits(in: range)
    }
    bindLeaders(in: range)
    if kinds.contains(.title) {
      bindJoiners(in: range)
      bindGaps(in: range)
    }
    if kinds.contains(.office) { bindOffices(in: range) }
    if kinds.contains(.roleVerb) {
      bindOfficeBefore(index, in: range)
      bindMemberships(in: range)
    }
    bindSuccessions(in: range)
    if kinds.contains(.name) { bindAffiliations(in: range) }
    bindLists(index, in: range)
    bindEvents(index, in: range)
    noteSubject(in: range)
    if leadSubject < 0, sentences[index].kind == .prose { leadSubject = subject }
  }

  /// Titles beside names: in lines, lists, before and behind them.
  private func bindTitles(_ index: Int, in range: Range<Int>, _ kinds: ItemKinds) {
    bindTitleLine(index, in: range)
    giveBodyOfRow(in: range)
    bindRespectively(in: range)
    bindPrenominalTitles(in: range)
    bindAppositions(in: range)
    bindReversedAppositions(in: range)
    closeAppositions(in: range)
    if kinds.contains(.relative) { bindTerms(in: range) }
    bindInvertedCopulas(in: range)
  }

  /// Titles behind verbs and nouns of office.
  private func bindPredicateTitles(in range: Range<Int>, _ kinds: ItemKinds) {
    if kinds.contains(.roleVerb) { bindFrontedTitles(in: range) }
    bindPredicates(in: range)
    bindNominalizations(in: range)
  }

  /// What lead-ins give to the items of lists.
  private func bindLists(_ index: Int, in range: Range<Int>) {
    bindListedBody(index, in: range)
    noteBodyLine(index, in: range)
    bindStackedLine(index, in: range)
    bindLeadIn(index, in: range)
    bindTheyAre(index, in: range)
    noteLeadIn(index, in: range)
  }

  /// Who took part in what.
  private func bindEvents(_ index: Int, in range: Range<Int>) {
    confirmSpeakers(in: range)
    bindParticipations(in: range)
    bindHosting(in: range)
    bindParticipantNouns(index, in: range)
    bindAttendance(index, in: range)
    noteListedParticipation(index, in: range)
    bindListedParticipants(index, in: range)
  }

  private func isQuoteMark(_ at: Int) -> Bool {
    word(at) == Known.quote || word(at) == Known.openQuote || word(at) == Known.closeQuote
  }

  private func opensWithPronoun(_ index: Int) -> Bool {
    let first = tokens.rows[Int(sentences[index].start)].folded
    return first == Known.it || first == Known.its
  }

  /// "Captain A B, President, C Association" alone in its line: a name, a mark and a title.
  private func isTitledName(_ index: Int) -> Bool {
    var at = Int(sentences[index].start)
    guard !tokens.rows[at].flags.contains(.inCapitals) else { return false }
    while !classes(at).isDisjoint(with: [.honorific, .rank, .titleHead]), isCapitalized(at + 1) {
      at += 1
    }
    let first = at
    while isCapitalized(at) || classes(at).contains(.nameParticle) || isQuoteMark(at),
      at - first < 8, classes(at).isDisjoint(with: [.unitNoun, .eventNoun, .country])
    { at += 1 }
    guard at - first >= 2, isPersonShape(from: first, to: at) || at - first <= 4 else {
      return false
    }
    switch word(at) {
    case Known.comma, Known.dash, Known.openParen: break
    default: return false
    }
    return isTitleWord(at + 1) || longTermClasses(at: at + 1, [.titleHead, .status]) != nil
      || classes(at + 1).contains(.status)
  }

  /// What a sentence without other organizations is about: that of its first title, but for one in
  /// apposition to a name.
  private func titleTarget(in range: Range<Int>) -> Int32? {
    for at in range where items[at].kind == .title && kind(at - 1, in: range) != .comma {
      let target = titles[Int(items[at].index)].target
      // "the Minister of Mining": of the ministry nothing is told.
      if target >= 0, !entities[Int(resolved(target))].isImpliedMinistry { return resolved(target) }
    }
    return nil
  }

  /// Whoever says something is a person.
  private func confirmSpeakers(in range: Range<Int>) {
    for at in range where items[at].kind == .name && isFullName(items[at].index) {
      let next = kind(at + 1, in: range)
      let before = kind(at - 1, in: range)
      if next == .reportingVerb || next == .roleVerb && takesPersons(roleVerb(at + 1))
        || before == .reportingVerb
      {
        names[Int(items[at].index)].isConfirmed = true
      }
    }
    for at in range where items[at].kind == .name && names[Int(items[at].index)].isConfirmed {
      let group = namesBeginning(at: at, in: range)
      for other in group where isFullName(items[other].index) {
        names[Int(items[other].index)].isConfirmed = true
      }
    }
  }

  /// Whether only persons are the subject of a verb: companies lead and join, too.
  private func takesPersons(_ verb: RoleVerb) -> Bool {
    switch verb {
    case .appoint, .serve, .become, .resign, .succeed: true
    default: false
    }
  }

  /// Whether a single word ends a full name of the article.
  func isSurname(_ name: Int32) -> Bool {
    let word = tokens.rows[Int(names[Int(name)].start)].folded
    for at in (0..<Int(name)).reversed() where isFullName(Int32(at)) {
      // Spanish names have the surname before the last word.
      for part in Int(names[at].start) + 1..<Int(names[at].end)
      where tokens.rows[part].folded == word {
        return names[at].isConfirmed || names[at].isStrong
      }
    }
    return false
  }

  /// "His deputy was B", "The governor appointed her": the text goes on about whom the pronoun means.
  private func staysSubject(in range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let start = Int(items[first].start)
    let word = tokens.rows[start].folded
    if word == Known.his || word == Known.her, tokens.rows[start + 1].shape == .lower {
      return true
    }
    // "The assembly confirmed his nomination in place of B"
    for at in range {
      if items[at].kind == .name { break }
      // "Earlier in his career A was director" tells of A.
      if items[at].kind == .other, items[at].word == Known.his || items[at].word == Known.her,
        kind(at - 1, in: range) != .preposition
      {
        return true
      }
    }
    return range.contains { items[$0].kind == .roleVerb && takesPronoun($0, in: range) }
  }

  /// Who "he" is from now on: the first person of the sentence.
  private func noteSubject(in range: Range<Int>) {
    if subject >= 0, staysSubject(in: range) { return }
    for at in range {
      switch items[at].kind {
      case .name:
        if kind(at - 1, in: range) == .preposition { continue }
        let name = items[at].index
        if names[Int(name)].isConfirmed || names[Int(name)].isStrong
          || !isFullName(name) && (isSurname(name) || names[Int(name)].hasHonorific)
        {
          subject = name
        } else if !isFullName(name) {
          // "a graduate of Ryeford and Dornville, Moor": a place.
          continue
        }
        return
      case .title
      where !titles[Int(items[at].index)].isBound
        && titles[Int(items[at].index)].isDefinite:
        let known = holder(of: items[at].index)
        if known >= 0 {
          subject = known
          return
        }
      case .personPronoun: return
      default: continue
      }
    }
  }
}
