/// Owners of organizations, which are units of theirs: "The mill is wholly owned by the Rye Group",
/// "Owned by the Dorn Company, Rolly …", "the organization that operates the Rye League". Only what holds
/// and is told without doubt counts.
extension ArticleReader {
  func bindOwnership(in range: Range<Int>) {
    let verbs = range.filter { items[$0].kind == .roleVerb && roleVerb($0) == .own }
    guard !verbs.isEmpty, !isDoubted(in: range) else { return }
    for verb in verbs {
      // "acquired by A in 1972, by B in 1985": which of them is not told.
      guard verbs.count == 1 || isState(verb) else { continue }
      let isPassive =
        kind(verb + 1, in: range) == .preposition && items[verb + 1].word == Known.by
      let isFronted = verb == range.lowerBound
      let first = isPassive ? verb + 2 : verb + 1
      let others = listed(from: first, isFronted: isFronted, in: range)
      if isPassive {
        for part in isFronted ? fronted(behind: first, in: range) : owned(before: verb, in: range) {
          for owner in others { own(items[owner].index, part.entity, at: owner, part.item) }
        }
      } else if let owner = owner(before: verb, in: range) {
        for part in others { own(items[owner].index, items[part].index, at: owner, part) }
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

  /// The organization at an item, and those that a list joins to it if the list ends there: "by the Dorn
  /// Group, Rolly Inc. said" names one.
  private func listed(from first: Int, isFronted: Bool, in range: Range<Int>) -> [Int] {
    guard kind(first, in: range) == .organization, isWhole(first) else { return [] }
    var found = [first]
    while !isFronted, let next = behindJoint(found[found.count - 1] + 1, in: range),
      kind(next, in: range) == .organization
    { found.append(next) }
    return endsList(found[found.count - 1]) ? found : [first]
  }

  /// Whether nothing is said of the last organization of a list.
  private func endsList(_ item: Int) -> Bool {
    let end = Int(items[item].end)
    return end >= limit || shape(end) == .punctuation && word(end) != Known.possessive
      || [Known.in, Known.since, Known.on].contains(word(end))
  }

  /// Whether an item is the organization itself: "bought Rolly", not "bought Rolly shares", "the Rolly
  /// veteran", "bought Rolly a telescope".
  private func isWhole(_ item: Int) -> Bool {
    let end = Int(items[item].end)
    if shape(end) == .punctuation { return word(end) != Known.possessive }
    return [
      Known.in, Known.on, Known.at, Known.for, Known.from, Known.to, Known.since, Known.with,
      Known.by,
      Known.and, Known.which, Known.that, Known.as,
    ].contains(word(end))
  }

  /// What a passive verb behind it says to be owned.
  private func owned(before verb: Int, in range: Range<Int>) -> [(entity: Int32, item: Int)] {
    var at = verb - 1
    var isClause = false
    while kind(at, in: range) == .copula || isAdverbial(at, in: range) {
      isClause = isClause || items[at].kind == .copula
      at -= 1
    }
    if isClause, isState(verb), !isPresent(verb, in: range) { return [] }
    if kind(at, in: range) == .relative {
      let before = kind(at - 1, in: range) == .comma ? at - 2 : at - 1
      return range.contains(before) ? part(before, in: range).map { [($0, before)] } ?? [] : []
    }
    if !isClause {
      guard let comma = apposition(endingAt: at, in: range), range.contains(comma - 1) else {
        return []
      }
      return part(comma - 1, in: range).map { [($0, comma - 1)] } ?? []
    }
    if kind(at, in: range) == .closeParen {
      while range.contains(at), items[at].kind != .openParen { at -= 1 }
      at -= 1
    }
    // "Rolly, which sells tools, is owned by"
    if kind(at, in: range) == .comma {
      return stated(before: .comma, in: range).map { [(items[$0].index, $0)] } ?? []
    }
    return subjects(endingAt: at, in: range).map { (items[$0].index, $0) }
  }

  /// "Owned by the Dorn Company, Rolly kept": the participle opens the sentence.
  private func fronted(behind owner: Int, in range: Range<Int>) -> [(entity: Int32, item: Int)] {
    guard kind(owner + 1, in: range) == .comma, kind(owner + 2, in: range) == .organization,
      word(Int(items[owner + 2].end)) != Known.possessive
    else { return [] }
    return [(items[owner + 2].index, owner + 2)]
  }

  /// The organizations that a clause begins with, the last at an item.
  private func subjects(endingAt last: Int, in range: Range<Int>) -> [Int] {
    guard kind(last, in: range) == .organization else { return [] }
    var found = [last]
    while let before = beforeJoint(found[0] - 1, in: range),
      kind(before, in: range) == .organization
    { found.insert(before, at: 0) }
    return opensClause(found[0], in: range) ? found : []
  }

  /// Whether nothing but an article, "and" or a date stands before an organization in its clause: it is
  /// what the clause is about.
  func opensClause(_ item: Int, in range: Range<Int>) -> Bool {
    switch kind(item - 1, in: range) {
    case nil, .comma, .semicolon, .colon, .conjunction, .dash: return true
    case .other:
      let before = items[item - 1]
      if before.end - before.start == 1, isDeterminer(Int(before.start)) {
        return opensClause(item - 1, in: range)
      }
      return shape(Int(before.start)) == .number && item - 2 == range.lowerBound
    default: return false
    }
  }

  /// "The Rye Group owns", "the Group is the body that operates"
  private func owner(before verb: Int, in range: Range<Int>) -> Int? {
    if isBodyThat(verb - 1, in: range) { return stated(before: .copula, in: range) }
    let word = vocabulary.symbols.utf8(tokens.rows[Int(items[verb].start)].folded)
    // "owned", "operated": that is past.
    guard !isState(verb) || word.last == UInt8(ascii: "s") else { return nil }
    var at = verb - 1
    while isAdverbial(at, in: range) { at -= 1 }
    if kind(at, in: range) == .relative {
      let before = kind(at - 1, in: range) == .comma ? at - 2 : at - 1
      return kind(before, in: range) == .organization ? before : nil
    }
    return kind(at, in: range) == .organization && opensClause(at, in: range) ? at : nil
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

  /// The organization that a sentence begins with, before a comma or a statement on it.
  private func stated(before next: ItemKind, in range: Range<Int>) -> Int? {
    let first = range.lowerBound
    let isArticle = kind(first, in: range) == .other && items[first].end - items[first].start == 1
    let at = isArticle ? first + 1 : first
    guard kind(at, in: range) == .organization else { return nil }
    var behind = at + 1
    if kind(behind, in: range) == .openParen {
      while behind < range.upperBound, items[behind].kind != .closeParen { behind += 1 }
      behind += 1
    }
    return kind(behind, in: range) == next ? at : nil
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
}
