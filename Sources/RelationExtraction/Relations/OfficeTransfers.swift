/// Binds offices to those who take, hold or hand them over: "A relinquished command of X to B",
/// "the chairmanship of X passed from A to B".
extension ArticleReader {
  func bindOffices(in range: Range<Int>) {
    for at in range where items[at].kind == .office {
      if bindChairmanship(at, in: range) { continue }
      let transfer = transfer(behind: at, in: range)
      let verb = officeVerb(before: at, in: range)
      if let verb, !isUnreal(verb.item, at, in: range) {
        let isGiven = kind(verb.item - 1, in: range) == .copula
        // "was handed the presidency", but "was relieved of the command"
        let gives =
          verb.kind == .remove
          || !isGiven
            && (verb.kind == .resign || !transfer.takers.isEmpty && transfer.givers.isEmpty)
        for holder in clauseSubject(before: verb.item, in: range) {
          bind(holder, at, gives ? .former : .current)
        }
      }
      for giver in transfer.givers { bind(items[giver].index, at, .former) }
      for taker in transfer.takers { bind(items[taker].index, at, .current) }
    }
  }

  /// "Two seats on the board were filled. They went to A and B": the office of the sentence before.
  func bindOfficeBefore(_ index: Int, in range: Range<Int>) {
    guard index > 0, range.count > 2,
      let verb = range.first(where: { items[$0].kind == .roleVerb }),
      verb <= range.lowerBound + 2, roleVerb(verb) == .join,
      word(Int(sentences[index].start)) == Known.they
        || word(Int(sentences[index].start)) == Known.it,
      let first = nameOrTitled(verb + 1, in: range),
      let office = itemRange(index - 1).last(where: { items[$0].kind == .office })
    else { return }
    for name in subjects(from: first, to: range.upperBound, in: range) {
      bind(items[name].index, office, .current)
    }
  }

  /// "under the chairmanship of A": of the body that it names, or else at the event.
  private func bindChairmanship(_ at: Int, in range: Range<Int>) -> Bool {
    guard kind(at - 1, in: range) == .preposition, items[at - 1].word == Known.under,
      kind(at + 1, in: range) == .preposition, items[at + 1].word == Known.of,
      let name = nameOrTitled(at + 2, in: range)
    else { return false }
    if let event = event(near: at, in: range), titles[Int(items[at].index)].target < 0 {
      add([name], event, .chair, at, in: range)
      return true
    }
    bind(items[name].index, at, .current)
    return true
  }

  private func bind(_ name: Int32, _ office: Int, _ status: RoleStatus) {
    addPost(name: name, items[office].index, rule: .roleByVerb, status: status)
  }

  /// "from A to B" behind an office.
  private func transfer(
    behind office: Int, in range: Range<Int>
  ) -> (givers: [Int], takers: [Int]) {
    var givers: [Int] = []
    var takers: [Int] = []
    var at = office + 1
    while at < range.upperBound, at - office <= 14 {
      switch items[at].kind {
      case .preposition where items[at].word == Known.from || items[at].word == Known.to:
        guard let name = nameOrTitled(at + 1, in: range) else { return (givers, takers) }
        let group = namesBeginning(at: name, in: range)
        if items[at].word == Known.from { givers += group } else { takers += group }
        at = group[group.count - 1]
      case .other, .roleVerb, .eventVerb, .copula, .preposition:
        if !givers.isEmpty || !takers.isEmpty, items[at].kind != .other { return (givers, takers) }
      case .comma, .title, .organization:
        if givers.isEmpty { return (givers, takers) }
      default: return (givers, takers)
      }
      at += 1
    }
    return (givers, takers)
  }

  /// The verb that has an office as its object.
  private func officeVerb(
    before office: Int, in range: Range<Int>
  ) -> (item: Int, kind: RoleVerb)? {
    let at = office - 1
    guard range.contains(at) else { return nil }
    switch items[at].kind {
    case .roleVerb:
      return (at, roleVerb(at))
    case .other, .eventVerb:
      // "took over the presidency", "handed the presidency"
      for token in stride(from: Int(items[at].end) - 1, through: Int(items[at].start), by: -1)
      where Int(items[at].end) - token <= 3 && info(token).officeVerb != .none {
        return (at, info(token).officeVerb)
      }
      return nil
    default: return nil
    }
  }
}
