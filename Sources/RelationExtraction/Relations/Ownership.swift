/// Owners of organizations, which are units of theirs: "The mill is wholly owned by the Rye Group",
/// "Owned by the Dorn Company, Rolly …", "the organization that operates the Rye League".
extension ArticleReader {
  func bindOwnership(in range: Range<Int>) {
    for verb in range where items[verb].kind == .roleVerb && roleVerb(verb) == .own {
      let isPassive =
        kind(verb + 1, in: range) == .preposition && items[verb + 1].word == Known.by
      var behind = organizations(from: isPassive ? verb + 2 : verb + 1, in: range)
      // "Owned by the Dorn Company, Rolly kept": the comma ends the participle.
      if verb == range.lowerBound { behind = Array(behind.prefix(1)) }
      guard let last = behind.last, !isPast(behind: last, verb, in: range) else { continue }
      if isPassive {
        let owned = owned(before: verb, in: range) ?? owned(behind: last, verb, in: range)
        guard let owned, let part = part(owned, in: range) else { continue }
        for owner in behind { own(items[owner].index, part, at: owner, owned) }
      } else if let owner = owner(before: verb, in: range) {
        for owned in behind where isWhole(owned) {
          own(items[owner].index, items[owned].index, at: owner, owned)
        }
      }
    }
  }

  private func own(_ owner: Int32, _ owned: Int32, at first: Int, _ second: Int) {
    let (whole, part) = (resolved(owner), resolved(owned))
    guard whole != part, !entities[Int(whole)].isCountry, !entities[Int(part)].isCountry,
      resolved(entities[Int(whole)].container) != part
    else { return }
    addPartOf(
      owned, owner, rule: .ownership,
      from: Int(min(items[first].start, items[second].start)),
      to: Int(max(items[first].end, items[second].end)))
  }

  /// Organizations in a list from an item on.
  private func organizations(from first: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = first
    while kind(at, in: range) == .organization {
      found.append(at)
      guard let next = behindJoint(at + 1, in: range) else { break }
      at = next
    }
    return found
  }

  /// "The mill is now owned by", "the mill, a Ryish firm owned by", "the mill, which was acquired by"
  private func owned(before verb: Int, in range: Range<Int>) -> Int? {
    var at = verb - 1
    var isDescribed = false
    while range.contains(at), verb - at <= 7 {
      switch items[at].kind {
      case .organization:
        let isOf =
          kind(at - 1, in: range) == .preposition && items[at - 1].word == Known.of
          && kind(at + 1, in: range) != .relative && kind(at + 2, in: range) != .relative
        // "the stations of the network, owned by": whose they are is not told.
        return isOf || kind(at + 1, in: range) == .other && !isDescribed ? nil : at
      case .copula, .relative: break
      case .comma, .dash: isDescribed = true
      case .closeParen:
        while range.contains(at), items[at].kind != .openParen { at -= 1 }
      case .title where part(at, in: range) != nil: return at
      case .other, .name:
        if isDescribed { return nil }
        guard !isAdverbial(at) else { break }
        guard let comma = apposition(endingAt: at, in: range) else { return nil }
        isDescribed = true
        at = comma
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// "Owned by the Dorn Company, Rolly kept": the participle opens the sentence.
  private func owned(behind owner: Int, _ verb: Int, in range: Range<Int>) -> Int? {
    guard verb == range.lowerBound, kind(owner + 1, in: range) == .comma,
      kind(owner + 2, in: range) == .organization
    else { return nil }
    return owner + 2
  }

  /// "The Rye Group owns", "the Group is the body that operates"
  private func owner(before verb: Int, in range: Range<Int>) -> Int? {
    if isBodyThat(verb - 1, in: range) { return stated(in: range) }
    var at = verb - 1
    while range.contains(at), verb - at <= 6 {
      switch items[at].kind {
      case .organization:
        let isOf =
          kind(at - 1, in: range) == .preposition && at - 1 > range.lowerBound
          && kind(at + 1, in: range) != .relative && kind(at + 2, in: range) != .relative
        return isOf ? nil : at
      case .relative, .copula, .conjunction: break
      case .comma where kind(at + 1, in: range) == .relative: break
      case .other:
        let first = Int(items[at].start)
        guard isAdverbial(at) || isDeterminer(first) && kind(at - 1, in: range) == .copula
        else { return nil }
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// "is the organization that": whatever stands between, the subject of the sentence is meant.
  private func isBodyThat(_ item: Int, in range: Range<Int>) -> Bool {
    guard kind(item, in: range) == .other, kind(item - 1, in: range) == .copula else {
      return false
    }
    let (first, last) = (Int(items[item].start), Int(items[item].end) - 1)
    return isDeterminer(first) && last - first >= 2 && tokens.rows[last].folded == Known.that
      && info(last - 1).isKind
  }

  /// The organization that a sentence begins with and makes a statement on.
  private func stated(in range: Range<Int>) -> Int? {
    let first = range.lowerBound
    let at =
      kind(first, in: range) == .other && items[first].end - items[first].start == 1
      ? first + 1 : first
    guard kind(at, in: range) == .organization else { return nil }
    var next = at + 1
    if kind(next, in: range) == .openParen {
      while next < range.upperBound, items[next].kind != .closeParen { next += 1 }
      next += 1
    }
    return kind(next, in: range) == .copula ? at : nil
  }

  /// Words of time and degree: "has", "now", "wholly", "also".
  private func isAdverbial(_ item: Int) -> Bool {
    items[item].kind == .other
      && (items[item].start..<items[item].end).allSatisfy { at in
        let word = vocabulary.symbols.utf8(tokens.rows[Int(at)].folded)
        return word.suffix(2).elementsEqual("ly".utf8)
          || ["has", "have", "had", "now", "also", "later", "then", "since", "majority", "been"]
            .contains { word.elementsEqual($0.utf8) }
      }
  }

  /// The comma or the dash before "a Swiss company".
  private func apposition(endingAt last: Int, in range: Range<Int>) -> Int? {
    var at = last
    while range.contains(at), items[at].kind == .other || items[at].kind == .name { at -= 1 }
    guard kind(at, in: range) == .comma || kind(at, in: range) == .dash, at < last,
      isDeterminer(Int(items[at + 1].start)), items[last].end - items[at + 1].start <= 7
    else { return nil }
    return at
  }

  /// Whether an object is the organization itself: "bought Rolly", not "bought Rolly shares".
  private func isWhole(_ item: Int) -> Bool {
    let end = Int(items[item].end)
    return word(end) != Known.possessive
      && (shape(end) == .punctuation || classes(end).contains(.functionWord))
  }

  /// "until 1990", "was formerly owned", "and sold it": the owner is another by now.
  private func isPast(behind owner: Int, _ verb: Int, in range: Range<Int>) -> Bool {
    let start = Int(items[max(range.lowerBound, verb - 2)].start)
    return (start..<limit).contains { at in
      let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
      return ["until", "formerly", "previously", "originally", "once", "not", "never", "sold"]
        .contains { word.elementsEqual($0.utf8) }
    }
  }
}
