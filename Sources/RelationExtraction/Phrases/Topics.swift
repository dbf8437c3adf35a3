/// Reads what a body is for ("of Public Health", "for Defusing Explosives"), countries and places.
extension ArticleReader {
  /// Where the words end that say what a body is for; nil if none stand there.
  ///
  /// - Parameters:
  ///   - lower: whether words in lower case may form it.
  ///   - ministry: whether it stands behind "minister of", where a name may follow directly.
  func topic(from start: Int, lower: Bool, ministry: Bool) -> Int? {
    var at = start
    if word(at) == Known.the { at += 1 }
    let first = at
    let inLower = shape(first) == .lower
    guard at < limit, inLower ? lower : isCapitalized(first),
      classes(first).isDisjoint(with: [.functionWord, .titleModifier]) || isTopicWord(first)
    else { return nil }
    var inList = false
    while at < limit, at - first < 14 {
      if at > first, ministry ? beginsName(at) : isSyllableName(at) { break }
      if word(at) == Known.and || word(at) == Known.ampersand {
        // "for Divine Worship and the Discipline of the Sacraments"
        let goesOn =
          !ministry && !inLower && word(at + 1) == Known.the && word(at + 3) == Known.of
          && isTopicWord(at + 2) && isCapitalized(at + 2)
          && classes(at + 2).isDisjoint(with: [.unitNoun, .titleHead])
        if goesOn {
          at += 3
          continue
        }
        guard isTopicWord(at + 1), sameCase(at + 1, inLower), !opensOffice(at + 1),
          inLower || !opensBody(at + 1),
          !(ministry ? beginsName(at + 1) : isSyllableName(at + 1))
        else { break }
        at += 1
      } else if word(at) == Known.comma {
        guard inList || word(at + 1) != Known.and, let next = listContinuation(at, inLower),
          countryEnd(at: at + 1) == nil
        else { break }
        inList = true
        at = next
      } else if word(at) == Known.of, !ministry, at > first, isCapitalized(at + 1),
        classes(at - 1).contains(.titleHead) || classes(at - 1).contains(.plural)
      {
        if classes(at + 1).contains(.country) { break }
        at += 1
      } else if word(at) == Known.with, word(at + 1) == Known.the, !inLower, !ministry, at > first,
        isCapitalized(at + 2), classes(at + 2).isDisjoint(with: [.givenName, .titleHead]),
        !isPersonShape(from: at + 2, to: min(limit, at + 5))
      {
        at += 2
      } else if word(at) == Known.with, !inLower, !ministry, at > first, isCapitalized(at - 1),
        isCapitalized(at + 1), isTopicWord(at + 1),
        classes(at + 1).isDisjoint(with: [.givenName, .titleHead, .rank]),
        !isPersonShape(from: at + 1, to: min(limit, at + 4)),
        byShortName[tokens.rows[at + 1].symbol] == nil
      {
        at += 1
      } else if word(at) == Known.the, at > first, isGerund(at - 1), isCapitalized(at + 1) {
        at += 1
      } else if word(at) == Known.possessive, isCapitalized(at + 1) {
        at += 1
      } else if isTopicWord(at), sameCase(at, inLower) || shape(at) == .number && at > first {
        at += 1
      } else {
        break
      }
    }
    // "of Chilean subsidiary": the words go on.
    if at > first, classes(at - 1).contains(.nationality), shape(at) == .lower,
      isCapitalized(at + 1), classes(at).isDisjoint(with: .functionWord), !inLower
    {
      return nil
    }
    return at > first ? at : nil
  }

  /// Whether words behind "and" are another office or a person, not a further field: "and Marshal
  /// of the Army", "and Government Spokesperson", "and Ada Moor".
  private func opensOffice(_ start: Int) -> Bool {
    guard isCapitalized(start) else { return false }
    if !classes(start).isDisjoint(with: [.honorific, .rank]) { return true }
    if classes(start).contains(.givenName), isCapitalized(start + 1),
      classes(start + 1).isDisjoint(with: .anyName)
    {
      return true
    }
    var at = start
    while isCapitalized(at), at - start < 4 { at += 1 }
    let last = classes(at - 1)
    return last.contains(.titleHead) && last.isDisjoint(with: [.policyField, .unitNoun, .plural])
      && word(at) != Known.possessive
  }

  /// Whether words behind "and" or a comma name a body of their own, no further field: "and Ministry of
  /// Justice", ", Dorn Law School".
  private func opensBody(_ start: Int) -> Bool {
    var at = start
    while isCapitalized(at), at - start < 5 {
      let classes = classes(at)
      if classes.contains(.unitNoun),
        classes.isDisjoint(with: [.policyField, .plural, .state, .army, .party])
      {
        return at > start
          ? !isCapitalized(at + 1) : classes.contains(.headsOf) && word(at + 1) == Known.of
      }
      at += 1
    }
    return false
  }

  /// Inside a list "arts, sciences, and engineering": the next word; nil where the list ends.
  private func listContinuation(_ comma: Int, _ inLower: Bool) -> Int? {
    var at = comma + 1
    if !inLower, opensBody(word(at) == Known.and ? at + 1 : at) { return nil }
    if word(at) == Known.and {
      return isTopicWord(at + 1) && sameCase(at + 1, inLower) ? at + 1 : nil
    }
    var words = 0
    while at < limit, words < 8, isTopicWord(at), sameCase(at, inLower) {
      at += 1
      words += 1
    }
    guard words > 0, words <= 3 else { return nil }
    if word(at) == Known.and {
      return isTopicWord(at + 1) && sameCase(at + 1, inLower)
        && !isPersonShape(from: comma + 1, to: at)
        ? comma + 1 : nil
    }
    return word(at) == Known.comma && listContinuation(at, inLower) != nil
      && !isPersonShape(from: comma + 1, to: at) ? comma + 1 : nil
  }

  /// "Implementing the Declaration"
  private func isGerund(_ at: Int) -> Bool {
    let bytes = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return bytes.count > 5 && bytes.suffix(3).elementsEqual("ing".utf8)
  }

  func isSyllableName(_ at: Int) -> Bool {
    at + 3 <= limit && isPersonShape(from: at, to: at + 3) && isSyllable(at)
  }

  private func sameCase(_ at: Int, _ inLower: Bool) -> Bool {
    inLower ? shape(at) == .lower : isCapitalized(at)
  }

  private func isTopicWord(_ at: Int) -> Bool {
    guard at < limit, shape(at) != .punctuation, shape(at) != .number else {
      return shape(at) == .number && classes(at - 1).contains(.month)
    }
    let classes = classes(at)
    if classes.contains(.policyField) || classes.contains(.month) { return true }
    if classes.contains(.functionWord) { return false }
    if classes.contains(.honorific), isCapitalized(at + 1), at + 1 < limit { return false }
    if shape(at) == .lower {
      return classes.isDisjoint(with: [.reportingVerb, .roleVerb, .eventVerb, .titleHead])
    }
    return true
  }

  /// Whether a person's name begins here, behind what a minister is minister of.
  func beginsName(_ at: Int) -> Bool {
    guard isCapitalized(at) else { return false }
    if shape(at) == .initial { return true }
    let classes = classes(at)
    if classes.contains(.policyField) { return false }
    if classes.contains(.honorific) { return true }
    if isPersonShape(from: at, to: min(limit, at + 3)) { return true }
    if classes.contains(.givenName) { return true }
    // All before it are fields of policy, this one is not: it begins something else.
    return !self.classes(at - 1).isDisjoint(with: [.policyField, .unitNoun])
      && classes.isDisjoint(with: .anyName)
      && isCapitalized(at + 1) && !self.classes(at + 1).contains(.policyField)
  }

  /// Where the country that begins at a token ends, nil if none begins there.
  func countryEnd(at start: Int) -> Int? {
    guard start < limit, isCapitalized(start) else { return nil }
    if let (end, _) = longTermClasses(at: start, .country) { return end }
    if classes(start).contains(.country) { return start + 1 }
    // "Moldovan Republic", "Islamic Republic of Iran": an adjective or country around a state noun.
    return nil
  }

  /// Where a place ends: capitalized words without a unit noun, also "Abuja, Nigeria".
  func place(at start: Int) -> Int? {
    var at = start
    if word(at) == Known.the { at += 1 }
    let first = at
    if let end = countryEnd(at: at) { return end }
    while at < limit, isCapitalized(at), at - first < 4,
      classes(at).isDisjoint(with: [.titleHead, .functionWord, .unitNoun, .eventNoun])
    { at += 1 }
    guard at > first else { return nil }
    if word(at) == Known.comma, let end = countryEnd(at: at + 1) { return end }
    return at
  }

  func countryKey(_ country: Symbol) -> UInt64 {
    var key = NameKey()
    key.add(77)
    key.add(UInt64(country))
    return key.value
  }

  /// The entity of a country, numbered if it is new. Its long and short form are one.
  func countryEntity(_ start: Int, to end: Int? = nil) -> Int32 {
    let stop = end ?? start + 1
    let term = longTerm(at: start, .country)
    let country = term?.info.country ?? info(start).country
    return entity(
      ArticleEntity(
        kind: .organization, key: countryKey(country), head: 0, coreStart: Int32(start),
        coreEnd: Int32(stop), isCountry: true))
  }
}
