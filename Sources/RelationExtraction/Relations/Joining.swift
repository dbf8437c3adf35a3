/// Binds titles behind "as" to the subject of their clause: "A joined the Bank as treasurer", "he
/// moved to the Academy, first as section chief of its institute, then as director".
extension ArticleReader {
  func bindJoiners(in range: Range<Int>) {
    for at in range where items[at].kind == .title && !titles[Int(items[at].index)].isBound {
      guard kind(at - 1, in: range) == .preposition, items[at - 1].word == Known.as,
        kind(at + 1, in: range) != .name, let verb = joiningVerb(before: at, in: range),
        !isUnreal(verb, at, in: range)
      else { continue }
      let chain = titleChain(from: at, in: range)
      shareTargets(chain, in: range)
      let body = body(behind: verb, before: at, in: range)
      for title in chain {
        // "took over the council as its chair": of what was taken over.
        let isIts =
          body >= 0 && title == at && tokens.rows[Int(items[at].start)].folded == Known.its
        if isIts || titles[Int(items[title].index)].target < 0 {
          titles[Int(items[title].index)].target = body
        }
      }
      let holders: [Int32]
      if roleVerb(verb) == .appoint, kind(verb - 1, in: range) != .copula,
        let object = objectName(behind: verb, in: range)
      {
        // "elected A, a judge of X, as chairwoman"
        holders = subjects(from: object, to: at, in: range).map { items[$0].index }
      } else if roleVerb(verb) == .appoint, takesPronoun(verb, in: range) {
        holders = subject >= 0 ? [subject] : []
      } else if let relative = relative(before: verb, in: range) {
        holders = antecedent(of: relative, in: range)
      } else {
        holders = clauseSubject(before: verb, in: range)
      }
      for holder in holders {
        for title in chain { addPost(name: holder, items[title].index, rule: .roleByVerb) }
      }
    }
  }

  /// The name that a verb of appointing has as its object, over "the".
  private func objectName(behind verb: Int, in range: Range<Int>) -> Int? {
    var at = verb + 1
    if kind(at, in: range) == .other, items[at].end - items[at].start <= 2 { at += 1 }
    return nameOrTitled(at, in: range)
  }

  /// The verb of going somewhere or of office that a title behind "as" completes from afar.
  private func joiningVerb(before title: Int, in range: Range<Int>) -> Int? {
    var at = title - 2
    while at >= range.lowerBound, title - at <= 16 {
      switch items[at].kind {
      case .roleVerb:
        let kind = roleVerb(at)
        let isNamed = kind == .lead && !tellsTitle(Int(items[at].start))
        return isNamed || [.join, .appoint, .become, .serve].contains(kind) ? at : nil
      case .name where kind(at - 1, in: range) == .roleVerb: at -= 1
      // "until now rector in Fooville"
      case .name where kind(at - 1, in: range) == .preposition && !isFullName(items[at].index):
        at -= 2
      case .name where appointed(at, in: range): at -= 1
      case .preposition where items[at].word == Known.as:
        // Titles in a row stay together: "first as chief, then as director".
        guard kind(at + 1, in: range) == .title else { return nil }
        at -= 1
      case .semicolon, .reportingVerb, .relative, .name, .personPronoun: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// Whether a name is the object of a verb of appointing, over its titles and "the".
  private func appointed(_ name: Int, in range: Range<Int>) -> Bool {
    var at = name - 1
    while kind(at, in: range) == .title { at -= 1 }
    if kind(at, in: range) == .other, items[at].end - items[at].start <= 2 { at -= 1 }
    return kind(at, in: range) == .roleVerb && roleVerb(at) == .appoint
  }

  /// The organization that is the verb's object.
  private func body(behind verb: Int, before title: Int, in range: Range<Int>) -> Int32 {
    for at in verb + 1..<title where items[at].kind == .organization {
      return entities[Int(resolved(items[at].index))].isCountry ? -1 : items[at].index
    }
    return -1
  }
}
