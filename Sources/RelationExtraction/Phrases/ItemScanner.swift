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
      if let end = quotedEmployer(at: at) { return end }
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
  func phrase(_ at: Int) -> Int {
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
    if classes.contains(.roleVerb), classes.contains(.titleHead), isVerb(at) || isInfinitive(at) {
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

  /// "was elected to chair it"
  private func isInfinitive(_ at: Int) -> Bool {
    shape(at) == .lower && at > 0 && word(at - 1) == Known.to
      && (isDeterminer(at + 1) || word(at + 1) == Known.it)
  }

  /// "Order of Kim Il Sung": what an order, a medal or a law is named after is no person.
  private func honour(_ start: Int) -> Int? {
    guard word(start + 1) == Known.of,
      classes(start).isDisjoint(with: [.unitNoun, .eventNoun])
        || word(start) == Known.order && isPersonShape(from: start + 2, to: min(limit, start + 5))
    else { return nil }
    var at = start + 2
    if word(at) == Known.the { at += 1 }
    let first = at
    while at < limit, isCapitalized(at), at - first < 6 { at += 1 }
    return at > first ? at : nil
  }

  /// A verb of office or participation of several words.
  private func verbTerm(_ at: Int) -> (Int, ItemKind)? {
    guard
      shape(at) == .lower || startsSentence(at)
        || sentences[Int(sentence)].kind == .row && at > 0 && word(at - 1) == Known.bar
    else { return nil }
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
    if let (end, _) = longTermClasses(at: at, .honorific), isCapitalized(end) {
      return addressed(at, end)
    }
    if classes(first).contains(.speechNoun), shape(first) == .lower { return nil }
    if !opens, shape(at) == .allCaps,
      let end = acronymBeforeTitle(at) ?? acronymBehindTitle(at) ?? acronymInAside(at)
    {
      return end
    }
    if classes(first).contains(.delegation), let end = delegationList(at: at) { return end }
    // "Rye Games is a software company"
    if isCapitalized(first), !classes(first + 1).isDisjoint(with: .eventNoun),
      let named = definedName(at: first) ?? definedBefore(at: first)
    {
      return organizationItem(named, at)
    }
    if canBeginEvent(at: at), let event = eventPhrase(at: at) {
      append(.event, at, event.end, event.entity)
      return event.end
    }
    let isName = classes(at).contains(.givenName) && followsTitle() && isCapitalized(at + 1)
    if !isName, canBeginTitle(at: at),
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
      if names[Int(index)].hasHonorific ? isPlaceOfRoyals(at, end) : isNamedAfter(at, end) {
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

  /// "His Royal Highness Prince A": a form of address before a name, or before a title.
  private func addressed(_ start: Int, _ end: Int) -> Int {
    if !isTitleWord(end), let (index, stop) = personName(at: start, afterTitle: followsTitle()) {
      return nameItem(index, start, stop)
    }
    append(.other, start, end)
    return end
  }

  /// "King Dorn Bay", "Prince Edward Island": kings have no surname.
  private func isPlaceOfRoyals(_ start: Int, _ end: Int) -> Bool {
    let title = classes(start).isDisjoint(with: .titleHead) ? start - 1 : start
    let last = classes(end - 1)
    let noun = vocabulary.symbols.utf8(word(end - 1))
    guard title >= 0, last.contains(.placeNoun),
      !last.contains(.alsoSurname) || !classes(end - 2).contains(.givenName)
        || ["bay", "sound", "lake", "river", "glacier"].contains(where: {
          noun.elementsEqual($0.utf8)
        })
    else { return false }
    let royal = vocabulary.symbols.utf8(tokens.rows[title].folded)
    return ["king", "queen", "prince", "princess", "emperor"].contains {
      royal.elementsEqual($0.utf8)
    }
  }

  /// "Tate Medal", "Ada Moor House": what ends with a prize or a place is named after a person.
  private func isNamedAfter(_ start: Int, _ end: Int) -> Bool {
    // "in the Ada Moor Hall"
    if end - start >= 2, start > 0, word(start - 1) == Known.the, isCapitalized(end),
      !classes(end).isDisjoint(with: [.placeNoun, .thingNoun]),
      classes(end).isDisjoint(with: [.unitNoun, .titleHead])
    {
      return true
    }
    // "Lind Prize winner"
    if end - start == 1, isCapitalized(end), tokens.rows[end].flags.contains(.spaceBefore),
      classes(end).contains(.thingNoun), classes(end).isDisjoint(with: [.unitNoun, .titleHead])
    {
      return true
    }
    // "Rosa Lind Street", "Dan Sai District"
    if end - start == 2, isCapitalized(end), tokens.rows[end].flags.contains(.spaceBefore),
      classes(end).contains(.placeNoun), classes(end).isDisjoint(with: [.unitNoun, .titleHead])
    {
      return true
    }
    let last = classes(end - 1)
    guard end - start >= 2, !last.contains(.givenName), !allSyllables(start, end) else {
      return false
    }
    return !last.isDisjoint(with: [.thingNoun, .eventNoun])
      || end - start >= 3 && last.contains(.placeNoun) && shape(end - 2) != .initial
        && !(last.contains(.alsoSurname) && classes(end - 2).contains(.givenName))
  }

  /// A name with what follows it without being a post.
  private func nameItem(_ index: Int32, _ start: Int, _ end: Int) -> Int {
    let stop = namePostmodifier(behind: end)
    names[Int(index)].item = Int32(items.count)
    append(.name, start, stop, index)
    return stop
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
        shape(at) == .lower || startsSentence(at), info(at).roleVerb != .own || takesOwner(at + 1)
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

  /// "owned by", "owns the", but not "a wholly owned mill".
  private func takesOwner(_ at: Int) -> Bool {
    word(at) == Known.by || isDeterminer(at) || isCapitalized(at)
  }

  func startsSentence(_ at: Int) -> Bool {
    at < limit && tokens.rows[at].flags.contains(.startsSentence)
  }
}

extension WordClasses {
  /// Classes of words that can open a title, a unit or an event in lower case.
  static let opensPhrase: WordClasses = [
    .titleHead, .titleModifier, .rank, .status, .eventNoun, .eventModifier, .ordinal, .honorific,
    .policyField, .subunit, .partyBody, .party, .beginsTitle, .beginsAddress,
  ]
}
