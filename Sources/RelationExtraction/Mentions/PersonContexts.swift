/// What stands around a name and shows that it is a person's: "who", an age, dates of life, kin, a
/// nationality in parentheses, and the surname alone later in the text.
extension ArticleReader {
  /// Confirms names by their contexts in the whole article.
  func confirmByContext() {
    // Gathered when the first name asks for them.
    var surnames: Set<Symbol>?
    confirmTurns()
    for at in names.indices where !names[at].isStruck {
      let name = names[at]
      if name.end - name.start >= 2 {
        if name.isConfirmed || name.isStrong { continue }
        if isFollowedAsPerson(name) || isDescribed(name) || isPrecededAsPerson(name) {
          names[at].isConfirmed = true
          continue
        }
        let lone = surnames ?? loneWords()
        surnames = lone
        names[at].isConfirmed = returns(name, in: lone)
      } else {
        names[at].isToldAlone = name.isToldAlone || isNamedAlone(name)
        names[at].isConfirmed = name.isConfirmed || names[at].isToldAlone
      }
    }
  }

  private func row(_ at: Int) -> Token? { tokens.rows.indices.contains(at) ? tokens.rows[at] : nil }

  private func symbol(_ at: Int) -> Symbol { row(at)?.folded ?? 0 }

  /// ", who", ", 54,", "(born", "(1880–1950)", "(Kenya)"
  private func isFollowedAsPerson(_ name: NameCandidate) -> Bool {
    let end = Int(name.end)
    switch symbol(end) {
    case Known.who: return true
    case Known.comma:
      if symbol(end + 1) == Known.who { return true }
      guard isAge(end + 1), !tellsScore(name), let behind = row(end + 2) else { return false }
      return behind.folded == Known.comma || behind.folded == Known.point
        || behind.shape == .punctuation && behind.flags.contains(.spaceBefore)
          && behind.folded != Known.openParen
    case Known.openParen:
      return isLifetime(end + 1) || isOrigin(end + 1) || isTelegraphCode(end + 1)
    default: return false
    }
  }

  /// "(2799 1017 4101)": the characters of a Chinese name in the code of telegraphs.
  private func isTelegraphCode(_ start: Int) -> Bool {
    var at = start
    while let token = row(at), token.shape == .number,
      vocabulary.symbols.utf8(token.symbol).count == 4
    { at += 1 }
    return (2...4).contains(at - start) && symbol(at) == Known.closeParen
      && isSyllable(start - 2 - (row(start - 3)?.shape == .capitalized ? 1 : 0))
      && (start..<at).contains {
        // Not two years.
        let digit = vocabulary.symbols.utf8(tokens.rows[$0].symbol).first ?? 0
        return digit != UInt8(ascii: "1") && digit != UInt8(ascii: "2")
      }
  }

  /// "A B, a famous opera singer", "A B, the man convicted": a noun of one person in apposition.
  private func isDescribed(_ name: NameCandidate) -> Bool {
    let end = Int(name.end)
    guard symbol(end) == Known.comma,
      [Known.a, Known.an, Known.the].contains(symbol(end + 1))
    else { return false }
    var at = end + 2
    while at - end <= 6, let word = row(at), word.shape == .lower,
      word.classes.isDisjoint(with: .functionWord)
    {
      let next = row(at + 1)
      let isHead = next.map { $0.shape != .lower || $0.classes.contains(.functionWord) } ?? true
      if isOnlyOfPersons(word.folded),
        isHead || !(next?.classes ?? []).isDisjoint(with: [.roleVerb, .eventVerb])
          || isParticiple(at + 1)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// What no company, medium or animal is.
  private func isOnlyOfPersons(_ word: Symbol) -> Bool {
    let noun = vocabulary.symbols.utf8(word)
    return [
      "man", "woman", "boy", "girl", "singer", "actor", "actress", "poet", "painter", "dancer",
      "musician", "novelist", "farmer", "widow", "wife", "husband", "mother", "father", "nurse",
    ].contains { noun.elementsEqual($0.utf8) }
  }

  private func isParticiple(_ at: Int) -> Bool {
    guard let word = row(at), word.shape == .lower else { return false }
    return vocabulary.symbols.utf8(word.folded).suffix(2).elementsEqual("ed".utf8)
  }

  /// "The match ended Dorn Reds, 87, and": a number that is no age.
  private func tellsScore(_ name: NameCandidate) -> Bool {
    let sentence = sentences[Int(name.sentence)]
    return (Int(sentence.start)..<Int(sentence.end)).contains { at in
      let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
      return [
        "match", "game", "score", "scored", "beat", "defeated", "points", "innings", "goals",
        "runs",
        "inning", "standings",
      ].contains { word.elementsEqual($0.utf8) }
    }
  }

  private func isAge(_ at: Int) -> Bool {
    guard let token = row(at), token.shape == .number else { return false }
    return vocabulary.symbols.utf8(token.symbol).count == 2
  }

  /// "born", "née", "1880–1950", "c. 1637", "13 September 1898"
  private func isLifetime(_ at: Int) -> Bool {
    guard let token = row(at) else { return false }
    let word = vocabulary.symbols.utf8(token.folded)
    if ["born", "née", "nee", "né", "b.", "died", "d."].contains(where: {
      word.elementsEqual($0.utf8)
    }) {
      return true
    }
    // "1880-1950" is one word.
    if vocabulary.symbols.utf8(token.symbol).count == 9,
      vocabulary.symbols.utf8(token.symbol).allSatisfy({ Ascii.isDigit($0) || $0 == Ascii.hyphen })
    {
      return true
    }
    var look = at
    var years = 0
    while look - at < 9, let token = row(look), token.folded != Known.closeParen {
      if token.shape == .number, vocabulary.symbols.utf8(token.symbol).count == 4 { years += 1 }
      let isMark = token.folded == Known.dash || token.folded == Known.comma
      guard isMark || token.shape == .number || token.classes.contains(.month) || look == at else {
        return false
      }
      look += 1
    }
    return years == 2 && symbol(look) == Known.closeParen
  }

  /// A country or a nationality, alone in parentheses.
  private func isOrigin(_ at: Int) -> Bool {
    guard let token = row(at), !token.classes.isDisjoint(with: [.country, .nationality]) else {
      return false
    }
    return symbol(at + 1) == Known.closeParen || symbol(at + 2) == Known.closeParen
  }

  /// "his wife A B", "actress A B": a noun of one person right before the name.
  private func isPrecededAsPerson(_ name: NameCandidate) -> Bool {
    guard let before = row(Int(name.start) - 1), before.shape == .lower else { return false }
    return before.classes.contains(.peopleNoun) && !before.classes.contains(.plural)
      && before.classes.isDisjoint(with: [.unitNoun, .roleVerb, .eventVerb])
  }

  /// Words that stand alone as names: the surnames of those named in full.
  private func loneWords() -> Set<Symbol> {
    var found: Set<Symbol> = []
    for name in names where name.end - name.start == 1 {
      let at = Int(name.start)
      guard let token = row(at), token.shape == .capitalized,
        token.classes.isDisjoint(with: .anyName), symbol(at - 1) != Known.the
      else { continue }
      found.insert(token.folded)
    }
    return found
  }

  /// Whether the last word of a name returns alone, and all its words are of no other class.
  private func returns(_ name: NameCandidate, in surnames: Set<Symbol>) -> Bool {
    guard name.end - name.start <= 3, !surnames.isEmpty,
      surnames.contains(tokens.rows[Int(name.end) - 1].folded),
      symbol(Int(name.start) - 1) != Known.the
    else { return false }
    return (Int(name.start)..<Int(name.end)).allSatisfy {
      tokens.rows[$0].classes.isDisjoint(with: .anyName)
    }
  }

  /// "President Moor", "Moor said", "Tess, 12,": a title, a verb of speaking or an age beside a
  /// single word.
  private func isNamedAlone(_ name: NameCandidate) -> Bool {
    let at = Int(name.start)
    guard let token = row(at), token.shape == .capitalized,
      token.flags.isDisjoint(with: .inCapitals),
      token.classes.isDisjoint(with: .anyName), byShortName[token.symbol] == nil,
      row(at + 1)?.shape != .capitalized, symbol(at - 1) != Known.the
    else { return false }
    if isFollowedAsPerson(name) || hasKin(at) || isOfAge(at) || isBorn(name) || isVictim(at)
      || isAmongOfficials(at)
    {
      return true
    }
    if let before = row(at - 1), before.shape == .capitalized,
      !before.classes.isDisjoint(with: [.rank, .prenominal, .honorific]),
      before.classes.isDisjoint(with: [.unitNoun, .plural]), !endsShortLine(at, name),
      row(at - 2)?.shape != .capitalized
        || !(row(at - 2)?.classes ?? []).isDisjoint(with: [
          .titleModifier, .titleHead, .rank, .army,
        ])
    {
      return true
    }
    return speaks(at)
  }

  /// "Prior Transition.": a heading of two words, run into its paragraph.
  private func endsShortLine(_ at: Int, _ name: NameCandidate) -> Bool {
    let range = sentences[Int(name.sentence)]
    return range.end - range.start <= 3
  }

  /// "Moor's sister": whom only a person has.
  private func hasKin(_ at: Int) -> Bool {
    guard symbol(at + 1) == Known.possessive, let noun = row(at + 2), noun.shape == .lower
    else { return false }
    return isKinship(at + 2)
  }

  /// "sister", "widow": what somebody is to a person.
  func isKinship(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(vocabulary.words[Int(tokens.rows[at].folded)].singular)
    return Self.kin.contains { noun.elementsEqual($0.utf8) }
  }

  private static let kin = [
    "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "widow",
    "parent", "uncle", "aunt", "cousin", "stepfather", "father-in-law", "nephew", "niece",
    "grandson", "granddaughter", "grandfather",
    "grandmother", "fiancée", "ex-wife", "ex-husband", "widower", "boyfriend", "girlfriend",
  ]

  /// "12-year-old Tess"
  private func isOfAge(_ at: Int) -> Bool {
    // "a 20-year-old Toyota"
    guard let before = row(at - 1), symbol(at - 2) != Known.a, symbol(at - 2) != Known.an else {
      return false
    }
    return vocabulary.symbols.utf8(before.folded).suffix(9).elementsEqual("-year-old".utf8)
  }

  /// "Born in Ryeford, Moor came": a participle of lives that opens the sentence.
  private func isBorn(_ name: NameCandidate) -> Bool {
    let (at, first) = (Int(name.start), Int(sentences[Int(name.sentence)].start))
    guard symbol(at - 1) == Known.comma, (4...8).contains(at - first),
      row(at + 1)?.shape == .lower, row(first + 2)?.shape == .capitalized
    else { return false }
    return vocabulary.symbols.utf8(tokens.rows[first].folded).elementsEqual("born".utf8)
  }

  /// "killing Moor", "shot Moor": verbs whose object is a person.
  private func isVictim(_ at: Int) -> Bool {
    guard let verb = row(at - 1), verb.shape == .lower,
      tokens.rows[at].classes.isDisjoint(with: [.peopleNoun, .nationality]),
      row(at + 1).map({ $0.shape == .punctuation || $0.classes.contains(.functionWord) }) ?? true,
      // "killing Tornado, a horse"
      symbol(at + 1) != Known.comma
        || ![Known.a, Known.an, Known.the].contains(symbol(at + 2))
    else { return false }
    // "killing Tutsis"
    if vocabulary.symbols.utf8(tokens.rows[at].folded).last == UInt8(ascii: "s") { return false }
    let text = vocabulary.symbols.utf8(verb.folded)
    return [
      "killing", "shooting", "murdered", "murdering", "assassinated", "assassinating",
    ].contains { text.elementsEqual($0.utf8) }
  }

  /// "Moor and other administration officials"
  private func isAmongOfficials(_ at: Int) -> Bool {
    guard symbol(at + 1) == Known.and, symbol(at + 2) == Known.other else { return false }
    var look = at + 3
    while look - at <= 6, let word = row(look), word.shape == .lower {
      let noun = vocabulary.symbols.utf8(word.folded)
      let isOffice = ["officials", "leaders", "ministers", "lawmakers", "politicians", "senators"]
        .contains { noun.elementsEqual($0.utf8) }
      if isOffice { return true }
      look += 1
    }
    return false
  }

  /// "(Moor) Do you think so? (Bell) Yes.": who speaks in a transcript stands in parentheses before the
  /// words, and two or more do.
  private func confirmTurns() {
    let turns = names.indices.filter { isTurn(names[$0]) }
    guard turns.count >= 2,
      tokens.rows.contains(where: { isQuestionMark($0) }) || turns.contains(where: { answers($0) }),
      Set(turns.map { names[$0].key }).count >= 2
    else { return }
    for at in turns {
      names[at].isToldAlone = true
      names[at].isConfirmed = true
    }
  }

  /// "(Moor) Yes, quite right": as one goes on in a talk.
  private func answers(_ turn: Int) -> Bool {
    guard let next = row(Int(names[turn].end) + 1) else { return false }
    let word = vocabulary.symbols.utf8(next.folded)
    return ["yes", "no", "well", "i", "we", "you"].contains { word.elementsEqual($0.utf8) }
  }

  private func isQuestionMark(_ token: Token) -> Bool {
    token.shape == .punctuation && vocabulary.symbols.utf8(token.symbol).elementsEqual("?".utf8)
  }

  private func isTurn(_ name: NameCandidate) -> Bool {
    let (start, end) = (Int(name.start), Int(name.end))
    guard end - start <= 2, symbol(start - 1) == Known.openParen, symbol(end) == Known.closeParen,
      let next = row(end + 1), next.flags.contains(.spaceBefore),
      next.shape == .capitalized || next.shape == .initial,
      !["question", "answer"].contains(where: {
        vocabulary.symbols.utf8(tokens.rows[start].folded).elementsEqual($0.utf8)
      }),
      (start..<end).allSatisfy({
        tokens.rows[$0].shape == .capitalized
          && tokens.rows[$0].classes.isDisjoint(with: .anyClass.subtracting(.givenName))
      })
    else { return false }
    guard let before = row(start - 2) else { return true }
    return before.shape == .punctuation && before.folded != Known.comma
      || tokens.rows[start - 1].flags.contains(.startsSentence)
  }

  /// "Moor said", "said Moor."
  private func speaks(_ at: Int) -> Bool {
    let isOpen =
      row(at).map { $0.flags.contains(.startsSentence) } ?? false || symbol(at - 1) == Known.comma
      || symbol(at - 1) == Known.quote || symbol(at - 1) == Known.closeQuote
    if isOpen, symbol(at + 1) == Known.said { return true }
    guard symbol(at - 1) == Known.said else { return false }
    return symbol(at + 1) == Known.comma || symbol(at + 1) == Known.point
  }
}
