/// Who a verb is about: the subject of its clause, the antecedent of "who", the object of "elected".
extension ArticleReader {
  /// The names that hold the title which a verb gives.
  func holders(of verb: PredicateVerb, title: Int, in range: Range<Int>) -> [Int32] {
    // "goes to Fooville as ambassador": where he goes is not who is ambassador.
    if let object = verb.object, verb.kind != .join || verb.isPassive {
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
  func antecedent(of relative: Int, in range: Range<Int>) -> [Int32] {
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
  func nameDirectly(before verb: Int, in range: Range<Int>) -> Int? {
    var at = verb - 1
    while at >= range.lowerBound, verb - at <= 3 {
      switch items[at].kind {
      case .name:
        return kind(at - 1, in: range) == .preposition && at - 1 > range.lowerBound ? nil : at
      case .copula, .other: at -= 1
      // "A – appointed director"
      case .dash where at == verb - 1: at -= 1
      case .preposition where items[at].word == Known.to: at -= 1
      default: return nil
      }
    }
    return nil
  }

  private func nextName(behind at: Int, in range: Range<Int>) -> Int? {
    guard let kind = kind(at + 1, in: range) else { return nil }
    if kind == .name { return at + 1 }
    if kind == .colon || kind == .comma { return nameOrTitled(at + 2, in: range) }
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

  /// The names of a subject, over their appositions: "A, head of X, and B, head of Y, will serve".
  func subjects(from first: Int, to verb: Int, in range: Range<Int>) -> [Int] {
    var found = [first]
    var at = first
    while true {
      var next = behindAside(at, in: range)
      // Over an apposition, or several.
      while kind(next, in: range) == .comma, kind(next + 1, in: range) == .title {
        next += 2
        while let joined = behindJoint(next, in: range), kind(joined, in: range) == .title,
          kind(joined + 1, in: range) != .name
        { next = joined + 1 }
      }
      if kind(next, in: range) == .comma, kind(next + 1, in: range) == .conjunction { next += 1 }
      guard isJoint(next, in: range), next + 1 < verb,
        let name = nameOrTitled(next + 1, in: range), name < verb
      else { return found }
      found.append(name)
      at = name
    }
  }

  /// "A has B as its chief, and Captain C, the former governor, moves": the name behind ", and", where
  /// the clause before has a verb of its own.
  private func subjectOfLastClause(from first: Int, to verb: Int, in range: Range<Int>) -> Int? {
    for at in (first + 1..<max(first + 1, verb)).reversed()
    where items[at].kind == .conjunction && kind(at - 1, in: range) == .comma {
      guard let name = nameOrTitled(at + 1, in: range), name < verb else { continue }
      let hasVerb = (first + 1..<at).contains {
        switch items[$0].kind {
        case .roleVerb, .eventVerb, .copula:
          return relative(before: $0, in: range) == nil
        default: return false
        }
      }
      return hasVerb ? name : nil
    }
    return nil
  }

  /// "at the Base, Fooville, Admiral A took over": a single word that nothing shows to be a name.
  private func isLoneWord(_ at: Int) -> Bool {
    let name = names[Int(items[at].index)]
    return !isFullName(items[at].index) && !name.isConfirmed && !name.hasHonorific
  }

  private func standsWhole(_ at: Int) -> Bool {
    guard items[at].kind == .name, isFullName(items[at].index) else { return false }
    let name = names[Int(items[at].index)]
    return name.isStrong || name.isConfirmed || name.hasHonorific
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
        let isExplained =
          kind(at + 1, in: range) == .comma && kind(at + 2, in: range) == .relative
        if isLoneWord(at), !isExplained,
          let fuller = (at + 1..<verb).first(where: { standsWhole($0) }),
          kind(fuller - 1, in: range) != .preposition
        {
          continue
        }
        if let own = subjectOfLastClause(from: at, to: verb, in: range) {
          return subjects(from: own, to: verb, in: range).map { items[$0].index }
        }
        return subjects(from: at, to: verb, in: range).map { items[$0].index }
      case .title where isReference(at):
        let known = holder(of: items[at].index)
        if known >= 0 { return [known] }
      case .personPronoun:
        if (range.lowerBound..<at).contains(where: {
          items[$0].kind == .roleVerb && takesPronoun($0, in: range)
        }) {
          return subject >= 0 ? [subject] : []
        }
        for before in (range.lowerBound..<at).reversed()
        where items[before].kind == .name && kind(before - 1, in: range) != .preposition {
          return [items[before].index]
        }
        return subject >= 0 ? [subject] : []
      default: continue
      }
    }
    return []
  }
}
