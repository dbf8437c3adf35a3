/// The verb that a title completes: "was elected" in "A was elected chairman".
struct PredicateVerb {
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

/// Finds the verbs of titles.
extension ArticleReader {
  /// The verb that a title completes: right before it, but for "as", "concurrently", "also", or
  /// names between verb and "as".
  func verbBefore(_ title: Int, in range: Range<Int>) -> PredicateVerb? {
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
          before == .copula || before == .dash && term == .appoint
          || before == .other && (precededByHave(at - 1) || isAdverb(at - 1, in: range))
          || term == .serve || term == .become || term == .resign
          || before == .name && term == .appoint && at == title - 1 && followsPassive(at, in: range)
          || beginsWithAuxiliary(items[at].word)
        return PredicateVerb(
          item: at, kind: term, isCopula: false, isPassive: passive,
          relative: relative(before: at, in: range), object: object)
      case .copula:
        guard object == nil, !(before(at, in: range) == Known.as) else { return nil }
        return PredicateVerb(
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

  /// "A was appointed director and B elected president": the copula of the clause before holds for both.
  private func followsPassive(_ verb: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<verb).contains {
      items[$0].kind == .copula && kind($0 + 1, in: range) == .roleVerb
        && roleVerb($0 + 1) == .appoint
    }
  }

  private func before(_ at: Int, in range: Range<Int>) -> Symbol {
    range.contains(at - 1) ? items[at - 1].word : 0
  }

  /// "was elected", "has been appointed" as one term.
  func beginsWithAuxiliary(_ word: Symbol) -> Bool {
    switch word {
    case Known.is, Known.was, Known.are, Known.were, Known.be, Known.been, Known.has, Known.have,
      Known.had, Known.will:
      true
    default: false
    }
  }

  /// "was unanimously elected"
  private func isAdverb(_ at: Int, in range: Range<Int>) -> Bool {
    // "was on Friday re-elected"
    if kind(at - 1, in: range) == .preposition, kind(at - 2, in: range) == .copula,
      !anyWord(Int(items[at].start), Int(items[at].end), has: [.roleVerb, .functionWord])
    {
      return true
    }
    return kind(at - 1, in: range) == .copula && items[at].end - items[at].start <= 2
      && vocabulary.symbols.utf8(tokens.rows[Int(items[at].end) - 1].folded).suffix(2)
        .elementsEqual("ly".utf8)
  }

  private func precededByHave(_ at: Int) -> Bool {
    (Int(items[at].start)..<Int(items[at].end)).contains {
      tokens.rows[$0].folded == Known.have || tokens.rows[$0].folded == Known.has
        || tokens.rows[$0].folded == Known.had
    }
  }

  func relative(before at: Int, in range: Range<Int>) -> Int? {
    // "who leads" can be one term.
    if items[at].word == Known.who { return at }
    var look = at - 1
    while look >= range.lowerBound, at - look <= 8 {
      switch items[look].kind {
      case .relative: return look
      case .copula, .other, .roleVerb, .eventVerb, .conjunction, .speechNoun: look -= 1
      // "who is to be minister"
      case .preposition where items[look].word == Known.to && kind(look - 1, in: range) == .copula:
        look -= 1
      default: return nil
      }
    }
    return nil
  }
}
