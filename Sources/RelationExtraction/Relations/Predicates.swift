/// Binds titles by verbs: `A is chairman`, `B was elected President`.
extension ArticleReader {
  /// "Secretary general is A", "Elected its President was B", "The members are C, D and E".
  func bindInvertedCopulas(in range: Range<Int>) {
    for at in range
    where items[at].kind == .title
      && (kind(at + 1, in: range) == .copula || includes(at + 1, at, in: range))
    {
      var first = behindAmongOthers(at + 2, in: range)
      while kind(first, in: range) == .title, kind(first + 1, in: range) == .name { first += 1 }
      guard kind(first, in: range) == .name, !titles[Int(items[at].index)].isBound else {
        continue
      }
      let isPlural = titles[Int(items[at].index)].isPlural
      let holders =
        isPlural ? listMembers(from: first, in: range) : namesBeginning(at: first, in: range)
      let all = titles[Int(items[at].index)].isPlural ? holders : [holders[0]]
      for holder in all { addPost(holder, items[at].index, rule: .copula) }
    }
  }

  /// "The members of the Bureau include A": a verb of inclusion behind a plural.
  private func includes(_ verb: Int, _ title: Int, in range: Range<Int>) -> Bool {
    guard kind(verb, in: range) == .other, items[verb].end - items[verb].start == 1,
      titles[Int(items[title].index)].isPlural
    else { return false }
    return items[verb].word == Known.include || items[verb].word == Known.included
  }

  /// "were, among others, A and B"
  private func behindAmongOthers(_ at: Int, in range: Range<Int>) -> Int {
    guard kind(at, in: range) == .comma, kind(at + 1, in: range) == .preposition,
      items[at + 1].word == Known.among, kind(at + 2, in: range) == .other,
      items[at + 2].word == Known.others, kind(at + 3, in: range) == .comma
    else { return at }
    return at + 4
  }

  /// The names of a list to the end of the sentence, over what is told of each: those behind a
  /// comma or "and".
  private func listMembers(from first: Int, in range: Range<Int>) -> [Int] {
    (first..<range.upperBound).filter { at in
      items[at].kind == .name
        && (at == first || isJoint(at - 1, in: range)
          || kind(at - 1, in: range) == .title && isJoint(at - 2, in: range))
    }
  }

  /// Titles behind verbs, whose holder is the subject: of the clause, of a relative clause, or
  /// "he".
  func bindPredicates(in range: Range<Int>) {
    for at in range where items[at].kind == .title && !titles[Int(items[at].index)].isBound {
      guard kind(at + 1, in: range) != .name || kind(at - 1, in: range) == .copula else { continue }
      if bindObjectTitle(at, in: range) { continue }
      guard let verb = verbBefore(at, in: range), !isUnreal(verb.item, at, in: range) else {
        continue
      }
      let chain = titleChain(from: at, in: range)
      shareTargets(chain, in: range)
      var status: RoleStatus?
      switch verb.kind {
      case .join where word(Int(items[at].start) - 1) == Known.as:
        // "went to the Fund as director": of the body that is the verb's object.
        continue
      case .remove, .resign: status = .former
      case .succeed:
        bindSuccession(verb, at, chain, in: range)
        continue
      default: break
      }
      if isNoLonger(from: verb.item, to: at) { status = .former }
      // "Born A in Rye, her father was director"
      if isKin(verb.item - 1, in: range) { continue }
      let holders = self.holders(of: verb, title: at, in: range)
      // "From their side were leading members of the delegation": not who is named before.
      if verb.isCopula, titles[Int(items[at].index)].isPlural, holders.count == 1 { continue }
      for holder in holders {
        for title in chain {
          addPost(
            name: holder, items[title].index, rule: verb.isCopula ? .copula : .roleByVerb,
            status: status)
        }
      }
    }
  }

  /// "her father": the relative is who is told of.
  private func isKin(_ item: Int, in range: Range<Int>) -> Bool {
    guard let kind = kind(item, in: range), kind == .other || kind == .people,
      let first = (Int(items[item].start)..<Int(items[item].end)).first(where: {
        tokens.rows[$0].folded == Known.his || tokens.rows[$0].folded == Known.her
      })
    else {
      // A word of its own: "her", "father".
      return self.kind(item, in: range) == .people && item > range.lowerBound
        && [Known.his, Known.her].contains(tokens.rows[Int(items[item].start) - 1].folded)
        && isKinship(Int(items[item].start))
    }
    return (first..<Int(items[item].end)).contains { isKinship($0) }
  }

  /// "As consultors of the council he has named A and B"
  func bindFrontedTitles(in range: Range<Int>) {
    let at = range.lowerBound + 1
    guard range.count > 3, items[range.lowerBound].kind == .preposition,
      items[range.lowerBound].word == Known.as, kind(at, in: range) == .title,
      !titles[Int(items[at].index)].isBound, kind(at + 1, in: range) != .name,
      let verb = (at + 1..<range.upperBound).first(where: { items[$0].kind == .roleVerb }),
      roleVerb(verb) == .appoint, kind(verb - 1, in: range) != .copula,
      !isUnreal(verb, verb, in: range)
    else { return }
    var first = verb + 1
    if kind(first, in: range) == .other, items[first].end - items[first].start <= 2 { first += 1 }
    guard let name = nameOrTitled(first, in: range) else { return }
    let all = listed(from: name, in: range)
    for holder in titles[Int(items[at].index)].isPlural ? all : [name] {
      addPost(holder, items[at].index, rule: .roleByVerb)
    }
  }

  /// "A replaces B as head of the office": A holds the post, B held it.
  private func bindSuccession(
    _ verb: PredicateVerb, _ title: Int, _ chain: [Int], in range: Range<Int>
  ) {
    guard word(Int(items[title].start) - 1) == Known.as else { return }
    for title in chain {
      if let object = verb.object {
        addPost(object, items[title].index, rule: .successor, status: .former)
      }
      let successors =
        verb.relative.map { antecedent(of: $0, in: range) }
        ?? clauseSubject(before: verb.item, in: range)
      for holder in successors {
        addPost(name: holder, items[title].index, rule: .successor)
      }
    }
  }

  /// "elected A president", "named B its chairman": the title right behind the object.
  private func bindObjectTitle(_ at: Int, in range: Range<Int>) -> Bool {
    var verb = at - 2
    // "elected Judge A president"
    while kind(verb, in: range) == .title, titles[Int(items[verb].index)].isBound { verb -= 1 }
    guard kind(at - 1, in: range) == .name, kind(verb, in: range) == .roleVerb,
      roleVerb(verb) == .appoint, kind(verb - 1, in: range) != .copula
    else { return false }
    addPost(at - 1, items[at].index, rule: .roleByVerb)
    return true
  }

  func roleVerb(_ at: Int) -> RoleVerb {
    let start = Int(items[at].start)
    return longTerm(at: start, .roleVerb)?.info.roleVerb ?? info(start).roleVerb
  }

  /// "was not elected", "is expected to become", "hopes to be": no post yet, or none at all.
  func isUnreal(_ verb: Int, _ title: Int, in range: Range<Int>) -> Bool {
    var first = verb
    while first > range.lowerBound, verb - first < 3,
      [.other, .copula, .preposition, .roleVerb, .reportingVerb].contains(items[first - 1].kind)
    { first -= 1 }
    if isNoLonger(from: verb, to: title) { return false }
    // "recommended that A be appointed"
    if kind(verb - 1, in: range) == .copula, items[verb - 1].word == Known.be,
      kind(verb - 2, in: range) == .name
    {
      return true
    }
    return (Int(items[first].start)..<Int(items[title].start)).contains {
      info($0).classes.contains(.nonFactive)
    }
  }

  private func isNoLonger(from verb: Int, to title: Int) -> Bool {
    (Int(items[verb].start)..<Int(items[title].start)).contains {
      vocabulary.symbols.utf8(tokens.rows[$0].folded).elementsEqual("longer".utf8)
    }
  }
}
