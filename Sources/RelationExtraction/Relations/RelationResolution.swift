/// Makes relations of what was found about names, once it is known whose names they are.
extension ArticleReader {
  func resolveRelations() {
    shareKnownTargets()
    resolveStatuses()
    for post in posts {
      let person = names[Int(post.name)].entity
      let target =
        post.principal >= 0 && post.target < 0
        ? names[Int(post.principal)].entity : resolved(post.target)
      guard person >= 0, target >= 0, person != target else { continue }
      var relation = ArticleRelation(
        kind: .role, rule: post.rule, source: person, target: target,
        sentence: post.sentence, start: min(post.start, names[Int(post.name)].start),
        end: max(post.end, names[Int(post.name)].end))
      relation.status = post.status
      relation.impliedTitle = post.impliedTitle
      relation.isInferred = post.isInferred
      if post.title >= 0, titles[Int(post.title)].impliedTitle != 0 {
        relation.impliedTitle = titles[Int(post.title)].impliedTitle
      } else if post.title >= 0 {
        relation.titleStart = titles[Int(post.title)].start
        relation.titleEnd = titles[Int(post.title)].end
        if titles[Int(post.title)].isPlural { relation.impliedTitle = .max }
      }
      relations.append(relation)
    }
    var unknown: Int32 = 0
    for participation in participations {
      if participation.order == 1 { unknown = 0 }
      let source =
        participation.name >= 0
        ? names[Int(participation.name)].entity : resolved(participation.organization)
      guard source >= 0 else {
        // What turned out to be no name takes no place in the list.
        unknown += 1
        continue
      }
      var relation = ArticleRelation(
        kind: .participation, rule: participation.rule, source: source,
        target: resolved(participation.event), sentence: participation.sentence,
        start: participation.start, end: participation.end)
      relation.mode = participation.mode
      relation.order = max(0, participation.order - (participation.order > 1 ? unknown : 0))
      relations.append(relation)
    }
  }

  /// A title without an organization is that of the one organization which the article ties this
  /// title to elsewhere.
  private func shareKnownTargets() {
    var targets: [Symbol: Int32] = [:]
    for title in titles where title.target >= 0 && !title.isMembership {
      let head = title.head
      let target = resolved(title.target)
      if let known = targets[head], known != target {
        targets[head] = -1
      } else if !title.isIndefinite || entities[Int(target)].mentionCount > 1 {
        // "He is a director of a bank" says nothing of the other directors.
        targets[head] = target
      }
    }
    for isPrenominal in [false, true] {
      for at in posts.indices where (posts[at].rule == .prenominalTitle) == isPrenominal {
        guard posts[at].target < 0 else { continue }
        giveTarget(to: at, targets)
        posts[at].isInferred = posts[at].target >= 0
      }
    }
  }

  /// Finds what a post is at whose words name no body.
  private func giveTarget(to at: Int, _ targets: [Symbol: Int32]) {
    guard posts[at].target < 0, posts[at].title >= 0, posts[at].principal < 0 else { return }
    let title = titles[Int(posts[at].title)]
    // "the late President A" held another office than who is called president now.
    guard !title.isMilitaryRank, title.start == 0 || word(before: title) != Known.late else {
      return
    }
    // "his instructors", "her students": a person's, wherever he is.
    if title.isPossessed, isOfTeaching(title.head) { return }
    if title.isPossessed {
      // "his special envoy": of where he is, and of nothing else.
      if posts[at].colleague >= 0 {
        posts[at].target = body(of: posts[at].colleague, before: at)
      }
      return
    }
    if let own = sameTitle(of: at) {
      posts[at].target = own
      return
    }
    // "a Canadian engineer", "the first German footballer": of no body, whatever the text is about.
    if title.isOccupation, !title.isListed, posts[at].rule != .listHeading,
      posts[at].rule != .tableRow
    {
      return
    }
    if title.isOfState {
      if let target = targets[title.head], target >= 0, isGovernment(target) {
        posts[at].target = target
      } else if title.fallback >= 0, isGovernment(title.fallback),
        usesFocus(posts[at], title, title.fallback)
      {
        posts[at].target = title.fallback
      }
      return
    }
    if sentences[Int(posts[at].sentence)].kind != .prose, goesOnToBody(title) { return }
    // "Justice A becomes president of Y": what he was a justice of is not told. "Professor A" is how
    // somebody is called.
    let isRank = info(Int(title.end) - 1).classes.contains(.rank)
    if posts[at].rule == .prenominalTitle, isTaken(at, targets[title.head] ?? -1) { return }
    if posts[at].rule == .prenominalTitle, isRank || hasOtherBody(at, targets[title.head] ?? -1) {
      return
    }
    if isComplete(title) { return }
    if posts[at].rule == .roleByVerb, let other = targets[title.head], other >= 0,
      entities[Int(other)].mentionCount == 1, title.fallback >= 0,
      usesFocus(posts[at], title, title.fallback)
    {
      // Who is elected chairman is so where he is elected, not where another is chairman.
      posts[at].target = title.fallback
    } else if let target = targets[title.head], target >= 0, !entities[Int(target)].isCountry,
      !title.isIndefinite || title.isListed || posts[at].rule == .listHeading,
      title.phraseEnd > title.end || !isOfUnknown(title)
    {
      posts[at].target = target
    } else if let body = bodyInTitle(title) {
      posts[at].target = body
    } else if targets[title.head] == nil, body(named: title.head) >= 0 {
      posts[at].target = body(named: title.head)
    } else if let own = ownBody(of: at) {
      posts[at].target = own
    } else if isDated(title), issuer >= 0, usesFocus(posts[at], title, resolved(issuer)) {
      posts[at].target = resolved(issuer)
    } else if usesFocus(posts[at], title, title.fallback) {
      posts[at].target = title.fallback
    } else if title.fallback < 0, usesFocus(posts[at], title, resolved(issuer)) {
      posts[at].target = resolved(issuer)
    } else if posts[at].model >= 0 {
      posts[at].target = posts[Int(posts[at].model)].target
    } else if targets[title.head] == nil, let body = bodyOfHolders(title) {
      posts[at].target = body
    }
  }

  private func isOfTeaching(_ head: Symbol) -> Bool {
    let noun = vocabulary.symbols.utf8(head)
    return [
      "student", "pupil", "disciple", "apprentice", "instructor", "teacher", "tutor", "mentor",
    ].contains { noun.elementsEqual($0.utf8) || noun.reversed().starts(with: $0.utf8.reversed()) }
  }

  /// The body of the same title that the text tells of the same person elsewhere.
  private func sameTitle(of index: Int) -> Int32? {
    let post = posts[index]
    let head = titles[Int(post.title)].head
    for other in posts where other.target >= 0 && other.title >= 0 && other.sentence < post.sentence
    {
      if titles[Int(other.title)].head == head, other.principal < 0,
        isSamePerson(other.name, post.name)
      {
        return other.target
      }
    }
    return nil
  }

  func isSamePerson(_ left: Int32, _ right: Int32) -> Bool {
    let person = names[Int(left)].entity
    return person >= 0 && person == names[Int(right)].entity
  }

  /// "President A" beside "B, president of the Bank": the one office is another's.
  private func isTaken(_ index: Int, _ body: Int32) -> Bool {
    guard body >= 0 else { return false }
    let head = titles[Int(posts[index].title)].head
    var holder: Int32 = -1
    for other in posts where other.title >= 0 && other.target >= 0 && resolved(other.target) == body
    {
      let person = names[Int(other.name)].entity
      guard titles[Int(other.title)].head == head, other.status == .current, person >= 0 else {
        continue
      }
      if isSamePerson(other.name, posts[index].name) || holder >= 0 && person != holder {
        return false
      }
      holder = person
    }
    return holder >= 0
  }

  /// Whether a person holds a post elsewhere and none at the body that a title is tied to.
  private func hasOtherBody(_ index: Int, _ body: Int32) -> Bool {
    guard body >= 0 else { return false }
    var isElsewhere = false
    for other in posts where other.target >= 0 && isSamePerson(other.name, posts[index].name) {
      if resolved(other.target) == body { return false }
      isElsewhere = true
    }
    return isElsewhere
  }

  /// The body of the post that was told last of a person.
  private func body(of name: Int32, before index: Int) -> Int32 {
    for at in (0..<index).reversed() where posts[at].target >= 0 && sameName(posts[at].name, name) {
      return posts[at].target
    }
    return -1
  }

  /// "the artist whose songs": what the holder is said to be by a clause.
  private func isExplained(_ title: TitlePhrase) -> Bool {
    let next = Int(title.end)
    guard next < tokens.count else { return false }
    switch tokens.rows[next].folded {
    case Known.whose, Known.who, Known.that, Known.whom: return true
    case Known.of, Known.at, Known.for, Known.in:
      // "rector of the Universidad del Norte": of something that is not known to be a body.
      var first = next + 1
      if first < tokens.count, tokens.rows[first].folded == Known.the { first += 1 }
      return first < tokens.count && tokens.rows[first].shape == .capitalized
        && tokens.rows[first].classes.isDisjoint(with: [.month, .weekday])
    case Known.from:
      // "a parliamentarian from Mexico" is one of somewhere else.
      return next + 1 < tokens.count && tokens.rows[next + 1].classes.contains(.country)
    default: return false
    }
  }

  /// "Board Chair", "Subcommittee Chairman": the one board or subcommittee of the article.
  private func bodyInTitle(_ title: TitlePhrase) -> Int32? {
    let first = Int(title.start)
    guard title.end - title.start == 2,
      !tokens.rows[first].classes.isDisjoint(with: [.subunit, .partyBody])
    else { return nil }
    let noun = vocabulary.words[Int(tokens.rows[first].folded)].singular
    guard headCounts[noun] == 1, let body = lastByHead[noun] else { return nil }
    return resolved(body)
  }

  /// "Commissioner" beside a "Board of Harbor Commissioners": the one body of the article that is
  /// named after those who hold the title.
  private func bodyOfHolders(_ title: TitlePhrase) -> Int32? {
    guard title.end - title.start == 1 else { return nil }
    var found: Int32?
    for at in entities.indices where entities[at].kind == .organization {
      let body = entities[at]
      // "Federation of Teachers": all of a trade, not the holders of an office.
      guard body.redirect < 0, body.mentionCount > 0, body.head != 0, !body.isImpliedMinistry,
        !vocabulary.words[Int(body.head)].classes.isDisjoint(with: [.partyBody, .state, .subunit])
      else { continue }
      for word in Int(body.coreStart)..<Int(body.coreEnd)
      where tokens.rows[word].classes.contains(.plural)
        && vocabulary.words[Int(tokens.rows[word].folded)].singular == title.head
      {
        if found != nil { return nil }
        found = Int32(at)
      }
    }
    return found
  }

  /// "A, a director of the Bank, will be governor": of the Bank, where the sentence tells of no
  /// other body that he is of.
  private func ownBody(of index: Int) -> Int32? {
    let post = posts[index]
    guard post.rule == .copula else { return nil }
    var at = index - 1
    while at >= 0, posts[at].sentence == post.sentence {
      if posts[at].name == post.name, posts[at].target >= 0, posts[at].rule == .apposition {
        return posts[at].target
      }
      at -= 1
    }
    return nil
  }

  private func word(before title: TitlePhrase) -> Symbol {
    tokens.rows[Int(title.start) - 1].folded
  }

  /// A title told by a verb, or with an article, is one of the organization in focus.
  private func usesFocus(_ post: PendingPost, _ title: TitlePhrase, _ body: Int32) -> Bool {
    // "an advocate of", "the artist whose songs": no office of the body that the text is about.
    guard body >= 0, !title.isIndefinite || post.rule == .listHeading, !isOfOther(title),
      !entities[Int(resolved(body))].isCountry, !isComplete(title), title.phraseEnd == title.end,
      !isOfUnknown(title)
    else {
      return false
    }
    switch post.rule {
    case .copula, .roleByVerb, .successor, .listHeading, .tableRow: return true
    case .apposition where isDated(title): return true
    case .apposition:
      return title.isListed && !isExplained(title) || title.isDefinite && !isExplained(title)
    case .parenthesis: return title.isListed && !isExplained(title)
    default: return false
    }
  }

  /// "the city's engineering director", "his early instructors", "the representatives of culture": of something
  /// else than the body in focus.
  private func isOfOther(_ title: TitlePhrase) -> Bool {
    let start = Int(title.start)
    if start > 0, tokens.rows[start - 1].folded == Known.possessive { return true }
    if start > 1, tokens.rows[start - 1].shape == .lower,
      tokens.rows[start - 2].folded == Known.his || tokens.rows[start - 2].folded == Known.her
    {
      return true
    }
    return title.isMembership && title.isPlural
      && (start..<Int(title.end)).contains { tokens.rows[$0].folded == Known.of }
  }

  /// "president of Foo Kenya", "chair of its Bar group": of something that is not known to be a body.
  private func isOfUnknown(_ title: TitlePhrase) -> Bool {
    let next = Int(title.end)
    guard next + 1 < tokens.count else { return false }
    let link = tokens.rows[next].folded
    guard [Known.of, Known.to, Known.for, Known.at].contains(link) else { return false }
    let first = tokens.rows[next + 1]
    if first.folded == Known.its || first.folded == Known.their { return true }
    // "author of numerous books"
    if link == Known.of, first.shape == .lower || first.shape == .mixed || first.shape == .number,
      !first.classes.contains(.determiner)
    {
      return true
    }
    let at = first.folded == Known.the ? next + 2 : next + 1
    return at < tokens.count && tokens.rows[at].shape == .capitalized
      && tokens.rows[at].classes.isDisjoint(with: [.month, .weekday])
  }

  /// "Commandant, National Defence College-Fooville": capitalized words behind a comma that are not
  /// known to be a body, but may be one.
  private func goesOnToBody(_ title: TitlePhrase) -> Bool {
    let next = Int(title.end)
    guard next + 2 < tokens.count, tokens.rows[next].folded == Known.comma else { return false }
    return (next + 1...next + 2).allSatisfy { at in
      tokens.rows[at].shape == .capitalized
        && tokens.rows[at].classes.isDisjoint(with: [
          .titleHead, .titleModifier, .honorific, .givenName,
        ])
    }
  }

  /// "vice-chancellor from 1987 to 1993", "treasurer since 2011"
  private func isDated(_ title: TitlePhrase) -> Bool {
    let next = Int(title.end)
    guard next + 1 < tokens.count else { return false }
    let word = tokens.rows[next].folded
    return (word == Known.from || word == Known.since || word == Known.until)
      && tokens.rows[next + 1].shape == .number
  }

  /// "leader of the Opposition", "dean of the Diplomatic Corps": the title says of what it is.
  private func isComplete(_ title: TitlePhrase) -> Bool {
    let (start, end) = (Int(title.start), Int(title.end))
    var of = start + 1
    while of < end, tokens.rows[of].folded != Known.of { of += 1 }
    guard of < end else { return false }
    if of + 1 < end, tokens.rows[of + 1].folded == Known.the { return true }
    // "head of state"
    let last = vocabulary.symbols.utf8(tokens.rows[end - 1].folded)
    if ["state", "government"].contains(where: { last.elementsEqual($0.utf8) }) { return true }
    // "chair of Foo": what is in no class may be a body.
    if end - of == 2, tokens.rows[end - 1].classes.isDisjoint(with: .anyClass),
      tokens.rows[end - 1].shape == .capitalized || tokens.rows[end - 1].shape == .mixed
    {
      return true
    }
    return (of + 1..<end).contains { at in
      tokens.rows[at].shape == .capitalized && tokens.rows[start].shape == .lower
        || !tokens.rows[at].classes.isDisjoint(with: [.unitNoun, .country, .nationality])
    }
  }

  /// "Commissioner" goes with the one commission of the article, "senator" with the senate.
  private func body(named head: Symbol) -> Int32 {
    let title = vocabulary.symbols.utf8(head)
    var found: Int32 = -1
    for at in entities.indices where entities[at].kind == .organization {
      let noun = entities[at].head
      guard noun != 0, entities[at].redirect < 0, entities[at].mentionCount > 0 else { continue }
      let unit = vocabulary.symbols.utf8(noun)
      let stem = unit.last == UInt8(ascii: "e") ? unit.dropLast() : unit
      // A trustee is one of a board, not of any trust.
      if unit.elementsEqual("trust".utf8) { continue }
      guard stem.count >= 5, title.count > stem.count, title.starts(with: stem) else { continue }
      if found >= 0 { return -1 }
      found = Int32(at)
    }
    return found
  }
}
