/// Passes over what stands between a name and its apposition and is no post: letters of honour, an
/// age, a nationality, a place in a photograph.
extension ArticleReader {
  /// Where the words behind a name end that say no more than this; `end` if none stand there.
  func namePostmodifier(behind end: Int) -> Int {
    var at = end
    while let next = honours(at) ?? age(at) ?? nationality(at) ?? remark(at), at - end < 12 {
      at = next
    }
    return at
  }

  /// "MP", ", PhD, FRS"
  private func honours(_ at: Int) -> Int? {
    if classes(at).contains(.postNominal) { return at + 1 }
    guard word(at) == Known.comma else { return nil }
    return classes(at + 1).contains(.postNominal) || isOrder(at + 1) ? at + 2 : nil
  }

  /// ", OFM,", ", SSpS,": letters, most of them capitals, between commas, and no body that is known.
  private func isOrder(_ at: Int) -> Bool {
    guard word(at + 1) == Known.comma, shape(at) != .lower, shape(at) != .punctuation,
      byShortName[tokens.rows[at].symbol] == nil
    else { return false }
    let letters = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    return letters.count <= 5 && letters.allSatisfy(Ascii.isLetter)
      && letters.filter(Ascii.isUpper).count * 2 > letters.count
  }

  /// ", 54," and "(54)"
  private func age(_ at: Int) -> Int? {
    if word(at) == Known.openParen, isAge(at + 1), word(at + 2) == Known.closeParen {
      return at + 3
    }
    guard word(at) == Known.comma, isAge(at + 1) else { return nil }
    return word(at + 2) == Known.comma || word(at + 2) == Known.point ? at + 2 : nil
  }

  private func isAge(_ at: Int) -> Bool {
    shape(at) == .number && vocabulary.symbols.utf8(tokens.rows[at].symbol).count <= 3
  }

  /// "of Mexico", "(Kenya)"; behind a title of state the country is what it is a title of.
  private func nationality(_ at: Int) -> Int? {
    if word(at) == Known.openParen {
      let end = countryEnd(at: at + 1) ?? (classes(at + 1).contains(.nationality) ? at + 2 : nil)
      guard let end, word(end) == Known.closeParen else { return nil }
      return end + 1
    }
    guard word(at) == Known.of || word(at) == Known.from else { return nil }
    let first = word(at + 1) == Known.the ? at + 2 : at + 1
    guard let end = countryEnd(at: first), word(end) != Known.possessive,
      !isCapitalized(end) || startsSentence(end) || isTitleWord(end)
    else { return nil }
    if word(at) == Known.of, !isTitleWord(end) { giveState(first, end) }
    return end
  }

  /// "President A of Peru", "Foreign Minister B of Peru"
  private func giveState(_ start: Int, _ end: Int) {
    guard items.count > Int(itemStarts.last ?? 0), let last = items.last, last.kind == .title,
      titles[Int(last.index)].target < 0, !titles[Int(last.index)].isMilitaryRank,
      tokens.rows[Int(titles[Int(last.index)].end) - 1].folded != Known.representative,
      !classes(Int(titles[Int(last.index)].end) - 1).isDisjoint(with: [.prenominal, .ministry])
    else { return }
    let state = countryEntity(start, to: end)
    nesting += 1
    mention(state, from: start, to: end, isName: true)
    nesting -= 1
    titles[Int(last.index)].target = state
  }

  /// "(left)", "(D-Ohio)", ", D-Ohio,"
  private func remark(_ at: Int) -> Int? {
    if word(at) == Known.comma, isPartyTag(at + 1) {
      let end = word(at + 2) == Known.point ? at + 3 : at + 2
      return word(end) == Known.comma ? end : nil
    }
    guard word(at) == Known.openParen, word(at + 2) == Known.closeParen else { return nil }
    let bytes = vocabulary.symbols.utf8(tokens.rows[at + 1].folded)
    let isPlace = ["left", "right", "centre", "center", "pictured", "photo"].contains {
      bytes.elementsEqual($0.utf8)
    }
    return isPartyTag(at + 1) || isPlace ? at + 3 : nil
  }

  /// "D-Ohio": a letter for the party and where somebody was elected.
  private func isPartyTag(_ at: Int) -> Bool {
    guard isCapitalized(at) else { return false }
    let bytes = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    return bytes.count > 3 && bytes[bytes.startIndex + 1] == Ascii.hyphen
      && Ascii.isUpper(bytes[bytes.startIndex + 2])
  }
}
