/// What stands around a name and shows that it is a person's: "who", an age, dates of life, kin, a
/// nationality in parentheses, and the surname alone later in the text.
extension ArticleReader {
  /// Confirms names by their contexts in the whole article.
  func confirmByContext() {
    // Gathered when the first name asks for them.
    var surnames: Set<Symbol>?
    for at in names.indices {
      let name = names[at]
      if name.end - name.start >= 2 {
        if name.isConfirmed || name.isStrong { continue }
        if isFollowedAsPerson(name) || isPrecededAsPerson(name) {
          names[at].isConfirmed = true
          continue
        }
        let lone = surnames ?? loneWords()
        surnames = lone
        names[at].isConfirmed = returns(name, in: lone)
      } else {
        names[at].isToldAlone = isNamedAlone(name)
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
      return isAge(end + 1) && (symbol(end + 2) == Known.comma || symbol(end + 2) == Known.point)
    case Known.openParen: return isLifetime(end + 1) || isOrigin(end + 1)
    default: return false
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
    if isFollowedAsPerson(name) || hasKin(at) { return true }
    if let before = row(at - 1), before.shape == .capitalized,
      !before.classes.isDisjoint(with: [.rank, .prenominal, .honorific]),
      before.classes.isDisjoint(with: [.unitNoun, .plural]), !endsShortLine(at, name),
      row(at - 2)?.shape != .capitalized
        || !(row(at - 2)?.classes ?? []).isDisjoint(with: [.titleModifier, .titleHead, .rank])
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

  /// "Moor's sister"
  private func hasKin(_ at: Int) -> Bool {
    guard symbol(at + 1) == Known.possessive, let noun = row(at + 2), noun.shape == .lower else {
      return false
    }
    let text = vocabulary.symbols.utf8(vocabulary.words[Int(noun.folded)].singular)
    return [
      "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "widow",
      "parent", "uncle", "cousin",
    ].contains { text.elementsEqual($0.utf8) }
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
