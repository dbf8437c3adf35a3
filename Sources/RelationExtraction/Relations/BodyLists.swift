/// Lists of bodies: "The committees of the Assembly are:" and a line for each, "Trial Division" above
/// the names of its judges.
extension ArticleReader {
  /// The organization whose committees, boards or divisions a lead-in announces; -1 if it announces
  /// none. All sentences of its paragraph may say so.
  func bodiesOwner(upTo index: Int) -> Int32 {
    var at = index
    while at >= 0, sentences[at].paragraph == sentences[index].paragraph, index - at < 6 {
      let range = itemRange(at)
      for item in range where items[item].kind == .other {
        if let owner = ownerOfBodies(item, in: range) { return owner }
      }
      at -= 1
    }
    return -1
  }

  /// "committees of the Assembly", "the Board's commissions", "the Board committees"
  private func ownerOfBodies(_ item: Int, in range: Range<Int>) -> Int32? {
    let (start, end) = (Int(items[item].start), Int(items[item].end))
    guard
      let noun = (start..<end).first(where: {
        let classes = tokens.rows[$0].classes
        return classes.contains(.plural) && classes.contains(.unitNoun)
          && !classes.isDisjoint(with: [.subunit, .partyBody])
      })
    else { return nil }
    if noun == end - 1, kind(item + 1, in: range) == .preposition, items[item + 1].word == Known.of,
      kind(item + 2, in: range) == .organization
    {
      return resolved(items[item + 2].index)
    }
    guard kind(item - 1, in: range) == .organization else { return nil }
    let first = tokens.rows[start].folded == Known.possessive ? start + 1 : start
    return noun == first ? resolved(items[item - 1].index) : nil
  }

  /// Makes the body that opens an item of such a list a part of the list's organization.
  func bindListedBody(_ index: Int, in range: Range<Int>) {
    guard leadOwner >= 0, sentences[index].kind == .item || sentences[index].kind == .row,
      kind(range.lowerBound, in: range) == .organization
    else { return }
    let next = kind(range.lowerBound + 1, in: range)
    guard next == .dash || next == .colon || next == .openParen || next == nil else { return }
    let body = resolved(items[range.lowerBound].index)
    let (known, owner) = (entities[Int(body)], resolved(leadOwner))
    guard body != owner, known.container < 0, known.head != 0,
      !vocabulary.words[Int(known.head)].classes.isDisjoint(with: [.subunit, .partyBody])
    else { return }
    entities[Int(body)].container = owner
    addPartOf(
      body, owner, rule: .listHeading, from: Int(items[range.lowerBound].start),
      to: Int(items[range.lowerBound].end))
  }

  /// "Trial Division" alone in its line, above names: those below are its members.
  func noteBodyLine(_ index: Int, in range: Range<Int>) {
    guard sentences[index].kind == .item, range.count == 1,
      kind(range.lowerBound, in: range) == .organization, isNextLine(index + 1),
      let name = nameOrTitled(itemRange(index + 1).lowerBound, in: itemRange(index + 1)),
      isFullName(items[name].index)
    else { return }
    leadBody = items[range.lowerBound].index
    leadTarget = resolved(leadBody)
    leadIn = -1
  }
}
