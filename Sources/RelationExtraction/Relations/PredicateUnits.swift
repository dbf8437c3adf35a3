/// Units told by a statement: "The Skai Channel is part of the Skai Group", "Altsys, a subsidiary of
/// the Tarn Company".
extension ArticleReader {
  func bindPredicateUnits(in range: Range<Int>) {
    for at in range {
      guard let part = part(at, in: range), let whole = whole(behind: at, in: range),
        resolved(part) != resolved(items[whole].index),
        !isDenied(from: Int(items[at].end), to: Int(items[whole].start)),
        !entities[Int(resolved(part))].isCountry,
        !entities[Int(resolved(items[whole].index))].isCountry
      else { continue }
      addPartOf(
        part, items[whole].index, rule: .predicateUnit, from: Int(items[at].start),
        to: Int(items[whole].end))
    }
  }

  /// An organization, or that of a title before a comma: "head of the Rye Order, the largest order in".
  func part(_ at: Int, in range: Range<Int>) -> Int32? {
    if items[at].kind == .organization { return items[at].index }
    guard items[at].kind == .title,
      kind(at + 1, in: range) == .comma || kind(at + 1, in: range) == .relative
    else { return nil }
    let title = titles[Int(items[at].index)]
    guard title.target >= 0, title.phraseEnd == items[at].end, title.end < title.phraseEnd,
      entities[Int(resolved(title.target))].container < 0
    else { return nil }
    return title.target
  }

  /// The larger organization behind "is a subsidiary of", ", a division of", "is part of", "was a center
  /// established at".
  private func whole(behind part: Int, in range: Range<Int>) -> Int? {
    guard let first = predicate(behind: part, in: range) else { return nil }
    let isStatement = items[first - 1].kind == .copula
    if let owner = ownerOfMany(at: first, in: range) { return owner }
    if isStatement, let owner = ownerBefore(noun: first, in: range) { return owner }
    guard kind(first, in: range) == .other, items[first].end - items[first].start <= 6,
      isStatement || isArticle(Int(items[first].start)),
      kind(first + 1, in: range) == .preposition, kind(first + 2, in: range) == .organization
    else { return nil }
    let last = Int(items[first].end) - 1
    let link = items[first + 1].word
    if isPartNoun(last) { return link == Known.of ? first + 2 : nil }
    if isOrder(last), link == Known.of || link == Known.in, isChurch(items[first + 2]) {
      return first + 2
    }
    // "an academic center established at the university"
    let isPlaced = isFounded(last) && (link == Known.at || link == Known.under)
    return isPlaced && isUnitInLower(last - 1) ? first + 2 : nil
  }

  /// What is said of an organization: the item behind its copula or its comma.
  private func predicate(behind part: Int, in range: Range<Int>) -> Int? {
    var at = part + 1
    if kind(at, in: range) == .openParen {
      while at < min(range.upperBound, part + 7), items[at].kind != .closeParen { at += 1 }
      at += 1
    }
    guard kind(at, in: range) == .copula || kind(at, in: range) == .comma else { return nil }
    return at + 1
  }

  /// "one of the university's constituent colleges"
  private func ownerOfMany(at first: Int, in range: Range<Int>) -> Int? {
    guard kind(first, in: range) == .other, items[first].word == Known.one,
      items[first].end - items[first].start == 1,
      kind(first + 1, in: range) == .preposition, items[first + 1].word == Known.of,
      kind(first + 2, in: range) == .organization, kind(first + 3, in: range) == .other
    else { return nil }
    let start = Int(items[first + 2].end)
    var at = start + 1
    guard word(start) == Known.possessive else { return nil }
    while at < Int(items[first + 3].end), at - start <= 4 {
      if classes(at).contains(.plural), classes(at).contains(.unitNoun) { return first + 2 }
      at += 1
    }
    return nil
  }

  /// "was an Army force", "is a Party agency": the larger body before a noun of units.
  private func ownerBefore(noun first: Int, in range: Range<Int>) -> Int? {
    var at = first
    if kind(at, in: range) == .other, items[at].end - items[at].start == 1,
      isArticle(Int(items[at].start))
    {
      at += 1
    }
    guard kind(at, in: range) == .organization, kind(at + 1, in: range) == .other,
      items[at + 1].start == items[at].end
    else { return nil }
    return isUnitInLower(Int(items[at + 1].start)) ? at : nil
  }

  private func isArticle(_ at: Int) -> Bool {
    word(at) == Known.a || word(at) == Known.an || word(at) == Known.the || word(at) == Known.part
  }

  private func isUnitInLower(_ at: Int) -> Bool {
    shape(at) == .lower && classes(at).contains(.unitNoun) && !classes(at).contains(.plural)
  }

  /// A noun that says what something is to the larger body: "subsidiary", "part", "division".
  private func isPartNoun(_ at: Int) -> Bool {
    if info(at).isKind, !info(at).isKindOfCompany { return true }
    let noun = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return [
      "part", "brand", "subsidiary", "division", "branch", "arm", "wing", "organ", "unit",
      "department",
      "section", "subdivision", "component", "affiliate", "offshoot", "faculty", "school", "agency",
      "institute", "directorate", "bureau", "college", "laboratory", "commission", "committee",
      "band", "force", "ministry",
    ].contains { noun.elementsEqual($0.utf8) }
  }

  /// "the largest order in the Church": what a church has.
  private func isOrder(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["order", "congregation", "diocese", "province"].contains { noun.elementsEqual($0.utf8) }
  }

  private func isChurch(_ item: Item) -> Bool {
    (Int(item.start)..<Int(item.end)).contains {
      vocabulary.symbols.utf8(tokens.rows[$0].folded).elementsEqual("church".utf8)
    }
  }

  /// "is not", "is no longer", "if it were"
  private func isDenied(from start: Int, to end: Int) -> Bool {
    let first = vocabulary.symbols.utf8(tokens.rows[Int(sentences[Int(sentence)].start)].folded)
    if first.elementsEqual("if".utf8) { return true }
    return (start..<end).contains { at in
      let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
      return [
        "not", "no", "never", "longer", "successor", "predecessor", "partner", "neighbouring",
        "neighboring", "rival", "sister", "enemy", "opposition", "advertising", "travel", "audit",
        "until",
      ].contains { word.elementsEqual($0.utf8) }
    }
  }

  private func isFounded(_ at: Int) -> Bool {
    let verb = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["established", "founded", "created", "formed", "housed", "based"].contains {
      verb.elementsEqual($0.utf8)
    }
  }

  /// "The Directorate is the third department of the Ministry": the unit in lower case is the one before.
  func uniteStatedUnits(in range: Range<Int>) {
    for at in range where items[at].kind == .organization && kind(at + 1, in: range) == .copula {
      guard kind(at + 2, in: range) == .organization else { continue }
      let (name, unit) = (resolved(items[at].index), resolved(items[at + 2].index))
      let stated = entities[Int(unit)]
      guard !isDenied(from: Int(items[at].end), to: Int(items[at + 2].end)), name != unit,
        stated.head == 0 || !vocabulary.words[Int(stated.head)].isKindOfCompany,
        stated.container >= 0, stated.mentionCount == 1,
        resolved(stated.container) != name, entities[Int(name)].container < 0,
        entities[Int(name)].kind == .organization, !entities[Int(name)].isCountry,
        (Int(stated.coreStart)..<Int(stated.coreEnd)).allSatisfy({ !isCapitalized($0) })
      else { continue }
      unite(name, unit)
    }
  }
}
