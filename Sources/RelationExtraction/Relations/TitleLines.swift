/// Posts in lines of their own: "President: A", "Chair, Trust Board – B", "Treasurer | C".
extension ArticleReader {
  /// Binds the titles that open a line, an item or a row to the names behind a colon, a dash or a
  /// bar. Titles that name no organization take that of the heading or of the lead-in.
  func bindTitleLine(_ index: Int, in range: Range<Int>) {
    let start = kind(range.lowerBound, in: range) == .bar ? range.lowerBound + 1 : range.lowerBound
    guard kind(start, in: range) == .title,
      opensParagraph(index) || sentences[index].kind == .item
    else {
      bindContinuedRow(index, from: start, in: range)
      return
    }
    let chain = titleChain(from: start, in: range)
    let mark = behindTitles(chain[chain.count - 1], in: range)
    switch kind(mark, in: range) {
    case .colon, .dash, .bar: break
    default: return
    }
    guard let first = nameOrTitled(mark + 1, in: range),
      chain.allSatisfy({ !titles[Int(items[$0].index)].isBound })
    else { return }
    shareTargets(chain, in: range)
    if bindProgrammePart(chain[0], first, in: range) { return }
    let isRow = kind(mark, in: range) == .bar
    rowTitles = isRow ? chain.map { items[$0].index } : []
    for title in chain.map({ items[$0].index }) {
      if titles[Int(title)].target < 0 { titles[Int(title)].target = lineTarget(index) }
      if leadTarget == Self.unnamedBody { titles[Int(title)].fallback = -1 }
      for name in namesBeginning(at: first, in: range) {
        addPost(name, title, rule: isRow ? .tableRow : .listHeading)
      }
    }
  }

  /// A row that begins with a name goes on with the titles of the row before.
  private func bindContinuedRow(_ index: Int, from start: Int, in range: Range<Int>) {
    guard sentences[index].kind == .row, opensParagraph(index), index > 0,
      sentences[index - 1].kind == .row, kind(start, in: range) == .name
    else {
      rowTitles = []
      return
    }
    for title in rowTitles {
      for name in namesBeginning(at: start, in: range) { addPost(name, title, rule: .tableRow) }
    }
  }

  /// Whether a sentence is the first of its paragraph.
  func opensParagraph(_ index: Int) -> Bool {
    index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph
  }

  /// The item behind titles, an organization in apposition to them and an aside in parentheses.
  private func behindTitles(_ last: Int, in range: Range<Int>) -> Int {
    var at = last + 1
    if kind(at, in: range) == .comma, kind(at + 1, in: range) == .organization {
      if titles[Int(items[last].index)].target < 0 {
        titles[Int(items[last].index)].target = items[at + 1].index
      }
      at += 2
    }
    if kind(at, in: range) == .openParen {
      for close in at..<min(range.upperBound, at + 6) where items[close].kind == .closeParen {
        return close + 1
      }
    }
    return at
  }

  /// The organization that the titles of a list are of.
  func lineTarget(_ index: Int) -> Int32 {
    if !opensParagraph(index), sentenceFocus[index - 1] >= 0 {
      return resolved(sentenceFocus[index - 1])
    }
    if leadTarget >= 0 || leadTarget == Self.unnamedBody { return max(leadTarget, -1) }
    if issuer >= 0 { return resolved(issuer) }
    if mainEvent >= 0 {
      let host = resolved(entities[Int(resolved(mainEvent))].container)
      if host >= 0 { return host }
    }
    return index > 0 && !isBelowHeading(index) ? resolved(sentenceFocus[index - 1]) : -1
  }

  /// Whether the list that a line is of stands right below a heading.
  private func isBelowHeading(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, sentences[at].kind == .item || sentences[at].kind == .row { at -= 1 }
    return at >= 0 && sentences[at].kind == .heading
  }

  /// The lead-in's body where it has no name: "formed a funeral committee:".
  private static var unnamedBody: Int32 { -2 }

  /// Whether a sentence brings a body into being that it does not name; who is elected or appointed
  /// into one is of the organization that elects.
  private func formsBody(in range: Range<Int>) -> Bool {
    for at in range.reversed() {
      switch items[at].kind {
      case .roleVerb, .event: return false
      case .other:
        for token in Int(items[at].start)..<Int(items[at].end)
        where word(token) == Known.a || word(token) == Known.an {
          if anyWord(token + 1, min(Int(items[at].end), token + 5), has: .partyBody) { return true }
        }
      default: continue
      }
    }
    return false
  }

  /// "were chosen as officers of the Conference": of something that is not known to be a body.
  private func namesUnknownBody(in range: Range<Int>) -> Bool {
    for at in range.reversed() where items[at].kind == .title {
      let title = titles[Int(items[at].index)]
      guard title.isPlural, title.target < 0 else { continue }
      return kind(at + 1, in: range) == .preposition && items[at + 1].word == Known.of
        || title.end - title.start > 1 && anyWord(Int(title.start), Int(title.end), is: Known.of)
    }
    return false
  }

  /// The organization that the heading before a list names; -1 if it names none.
  func noteHeading(_ index: Int) {
    let before = index > 0 ? sentenceFocus[index - 1] : -1
    leadTarget = sentenceFocus[index] == before ? -1 : resolved(sentenceFocus[index])
    (leadIn, leadBody, leadOwner) = (-1, -1, -1)
    guard let item = itemRange(index).first, items[item].kind == .title else { return }
    leadIn = items[item].index
    if titles[Int(leadIn)].target < 0 { titles[Int(leadIn)].target = lineTarget(index) }
  }

  /// The organization that a lead-in is about: the last that it names, or whose event it names.
  func leadInTarget(_ index: Int, in range: Range<Int>) -> Int32 {
    if formsBody(in: range) || namesUnknownBody(in: range) { return Self.unnamedBody }
    for at in range.reversed() {
      switch items[at].kind {
      case .organization: return resolved(items[at].index)
      case .title where titles[Int(items[at].index)].target >= 0:
        return resolved(titles[Int(items[at].index)].target)
      case .event:
        let host = resolved(entities[Int(resolved(items[at].index))].container)
        if host >= 0 { return host }
      default: continue
      }
    }
    let focus = resolved(sentenceFocus[index])
    let isNear = focus >= 0 && entities[Int(focus)].lastMention >= paragraphStart
    return isNear || issuer < 0 ? focus : resolved(issuer)
  }
}
