/// Finds stretches that may be persons' names, by their form.
extension ArticleReader {
  /// The name that may begin at a token, noted in `names`; nil if the words there are no name.
  ///
  /// Honorifics before the name are passed over.
  func personName(at first: Int, afterTitle: Bool) -> (index: Int32, end: Int)? {
    if shape(first) == .allCaps, let inverted = invertedName(at: first) { return inverted }
    var start = first
    var honorific = false
    while start < limit {
      if let (end, _) = longTermClasses(at: start, .honorific) {
        start = end
        honorific = true
      } else if classes(start).contains(.honorific), isCapitalized(start + 1) {
        start += 1
        honorific = true
      } else {
        break
      }
    }
    guard start < limit, isNamePart(start, first: start), !isEnumerator(start) else { return nil }
    var end = start + 1
    var strong = honorific
    while end < limit, end - start < 7 {
      // "/s/ A B" and "A B" below it: a signature, and whose it is.
      if end - start >= 2, word(end) == word(start), word(end + 1) == word(start + 1) { break }
      if let next = surnameBehindApostrophe(end) {
        end = next
        strong = true
      } else if isNamePart(end, first: start) {
        end += 1
      } else if let next = particles(at: end) {
        end = next
        strong = true
      } else if let next = nickname(at: end) {
        end = next
        strong = true
      } else if isPeopleInName(end, start) {
        end += 2
        strong = true
      } else if isTitleInName(end, start) {
        end += 1
        strong = true
      } else if let next = surnameInDisguise(at: end, start) ?? countrySurname(at: end, start) {
        end = next
      } else {
        break
      }
      // Three syllables are a whole name; what follows is another word, but for a fourth syllable
      // at the end of the phrase.
      if end - start == 3, isSyllables(start, end) {
        if isFourthSyllable(end) { end += 1 }
        break
      }
    }
    let nameEnd = end
    end = suffix(at: end)
    strong = strong || end > nameEnd || isStrong(start, nameEnd)
    if nameEnd - start == 1, shape(start) == .initial || !honorific && isSentenceWord(start) {
      return nil
    }
    names.append(
      NameCandidate(
        start: Int32(start), end: Int32(end), key: personKey(from: start, to: end),
        sentence: sentence, isStrong: strong && nameEnd - start > 1,
        hasHonorific: honorific || afterTitle))
    return (Int32(names.count - 1), givenNameBehind(end, from: start))
  }

  /// "A. Deans" above a list: a letter that counts headings.
  func isEnumerator(_ at: Int) -> Bool {
    at == Int(sentences[Int(sentence)].start) && shape(at) == .initial
      && sentences[Int(sentence)].kind != .prose && classes(at + 1).contains(.titleHead)
      && classes(at + 1).contains(.plural)
  }

  /// Whether a word can stand in a name.
  private func isNamePart(_ at: Int, first: Int) -> Bool {
    guard at < limit else { return false }
    let flags = tokens.rows[at].flags
    if flags.contains(.inCapitals) || hasDigit(at) { return false }
    if at > first, !flags.contains(.spaceBefore) { return false }
    let classes = classes(at)
    // "bint Thuwaini Al Said"
    if at > first + 1, shape(at) == .capitalized, isArticleOfFamily(at - 1) { return true }
    if at > first, classes.contains(.postNominal) { return false }
    if classes.contains(.weekday) { return false }
    switch shape(at) {
    case .initial:
      if at == first, at > 0, !flags.contains(.spaceBefore) { return false }
      return at > first || isCapitalized(at + 1) || isSyllable(at) && isCapitalized(at + 1)
    case .allCaps where isDottedInitials(at):
      return at > first && isCapitalized(at + 1)
        || at == first && classes.isDisjoint(with: .anyClass) && shape(at + 1) == .capitalized
          && self.classes(at + 1).isDisjoint(with: .anyClass)
    case .allCaps where isSurnameInCapitals(at, first: first): return true
    case .allCaps:
      return at > first
        ? classes.isDisjoint(with: .anyName)
          && vocabulary.symbols.utf8(tokens.rows[at].symbol).count <= 3
        : at > 0
          && (tokens.rows[at - 1].classes.contains(.honorific) || followsRank(at)
            || !tokens.rows[at - 1].classes.isDisjoint(with: [.titleHead, .rank]))
          && isCapitalized(at + 1)
          && shape(at + 1) == .capitalized && classes.isDisjoint(with: .anyName)
          && vocabulary.symbols.utf8(tokens.rows[at].symbol).count <= 3
          && byShortName[tokens.rows[at].symbol] == nil
    case .capitalized, .mixed:
      guard isCapitalized(at) else { return at > first && joinsParticle(at) }
      if classes.contains(.givenName) { return true }
      if isSyllable(at), isSyllableContext(at, first) { return true }
      return classes.isDisjoint(with: .anyName)
        && classes.isDisjoint(with: [
          .titleModifier, .status, .rank, .honorific, .peopleNoun, .speechNoun, .reportingVerb,
          .eventVerb, .roleVerb,
        ])
    default: return false
    }
  }

  /// "L.P.", "J.H.": capitals, each with its point.
  private func isDottedInitials(_ at: Int) -> Bool {
    let bytes = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    guard bytes.count == 4 || bytes.count == 6 else { return false }
    return bytes.indices.allSatisfy { index in
      (index - bytes.startIndex) % 2 == 0
        ? Ascii.isUpper(bytes[index]) : bytes[index] == Ascii.point
    }
  }

  /// "Al" before the name of a family, inside a name.
  private func isArticleOfFamily(_ at: Int) -> Bool {
    let word = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    return word.elementsEqual("Al".utf8) || word.elementsEqual("El".utf8)
  }

  /// "M1A2": what holds a digit is a model, no name.
  private func hasDigit(_ at: Int) -> Bool {
    shape(at) == .mixed
      && vocabulary.symbols.utf8(tokens.rows[at].symbol).contains(where: Ascii.isDigit)
  }

  /// `al-Majali`, `d'Estaing`: a particle joined to what follows.
  func joinsParticle(_ at: Int) -> Bool {
    let bytes = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    guard
      let mark = bytes.prefix(4).firstIndex(where: { $0 == Ascii.hyphen || $0 == Ascii.apostrophe }
      ),
      mark > bytes.startIndex, bytes[bytes.startIndex..<mark].allSatisfy(Ascii.isLower)
    else { return false }
    let next = bytes[(mark + 1)...].first ?? 0
    return Ascii.isUpper(next) || next >= 0xC3
  }

  /// A syllable among syllables is part of a name even if it looks like a word: "O Il Jong",
  /// "So Chung On".
  private func isSyllableContext(_ at: Int, _ first: Int) -> Bool {
    let before = at > first && isSyllable(at - 1)
    let after = at + 1 < limit && isSyllable(at + 1) && shape(at + 1) == .capitalized
    let after2 = at + 2 < limit && isSyllable(at + 2) && shape(at + 2) == .capitalized
    return before && at - first >= 1 && (at - first == 2 || after) || after && after2 && at == first
  }

  /// "James Earl Ray", "Martin Luther King": a title that is also a name, behind a given name.
  private func isTitleInName(_ at: Int, _ start: Int) -> Bool {
    guard shape(at) == .capitalized, classes(at).contains(.alsoSurname),
      !classes(at).contains(.placeNoun),
      tokens.rows[at].flags.contains(.spaceBefore), classes(start).contains(.givenName),
      word(at + 1) != Known.of
    else { return false }
    if isCapitalized(at + 1), classes(at + 1).isDisjoint(with: [.nameSuffix]) {
      // Inside: the title would go before a whole name, "Mary King Peter Smith".
      return at == start + 1 && isNamePart(at + 1, first: start) && !isCapitalized(at + 2)
    }
    return true
  }

  /// "Ali Arab Moor", "Karl August Moor": a nationality or a month between a given name and a word of no class.
  private func isPeopleInName(_ at: Int, _ start: Int) -> Bool {
    at == start + 1 && classes(start).contains(.givenName) && shape(at) == .capitalized
      && !classes(at).isDisjoint(with: [.nationality, .peopleNoun, .month])
      && shape(at + 1) == .capitalized
      && classes(at + 1).isDisjoint(with: .anyClass) && !isCapitalized(at + 2)
      && tokens.rows[at + 1].flags.contains(.spaceBefore)
  }

  /// "Nguyen Van Be Sau": a syllable that no capitalized word follows.
  private func isFourthSyllable(_ at: Int) -> Bool {
    at < limit && shape(at) == .capitalized && isSyllable(at)
      && classes(at).isDisjoint(with: .anyClass)
      && tokens.rows[at].flags.contains(.spaceBefore) && !isCapitalized(at + 1)
  }

  private func isSyllables(_ start: Int, _ end: Int) -> Bool {
    allSyllables(start, end)
  }

  /// "de", "van der", "bin" before another part of the name.
  private func particles(at start: Int) -> Int? {
    var at = start
    if isSaint(at) { at += 1 }
    while at < limit, at - start < 3, classes(at).contains(.nameParticle), shape(at) == .lower {
      at += 1
    }
    guard at > start, isNamePart(at, first: start) else { return nil }
    return at + 1
  }

  /// "Keston St. Rose"
  private func isSaint(_ at: Int) -> Bool {
    guard shape(at) == .capitalized else { return false }
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["st", "st.", "ste", "ste."].contains { text.elementsEqual($0.utf8) }
  }

  /// "Kevin O 'Brien": a blank before the apostrophe.
  private func surnameBehindApostrophe(_ at: Int) -> Int? {
    guard shape(at) == .initial, tokens.rows[at].end == tokens.rows[at].start + 1,
      at + 2 < limit, word(at + 1) == Known.quote, isCapitalized(at + 2),
      !tokens.rows[at + 2].flags.contains(.spaceBefore),
      tokens.rows[at + 1].end == tokens.rows[at + 1].start + 1
    else { return nil }
    return at + 3
  }

  /// `“Jokowi”` between parts of the name.
  private func nickname(at start: Int) -> Int? {
    let open = word(start)
    guard open == Known.quote || open == Known.openQuote || open == Known.openParen,
      isCapitalized(start + 1)
    else { return nil }
    let close = word(start + 2)
    guard close == Known.quote || close == Known.closeQuote || close == Known.closeParen,
      open != Known.openParen || false, isNamePart(start + 3, first: start)
    else { return nil }
    return start + 3
  }

  /// A surname that is a word of another class: "Kevin D. Admiral".
  private func surnameInDisguise(at: Int, _ start: Int) -> Int? {
    let before = classes(at - 1)
    guard shape(at) == .capitalized,
      classes(at).isDisjoint(with: [.country, .month]),
      !classes(at).contains(.functionWord) || before.contains(.givenName) && !startsSentence(at),
      shape(at - 1) == .initial || before.contains(.givenName)
        || before.isDisjoint(with: .anyClass),
      at - start >= 1, !isCapitalized(at + 1),
      !classes(at).contains(.titleHead) || start == 0 || !isDeterminer(start - 1),
      shape(at - 1) == .initial
        || before.contains(.givenName) && classes(at).contains(.plural) && word(at + 1) != Known.of
          && classes(at).isDisjoint(with: [.titleHead, .eventNoun])
        || classes(at).isDisjoint(with: [.unitNoun, .eventNoun])
          && (before.contains(.givenName) && classes(at).contains(.alsoSurname)
            || !classes(at).contains(.placeNoun))
    else { return nil }
    let next = word(at + 1)
    let known = shape(at - 1) == .initial || before.contains(.givenName)
    let ends =
      at + 1 >= limit || shape(at + 1) == .punctuation
      || known && (next == Known.and || shape(at + 1) == .lower)
    return ends ? at + 1 : nil
  }

  /// "Madhav Kumar Nepal": a country right behind two words of a name in running text.
  private func countrySurname(at: Int, _ start: Int) -> Int? {
    guard at - start == 2, sentences[Int(sentence)].kind == .prose, shape(at) == .capitalized,
      classes(at).contains(.country), countryEnd(at: at) == at + 1,
      tokens.rows[at].flags.contains(.spaceBefore), !isCapitalized(at + 1),
      word(at + 1) != Known.possessive, shape(start) == .capitalized,
      shape(start + 1) == .capitalized, classes(start + 1).isDisjoint(with: .anyClass)
    else { return nil }
    return at + 1
  }

  /// "Jr.", ", Jr.", "III".
  private func suffix(at end: Int) -> Int {
    if classes(end).contains(.nameSuffix) { return end + 1 }
    if word(end) == Known.comma, classes(end + 1).contains(.nameSuffix) {
      let after = end + 2
      if after >= limit || shape(after) == .punctuation { return after }
    }
    return end
  }

  private func isStrong(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    if end - start == 3, isSyllables(start, end) { return true }
    if classes(start).contains(.givenName) { return true }
    // "Lee Harvey Moor"
    if end - start == 3, classes(start + 1).contains(.givenName),
      classes(start).isDisjoint(with: .anyName), classes(end - 1).isDisjoint(with: .anyName)
    {
      return true
    }
    if hasDoubleName(start, end) { return true }
    var at = start
    while at < end - 1 {
      if shape(at) == .initial, at > start || !isSyllable(at) { return true }
      at += 1
    }
    return false
  }

  /// "Odile Marchetti-Roy", "Park Ji-won": words of no other class, one of them double.
  private func hasDoubleName(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 3 else { return false }
    var isDouble = false
    for at in start..<end {
      guard classes(at).isDisjoint(with: .anyClass) || isSyllable(at), shape(at) == .capitalized
      else { return false }
      let bytes = vocabulary.symbols.utf8(tokens.rows[at].symbol)
      guard let hyphen = bytes.firstIndex(of: Ascii.hyphen), hyphen - bytes.startIndex >= 2,
        bytes.endIndex - hyphen > 3
      else { continue }
      let next = bytes[hyphen + 1]
      isDouble =
        isDouble || Ascii.isUpper(next) || next >= 0xC3
        || at > start && isSyllable(start) && end - start == 2
    }
    return isDouble
  }

  /// A common word that only the start of the sentence capitalizes.
  private func isSentenceWord(_ at: Int) -> Bool {
    guard tokens.rows[at].flags.contains(.startsSentence), !classes(at).contains(.givenName) else {
      return false
    }
    return !classes(at).isDisjoint(with: .anyClass) || isParticiple(at)
  }

  /// "Playing for the club, he"
  private func isParticiple(_ at: Int) -> Bool {
    classes(at + 1).contains(.functionWord) && shape(at + 1) == .lower
      && vocabulary.symbols.utf8(word(at)).suffix(3).elementsEqual("ing".utf8)
  }
}
