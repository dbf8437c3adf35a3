/// Names without a unit noun that the text itself says to be an organization's: "Rolly is a software
/// company", "Dorn, a law firm in Rye".
extension ArticleReader {
  /// Capitalized words and the noun behind them that tells what they name; nil if none does.
  ///
  /// - Parameter start: the first word, without its article.
  func definedName(at start: Int) -> OrganizationPhrase? {
    let end = endOfName(from: start)
    guard end > start else { return nil }
    let behind = self.behind(aside: end)
    let isStated = isCopula(behind)
    guard isStated || word(behind) == Known.comma, canBeBody(start, end, isStated),
      isStated || !followsPlace(start), let noun = kindNoun(behind: behind, isStated),
      !isSupposed()
    else { return nil }
    let phrase: OrganizationPhrase
    if end - start == 1, isAcronymWord(start) {
      let entity = acronymEntity(start)
      mention(entity, from: start, to: end, isName: true)
      phrase = OrganizationPhrase(start: start, end: end, entity: entity)
    } else {
      let core = OrganizationCore(
        start: start, end: end, head: end - 1, isPlural: false, isLower: false)
      guard
        let named = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
      else { return nil }
      phrase = named
    }
    let entity = resolved(phrase.entity)
    let head = noun.isKindOfCompany ? vocabulary.company : noun.folded
    if entities[Int(entity)].head != head {
      headCounts[entities[Int(entity)].head, default: 1] -= 1
      headCounts[head, default: 0] += 1
    }
    entities[Int(entity)].head = head
    lastByHead[head] = entity
    noteShown(entity, from: start, to: end)
    entities[Int(entity)].isDefined = true
    return phrase
  }

  /// "Rye Games" behind its definition: no games.
  func definedBefore(at start: Int) -> OrganizationPhrase? {
    guard isCapitalized(start + 1),
      let known = byKey[coreKey(.organization, from: start, to: start + 2)],
      entities[Int(resolved(known))].kind == .organization
    else { return nil }
    mention(known, from: start, to: start + 2, isName: true)
    return OrganizationPhrase(start: start, end: start + 2, entity: resolved(known))
  }

  /// Where up to five capitalized words end.
  private func endOfName(from start: Int) -> Int {
    var end = start
    while end - start < 5, isCapitalized(end) || word(end) == Known.ampersand && end > start {
      let words = classes(end)
      let isUnit = words.contains(.unitNoun) && !words.contains(.plural)
      guard !isUnit, words.isDisjoint(with: [.functionWord, .month, .weekday, .honorific]) else {
        return start
      }
      end += 1
    }
    return isCapitalized(end) ? start : end
  }

  /// Behind "(formerly X)" if that stands there.
  private func behind(aside at: Int) -> Int {
    guard word(at) == Known.openParen else { return at }
    var end = at + 1
    while end < limit, end - at < 20, word(end) != Known.closeParen { end += 1 }
    return word(end) == Known.closeParen ? end + 1 : at
  }

  private func isCopula(_ at: Int) -> Bool {
    [Known.is, Known.was, Known.are, Known.were].contains(word(at))
  }

  /// Whether capitalized words can be such a name: no title, no country, no place with its noun.
  /// What is shaped like a person's name, or is a word of the language, needs a statement.
  private func canBeBody(_ start: Int, _ end: Int, _ isStated: Bool) -> Bool {
    guard !tokens.rows[start].flags.contains(.inCapitals), countryEnd(at: start) == nil,
      classes(start).isDisjoint(with: [.titleHead, .rank, .nationality, .ordinal]),
      classes(end - 1).isDisjoint(with: [.placeNoun, .titleHead, .nationality, .country]),
      shape(start) != .initial, shape(start) != .number
    else { return false }
    if isStated {
      return end - start > 1 || classes(start).isDisjoint(with: .anyClass.subtracting(.givenName))
    }
    return !isPersonShape(from: start, to: end) && !allSyllables(start, end)
      && (end - start > 1 || classes(start).isDisjoint(with: .anyClass))
  }

  /// "In Ryeford, a school": behind a place another sentence part begins.
  private func followsPlace(_ start: Int) -> Bool {
    guard start > Int(sentences[Int(sentence)].start) else { return false }
    let (before, first) = (tokens.rows[start - 1].folded, Int(sentences[Int(sentence)].start))
    // "Near Ryeford, a school reopened"
    if start - 1 == first, before != Known.the, classes(first).contains(.functionWord) {
      return true
    }
    return [Known.in, Known.on, Known.from, Known.to, Known.comma].contains(before)
  }

  /// "If Rolly is a bank", "whether Rolly is a bank"
  private func isSupposed() -> Bool {
    let start = Int(sentences[Int(sentence)].start)
    return (start..<limit).contains { at in
      let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
      return ["if", "whether", "fictional", "fictitious", "imaginary"].contains {
        word.elementsEqual($0.utf8)
      }
    }
  }

  /// The noun that ends "a Ryish software company", where its phrase ends there.
  private func kindNoun(behind: Int, _ isStated: Bool) -> WordInfo? {
    var at = behind + 1
    if isStated, isDeterminer(at + 1),
      word(at) == Known.also || vocabulary.symbols.utf8(word(at)).elementsEqual("now".utf8)
        || vocabulary.symbols.utf8(word(at)).suffix(2).elementsEqual("ly".utf8)
          && !vocabulary.symbols.utf8(word(at)).elementsEqual("hardly".utf8)
    {
      at += 1
    }
    guard word(at) == Known.a || word(at) == Known.an || word(at) == Known.the else { return nil }
    at += 1
    let first = at
    while at < limit, at - first < 8 {
      if shape(at) == .lower, let (end, info) = kindTerm(at: at), closesNounPhrase(end) {
        // "a company of soldiers"
        return word(end) == Known.of && info.folded == vocabulary.company ? nil : info
      }
      guard canModify(at) else { return nil }
      at += 1
    }
    return nil
  }

  private func kindTerm(at start: Int) -> (Int, WordInfo)? {
    var index = Int(info(start).terms)
    while index >= 0 {
      let term = vocabulary.terms[index]
      if term.info.isKind, term.words.count == 2, term.words[1] == word(start + 1) {
        var noun = term.info
        noun.folded = term.words[1]
        return (start + 2, noun)
      }
      index = term.hasNext ? index + 1 : -1
    }
    return info(start).isKind ? (start + 1, info(start)) : nil
  }

  private func canModify(_ at: Int) -> Bool {
    switch shape(at) {
    case .punctuation:
      return word(at) == Known.possessive || word(at) == Known.ampersand
        || word(at) == Known.comma && shape(at + 1) == .lower
    case .lower:
      return word(at) == Known.and
        || classes(at).isDisjoint(with: [.functionWord, .reportingVerb]) && !isCopula(at)
    default: return true
    }
  }

  /// Whether a noun phrase ends before a token: at a mark, a function word or a participle.
  private func closesNounPhrase(_ at: Int) -> Bool {
    guard at < limit else { return true }
    switch shape(at) {
    case .punctuation: return word(at) != Known.possessive && word(at) != Known.ampersand
    case .lower: break
    default: return false
    }
    if isCopula(at) { return false }
    if classes(at).contains(.functionWord) { return true }
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["ed", "ing"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
      && !classes(at).contains(.reportingVerb)
      || ["known", "run", "set", "made", "led", "headed", "based", "which", "that", "who"]
        .contains { text.elementsEqual($0.utf8) }
  }
}
