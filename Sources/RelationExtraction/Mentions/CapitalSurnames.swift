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
    guard sentences[Int(sentence)].kind != .prose else { return false }
    return at == Int(sentences[Int(sentence)].start) || tokens.rows[at - 1].folded == Known.bar
  }

  private func isGivenOrSyllable(_ at: Int) -> Bool {
    classes(at).contains(.givenName) || isSyllable(at)
  }
}
