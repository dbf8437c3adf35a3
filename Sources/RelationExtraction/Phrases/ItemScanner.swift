/// Cuts a sentence into items: names, titles, organizations, events, verbs and what joins them.
extension ArticleReader {
  /// Scans the tokens of the sentence in work and appends its items.
  func scanItems(from start: Int) {
    isAside = false
    eventAhead = Lookahead()
    titleAhead = Lookahead()
    var at = start
    while at < limit {
      at = shape(at) == .punctuation ? punctuation(at) : phrase(at)
    }
  }

  func append(_ kind: ItemKind, _ start: Int, _ end: Int, _ index: Int32 = -1) {
    items.append(
      Item(
        kind: kind, start: Int32(start), end: Int32(end), index: index,
        word: tokens.rows[start].folded))
  }

  /// Words that mean nothing to the rules are one item as long as they stand together.
  private func appendOther(_ at: Int) {
    if let last = items.indices.last, items[last].kind == .other, items[last].end == at,
      items.count > Int(itemStarts.last ?? 0)
    {
      items[last].end = Int32(at + 1)
    } else {
      append(.other, at, at + 1)
    }
  }

  private func punctuation(_ at: Int) -> Int {
    switch word(at) {
    case Known.comma: append(.comma, at, at + 1)
    case Known.semicolon: append(.semicolon, at, at + 1)
    case Known.colon: append(.colon, at, at + 1)
    case Known.openParen:
      isAside = items.count > Int(itemStarts.last ?? 0) && items.last?.kind == .name
      append(.openParen, at, at + 1)
    case Known.closeParen:
      isAside = false
      append(.closeParen, at, at + 1)
    case Known.dash, Known.slash: append(.dash, at, at + 1)
    case Known.bar: append(.bar, at, at + 1)
    case Known.ampersand: append(.conjunction, at, at + 1)
    case Known.quote, Known.openQuote:
      if let end = quotation(at: at), isTitleQuotation(at, end) {
        append(.quote, at, end)
        return end
      }
      append(.quote, at, at + 1)
    default: appendOther(at)
    }
    return at + 1
  }

  /// Whether a quotation is a slogan or the title of a work: most of its words are capitalized.
  private func isTitleQuotation(_ start: Int, _ end: Int) -> Bool {
    var words = 0
    var capitals = 0
    for at in start..<end where shape(at) != .punctuation {
      if isCapitalized(at) {
        capitals += 1
        words += 1
      } else if !classes(at).contains(.functionWord) {
        words += 1
      }
    }
    return words >= 2 && capitals * 2 >= words
  }

  /// The phrase that begins at a word, or the word itself.
  private func phrase(_ at: Int) -> Int {
    if let (end, kind) = verbTerm(at) {
      append(kind, at, end)
      return end
    }
    let classes = classes(at)
    if classes.contains(.thingNoun), isCapitalized(at), let end = honour(at) {
      append(.other, at, end)
      return end
    }
    let opens = isDeterminer(at)
    if classes.contains(.officeNoun) || opens && leadsToOffice(at + 1),
      let (index, end) = officePhrase(at: at)
    {
      append(.office, at, end, index)
      return end
    }
    if classes.contains(.roleVerb), classes.contains(.titleHead), isVerb(at) {
      append(.roleVerb, at, at + 1)
      return at + 1
    }
    if opens || isCapitalized(at) || shape(at) == .ordinalNumber || shape(at) == .number
      || !classes.isDisjoint(with: .opensPhrase)
    {
      if let end = nounPhrase(at, opens) { return end }
    }
    if isCapitalized(at), let end = countryEnd(at: at) {
      if word(end) == Known.possessive, let stop = countryTitle(at, end) { return stop }
      append(.other, at, end)
      return end
    }
    return single(at, classes)
  }

  /// "Chevron spokesman A", "Forest Service chief B": capitalized words of no other class before a
  /// title in lower case and a name.
  private func employerBefore(_ start: Int, _ end: Int) -> Int? {
    guard shape(end) == .lower, classes(end).contains(.titleHead), speaksForBodies(end),
      isCapitalized(end + 1), end - start <= 3, !classes(start).contains(.givenName),
      !isPersonShape(from: start, to: end), classes(end - 1).isDisjoint(with: .anyName)
    else { return nil }
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    guard let owner = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    return titleItem(end, owner: owner.entity, start: start)
  }

  /// Titles that are of a body wherever they stand: spokeswoman, chief executive.
  private func speaksForBodies(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(singular(at))
    return noun.starts(with: "spokes".utf8)
      || ["ceo", "chairman", "chairwoman", "correspondent"].contains { noun.elementsEqual($0.utf8) }
  }

  /// "FDA spokeswoman A", "U.N. Secretary-General B": an acronym before a title and a name.
  func acronymBeforeTitle(_ at: Int) -> Int? {
    // "Oakland, CA Congresswoman": the state behind a town.
    guard isAcronymWord(at), at == 0 || word(at - 1) != Known.comma || at - 1 < firstToken,
      classes(at).isDisjoint(with: [.titleHead, .rank, .honorific]),
      !tokens.rows[at].flags.contains(.inCapitals), word(at + 1) != Known.possessive,
      !classes(at + 1).isDisjoint(with: [.titleHead, .titleModifier]),
      classes(at + 1).isDisjoint(with: [.unitNoun])
    else { return nil }
    let mark = (mentions.count, relations.count)
    let owner = acronymEntity(at)
    nesting += 1
    mention(owner, from: at, to: at + 1, isName: true)
    nesting -= 1
    if let stop = titleItem(at + 1, owner: owner, start: at), isCapitalized(stop) { return stop }
    if let last = items.last, last.kind == .title, Int(last.start) == at {
      items.removeLast()
      titles.removeLast()
    }
    rollBack(mentions: mark.0, relations: mark.1)
    return nil
  }

  private var firstToken: Int { Int(sentences[Int(sentence)].start) }

  /// Whether a noun of office stands there, but for adjectives.
  private func leadsToOffice(_ at: Int) -> Bool {
    anyWord(at, min(limit, at + 3), has: .officeNoun)
  }

  /// "A heads the union", "who chairs the board": a word that may be a noun of office is a verb
  /// behind its subject and before an article.
  private func isVerb(_ at: Int) -> Bool {
    guard shape(at) == .lower, isDeterminer(at + 1) || isCapitalized(at + 1),
      items.count > Int(itemStarts.last ?? 0), let last = items.last, Int(last.end) == at
    else { return false }
    switch last.kind {
    case .name, .relative, .personPronoun: return true
    case .comma: return items.count >= 2 && items[items.count - 2].kind == .title
    default: return false
    }
  }

  /// "Order of Kim Il Sung": what an order, a medal or a law is named after is no person.
  private func honour(_ start: Int) -> Int? {
    guard word(start + 1) == Known.of, classes(start).isDisjoint(with: [.unitNoun, .eventNoun])
    else { return nil }
    var at = start + 2
    if word(at) == Known.the { at += 1 }
    let first = at
    while at < limit, isCapitalized(at), at - first < 6 { at += 1 }
    return at > first ? at : nil
  }

  /// A verb of office or participation of several words.
  private func verbTerm(_ at: Int) -> (Int, ItemKind)? {
    guard shape(at) == .lower || tokens.rows[at].flags.contains(.startsSentence) else { return nil }
    if let (end, classes) = longTermClasses(at: at, [.eventVerb, .roleVerb, .reportingVerb]) {
      let kind: ItemKind =
        classes.contains(.eventVerb)
        ? .eventVerb : classes.contains(.roleVerb) ? .roleVerb : .reportingVerb
      return (end, kind)
    }
    if let (end, _) = longTermClasses(at: at, .speechNoun) { return (end, .speechNoun) }
    return nil
  }

  private func nounPhrase(_ at: Int, _ opens: Bool) -> Int? {
    let first = opens ? at + 1 : at
    guard first < limit else { return nil }
    if classes(first).contains(.speechNoun), shape(first) == .lower { return nil }
    if !opens, shape(at) == .allCaps, let end = acronymBeforeTitle(at) { return end }
    if classes(first).contains(.delegation), let end = delegationList(at: at) { return end }
    if canBeginEvent(at: at), let event = eventPhrase(at: at) {
      append(.event, at, event.end, event.entity)
      return event.end
    }
    if canBeginTitle(at: at),
      let end = titleItem(at, owner: -1, start: at)
    {
      return end
    }
    let lowerStart = shape(first) == .lower
    let wasAside = isAside
    defer { isAside = wasAside }
    isAside = isAside || followsNameOf()
    if !lowerStart || opens, let organization = organizationPhrase(at: at, .free) {
      return organizationItem(organization, at)
    }
    if !opens, isCapitalized(at), countryEnd(at: at) == nil,
      let (index, end) = personName(at: at, afterTitle: followsTitle())
    {
      if isNamedAfter(at, end) {
        names.removeSubrange(Int(index)...)
        append(.other, at, end)
        return end
      }
      var stop = namedChair(at, end)
      if stop == nil { stop = unknownOwner(at, end) ?? employerBefore(at, end) }
      if let stop {
        names.removeSubrange(Int(index)...)
        return stop
      }
      return nameItem(index, at, end)
    }
    if !opens, classes(at).contains(.honorific),
      let (index, end) = personName(at: at, afterTitle: false)
    {
      return nameItem(index, at, end)
    }
    return nil
  }

  /// "Tate Medal", "Ada Moor House": what ends with a prize or a place is named after a person.
  private func isNamedAfter(_ start: Int, _ end: Int) -> Bool {
    let last = classes(end - 1)
    guard end - start >= 2, !last.contains(.givenName), !isSyllable(end - 1) else { return false }
    return !last.isDisjoint(with: [.thingNoun, .eventNoun])
      || end - start >= 3 && last.contains(.placeNoun) && shape(end - 2) != .initial
  }

  /// A name with what follows it without being a post.
  private func nameItem(_ index: Int32, _ start: Int, _ end: Int) -> Int {
    let stop = namePostmodifier(behind: end)
    names[Int(index)].item = Int32(items.count)
    append(.name, start, stop, index)
    return stop
  }

  /// "India's High Commissioner": the state is what the title is a title of.
  private func countryTitle(_ start: Int, _ end: Int) -> Int? {
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
  private func namedChair(_ start: Int, _ end: Int) -> Int? {
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
  private func unknownOwner(_ start: Int, _ end: Int) -> Int? {
    guard start > 0, isCapitalized(end), classes(end).contains(.titleHead),
      tokens.rows[start - 1].folded == Known.the
        || classes(end).contains(.territorial) && isCapitalized(end + 1),
      !classes(start).contains(.givenName), !isPersonShape(from: start, to: end)
    else { return nil }
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    guard let owner = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    return titleItem(end, owner: owner.entity, start: start - 1)
  }

  /// "A of the Union": where a person belongs.
  private func followsNameOf() -> Bool {
    let count = items.count
    return count > Int(itemStarts.last ?? 0) + 1 && items[count - 1].kind == .preposition
      && items[count - 1].word == Known.of && items[count - 2].kind == .name
  }

  private func followsTitle() -> Bool {
    items.count > Int(itemStarts.last ?? 0) && items.last?.kind == .title
  }

  /// An organization, with the title that it may go before: "WPK General Secretary".
  private func organizationItem(_ phrase: OrganizationPhrase, _ start: Int) -> Int {
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

  private func titleItem(_ at: Int, owner: Int32, start: Int) -> Int? {
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
    // "General Federation": the organization's name goes on behind what looks like a title.
    if owner < 0, let core = organizationCore(at: first, lower: false), core.end > Int(title.end) {
      rollBack(mentions: mentionMark, relations: relationMark)
      titles.removeSubrange(titleMark...)
      return nil
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

  /// A word that opens no phrase.
  private func single(_ at: Int, _ classes: WordClasses) -> Int {
    switch word(at) {
    case Known.and, Known.or, Known.nor: append(.conjunction, at, at + 1)
    case Known.who, Known.which, Known.whom, Known.whose: append(.relative, at, at + 1)
    case Known.he, Known.she: append(.personPronoun, at, at + 1)
    case Known.is, Known.was, Known.are, Known.were, Known.be, Known.been:
      append(.copula, at, at + 1)
    case Known.of, Known.in, Known.at, Known.by, Known.with, Known.as, Known.to, Known.for,
      Known.from, Known.on, Known.under, Known.among, Known.including, Known.between,
      Known.together, Known.besides:
      append(.preposition, at, at + 1)
    default:
      if classes.contains(.roleVerb), !classes.contains(.eventVerb),
        shape(at) == .lower || startsSentence(at)
      {
        append(.roleVerb, at, at + 1)
      } else if classes.contains(.eventVerb), shape(at) == .lower || startsSentence(at) {
        append(.eventVerb, at, at + 1)
      } else if classes.contains(.reportingVerb), shape(at) == .lower {
        append(.reportingVerb, at, at + 1)
      } else if classes.contains(.speechNoun) {
        append(.speechNoun, at, at + 1)
      } else if classes.contains(.peopleNoun) {
        append(.people, at, at + 1)
      } else {
        appendOther(at)
      }
    }
    return at + 1
  }

  func startsSentence(_ at: Int) -> Bool {
    at < limit && tokens.rows[at].flags.contains(.startsSentence)
  }
}

extension WordClasses {
  /// Classes of words that can open a title, a unit or an event in lower case.
  static let opensPhrase: WordClasses = [
    .titleHead, .titleModifier, .rank, .status, .eventNoun, .eventModifier, .ordinal, .honorific,
    .policyField, .subunit, .partyBody, .party,
  ]
}
