/// Binds titles to the names they stand beside: `X, director of Y`, `Director X`, `X (director)`.
extension ArticleReader {
  /// "A, whose term as commissioner is over": a post that has passed.
  func bindTerms(in range: Range<Int>) {
    for at in range where items[at].kind == .title && !titles[Int(items[at].index)].isBound {
      guard kind(at - 1, in: range) == .preposition, items[at - 1].word == Known.as,
        kind(at - 2, in: range) == .other, items[at - 2].end - items[at - 2].start == 1,
        kind(at - 3, in: range) == .relative, items[at - 3].word == Known.whose,
        kind(at + 1, in: range) == .copula || kind(at + 1, in: range) == .roleVerb
          || kind(at + 1, in: range) == .other || kind(at + 1, in: range) == .eventVerb
      else { continue }
      let isOver = endsTerm(at + 1, in: range)
      for holder in antecedent(of: at - 3, in: range) {
        addPost(
          name: holder, items[at].index, rule: .apposition, status: isOver ? .former : nil)
      }
    }
  }

  /// "is over", "ended", "expired"
  private func endsTerm(_ at: Int, in range: Range<Int>) -> Bool {
    let end = kind(at + 1, in: range) == nil ? items[at].end : items[at + 1].end
    return (Int(items[at].start)..<Int(end)).contains { token in
      let verb = vocabulary.symbols.utf8(tokens.rows[token].folded)
      return ["over", "ended", "expired", "ends"].contains { verb.elementsEqual($0.utf8) }
    }
  }

  /// Titles behind names: `A, director of X and member of Y`, `B and C, secretaries of Z`,
  /// `D (chairman)`, `E — Governor, Bank`.
  func bindAppositions(in range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard items[at].kind == .title, !titles[Int(items[at].index)].isBound,
        kind(at + 1, in: range) != .name, let name = nameBefore(at, in: range)
      else {
        at += 1
        continue
      }
      if kind(at - 1, in: range) == .bar, isMatrixRow(in: range) { return }
      let chain = titleChain(from: at, in: range)
      giveOwner(before: name, to: chain, in: range)
      giveListedBody(to: chain, in: range)
      let isPaired = isPaired(chain, namesEnding(at: name, in: range), in: range)
      shareTargets(chain, in: range)
      let isOneOf = kind(at - 1, in: range) == .preposition
      let holders =
        titles[Int(items[at].index)].isPlural && !isOneOf || isPaired
        ? namesEnding(at: name, in: range) : [name]
      // "in Lou Dorn, The Dukes of Rye": works in a list.
      if titles[Int(items[at].index)].isPlural, holders.count == 1, !isOneOf,
        isCapitalized(Int(items[at].start)), sentences[Int(sentence)].kind == .prose
      {
        at += 1
        continue
      }
      let isParenthesis = kind(at - 1, in: range) == .openParen
      if kind(at - 1, in: range) == .bar { bindCells(chain) }
      noteList(chain)
      bind(
        chain, to: holders, rule: isParenthesis ? .parenthesis : .apposition, isPaired: isPaired)
      at = chain[chain.count - 1] + 1
    }
  }

  /// "the Institute's A, director and adviser": of the institute, where a title names no other body.
  private func giveOwner(before name: Int, to chain: [Int], in range: Range<Int>) {
    guard kind(name - 1, in: range) == .other, kind(name - 2, in: range) == .organization,
      items[name - 1].end - items[name - 1].start == 1, items[name - 1].word == Known.possessive
    else { return }
    for title in chain where titles[Int(items[title].index)].target < 0 {
      titles[Int(items[title].index)].target = items[name - 2].index
    }
  }

  /// "A (chairman of the Committee), B (vice-chairman), C (secretary)": where only the first title of a
  /// list names a body, all are of it.
  private func giveListedBody(to chain: [Int], in range: Range<Int>) {
    guard kind(chain[0] - 1, in: range) == .openParen else { return }
    let firsts = range.filter {
      kind($0, in: range) == .title && kind($0 - 1, in: range) == .openParen
    }
    guard firsts.count >= 3, chain[0] != firsts[0],
      titles[Int(items[firsts[0]].index)].target >= 0
    else { return }
    let body = titles[Int(items[firsts[0]].index)].target
    let areBare = firsts.dropFirst().allSatisfy { at in
      let title = titles[Int(items[at].index)]
      return title.target < 0 || resolved(title.target) == resolved(body)
    }
    guard areBare,
      titles[Int(items[chain[0]].index)].phraseEnd == titles[Int(items[chain[0]].index)].end
    else { return }
    titles[Int(items[chain[0]].index)].target = body
  }

  /// "A, director, and B and C, section chiefs, of the Institute": the organization behind the last
  /// comma is that of all titles that name none.
  func closeAppositions(in range: Range<Int>) {
    for at in range where items[at].kind == .comma {
      var of = at + 1
      // ", in this case of the Institute"
      if kind(of, in: range) == .preposition, items[of].word == Known.in,
        kind(of + 1, in: range) == .other, items[of + 1].end - items[of + 1].start <= 2
      {
        of += 2
      }
      guard kind(at - 1, in: range) == .title, kind(of, in: range) == .preposition,
        items[of].word == Known.of || items[of].word == Known.at && of == at + 1,
        kind(of + 1, in: range) == .organization
      else { continue }
      let body = items[of + 1].index
      var before = at - 1
      while before >= range.lowerBound {
        if items[before].kind == .title {
          guard titles[Int(items[before].index)].target < 0 else { break }
          if !titles[Int(items[before].index)].isMilitaryRank {
            setTarget(of: items[before].index, body, overwrites: false)
          }
        } else if ![.name, .comma, .conjunction].contains(items[before].kind) {
          break
        }
        before -= 1
      }
    }
  }

  /// Titles before a comma and a name: "The Speaker of the Assembly, Ms A, has", "India's High
  /// Commissioner, B".
  func bindReversedAppositions(in range: Range<Int>) {
    for at in range where items[at].kind == .title && kind(at + 1, in: range) == .comma {
      let title = titles[Int(items[at].index)]
      // "A former governor, B, went": only where it opens the sentence.
      guard !title.isBound, !title.isIndefinite || opensWithHolder(at, in: range),
        !isApposed(at, in: range)
      else { continue }
      if title.isPlural {
        // "were made generals, A and B majors"
        if kind(at - 1, in: range) == .roleVerb || kind(at - 1, in: range) == .copula { continue }
        bindNamedPlural(at, in: range)
        continue
      }
      let isWhose = kind(at - 1, in: range) == .relative && items[at - 1].word == Known.whose
      guard
        title.isDefinite || items[at].start < title.start || at == range.lowerBound || isWhose
      else { continue }
      var look = at + 2
      while kind(look, in: range) == .title, titles[Int(items[look].index)].target < 0 {
        look += 1
      }
      guard kind(look, in: range) == .name, kind(look - 1, in: range) != .conjunction else {
        continue
      }
      let next = kind(look + 1, in: range)
      if next == .conjunction { continue }
      if next == .comma, kind(look + 2, in: range) == .name { continue }
      addPost(look, items[at].index, rule: .apposition)
    }
  }

  /// "A former governor, B, went": an indefinite title, one name and the end of the apposition.
  private func opensWithHolder(_ at: Int, in range: Range<Int>) -> Bool {
    at == range.lowerBound && kind(at + 2, in: range) == .name
      && kind(at + 3, in: range) == .comma && kind(at + 4, in: range) != .name
      && kind(at + 4, in: range) != .title
  }

  /// "the outgoing Commissioners, A and B, remain"
  private func bindNamedPlural(_ at: Int, in range: Range<Int>) {
    var first = at + 2
    while kind(first, in: range) == .title { first += 1 }
    guard kind(first, in: range) == .name else { return }
    let group = subjects(from: first, to: range.upperBound, in: range)
    guard group.count >= 2,
      (group[0]..<group[group.count - 1]).contains(where: { items[$0].kind == .conjunction })
    else { return }
    // "led by their chairs, A, B and C respectively": a body for each.
    let isEach =
      items[at].word == Known.their
      && anyWord(Int(items[group[group.count - 1]].end), limit, is: Known.respectively)
    for name in group where !isEach { addPost(name, items[at].index, rule: .apposition) }
  }

  /// "A and B, manager and chief engineer of the Works": a title for each, where the first names no
  /// organization of its own.
  private func isPaired(_ chain: [Int], _ names: [Int], in range: Range<Int>) -> Bool {
    guard chain.count > 1, names.count == chain.count else { return false }
    if isRespectively(behind: chain[chain.count - 1]) { return true }
    let last = titles[Int(items[chain[chain.count - 1]].index)]
    return last.target >= 0
      && chain.dropLast().allSatisfy { at in
        let title = titles[Int(items[at].index)]
        return title.target < 0 && !title.isPlural && !title.isMilitaryRank
      }
  }

  private func bind(_ chain: [Int], to holders: [Int], rule: RuleName, isPaired: Bool) {
    let respectively = isPaired && holders.count == chain.count
    for (index, holder) in holders.enumerated() {
      for (place, title) in chain.enumerated() where !respectively || place == index {
        addPost(holder, items[title].index, rule: rule)
      }
    }
  }

  /// Whether "respectively" stands behind a title or ends its words.
  private func isRespectively(behind at: Int) -> Bool {
    let end = Int(items[at].end)
    var next = end < tokens.count ? tokens.rows[end].folded : 0
    if next == Known.comma, end + 1 < tokens.count { next = tokens.rows[end + 1].folded }
    return next == Known.respectively
      || anyWord(Int(items[at].start), end, is: Known.respectively)
  }

  /// "- A, treasurer": the titles in the items of a list are of the body that the list is of.
  private func noteList(_ chain: [Int]) {
    guard sentences[Int(sentence)].kind == .item || sentences[Int(sentence)].kind == .row else {
      return
    }
    let range = itemRange(Int(sentence))
    // "A, inspector, is appointed director of X": what he was is told of no body of the list.
    let last = chain[chain.count - 1]
    let goesOn = (last..<range.upperBound).contains { at in
      items[at].kind == .roleVerb && kind(at + 1, in: range) == .title
    }
    if goesOn { return }
    for title in chain.map({ Int(items[$0].index) })
    where titles[title].target < 0 && !titles[title].isMilitaryRank && !titles[title].isIndefinite {
      let own = bodyBefore(Int(titles[title].start))
      let body = own ?? (leadTarget >= 0 ? leadTarget : leadTarget < -1 ? -1 : resolved(issuer))
      // "author", "professor of optics": what somebody is by trade.
      guard body >= 0, own != nil || leadBody >= 0 || isCapitalized(Int(titles[title].start)),
        !info(Int(titles[title].end) - 1).classes.contains(.ministry)
      else { continue }
      titles[title].fallback = body
      titles[title].isListed = true
    }
  }

  /// The organization that a lead-in inside the sentence names: "Elected to the Committee: A (chair)".
  private func bodyBefore(_ token: Int) -> Int32? {
    let range = itemRange(Int(sentence))
    guard let colon = range.first(where: { items[$0].kind == .colon }), items[colon].start < token
    else { return nil }
    for at in range where at < colon && items[at].kind == .organization {
      return resolved(items[at].index)
    }
    return nil
  }

  /// "A | Treasurer": the title in the cell behind a name is one of the list's organization.
  private func bindCells(_ chain: [Int]) {
    for title in chain.map({ items[$0].index }) where titles[Int(title)].target < 0 {
      titles[Int(title)].target = lineTarget(Int(sentence))
    }
  }

  /// The name that a title stands in apposition to.
  func nameBefore(_ at: Int, in range: Range<Int>) -> Int? {
    switch kind(at - 1, in: range) {
    case .dash where isDateline(at - 2, in: range): return nil
    case .comma where kind(at - 2, in: range) == .closeParen:
      // "A (Centre Party), chair of the committee"
      guard let name = nameBeforeAside(at - 2, in: range) else {
        return nameBeforeOrigin(at - 2, in: range)
      }
      return name
    case .comma, .openParen, .dash, .colon:
      if kind(at - 2, in: range) == .name {
        // "in Fooville, the chairman of the board": the place is no holder.
        // "Moor, the rector of the university, Ada Lind, and": of the fuller name behind it.
        if !isFullName(items[at - 2].index), titles[Int(items[at].index)].isDefinite,
          kind(at + 1, in: range) == .comma, kind(at + 2, in: range) == .name,
          isFullName(items[at + 2].index)
        {
          return nil
        }
        if opensTitleFirstPair(at, in: range) { return nil }
        let isPlace =
          !isFullName(items[at - 2].index) && kind(at - 3, in: range) == .preposition
          && items[at - 3].word != Known.with && items[at - 3].word != Known.by
          && !(takesPersons(items[at - 3].word) && isWholePost(items[at].index))
        guard isPlace else { return at - 2 }
        return kind(at - 1, in: range) == .comma ? nameBeforeOrigin(at - 2, in: range) : nil
      }
      // "A, of the clergy of Fooville, until now rector": where somebody is from.
      return kind(at - 1, in: range) == .comma ? nameBeforeOrigin(at - 2, in: range) : nil
    case .preposition where items[at - 1].word == Known.of || items[at - 1].word == Known.among:
      // "A, one of the founders of X"
      var one = at - 1
      if items[one].word == Known.of {
        one -= 1
        guard kind(one, in: range) == .other, items[one].end - items[one].start == 1,
          items[one].word == Known.one
        else { return nil }
      }
      guard kind(one - 1, in: range) == .comma, kind(one - 2, in: range) == .name else {
        return nil
      }
      return one - 2
    case .bar:
      return kind(at - 2, in: range) == .name ? at - 2 : nil
    default: return nil
    }
  }

  /// Whether a preposition goes with persons as well as with places.
  private func takesPersons(_ preposition: Symbol) -> Bool {
    [Known.to, Known.for, Known.on, Known.between].contains(preposition)
  }

  /// "to Moor, former director of the Institute": a title without article that says of what it is.
  private func isWholePost(_ index: Int32) -> Bool {
    let title = titles[Int(index)]
    return !title.isDefinite && !title.isIndefinite && title.target >= 0
      && title.phraseEnd > title.end
  }

  /// "the delegate, A, the bishop of Fooville, B, and the mayor, C": where titles go before names
  /// throughout, one between two names is of the one behind it.
  private func opensTitleFirstPair(_ at: Int, in range: Range<Int>) -> Bool {
    var last = at
    // "the deputy premier and minister of Mining, B"
    while kind(last + 1, in: range) == .conjunction, kind(last + 2, in: range) == .title {
      last += 2
    }
    guard titles[Int(items[at].index)].isDefinite, kind(last + 1, in: range) == .comma,
      kind(last + 2, in: range) == .name, isFullName(items[last + 2].index)
    else { return false }
    let isBefore =
      kind(at - 3, in: range) == .comma && kind(at - 4, in: range) == .title
      && titles[Int(items[at - 4].index)].isDefinite
    if isBefore { return true }
    guard let next = behindJoint(last + 3, in: range), kind(next, in: range) == .title else {
      return false
    }
    return titles[Int(items[next].index)].isDefinite && kind(next + 1, in: range) == .comma
      && kind(next + 2, in: range) == .name
  }

  /// The name before "of …" between commas that ends with an item.
  private func nameBeforeOrigin(_ last: Int, in range: Range<Int>) -> Int? {
    var at = last
    while at > range.lowerBound, last - at < 6 {
      switch items[at].kind {
      case .preposition where kind(at - 1, in: range) == .comma:
        guard items[at].word == Known.of || items[at].word == Known.from else { return nil }
        return kind(at - 2, in: range) == .name ? at - 2 : nil
      case .preposition, .people, .organization, .other: at -= 1
      case .name where kind(at - 1, in: range) == .preposition: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// The name before parentheses that hold a word or a body, as a party.
  private func nameBeforeAside(_ close: Int, in range: Range<Int>) -> Int? {
    guard kind(close - 1, in: range) == .other || kind(close - 1, in: range) == .organization,
      kind(close - 2, in: range) == .openParen, kind(close - 3, in: range) == .name,
      isFullName(items[close - 3].index)
    else { return nil }
    return close - 3
  }

  /// "Fooville – Delegates …": the place of the report, no name.
  private func isDateline(_ name: Int, in range: Range<Int>) -> Bool {
    name == range.lowerBound && sentences[Int(sentence)].kind == .prose
      && opensParagraph(Int(sentence)) && kind(name, in: range) == .name
      && !isFullName(items[name].index)
  }
}
