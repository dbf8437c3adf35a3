/// The head and its modifiers, without the chain: `thermal insulation work-team No. 1`.
struct OrganizationCore {
  var start: Int
  var end: Int
  /// The unit noun.
  var head: Int
  var isPlural: Bool
  /// All its words are in lower case.
  var isLower: Bool
}

/// Finds the core of an organization's name by its head noun.
extension ArticleReader {
  /// The core that begins at `start`; nil if no unit noun closes the words there.
  ///
  /// - Parameter lower: whether words in lower case may form the core.
  func organizationCore(at start: Int, lower: Bool) -> OrganizationCore? {
    let inLower =
      shape(start) == .lower || shape(start) == .ordinalNumber && shape(start + 1) == .lower
    guard !inLower || lower else { return nil }
    // "No. 2 hull assembly work-team"
    let isNumbered =
      word(start) == Known.number && shape(start + 1) == .number && shape(start + 2) == .lower
    var at = start
    var head = -1
    termEnd = -1
    let end = min(limit, start + 14)
    while at < end {
      switch step(at, start, head, inLower || isNumbered) {
      case .stop: return core(start, head, inLower)
      case .modifier: at += 1
      case .head:
        head = at
        at += 1
      case .lastHead: return core(start, at, inLower)
      case .term(let noun, let stop):
        head = noun
        termEnd = stop
        at = stop
      }
    }
    return core(start, head, inLower)
  }

  private enum CoreStep: Sendable {
    case stop, modifier, head, lastHead
    /// A unit noun of several words: its head, and where it ends.
    case term(Int, Int)
  }

  private func step(_ at: Int, _ start: Int, _ head: Int, _ inLower: Bool) -> CoreStep {
    let classes = classes(at)
    switch shape(at) {
    case .punctuation: return punctuationStep(at, start, head)
    case .number:
      if at == start + 1, word(start) == Known.number { return .modifier }
      // "4 Brigade"
      if at == start, isCapitalized(at + 1), self.classes(at + 1).contains(.army) {
        return .modifier
      }
      if numbersDistrict(at, start) { return .modifier }
      return at > start && self.classes(at - 1).contains(.month) && isCapitalized(at + 1)
        ? .modifier : .stop
    case .ordinalNumber: return at == start || head < 0 ? .modifier : .stop
    case .lower:
      if inLower, classes.contains(.beginsUnit), let (stop, _) = longTerm(at: at, .unitNoun) {
        return .term(at, stop)
      }
      return inLower ? lowerStep(at, start, head) : lowerInName(at, start, head)
    default: break
    }
    if at == start, word(at) == Known.number { return shape(at + 1) == .number ? .modifier : .stop }
    if at == start, classes.contains(.functionWord), !classes.contains(.unitNoun) {
      return tokens.rows[at].flags.contains(.startsSentence) || !isCapitalized(at + 1)
        ? .stop : .modifier
    }
    if classes.contains(.beginsUnit), let (stop, _) = longTerm(at: at, .unitNoun),
      isCapitalized(stop - 1)
    {
      var noun = at
      while noun < stop - 1, self.classes(noun).isDisjoint(with: .unitNoun) { noun += 1 }
      return .term(noun, stop)
    }
    if classes.contains(.unitNoun) { return .head }
    if classes.contains(.month) { return shape(at + 1) == .number ? .modifier : .stop }
    if classes.contains(.honorific), !classes.contains(.titleModifier) { return .stop }
    if classes.contains(.titleHead), !classes.contains(.titleModifier), !classes.contains(.rank) {
      let next = word(at + 1) == Known.and ? at + 2 : at + 1
      let isGroup =
        classes.contains(.plural) && isCapitalized(next) && isCapitalized(at)
        && anyWord(next, min(limit, next + 4), has: .unitNoun)
        && self.classes(next).isDisjoint(with: [.givenName, .titleHead])
      let leads =
        isGroup || word(at + 1) == Known.possessive || self.classes(at + 1).contains(.unitNoun)
      return leads ? .modifier : .stop
    }
    if classes.contains(.eventNoun) {
      return self.classes(at + 1).contains(.unitNoun) && isCapitalized(at + 1) ? .modifier : .stop
    }
    return .modifier
  }

  private func punctuationStep(_ at: Int, _ start: Int, _ head: Int) -> CoreStep {
    switch word(at) {
    case Known.possessive:
      // "People's Assembly" is a name; "the Foundation's series" is not.
      let owner = classes(at - 1)
      guard at > start, head != at - 1,
        isCapitalized(at + 1) || owner.contains(.peopleNoun) && shape(at - 1) == .lower
      else { return .stop }
      return !owner.isDisjoint(with: [.peopleNoun, .titleHead, .rank]) && !owner.contains(.unitNoun)
        || namesMembers(at) ? .modifier : .stop
    case Known.comma: return opensFieldList(at, start, head) ? .modifier : .stop
    case Known.ampersand: return at > start && isCapitalized(at + 1) ? .modifier : .stop
    default: return .stop
    }
  }

  /// A word in lower case after capitalized ones.
  private func lowerInName(_ at: Int, _ start: Int, _ head: Int) -> CoreStep {
    if head < 0 || head == start && classes(head).contains(.state), leadsToPanel(at, start) {
      return classes(at).contains(.partyBody) ? .lastHead : .modifier
    }
    if word(at) == Known.of, head < 0, opensPlace(at, start) { return .modifier }
    if word(at) == Known.and {
      guard at > start, isCapitalized(at + 1), !classes(at + 1).contains(.titleHead) else {
        return .stop
      }
      if endsWithTitledName(start, at) || repeatsName(start, at) { return .stop }
      // "of Medicine and Dorn University"
      if head < 0, classes(at + 1).isDisjoint(with: .anyClass), isUniversity(at + 2) {
        return .stop
      }
      // "of Law and Ministry of Justice"
      if head < 0, classes(at + 1).contains(.headsOf), word(at + 2) == Known.of { return .stop }
      // "Rye Inc. and Dorn Corp."
      if classes(at - 1).contains(.legalForm), classes(at - 1).isDisjoint(with: .unitNoun) {
        return .stop
      }
      // "the White House and Senate": two bodies.
      if classes(at + 1).contains(.state), !isCapitalized(at + 2), head < 0 { return .stop }
      if head == at - 1 { return word(at + 1) == word(at - 1) ? .modifier : .stop }
      return isOwnName(from: start, to: at) ? .stop : .modifier
    }
    let classes = classes(at)
    // "The Party cell", "Party committee"
    if head == at - 1, word(head) == Known.party, classes.contains(.partyBody) { return .lastHead }
    guard classes.contains(.unitNoun), !classes.contains(.capitalizedOnly), head < 0, at > start,
      !classes.contains(.titleHead)
    else { return .stop }
    // "Russian party" names none.
    let adjective = self.classes(at - 1)
    let isMission = classes.contains(.delegation) && classes.contains(.state)
    guard adjective.isDisjoint(with: [.nationality, .country, .functionWord]) || isMission
    else { return .stop }
    return .lastHead
  }

  private func lowerStep(_ at: Int, _ start: Int, _ head: Int) -> CoreStep {
    let classes = classes(at)
    if classes.contains(.unitNoun),
      !classes.contains(.capitalizedOnly) || at > start || refersBack(at)
    {
      return .head
    }
    if word(at) == Known.and {
      guard head != at - 1, at > start, shape(at + 1) == .lower else { return .stop }
      return .modifier
    }
    if classes.contains(.titleHead) || classes.contains(.functionWord) { return .stop }
    if !classes.isDisjoint(with: [.reportingVerb, .roleVerb, .eventVerb]) { return .stop }
    if at == start, classes.contains(.genericQuantifier) { return .stop }
    return at - start < 6 ? .modifier : .stop
  }

  /// "the agency" behind "the Rye Agency": a noun that names units only when capitalized.
  private func refersBack(_ at: Int) -> Bool {
    guard at > 0, tokens.rows[at - 1].folded == Known.the,
      classes(at + 1).isDisjoint(with: .unitNoun),
      let known = lastByHead[singular(at)]
    else { return false }
    return entities[Int(resolved(known))].kind == .organization
  }

  private func core(_ start: Int, _ head: Int, _ inLower: Bool) -> OrganizationCore? {
    guard head >= 0 else { return nil }
    let classes = classes(head)
    if inLower, isSeat(start, head) { return nil }
    // "11th National Congress": an event.
    if classes.contains(.eventNoun), head - start >= 2,
      (start..<head).contains(where: { ordinal(at: $0) > 0 }),
      vocabulary.symbols.utf8(word(head)).elementsEqual("congress".utf8),
      !anyWord(start, head, has: .country)
    {
      return nil
    }
    var end = termEnd > head ? termEnd : head + 1
    if word(end) == Known.number, shape(end + 1) == .number { end += 2 }
    if end == head + 1 || termEnd == end, isCapitalized(head),
      isDesignation(end, termEnd == end ? classes.union(.subunit) : classes)
    {
      end += 1
    }
    end = legalForms(behind: end)
    if let quoted = quotation(at: end), quoted - end <= 6 { end = quoted }
    if isCapitalized(end), isDirection(end) { end += 1 }
    if head == start, end == head + 1, isProperBehind(end, classes) { end += 1 }
    if classes.contains(.headsOf), isCapitalized(head), end == head + 1,
      self.classes(end).contains(.country), head == start
    {
      end += 1
    }
    return OrganizationCore(
      start: start, end: end, head: head,
      isPlural: classes.contains(.plural) && !classes.contains(.lemma),
      isLower: inLower && !hasCapital(start, head))
  }

  /// "registered office", "head office": where a body sits.
  private func isSeat(_ start: Int, _ head: Int) -> Bool {
    guard head == start + 1, vocabulary.symbols.utf8(word(head)).elementsEqual("office".utf8) else {
      return false
    }
    let kind = vocabulary.symbols.utf8(word(start))
    return ["registered", "head", "main", "home", "principal"].contains {
      kind.elementsEqual($0.utf8)
    }
  }

  /// "Unit 892", "Company B", "Office 6": a number or a letter that tells a unit from its sisters.
  private func isDesignation(_ at: Int, _ head: WordClasses) -> Bool {
    if shape(at) == .allCaps { return isNumeral(at) }
    guard head.contains(.subunit) || head.contains(.army) else { return false }
    switch shape(at) {
    case .number:
      let digits = vocabulary.symbols.utf8(tokens.rows[at].symbol)
      // "Central Board 2024": a year, but "Unit 2016".
      let isYear =
        digits.count == 4 && (digits.starts(with: "20".utf8) || digits.starts(with: "19".utf8))
      return digits.count <= 4 && digits.allSatisfy(Ascii.isDigit)
        && (!isYear || head.contains(.army))
        && classes(at + 1).isDisjoint(with: .month)
    case .initial:
      let next = shape(at + 1)
      return next == .punctuation || next == .lower
    default: return false
    }
  }

  /// "Club Aurora", "Radio Norte": a name of its own right behind the noun.
  private func isProperBehind(_ at: Int, _ head: WordClasses) -> Bool {
    isCapitalized(at) && shape(at) == .capitalized && isCapitalized(at - 1)
      && classes(at).isDisjoint(with: .anyClass) && !isCapitalized(at + 1) && !isSyllable(at)
      && head.isDisjoint(with: [.partyBody, .party, .army, .state, .delegation])
      && word(at - 2) != Known.the && word(at + 1) != Known.possessive
  }

  /// ", Inc." and "Ltd." behind a head noun.
  private func legalForms(behind end: Int) -> Int {
    var at = end
    while at < limit {
      let next = word(at) == Known.comma ? at + 1 : at
      guard isCapitalized(next) || next == at, classes(next).contains(.legalForm),
        classes(next).isDisjoint(with: [.unitNoun, .titleHead])
      else { break }
      at = next + 1
    }
    return at
  }

  /// "II", "XIV"
  private func isNumeral(_ at: Int) -> Bool {
    classes(at).contains(.nameSuffix)
      && vocabulary.symbols.utf8(tokens.rows[at].symbol).allSatisfy { "IVX".utf8.contains($0) }
  }

  private func hasCapital(_ start: Int, _ last: Int) -> Bool {
    var at = start
    while at <= last {
      if isCapitalized(at) { return true }
      at += 1
    }
    return false
  }

  /// "First Army Division East"
  private func isDirection(_ at: Int) -> Bool {
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["east", "west", "north", "south"].contains { text.elementsEqual($0.utf8) }
  }

  /// Where a quotation that begins at a token ends; nil if none begins there.
  func quotation(at start: Int) -> Int? {
    let open = word(start)
    guard open == Known.quote || open == Known.openQuote else { return nil }
    var at = start + 1
    while at < limit, at - start < 40 {
      if word(at) == Known.quote || word(at) == Known.closeQuote { return at + 1 }
      at += 1
    }
    return nil
  }

  /// Whether words that "and" follows are a name of their own: a person's, a country, an acronym.
  func isOwnName(from start: Int, to end: Int) -> Bool {
    if end - start == 1 {
      let single = classes(start)
      return shape(start) == .allCaps || single.contains(.country)
        || byShortName[tokens.rows[start].symbol] != nil
    }
    let middle = shape(start + 1) == .initial
    return isPersonShape(from: start, to: end)
      && (end - start == 2 || middle || allSyllables(start, end))
  }

  /// Whether the form of some words is that of a person's name: syllables, a given name, initials.
  func isPersonShape(from start: Int, to end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    let syllables =
      end - start == 3 && allSyllables(start, end)
      && !anyWord(start, end, has: [.unitNoun, .policyField])
    if syllables { return true }
    return classes(start).contains(.givenName) && classes(start + 1).isDisjoint(with: .anyName)
  }
}

extension WordClasses {
  /// Classes of words that are no names of persons.
  static let anyName: WordClasses = [
    .unitNoun, .titleHead, .eventNoun, .placeNoun, .policyField, .thingNoun, .functionWord,
    .month, .weekday, .country, .nationality, .legalForm,
  ]
}
