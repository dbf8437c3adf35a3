/// Names that an acronym's letters spell out: "Education International (EI)", "EI (Education International)".
extension ArticleReader {
  /// "Federal Railroad Administration (FRA)": the acronym behind some words is of their initials.
  func isSpelledOut(from start: Int, to end: Int) -> Bool {
    guard word(end) == Known.openParen, shape(end + 1) == .allCaps else { return false }
    return hasInitials(of: end + 1, from: start, to: end)
  }

  /// "Education International (EI)": capitalized words whose initials stand in parentheses behind them.
  func spelledOut(at start: Int) -> OrganizationPhrase? {
    let end = endOfCapitals(from: start)
    guard end - start >= 2, isSpelledOut(from: start, to: end),
      !isPersonShape(from: start, to: end),
      classes(start).isDisjoint(with: [.titleHead, .honorific, .givenName]),
      end - start >= 3 || classes(start).isDisjoint(with: .rank),
      // "New York City (NYC)"
      classes(end - 1).isDisjoint(with: .placeNoun) || classes(end - 1).contains(.unitNoun),
      classes(end - 1).isDisjoint(with: [.titleHead, .eventNoun])
        && (classes(end - 1).isDisjoint(with: .thingNoun) || isOfBroadcasting(end - 1))
    else { return nil }
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    return registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }

  /// Where capitalized words end, with "of", "and", "for", "to", "the" between them.
  private func endOfCapitals(from start: Int) -> Int {
    var end = start
    while end < limit, end - start < 10 {
      if isCapitalized(end) {
        end += 1
        continue
      }
      let isLink =
        [Known.of, Known.and, Known.for, Known.to, Known.the].contains(word(end))
        || shape(end) == .lower && classes(end).contains(.nameParticle)
      guard end > start, isLink else { break }
      end += 1
    }
    while end > start, !isCapitalized(end - 1) { end -= 1 }
    return end
  }

  /// "SRB (South Rye Broadcasting)": an acronym, and in parentheses behind it the words that have its
  /// initials.
  func expansion(behindAcronym at: Int) -> OrganizationPhrase? {
    guard isAcronymWord(at), word(at + 1) == Known.openParen, isCapitalized(at + 2),
      byShortName[tokens.rows[at].symbol] == nil
    else { return nil }
    let end = endOfCapitals(from: at + 2)
    guard word(end) == Known.closeParen, end - at >= 4,
      hasInitials(of: at, from: at + 2, to: end),
      (at + 2..<end).contains(where: {
        classes($0).contains(.unitNoun) || isOfBroadcasting($0)
      }), !isPersonShape(from: at + 2, to: end),
      classes(at + 2).isDisjoint(with: [.titleHead, .honorific]),
      classes(end - 1).isDisjoint(with: [.titleHead, .eventNoun, .thingNoun])
    else { return nil }
    let core = OrganizationCore(
      start: at + 2, end: end, head: end - 1, isPlural: false, isLower: false)
    guard let phrase = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
    else { return nil }
    name(phrase.entity, shortly: at)
    return OrganizationPhrase(start: at, end: end + 1, entity: phrase.entity)
  }

  /// Whether the capitalized words of a stretch begin with the letters of an acronym, one for each.
  private func hasInitials(of acronym: Int, from start: Int, to end: Int) -> Bool {
    let letters = vocabulary.symbols.utf8(tokens.rows[acronym].symbol)
    var next = letters.startIndex
    for at in start..<end where isCapitalized(at) {
      guard next < letters.endIndex,
        vocabulary.symbols.utf8(tokens.rows[at].symbol).first == letters[next]
      else { return false }
      next += 1
    }
    return next == letters.endIndex
  }
}
