/// Titles joined by commas and "and", and the organizations that they share: "chairman and director of
/// X", "governor, Bank".
extension ArticleReader {
  /// Titles joined by commas and "and", up to one that stands before the next name.
  func titleChain(from first: Int, in range: Range<Int>) -> [Int] {
    var chain = [first]
    var at = first
    while true {
      var next = at + 1
      // "Governor, Bangladesh Bank"
      if let body = organizationBehind(at, in: range), kind(body + 1, in: range) == .conjunction,
        kind(body + 2, in: range) == .title, titles[Int(items[at].index)].target < 0
      {
        titles[Int(items[at].index)].target = items[body].index
        next = body + 1
      } else if kind(next, in: range) == .comma, kind(next + 1, in: range) == .organization {
        next += 2
      }
      // "Deputy Premier – Minister of Mining"
      let behindDash =
        next == at + 1 && kind(next, in: range) == .dash && kind(next + 1, in: range) == .title
        ? next + 1 : nil
      guard let after = behindJoint(next, in: range) ?? behindDash,
        kind(after, in: range) == .title,
        !titles[Int(items[after].index)].isBound, kind(after + 1, in: range) != .name,
        // ", and senior officials of the committees" are others of the list.
        !(titles[Int(items[after].index)].isPlural && items[next].kind == .comma),
        // ", and the chair of the board, B,": the next of the list.
        !(items[next].kind == .comma && titles[Int(items[after].index)].isDefinite
          && kind(after + 1, in: range) == .comma && kind(after + 2, in: range) == .name)
      else { return chain }
      chain.append(after)
      at = after
    }
  }

  /// Titles that name no organization share that of a later one of the chain, or take the one
  /// behind their comma.
  func shareTargets(_ chain: [Int], in range: Range<Int>) {
    let last = chain[chain.count - 1]
    let lastTitle = items[last].index
    if titles[Int(lastTitle)].target < 0, let organization = organizationBehind(last, in: range) {
      titles[Int(lastTitle)].target = items[organization].index
      titles[Int(lastTitle)].phraseEnd = items[organization].end
    }
    var target: Int32 = -1
    var isMere = false
    for at in chain.reversed() {
      let title = Int(items[at].index)
      if titles[title].target >= 0 {
        isMere = titles[title].isMembership && titles[title].isIndefinite
        joinBodies(titles[title].target, target)
        // "vice-premier and minister of Mining": the ministry is the minister's alone.
        let isOwn = entities[Int(resolved(titles[title].target))].isImpliedMinistry
        target = isOwn ? -1 : titles[title].target
      } else if isMere, !titles[title].isMembership {
        // "chief executive and a member of the board": the first is none of the board.
        continue
      } else if target >= 0, !isPastBehind(title, chain, at, in: range),
        // "vice-premier and chairman of the Commission": the first is no post of the commission.
        !titles[title].isOfState || isGovernment(target)
      {
        titles[title].target = target
      }
    }
    for (before, at) in zip(chain, chain.dropFirst()) {
      let (first, second) = (Int(items[before].index), Int(items[at].index))
      // "professor at the University and chair of chemistry": a field of the same body.
      if titles[second].target < 0, titles[first].target >= 0, isOfField(titles[second]) {
        titles[second].target = titles[first].target
      }
    }
  }

  /// "magistrate, hitherto counsellor at the court": what was before says nothing of what is.
  private func isPastBehind(
    _ title: Int, _ chain: [Int], _ at: Int, in range: Range<Int>
  ) -> Bool {
    guard titles[title].status == .current, kind(at + 1, in: range) == .comma,
      let next = chain.first(where: { $0 > at })
    else { return false }
    let status = titles[Int(items[next].index)].status
    return status == .former || status == .outgoing
  }

  /// Whether a body is a state, its government or its cabinet.
  func isGovernment(_ body: Int32) -> Bool {
    let known = entities[Int(resolved(body))]
    if known.isCountry { return true }
    guard known.head != 0 else { return false }
    let noun = vocabulary.symbols.utf8(known.head)
    return ["cabinet", "government", "council", "kingdom", "republic", "federation", "state"]
      .contains { noun.elementsEqual($0.utf8) }
  }

  /// "chair of chemistry", "director of sales": a head, and behind "of" a field in lower case.
  private func isOfField(_ title: TitlePhrase) -> Bool {
    let last = Int(title.end) - 1
    guard !title.isMembership, !title.isOfState, shape(last) == .lower, Int(title.start) < last
    else { return false }
    return (Int(title.start) + 1..<last).contains { word($0) == Known.of }
  }

  /// "secretary of branch Party committee and first Party cell secretary of work-team No. 10": the
  /// committee is one of the work-team as well.
  private func joinBodies(_ body: Int32, _ later: Int32) {
    guard later >= 0 else { return }
    let (first, second) = (entities[Int(resolved(body))], entities[Int(resolved(later))])
    guard first.container < 0, second.container >= 0, first.head != 0, second.head != 0,
      vocabulary.words[Int(first.head)].classes.contains(.partyBody),
      vocabulary.words[Int(second.head)].classes.contains(.partyBody),
      tokens.rows[Int(first.coreStart)].shape == .lower
    else { return }
    entities[Int(resolved(body))].container = second.container
    addPartOf(
      body, second.container, rule: .partyBody, from: Int(first.coreStart),
      to: Int(first.coreEnd))
  }

  /// "(mayor, Centre Party)": an office of a place or a government is none of a party.
  func isOfOtherParty(_ title: Int, in range: Range<Int>) -> Bool {
    guard kind(title - 1, in: range) == .openParen, kind(title + 1, in: range) == .comma,
      kind(title + 2, in: range) == .organization
    else { return false }
    let head = entities[Int(resolved(items[title + 2].index))].head
    let last = Int(titles[Int(items[title].index)].end) - 1
    return head != 0 && vocabulary.words[Int(head)].classes.contains(.party)
      && !info(last).classes.isDisjoint(with: [.territorial, .ministry])
  }

  /// "Chairman, Cosmos Foundation": an organization without article right behind the comma, and
  /// then the phrase ends.
  private func organizationBehind(_ at: Int, in range: Range<Int>) -> Int? {
    // "(Chair: Works Committee)"
    let isColon = kind(at + 1, in: range) == .colon && kind(at - 1, in: range) == .openParen
    guard isColon || kind(at + 1, in: range) == .comma || kind(at + 1, in: range) == .bar,
      kind(at + 2, in: range) == .organization,
      word(Int(items[at + 2].start)) != Known.the
    else { return nil }
    if isOfOtherParty(at, in: range) { return nil }
    switch kind(at + 3, in: range) {
    case nil, .comma, .semicolon, .closeParen, .conjunction, .bar: return at + 2
    case .other:
      let first = items[at + 3].word
      return first == Known.point ? at + 2 : nil
    default: return nil
    }
  }
}
