/// Surnames in capitals, as many offices print them: "Ms. TSANG Ho Man", "Anil Kumar MEHROTRA", "LAU Wing
/// Yan, Vivian".
extension ArticleReader {
  /// Whether a word in capitals is a surname behind or before other words of a name.
  func isSurnameInCapitals(_ at: Int, first: Int) -> Bool {
    guard canBeSurname(at) else { return false }
    if at > first {
      guard shape(at - 1) == .capitalized || shape(at - 1) == .initial, !isCapitalized(at + 1)
      else {
        return false
      }
      return classes(first).contains(.givenName) || isAddressed(first)
    }
    guard shape(at + 1) == .capitalized, tokens.rows[at + 1].flags.contains(.spaceBefore),
      classes(at + 1).isDisjoint(with: .anyName) || classes(at + 1).contains(.givenName)
    else { return false }
    return isAddressed(at) || opensCell(at) && isGivenOrSyllable(at + 1)
  }

  /// "LAU Wing Yan, Vivian": another given name behind a name that begins with its surname.
  func givenNameBehind(_ end: Int, from start: Int) -> Int {
    guard isSurnameInCapitals(start, first: start), word(end) == Known.comma,
      classes(end + 1).contains(.givenName), shape(end + 1) == .capitalized,
      !isCapitalized(end + 2) || shape(end + 2) == .punctuation
    else { return end }
    return end + 2
  }

  /// "ROA EHRHARDT, Nelson" at the start of a line or cell: the surname first, set off by a comma.
  func invertedName(at first: Int) -> (index: Int32, end: Int)? {
    guard opensCell(first) else { return nil }
    var comma = first
    while comma < limit, comma - first < 3, canBeSurname(comma) { comma += 1 }
    guard comma > first, word(comma) == Known.comma else { return nil }
    var end = comma + 1
    while end < limit, end - comma <= 3, isGivenPart(end) { end += 1 }
    guard end > comma + 1, end >= limit || shape(end) == .punctuation, word(end) != Known.possessive
    else { return nil }
    names.append(
      NameCandidate(
        start: Int32(first), end: Int32(end),
        key: personKey(of: [comma + 1..<end, first..<comma]), sentence: sentence, isStrong: true,
        hasHonorific: false))
    return (Int32(names.count - 1), end)
  }

  private func isGivenPart(_ at: Int) -> Bool {
    shape(at) == .initial
      || shape(at) == .capitalized
        && (classes(at).contains(.givenName) || classes(at).isDisjoint(with: .anyName))
  }

  /// Three letters or more, and none of an acronym that the article uses.
  private func canBeSurname(_ at: Int) -> Bool {
    at < limit && shape(at) == .allCaps && classes(at).isDisjoint(with: .anyName)
      && classes(at).isDisjoint(with: [.postNominal, .honorific, .rank, .country])
      && vocabulary.symbols.utf8(tokens.rows[at].symbol).count >= 3
      && byShortName[tokens.rows[at].symbol] == nil
  }

  /// Behind "Mr.", "Professor", "Captain".
  private func isAddressed(_ at: Int) -> Bool {
    guard at > Int(sentences[Int(sentence)].start) else { return false }
    return !tokens.rows[at - 1].classes.isDisjoint(with: [.honorific, .rank])
  }

  /// At the start of an item, a row or a cell.
  private func opensCell(_ at: Int) -> Bool {
    guard sentences[Int(sentence)].kind == .item || sentences[Int(sentence)].kind == .row else {
      return false
    }
    return at == Int(sentences[Int(sentence)].start) || tokens.rows[at - 1].folded == Known.bar
  }

  private func isGivenOrSyllable(_ at: Int) -> Bool {
    classes(at).contains(.givenName) || isSyllable(at)
  }
}
