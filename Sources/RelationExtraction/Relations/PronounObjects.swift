/// Posts given to "him" or "her": "The governor appointed her to the board", "named him treasurer".
extension ArticleReader {
  /// Whether the object of a verb is a pronoun that means the person the text is about.
  func takesPronoun(_ verb: Int, in range: Range<Int>) -> Bool {
    guard kind(verb - 1, in: range) != .copula, kind(verb + 1, in: range) == .other else {
      return false
    }
    let object = items[verb + 1].word
    if object == Known.him { return true }
    // "her to the board", but not "her deputy".
    return object == Known.her && items[verb + 1].end - items[verb + 1].start == 1
  }

  func bindPronounObjects(in range: Range<Int>) {
    guard subject >= 0 else { return }
    for verb in range where items[verb].kind == .roleVerb {
      guard roleVerb(verb) == .appoint, takesPronoun(verb, in: range),
        !isUnreal(verb, verb, in: range)
      else { continue }
      let next = verb + 2
      if kind(next, in: range) == .title {
        let chain = titleChain(from: next, in: range)
        shareTargets(chain, in: range)
        for title in chain {
          addPost(name: subject, items[title].index, rule: .roleByVerb)
        }
      } else if kind(next, in: range) == .preposition, items[next].word == Known.to,
        kind(next + 1, in: range) == .organization,
        !entities[Int(resolved(items[next + 1].index))].isCountry
      {
        addLeader(
          name: subject, Known.member, of: items[next + 1].index, rule: .roleByVerb,
          from: Int(items[verb].start), to: Int(items[next + 1].end))
      }
    }
  }
}
