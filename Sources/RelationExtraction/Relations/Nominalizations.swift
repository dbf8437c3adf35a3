/// Posts told by nouns of appointing and leaving: "the appointment of A as director", "B's election
/// as treasurer", "her resignation as chair".
extension ArticleReader {
  func bindNominalizations(in range: Range<Int>) {
    for at in range where items[at].kind == .title && !titles[Int(items[at].index)].isBound {
      if bindDuties(at, in: range) { continue }
      guard kind(at - 1, in: range) == .preposition, items[at - 1].word == Known.as,
        kind(at + 1, in: range) != .name,
        let (noun, holders) = nominalization(before: at - 1, in: range), !holders.isEmpty,
        !isDoubted(noun, in: range)
      else { continue }
      let chain = titleChain(from: at, in: range)
      shareTargets(chain, in: range)
      let leaves = info(noun).officeVerb == .resign
      for holder in holders {
        for title in chain {
          addPost(
            name: holder, items[title].index, rule: .roleByVerb, status: leaves ? .former : nil)
        }
      }
    }
  }

  /// "his duties as chairman", "at the end of her term as director": of the person named last before.
  private func bindDuties(_ title: Int, in range: Range<Int>) -> Bool {
    guard kind(title - 1, in: range) == .preposition, items[title - 1].word == Known.as,
      kind(title - 2, in: range) == .other, kind(title + 1, in: range) != .name
    else { return false }
    let (start, end) = (Int(items[title - 2].start), Int(items[title - 2].end))
    guard end - start >= 2, isDuty(end - 1),
      anyWord(max(start, end - 3), end, is: Known.his)
        || anyWord(max(start, end - 3), end, is: Known.her),
      !isDoubted(end - 1, in: range)
    else { return false }
    let before = (range.lowerBound..<title).last { items[$0].kind == .name }
    let lone = clauseSubject(before: title - 1, in: range).first
    let holder = before.map { items[$0].index } ?? lone ?? subject
    guard holder >= 0 else { return false }
    let chain = titleChain(from: title, in: range)
    shareTargets(chain, in: range)
    let isOver = range.contains { at in
      items[at].kind == .other && items[at].start < items[title].start
        && (Int(items[at].start)..<Int(items[at].end)).contains {
          vocabulary.symbols.utf8(tokens.rows[$0].folded).elementsEqual("end".utf8)
        }
    }
    for at in chain {
      addPost(name: holder, items[at].index, rule: .roleByVerb, status: isOver ? .former : nil)
    }
    return true
  }

  /// "duties", "mandate", "term": what an office is while somebody holds it.
  private func isDuty(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["duties", "mandate", "term", "tenure", "functions"].contains {
      noun.elementsEqual($0.utf8)
    }
  }

  /// The noun that "as" belongs to, and whom it is about.
  private func nominalization(
    before preposition: Int, in range: Range<Int>
  ) -> (noun: Int, holders: [Int32])? {
    var at = preposition - 1
    if kind(at, in: range) == .other, let noun = deverbal(endingAt: at) {
      return (noun, owners(of: noun, at, in: range))
    }
    // "the appointment of A, director of X, as"
    while at >= range.lowerBound, preposition - at <= 10 {
      switch items[at].kind {
      case .name:
        let first = namesEnding(at: at, in: range)[0]
        var before = first - 1
        while kind(before, in: range) == .title { before -= 1 }
        guard kind(before, in: range) == .preposition, items[before].word == Known.of,
          kind(before - 1, in: range) == .other, let noun = deverbal(endingAt: before - 1)
        else { return nil }
        return (noun, namesEnding(at: at, in: range).map { items[$0].index })
      case .comma, .title, .organization, .openParen, .closeParen: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// The token of a noun of appointing at the end of an item.
  func deverbal(endingAt item: Int) -> Int? {
    let noun = Int(items[item].end) - 1
    guard info(noun).officeVerb != .none, info(noun).classes.contains(.officeVerb),
      vocabulary.symbols.utf8(tokens.rows[noun].folded).count > 6
    else { return nil }
    let word = vocabulary.symbols.utf8(tokens.rows[noun].folded)
    let isNoun = ["ment", "tion", "sal", "ture", "oval"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isNoun ? noun : nil
  }

  /// "A's appointment", "his appointment"
  private func owners(of noun: Int, _ item: Int, in range: Range<Int>) -> [Int32] {
    let first = Int(items[item].start)
    if anyWord(max(first, noun - 2), noun, is: Known.his)
      || anyWord(max(first, noun - 2), noun, is: Known.her)
    {
      let own = clauseSubject(before: item, in: range)
      // "She congratulated A on her election": the name before.
      for at in (range.lowerBound..<item).reversed() where items[at].kind == .name {
        return [items[at].index]
      }
      return own.isEmpty && subject >= 0 ? [subject] : own
    }
    if tokens.rows[first].folded == Known.possessive, kind(item - 1, in: range) == .name {
      return [items[item - 1].index]
    }
    return []
  }

  /// "the proposed appointment", "called for the appointment"
  private func isDoubted(_ noun: Int, in range: Range<Int>) -> Bool {
    (Int(items[range.lowerBound].start)..<noun).contains {
      info($0).classes.contains(.nonFactive)
    }
  }
}
