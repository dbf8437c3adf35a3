/// What headings tell: the issuer in a letterhead, titles above lists, events, names in results.
extension ArticleReader {
  /// An organization that takes a line of the letterhead.
  func letterhead(_ index: Int) {
    var start = Int(sentences[index].start)
    // "5.1 Board of Trustees"
    while shape(start) == .number || word(start) == Known.point { start += 1 }
    let mentionMark = mentions.count
    let relationMark = relations.count
    let titleMark = titles.count
    guard let phrase = organizationPhrase(at: start, .free), !isMereGroup(phrase),
      isDate(from: phrase.end) || endsLetterhead(phrase.end, index)
    else {
      rollBack(mentions: mentionMark, relations: relationMark)
      titles.removeSubrange(titleMark...)
      return
    }
    if shape(Int(sentences[index].start)) != .number { noteIssuer(phrase, index) }
  }

  /// "The Seafarers' Federation (SF) was a federation of unions": the article is about what its first
  /// sentence defines.
  func noteDefined(in range: Range<Int>) {
    guard issuer < 0, !hasProse else { return }
    hasProse = true
    guard kind(range.lowerBound, in: range) == .organization else { return }
    let body = items[range.lowerBound].index
    var at = range.lowerBound + 1
    if kind(at, in: range) == .openParen {
      while at < range.upperBound, items[at].kind != .closeParen { at += 1 }
      at += 1
    }
    guard kind(at, in: range) == .copula, at + 1 < range.upperBound,
      items[at + 1].word == Known.a || items[at + 1].word == Known.an
        || items[at + 1].word == Known.the
    else { return }
    issuer = resolved(body)
  }

  /// The first organization of a letterhead issues the document; the unit in the next line is its.
  private func noteIssuer(_ phrase: OrganizationPhrase, _ index: Int) {
    guard index < 4 else { return }
    let body = resolved(phrase.entity)
    if issuer < 0 {
      issuer = body
    } else if body != resolved(issuer), entities[Int(body)].container < 0,
      entities[Int(body)].head != 0,
      !vocabulary.words[Int(entities[Int(body)].head)].classes
        .isDisjoint(with: [.subunit, .partyBody]),
      index > 0, sentences[index - 1].kind == .heading
    {
      entities[Int(body)].container = resolved(issuer)
      addPartOf(body, issuer, rule: .unitChain, from: phrase.start, to: phrase.end)
    }
  }

  /// Names in a line without a full stop whose form shows that they are persons': results, captions,
  /// signatures. In headlines capitals tell less, so the line must have a figure or parentheses, or
  /// hold nothing else.
  func namesInHeading(_ index: Int) {
    let start = Int(sentences[index].start)
    guard !tokens.rows[start].flags.contains(.inCapitals), limit - start <= 40 else { return }
    let isList = (start..<limit).contains {
      shape($0) == .number || word($0) == Known.openParen || word($0) == Known.comma
    }
    var at = start
    while at < limit {
      guard isCapitalized(at), countryEnd(at: at) == nil,
        let (name, end) = personName(at: at, afterTitle: false)
      else {
        at += 1
        continue
      }
      let isWhole = at == start && end == limit
      if names[Int(name)].end - names[Int(name)].start < 2 || !isList && !isWhole
        || isCapitalized(end)
      {
        names.removeSubrange(Int(name)...)
      }
      at = max(end, at + 1)
    }
  }

  /// "Presidents", "Members of the board": a heading that is a title in the plural tells what those
  /// in the list below are.
  func headingTitle(_ index: Int) {
    var start = Int(sentences[index].start)
    var end = limit
    while start < end,
      shape(start) == .punctuation || shape(start) == .number || isEnumerator(start)
    { start += 1 }
    while end > start,
      shape(end - 1) == .punctuation || shape(end - 1) == .number
        || shape(end - 1) == .mixed && beginsWithDigit(end - 1)
    { end -= 1 }
    guard end > start, end - start <= 12, canBeginTitle(at: start) else { return }
    let mark = (mentions.count, relations.count, titles.count)
    let known = entities.count
    guard let title = titlePhrase(at: start), titles[Int(title)].isPlural,
      Int(titles[Int(title)].phraseEnd) == end, !titles[Int(title)].isMilitaryRank,
      entities.count == known || namesBody(titles[Int(title)].target)
    else {
      rollBack(mentions: mark.0, relations: mark.1)
      titles.removeSubrange(mark.2...)
      return
    }
    append(.title, start, Int(titles[Int(title)].phraseEnd), title)
  }

  /// "Minutes of the 58th Meeting", "Delegate Conference of the Union": an event with a number or a
  /// host at the start of a heading.
  func headingEvent(_ index: Int) {
    var start = Int(sentences[index].start)
    guard items.count == Int(itemStarts.last ?? 0), !tokens.rows[start].flags.contains(.inCapitals)
    else { return }
    if let of = (start..<min(limit, start + 3)).first(where: { word($0) == Known.of }) {
      start = of + 1
    }
    guard start < limit, canBeginEvent(at: start) else { return }
    let mark = (mentions.count, relations.count, titles.count)
    guard let event = eventPhrase(at: start), endsEvent(event.end), isTold(event.entity) else {
      rollBack(mentions: mark.0, relations: mark.1)
      titles.removeSubrange(mark.2...)
      return
    }
    append(.event, start, event.end, event.entity)
  }

  private func endsEvent(_ end: Int) -> Bool {
    end == limit || shape(end) == .punctuation || shape(end) == .number || word(end) == Known.of
  }

  /// Whether an event has a host or a number; what a headline calls by its noun is told below.
  private func isTold(_ event: Int32) -> Bool {
    let known = entities[Int(resolved(event))]
    return known.container >= 0 || ordinal(at: Int(known.coreStart)) > 0
  }

  /// Whether a heading's body is named by more than a noun.
  private func namesBody(_ body: Int32) -> Bool {
    guard body >= 0 else { return false }
    let known = entities[Int(resolved(body))]
    return known.coreEnd - known.coreStart >= 2 && known.head != 0
      && vocabulary.words[Int(known.head)].classes.isDisjoint(with: [.eventNoun, .capitalizedOnly])
  }

  /// "Northlode plc — Governance": behind the issuer's name the first lines may go on with a mark.
  private func endsLetterhead(_ end: Int, _ index: Int) -> Bool {
    // "Foo Holdings Inc. (the "Company"), Ryeford": what defines its short name is the issuer.
    if index < 6, issuer < 0, end > 0, word(end - 1) == Known.closeParen, word(end) == Known.comma {
      return true
    }
    guard index < 2, issuer < 0 else { return false }
    switch word(end) {
    case Known.dash, Known.colon, Known.bar, Known.openParen, Known.comma: return true
    default: return false
    }
  }

  /// "GOVERNANCE AND TEAM": in a line in capitals a noun that needs a capital to be a name is none.
  private func isMereGroup(_ phrase: OrganizationPhrase) -> Bool {
    let head = entities[Int(resolved(phrase.entity))].head
    return tokens.rows[phrase.start].flags.contains(.inCapitals) && head != 0
      && vocabulary.words[Int(head)].classes.contains(.capitalizedOnly)
      && phrase.end - phrase.start <= 3 && anyWord(phrase.start, phrase.end, is: Known.and)
  }

  /// Whether the rest of a heading is empty or a date, a year, a number.
  private func isDate(from start: Int) -> Bool {
    guard limit - start <= 6 else { return false }
    return (start..<limit).allSatisfy {
      shape($0) == .punctuation || shape($0) == .number || classes($0).contains(.month)
    }
  }
}
