/// Units told by a statement: "The Skai Channel is part of the Skai Group", "Altsys, a subsidiary of
/// the Tarn Company".
extension ArticleReader {
  func bindPredicateUnits(in range: Range<Int>) {
    for at in range where items[at].kind == .organization {
      guard let whole = whole(behind: at, in: range),
        resolved(items[at].index) != resolved(items[whole].index),
        !entities[Int(resolved(items[at].index))].isCountry,
        !entities[Int(resolved(items[whole].index))].isCountry
      else { continue }
      addPartOf(
        items[at].index, items[whole].index, rule: .predicateUnit, from: Int(items[at].start),
        to: Int(items[whole].end))
    }
  }

  /// The larger organization behind "is a subsidiary of", ", a division of", "is part of".
  private func whole(behind part: Int, in range: Range<Int>) -> Int? {
    var at = part + 1
    if kind(at, in: range) == .openParen {
      while at < min(range.upperBound, part + 7), items[at].kind != .closeParen { at += 1 }
      at += 1
    }
    guard kind(at, in: range) == .copula || kind(at, in: range) == .comma else { return nil }
    let isStatement = items[at].kind == .copula
    at += 1
    guard kind(at, in: range) == .other, isPartNoun(Int(items[at].end) - 1),
      items[at].end - items[at].start <= 5,
      isStatement || isArticle(Int(items[at].start)),
      kind(at + 1, in: range) == .preposition, items[at + 1].word == Known.of,
      kind(at + 2, in: range) == .organization
    else { return nil }
    return at + 2
  }

  private func isArticle(_ at: Int) -> Bool {
    word(at) == Known.a || word(at) == Known.an || word(at) == Known.the || word(at) == Known.part
  }

  /// A noun that says what something is to the larger body: "subsidiary", "part", "division".
  private func isPartNoun(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return [
      "part", "subsidiary", "division", "branch", "arm", "wing", "organ", "unit", "department",
      "section", "subdivision", "component", "affiliate", "offshoot", "faculty", "school",
    ].contains { noun.elementsEqual($0.utf8) }
  }
}
