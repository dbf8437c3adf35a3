/// Employers beside a title that have no unit noun: "Chevron spokesman", "an FDA lawyer", "president of
/// Foo", "correspondent for Morning Radio".
extension ArticleReader {
  /// "spokesman for the Agency", "correspondent for Morning Radio": an organization, no field.
  func employer(at start: Int) -> OrganizationPhrase? {
    guard isDeterminer(start) || isCapitalized(start), countryEnd(at: start) == nil else {
      return nil
    }
    let mark = (mentions.count, relations.count)
    nesting += 1
    defer { nesting -= 1 }
    let first = isDeterminer(start) ? start + 1 : start
    guard
      classes(first).isDisjoint(with: .policyField)
        || organizationCore(at: first, lower: false) != nil,
      let phrase = organizationPhrase(at: start, .chain),
      !entities[Int(resolved(phrase.entity))].isCountry,
      // "quarterback for the NHL champion Reds"
      shape(phrase.end) != .lower
        || classes(phrase.end).isDisjoint(with: [.titleHead, .peopleNoun])
    else {
      rollBack(mentions: mark.0, relations: mark.1)
      return nil
    }
    return phrase
  }

  /// "manager of Foo Air", "analyst with Bar": a bare name behind a title of companies.
  func bareEmployer(at start: Int) -> OrganizationPhrase? {
    let first = word(start) == Known.the ? start + 1 : start
    var end = first
    while end - first < 4, end < limit, isOwnWord(end) || isOrdinalInName(end, first) { end += 1 }
    // "chairman of Surgery at the School" tells a field.
    guard end > first, first == start || end - first > 1, word(end) != Known.possessive,
      !isCapitalized(end), word(end) != Known.of, word(end) != Known.at, word(end) != Known.and,
      !isPersonShape(from: first, to: end) || anyWord(first, end, has: .ordinal),
      !allSyllables(first, end)
    else { return nil }
    let core = OrganizationCore(
      start: first, end: end, head: end - 1, isPlural: false, isLower: false)
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }

  /// "the Rolly board of directors": the company that a bare name before its board is.
  func boardOfDirectors(_ core: OrganizationCore) -> OrganizationPhrase? {
    guard shape(core.head) == .lower, core.head > core.start, word(core.head + 1) == Known.of,
      vocabulary.symbols.utf8(word(core.head)).elementsEqual("board".utf8),
      classes(core.head + 2).contains(.plural), classes(core.head + 2).contains(.titleHead),
      (core.start..<core.head).allSatisfy({ isOwnWord($0) })
    else { return nil }
    let owner = OrganizationCore(
      start: core.start, end: core.head, head: core.head - 1, isPlural: false, isLower: false)
    nesting += 1
    let company = registered(owner, container: -1, rule: .unitChain, link: 0, linkThe: false)
    nesting -= 1
    guard let company else { return nil }
    noteShown(company.entity, from: core.start, to: core.head)
    let board = OrganizationCore(
      start: core.head, end: core.head + 3, head: core.head, isPlural: false, isLower: true)
    return registered(
      board, container: company.entity, rule: .prenominalUnit, link: 0, linkThe: false,
      mentionStart: core.start)
  }

  /// "Bradley First Air": an ordinal in a name, and a given name before it.
  private func isOrdinalInName(_ at: Int, _ first: Int) -> Bool {
    guard shape(at) == .capitalized else { return false }
    if at == first {
      return classes(at).contains(.givenName) && classes(at + 1).contains(.ordinal)
        && shape(at + 1) == .capitalized
    }
    return classes(at).contains(.ordinal) && isCapitalized(at + 1)
  }

  /// `"Nordly" members A and B`: a name in quotation marks before a title of several members.
  func quotedEmployer(at open: Int) -> Int? {
    var end = open + 1
    while end - open <= 4, isOwnWord(end) { end += 1 }
    guard end > open + 1, word(end) == Known.quote || word(end) == Known.closeQuote,
      shape(end + 1) == .lower, isTitleWord(end + 1), leadsToCorporateTitle(end + 1)
    else { return nil }
    let mark = (mentions.count, relations.count, titles.count, items.count)
    let core = OrganizationCore(
      start: open + 1, end: end, head: end - 1, isPlural: false, isLower: false)
    guard let owner = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    if let stop = titleItem(end + 1, owner: owner.entity, start: open),
      titles.count > mark.2, titles[mark.2].isMembership, titles[mark.2].isPlural,
      items.count == mark.3 + 1, isCapitalized(stop), shape(stop + 1) == .capitalized
    {
      return stop
    }
    if items.count > mark.3 { items.removeSubrange(mark.3...) }
    if titles.count > mark.2 { titles.removeSubrange(mark.2...) }
    rollBack(mentions: mark.0, relations: mark.1)
    return nil
  }

  /// A capitalized word that is of no class: a word of a name.
  private func isOwnWord(_ at: Int) -> Bool {
    isCapitalized(at) && !tokens.rows[at].flags.contains(.inCapitals)
      && classes(at).isDisjoint(with: .anyName) && shape(at) != .initial
      && classes(at).isDisjoint(with: [.givenName, .honorific, .rank, .titleModifier])
      && countryEnd(at: at) == nil
  }

  /// "Chevron spokesman A", "the Conoco spokesman, B", "Acme CEO C", "Nordly members D and E": capitalized
  /// words of no other class before a title that is of companies, or of several members.
  func employerBefore(_ start: Int, _ end: Int) -> Int? {
    guard isTitleWord(end), end - start <= 3, !classes(start).contains(.givenName),
      !classes(start).contains(.honorific),
      !isPersonShape(from: start, to: end), !allSyllables(start, end),
      classes(end - 1).isDisjoint(with: .anyName), leadsToCorporateTitle(end)
    else { return nil }
    let mark = (mentions.count, relations.count, titles.count)
    let before = (recent, focus, focusMention)
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    guard let owner = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    if let stop = titleItem(end, owner: owner.entity, start: start) {
      let title = titles[titles.count - 1]
      let head = vocabulary.words[Int(title.head)].classes
      let namesHolder = isCapitalized(stop)
      let isTold = namesHolder || shape(end) == .lower && opensApposition(before: start)
      let isPost = isTold && head.contains(.corporate) && !title.isPlural
      if isPost || namesHolder && title.isPlural && title.isMembership && shape(end) == .lower {
        takeIn(before: start)
        return stop
      }
      items.removeLast()
      titles.removeSubrange(mark.2...)
    }
    rollBack(mentions: mark.0, relations: mark.1)
    (recent, focus, focusMention) = before
    return nil
  }

  /// Whether the title that begins at a token may be one of companies, or of members.
  private func leadsToCorporateTitle(_ start: Int) -> Bool {
    (start..<min(limit, start + 6)).contains { at in
      let classes = longTermClasses(at: at, [.titleHead])?.1 ?? classes(at)
      return classes.contains(.corporate) || classes.contains(.membership)
    }
  }

  /// An article, "another" or a status before the words: "the", "a former".
  private func opensApposition(before start: Int) -> Bool {
    guard start > Int(sentences[Int(sentence)].start) else { return false }
    let token = tokens.rows[start - 1]
    return token.classes.contains(.status) || token.folded == Known.other
      || [Known.a, Known.an, Known.the].contains(token.folded)
  }

  /// "another former Acme trader": article and status stand before the employer.
  private func takeIn(before start: Int) {
    guard let last = items.indices.last, last > Int(itemStarts.last ?? 0),
      items[last - 1].kind == .other, Int(items[last - 1].end) == start
    else { return }
    let title = Int(items[last].index)
    let first = Int(items[last - 1].start)
    var at = start
    while at > first {
      let token = tokens.rows[at - 1]
      if token.classes.contains(.status) {
        titles[title].status = max(titles[title].status, info(at - 1).status)
      } else if ![Known.a, Known.an, Known.the, Known.another, Known.other].contains(token.folded) {
        break
      }
      at -= 1
    }
    items[last].start = Int32(at)
    items[last - 1].end = Int32(at)
    if at == first { items.remove(at: last - 1) }
  }

  /// "FDA spokeswoman A", "U.N. Secretary-General B", "C, an FDA lawyer": an acronym before a title.
  func acronymBeforeTitle(_ at: Int) -> Int? {
    let isFirst = at == Int(sentences[Int(sentence)].start)
    let before = isFirst ? 0 : tokens.rows[at - 1].folded
    let letters = vocabulary.symbols.utf8(tokens.rows[at].symbol).count
    // "Oakland, CA Congresswoman": the state behind a town.
    guard isAcronymWord(at), before != Known.comma || letters > 2,
      classes(at).isDisjoint(with: [.titleHead, .rank, .honorific, .postNominal]),
      !tokens.rows[at].flags.contains(.inCapitals), word(at + 1) != Known.possessive,
      !classes(at + 1).isDisjoint(with: [.titleHead, .titleModifier]),
      classes(at + 1).isDisjoint(with: [.unitNoun]), classes(at).isDisjoint(with: .placeNoun),
      byShortName[tokens.rows[at].symbol] != nil || letters > 2
    else { return nil }
    let mark = (mentions.count, relations.count)
    let owner = acronymEntity(at)
    nesting += 1
    mention(owner, from: at, to: at + 1, isName: true)
    nesting -= 1
    if let stop = titleItem(at + 1, owner: owner, start: at) {
      let isApposition =
        !isFirst && (opensApposition(before: at) || before == Known.comma || before == Known.dash)
      if isCapitalized(stop) || isApposition && !titles[titles.count - 1].isPlural {
        takeIn(before: at)
        return stop
      }
    }
    if let last = items.last, last.kind == .title, Int(last.start) == at {
      items.removeLast()
      titles.removeLast()
    }
    rollBack(mentions: mark.0, relations: mark.1)
    return nil
  }

  /// "A – Spokesperson, NATO" in a list: an acronym behind a title and a comma, which ends the line or
  /// the apposition.
  func acronymBehindTitle(_ at: Int) -> Int? {
    let count = items.count
    guard sentences[Int(sentence)].kind != .prose, isAcronymWord(at),
      count >= Int(itemStarts.last ?? 0) + 2, items[count - 1].kind == .comma,
      items[count - 2].kind == .title, titles[Int(items[count - 2].index)].target < 0,
      classes(at).isDisjoint(with: .postNominal), at + 1 >= limit || shape(at + 1) == .punctuation,
      vocabulary.symbols.utf8(tokens.rows[at].symbol).count > 2
    else { return nil }
    let body = acronymEntity(at)
    mention(body, from: at, to: at + 1, isName: true)
    append(.organization, at, at + 1, body)
    return at + 1
  }

  /// "Committee on Trade – A (SPD)": an acronym alone in parentheses behind a full name, where the
  /// sentence tells of a post.
  func acronymInAside(_ at: Int) -> Int? {
    let count = items.count
    // "(JTU, Japan)": and where.
    let isClosed =
      word(at + 1) == Known.closeParen
      || word(at + 1) == Known.comma && countryEnd(at: at + 2).map { word($0) } == Known.closeParen
    guard isAcronymWord(at), isClosed, word(at - 1) == Known.openParen,
      count >= Int(itemStarts.last ?? 0) + 2, items[count - 2].kind == .name,
      isFullName(items[count - 2].index), classes(at).isDisjoint(with: [.postNominal, .rank]),
      vocabulary.symbols.utf8(tokens.rows[at].symbol).count > 2, tellsPost(besides: at)
    else { return nil }
    let body = acronymEntity(at)
    mention(body, from: at, to: at + 1, isName: true)
    append(.organization, at, at + 1, body)
    return at + 1
  }

  /// Whether the sentence has a title or a body beside a place.
  private func tellsPost(besides at: Int) -> Bool {
    let range = Int(itemStarts.last ?? 0)..<items.count
    return range.contains { items[$0].kind == .title || items[$0].kind == .organization }
      || anyWord(at, limit, has: .titleHead)
  }
}
