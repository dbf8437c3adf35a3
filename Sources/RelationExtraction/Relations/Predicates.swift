/// Binds titles by verbs: `A is chairman`, `B was elected President`, `C heads the committee`.
extension ArticleReader {
  /// "Secretary general is A", "Elected its President was B", "The members are C, D and E".
  func bindInvertedCopulas(in range: Range<Int>) {
    for at in range where items[at].kind == .title && kind(at + 1, in: range) == .copula {
      var first = at + 2
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
      case .remove, .resign: status = .former
      case .succeed:
        bindSuccession(verb, at, chain, in: range)
        continue
      default: break
      }
      if isNoLonger(from: verb.item, to: at) { status = .former }
      let holders = self.holders(of: verb, title: at, in: range)
      for holder in holders {
        for title in chain {
          addPost(
            name: holder, items[title].index, rule: verb.isCopula ? .copula : .roleByVerb,
            status: status)
        }
      }
    }
  }

  /// "A replaces B as head of the office": A holds the post, B held it.
  private func bindSuccession(
    _ verb: Verb, _ title: Int, _ chain: [Int], in range: Range<Int>
  ) {
    guard let object = verb.object, word(Int(items[title].start) - 1) == Known.as else { return }
    for title in chain {
      addPost(object, items[title].index, rule: .successor, status: .former)
      for holder in clauseSubject(before: verb.item, in: range) {
        addPost(name: holder, items[title].index, rule: .successor)
      }
    }
  }

  /// "elected A president", "named B its chairman": the title right behind the object.
  private func bindObjectTitle(_ at: Int, in range: Range<Int>) -> Bool {
    guard kind(at - 1, in: range) == .name, kind(at - 2, in: range) == .roleVerb,
      roleVerb(at - 2) == .appoint, kind(at - 3, in: range) != .copula
    else { return false }
    addPost(at - 1, items[at].index, rule: .roleByVerb)
    return true
  }

  private func roleVerb(_ at: Int) -> RoleVerb {
    let start = Int(items[at].start)
    return longTerm(at: start, .roleVerb)?.info.roleVerb ?? info(start).roleVerb
  }

  /// "was not elected", "is expected to become", "hopes to be": no post yet, or none at all.
  private func isUnreal(_ verb: Int, _ title: Int, in range: Range<Int>) -> Bool {
    var first = verb
    while first > range.lowerBound, verb - first < 3,
      [.other, .copula, .preposition, .roleVerb, .reportingVerb].contains(items[first - 1].kind)
    { first -= 1 }
    if isNoLonger(from: verb, to: title) { return false }
    var at = Int(items[first].start)
    while at < Int(items[title].start) {
      if Self.unreal.contains(vocabulary.symbols.string(tokens.rows[at].folded)) { return true }
      at += 1
    }
    return false
  }

  private static let unreal: Set<String> = [
    "not", "never", "expected", "hopes", "hoped", "wants", "wanted", "wishes", "could", "might",
    "failed", "likely", "nominated", "proposed", "refused", "declined", "bid", "candidate",
    "running", "if", "unless",
  ]

  private func isNoLonger(from verb: Int, to title: Int) -> Bool {
    (Int(items[verb].start)..<Int(items[title].start)).contains {
      vocabulary.symbols.utf8(tokens.rows[$0].folded).elementsEqual("longer".utf8)
    }
  }

  private struct Verb {
    var item: Int
    var kind: RoleVerb
    var isCopula: Bool
    /// "were elected": the subject is elected. "elected A as": the object is.
    var isPassive: Bool
    /// Behind "who".
    var relative: Int?
    /// Names between the verb and "as".
    var object: Int?
  }

  /// The verb that a title completes: right before it, but for "as", "concurrently", "also", or
  /// names between verb and "as".
  private func verbBefore(_ title: Int, in range: Range<Int>) -> Verb? {
    var at = title - 1
    var object: Int?
    var steps = 0
    var sawAs = false
    while at >= range.lowerBound, steps < 6 {
      switch items[at].kind {
      case .roleVerb:
        let kind = info(Int(items[at].start)).roleVerb
        let term = longTerm(at: Int(items[at].start), .roleVerb)?.info.roleVerb ?? kind
        let before = self.kind(at - 1, in: range)
        let passive =
          before == .copula || before == .other && precededByHave(at - 1)
          || term == .serve || term == .become || term == .resign
          || beginsWithAuxiliary(items[at].word)
        return Verb(
          item: at, kind: term, isCopula: false, isPassive: passive,
          relative: relative(before: at, in: range), object: object)
      case .copula:
        guard object == nil, !(before(at, in: range) == Known.as) else { return nil }
        return Verb(
          item: at, kind: .serve, isCopula: true, isPassive: true,
          relative: relative(before: at, in: range), object: nil)
      case .preposition where items[at].word == Known.as: sawAs = true
      case .preposition where sawAs && object == nil: break
      case .other where items[at].end - items[at].start <= 3: break
      case .organization where sawAs: break
      case .name where sawAs && object == nil: object = at
      case .conjunction, .comma: guard object != nil else { return nil }
      default: return nil
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  private func before(_ at: Int, in range: Range<Int>) -> Symbol {
    range.contains(at - 1) ? items[at - 1].word : 0
  }

  /// "was elected", "has been appointed" as one term.
  private func beginsWithAuxiliary(_ word: Symbol) -> Bool {
    switch word {
    case Known.is, Known.was, Known.are, Known.were, Known.be, Known.been, Known.has, Known.have,
      Known.had, Known.will:
      true
    default: false
    }
  }

  private func precededByHave(_ at: Int) -> Bool {
    (Int(items[at].start)..<Int(items[at].end)).contains {
      tokens.rows[$0].folded == Known.have || tokens.rows[$0].folded == Known.has
        || tokens.rows[$0].folded == Known.had
    }
  }

  private func relative(before at: Int, in range: Range<Int>) -> Int? {
    var look = at - 1
    while look >= range.lowerBound, at - look <= 3 {
      if items[look].kind == .relative { return look }
      guard items[look].kind == .copula || items[look].kind == .other else { return nil }
      look -= 1
    }
    return nil
  }

  /// The names that hold the title which a verb gives.
  private func holders(of verb: Verb, title: Int, in range: Range<Int>) -> [Int32] {
    if let object = verb.object {
      return namesEnding(at: object, in: range).map { items[$0].index }
    }
    if let relative = verb.relative { return antecedent(of: relative, in: range) }
    if verb.isPassive, let near = nameDirectly(before: verb.item, in: range) {
      return namesEnding(at: near, in: range).map { items[$0].index }
    }
    if !verb.isPassive, verb.kind == .appoint {
      // "elected as its members A, vice-chairman of X, and B"
      guard let first = nextName(behind: title, in: range) else { return [] }
      return listed(from: first, in: range).map { items[$0].index }
    }
    return clauseSubject(before: verb.item, in: range)
  }

  /// The name that a relative pronoun stands for: the nearest before it, over its apposition.
  private func antecedent(of relative: Int, in range: Range<Int>) -> [Int32] {
    var at = relative - 1
    while at >= range.lowerBound, relative - at < 8 {
      switch items[at].kind {
      case .name: return [items[at].index]
      case .comma, .title, .conjunction, .organization, .closeParen, .openParen: at -= 1
      default: return []
      }
    }
    return []
  }

  /// The name that stands right before a verb.
  private func nameDirectly(before verb: Int, in range: Range<Int>) -> Int? {
    var at = verb - 1
    while at >= range.lowerBound, verb - at <= 3 {
      switch items[at].kind {
      case .name:
        return kind(at - 1, in: range) == .preposition && at - 1 > range.lowerBound ? nil : at
      case .copula, .other: at -= 1
      case .preposition where items[at].word == Known.to: at -= 1
      default: return nil
      }
    }
    return nil
  }

  private func nextName(behind at: Int, in range: Range<Int>) -> Int? {
    guard let kind = kind(at + 1, in: range) else { return nil }
    if kind == .name { return at + 1 }
    if kind == .colon || kind == .comma, self.kind(at + 2, in: range) == .name { return at + 2 }
    return nil
  }

  /// Names of a list whose members may have appositions.
  func listed(from first: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = first
    while at < range.upperBound {
      switch items[at].kind {
      case .name:
        found.append(at)
        at += 1
      case .comma, .conjunction, .title, .organization, .openParen, .closeParen, .semicolon:
        at += 1
      case .people, .preposition:
        at += 1
      case .other where items[at].end - items[at].start <= 2: at += 1
      default: return found
      }
    }
    return found
  }

  /// The subject of the clause that a verb stands in: names, or the person that "he" means.
  func clauseSubject(before verb: Int, in range: Range<Int>) -> [Int32] {
    var start = range.lowerBound
    for at in range.lowerBound..<verb {
      switch items[at].kind {
      case .semicolon, .colon: start = at + 1
      default: break
      }
    }
    for at in start..<verb {
      switch items[at].kind {
      case .name:
        let before = kind(at - 1, in: range)
        // "talks with A", "of A": no subject.
        if before == .preposition, at > start { continue }
        return namesBeginning(at: at, in: range).filter { $0 < verb }.map { items[$0].index }
      case .personPronoun:
        for before in (range.lowerBound..<at).reversed() where items[before].kind == .name {
          return [items[before].index]
        }
        return subject >= 0 ? [subject] : []
      default: continue
      }
    }
    return []
  }

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
        if titles[Int(items[at + 1].index)].target < 0 {
          titles[Int(items[at + 1].index)].target = organizationBefore(at - 1, in: range)
        }
        addPost(at - 1, items[at + 1].index, rule: .roleByVerb)
      default: continue
      }
    }
  }

  /// Whether a verb says who leads: "heads", "chaired".
  private func isLead(_ at: Int) -> Bool {
    let start = Int(items[at].start)
    return info(start).roleVerb == .lead || longTerm(at: start, .roleVerb)?.info.roleVerb == .lead
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
    if kind(verb + 1, in: range) == .preposition, items[verb + 1].word == Known.by,
      let first = nameOrTitled(verb + 2, in: range)
    {
      guard let organization = bodyBefore(verb, in: range) else { return }
      addLeader(
        name: items[first].index, implied, of: items[organization].index, rule: .delegationHead,
        from: Int(items[organization].start), to: Int(items[first].end))
      return
    }
    guard kind(verb + 1, in: range) == .organization else { return }
    var holders: [Int32] = []
    if let relative = relative(before: verb, in: range) {
      holders = antecedent(of: relative, in: range)
    } else if kind(verb - 1, in: range) == .name {
      holders = [items[verb - 1].index]
    } else {
      holders = clauseSubject(before: verb, in: range)
    }
    for holder in holders {
      addLeader(
        name: holder, implied, of: items[verb + 1].index, rule: .roleByVerb,
        from: Int(items[verb].start), to: Int(items[verb + 1].end))
    }
  }

  private func nameOrTitled(_ at: Int, in range: Range<Int>) -> Int? {
    var look = at
    while kind(look, in: range) == .title || kind(look, in: range) == .conjunction { look += 1 }
    return kind(look, in: range) == .name ? look : nil
  }

  /// The organization that "headed by" follows.
  private func bodyBefore(_ verb: Int, in range: Range<Int>) -> Int? {
    var at = verb - 1
    while at >= range.lowerBound, verb - at <= 6 {
      switch items[at].kind {
      case .organization: return at
      case .comma, .copula, .other, .relative, .preposition: at -= 1
      default: return nil
      }
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

  /// The noun of office that a verb implies: "directs", director.
  private func impliedTitle(_ verb: Int) -> Symbol {
    let term = longTerm(at: verb, .roleVerb)?.info ?? info(verb)
    return term.leadTitle
  }
}
