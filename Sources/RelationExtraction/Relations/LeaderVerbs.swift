/// Leaders by verb: `C heads the committee`, `the delegation led by D`.
extension ArticleReader {
  /// "A heads the committee", "the committee, headed by B", "commission with C as chairman".
  func bindLeaders(in range: Range<Int>) {
    for at in range {
      switch items[at].kind {
      case .roleVerb where isLead(at), .eventVerb where isLead(at):
        bindLeader(at, in: range)
      case .preposition where items[at].word == Known.as:
        guard kind(at + 1, in: range) == .title, !titles[Int(items[at + 1].index)].isBound else {
          continue
        }
        if kind(at - 1, in: range) != .name {
          bindInOffice(at, in: range)
          continue
        }
        if isPlace(at - 1, in: range) || isCompany(at - 1, in: range) { continue }
        // "the proposed appointment of A as director": told by the noun, which is in doubt here.
        if kind(at - 2, in: range) == .preposition, items[at - 2].word == Known.of,
          kind(at - 3, in: range) == .other, deverbal(endingAt: at - 3) != nil
        {
          continue
        }
        if titles[Int(items[at + 1].index)].target < 0 {
          titles[Int(items[at + 1].index)].target = organizationBefore(at - 1, in: range)
        }
        let isPlural = titles[Int(items[at + 1].index)].isPlural
        for holder in isPlural ? namesEnding(at: at - 1, in: range) : [at - 1] {
          addPost(holder, items[at + 1].index, rule: .roleByVerb)
        }
      default: continue
      }
    }
  }

  /// Whether a name is where somebody goes: "moves to Fooville to head the office".
  private func isPlace(_ name: Int, in range: Range<Int>) -> Bool {
    guard kind(name - 1, in: range) == .preposition else { return false }
    switch items[name - 1].word {
    case Known.to, Known.in, Known.at, Known.from: return true
    default: return false
    }
  }

  /// "A joined B as treasurer": the post is A's.
  private func isCompany(_ name: Int, in range: Range<Int>) -> Bool {
    kind(name - 1, in: range) == .roleVerb && roleVerb(name - 1) == .join
  }

  /// Whether a verb says who leads: "heads", "chaired".
  private func isLead(_ at: Int) -> Bool {
    let start = Int(items[at].start)
    let verb = longTerm(at: start, .roleVerb)?.info.roleVerb ?? info(start).roleVerb
    return verb == .lead || verb == .found
  }

  /// "kept A in office as Chairperson"
  private func bindInOffice(_ at: Int, in range: Range<Int>) {
    guard kind(at - 1, in: range) == .other,
      tokens.rows[Int(items[at - 1].end) - 1].folded == Known.office,
      kind(at - 2, in: range) == .preposition, kind(at - 3, in: range) == .name
    else { return }
    addPost(at - 3, items[at + 1].index, rule: .roleByVerb)
  }

  /// "the State Funeral Committee with A": the organization before "with".
  private func organizationBefore(_ at: Int, in range: Range<Int>) -> Int32 {
    guard kind(at - 1, in: range) == .preposition, items[at - 1].word == Known.with,
      kind(at - 2, in: range) == .organization
    else { return -1 }
    return items[at - 2].index
  }

  private func bindLeader(_ verb: Int, in range: Range<Int>) {
    let implied = impliedTitle(Int(items[verb].start))
    guard implied != 0 else { return }
    if let by = agent(behind: verb, in: range), let first = nameOrTitled(by + 1, in: range) {
      guard let organization = bodyBefore(verb, in: range) else { return }
      addLeader(
        name: items[first].index, implied, of: items[organization].index, rule: .delegationHead,
        from: Int(items[organization].start), to: Int(items[first].end))
      return
    }
    if bindLedBody(verb, implied, in: range) { return }
    guard kind(verb + 1, in: range) == .organization, isWholeBody(verb + 1) else { return }
    var holders: [Int32] = []
    if let relative = relative(before: verb, in: range) {
      holders = antecedent(of: relative, in: range)
    } else if kind(verb - 1, in: range) == .name, !isPlace(verb - 1, in: range) {
      // "evidence in favour of A led the Assembly to declare"
      if kind(verb - 2, in: range) == .preposition, items[verb - 2].word == Known.of { return }
      holders = [items[verb - 1].index]
    } else {
      holders = clauseSubject(before: verb, in: range)
    }
    if let patient = patient(before: verb, in: range) { holders = [patient] }
    for holder in holders {
      addLeader(
        name: holder, implied, of: items[verb + 1].index, rule: .roleByVerb,
        from: Int(items[verb].start), to: Int(items[verb + 1].end))
    }
  }

  /// "A was appointed by President B to head it": whom the agent makes head.
  private func patient(before verb: Int, in range: Range<Int>) -> Int32? {
    let isApart = kind(verb - 1, in: range) == .preposition && items[verb - 1].word == Known.to
    let agent = isApart ? verb - 2 : verb - 1
    guard isApart || items[verb].word == Known.to, kind(agent, in: range) == .name,
      let by = (range.lowerBound..<agent).last(where: {
        items[$0].kind == .preposition && items[$0].word == Known.by
      }), verb - by <= 5, kind(by - 1, in: range) == .roleVerb, roleVerb(by - 1) == .appoint
    else { return nil }
    // "Born in Dorn, Ryeland, Hackett was appointed": the nearest.
    if let near = nameDirectly(before: by - 1, in: range) { return items[near].index }
    return clauseSubject(before: by, in: range).first ?? (subject >= 0 ? subject : nil)
  }

  /// Whether the object is the body, not what it makes: "directed the Rye/Dorn drama".
  private func isWholeBody(_ item: Int) -> Bool {
    let end = Int(items[item].end)
    if word(end) == Known.slash || word(end) == Known.dash { return false }
    return shape(end) != .lower
      || classes(end).isDisjoint(with: [.thingNoun, .eventNoun, .speechNoun, .peopleNoun])
  }

  /// "the Ministry of Trade, which she has headed since 2021", "the command that A led": the body is before
  /// the clause.
  private func bindLedBody(_ verb: Int, _ implied: Symbol, in range: Range<Int>) -> Bool {
    var at = verb - 1
    var isPast = false
    if kind(at, in: range) == .other, items[at].end - items[at].start == 1 {
      isPast = items[at].word == Known.had
      at -= 1
    }
    guard kind(at, in: range) == .personPronoun || kind(at, in: range) == .name,
      kind(at - 1, in: range) == .relative, items[at - 1].word == Known.which
    else { return false }
    let before = kind(at - 2, in: range) == .comma ? at - 3 : at - 2
    guard let body = bodyEnding(at: before, in: range) else { return false }
    let name =
      kind(at, in: range) == .name
      ? items[at].index : clauseSubject(before: before, in: range).first ?? subject
    guard name >= 0 else { return true }
    addLeader(
      name: name, implied, of: body, rule: .roleByVerb, from: Int(items[before].start),
      to: Int(items[verb].end))
    if isPast || endsInPast(verb, in: range) { posts[posts.count - 1].status = .former }
    return true
  }

  /// The organization at an item, or the one that its title ends with: "a member of its commission".
  private func bodyEnding(at item: Int, in range: Range<Int>) -> Int32? {
    switch kind(item, in: range) {
    case .organization: return items[item].index
    case .title:
      let title = titles[Int(items[item].index)]
      return title.target >= 0 && title.phraseEnd > title.end ? title.target : nil
    default: return nil
    }
  }

  /// Whether what a verb like "chaired" has as its object is a body and no event: "the committee, which
  /// she chaired", "the committee will be chaired by A".
  func chairsBody(_ verb: Int, in range: Range<Int>) -> Bool {
    guard !range.contains(where: { items[$0].kind == .event }) else { return false }
    var at = verb - 1
    if kind(at, in: range) == .personPronoun || kind(at, in: range) == .name,
      kind(at - 1, in: range) == .relative
    {
      at -= kind(at - 2, in: range) == .comma ? 3 : 2
      return bodyEnding(at: at, in: range) != nil
    }
    return agent(behind: verb, in: range) != nil && bodyBefore(verb, in: range) != nil
  }

  /// "led till last month", "chaired from 2018 to 2021"
  private func endsInPast(_ verb: Int, in range: Range<Int>) -> Bool {
    let next = Int(items[verb].end)
    if word(next) == Known.from, shape(next + 1) == .number, word(next + 2) == Known.to {
      return shape(next + 3) == .number
    }
    return word(next) == Known.until
      || vocabulary.symbols.utf8(word(next)).elementsEqual("till".utf8)
  }

  /// The "by" of "has been chaired since 2014 by A".
  private func agent(behind verb: Int, in range: Range<Int>) -> Int? {
    var at = verb + 1
    if kind(at, in: range) == .other, items[at].end - items[at].start <= 3 { at += 1 }
    return kind(at, in: range) == .preposition && items[at].word == Known.by ? at : nil
  }

  /// The name at an item, or behind the titles there.
  func nameOrTitled(_ at: Int, in range: Range<Int>) -> Int? {
    var look = at
    while kind(look, in: range) == .title || kind(look, in: range) == .conjunction { look += 1 }
    return kind(look, in: range) == .name ? look : nil
  }

  /// The organization that "headed by" follows.
  private func bodyBefore(_ verb: Int, in range: Range<Int>) -> Int? {
    var at = verb - 1
    while at >= range.lowerBound, verb - at <= 6 {
      switch items[at].kind {
      case .organization:
        // "a bill in the Senate is led by A": the bill is.
        let before = kind(at - 1, in: range)
        let isAdjunct =
          before == .preposition && at - 1 > range.lowerBound
          && items[at - 1].word != Known.of && items[at - 1].word != Known.with
        return isAdjunct ? nil : at
      case .comma where beforeClause(endingAt: at, in: range) != nil:
        at = beforeClause(endingAt: at, in: range) ?? at
      case .comma, .copula, .other, .relative, .preposition: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// ", on which all members sit,": the item before the clause that a comma ends.
  private func beforeClause(endingAt comma: Int, in range: Range<Int>) -> Int? {
    var at = comma - 1
    while at > range.lowerBound, comma - at <= 8 {
      if items[at].kind == .comma {
        let opens =
          kind(at + 1, in: range) == .relative
          || kind(at + 1, in: range) == .preposition && kind(at + 2, in: range) == .relative
        return opens ? at - 1 : nil
      }
      at -= 1
    }
    return nil
  }

  func addLeader(
    name: Int32, _ title: Symbol, of organization: Int32, rule: RuleName, from start: Int,
    to end: Int
  ) {
    guard name >= 0, organization >= 0 else { return }
    names[Int(name)].isConfirmed = true
    posts.append(
      PendingPost(
        name: name, impliedTitle: title, target: organization, status: .current, rule: rule,
        sentence: sentence, start: Int32(start), end: Int32(end)))
  }

  /// Whether a verb alone says what the leader is called.
  func tellsTitle(_ verb: Int) -> Bool { impliedTitle(verb) != 0 }

  /// The noun of office that a verb implies: "directs", director.
  private func impliedTitle(_ verb: Int) -> Symbol {
    let term = longTerm(at: verb, .roleVerb)?.info ?? info(verb)
    return term.leadTitle
  }
}
