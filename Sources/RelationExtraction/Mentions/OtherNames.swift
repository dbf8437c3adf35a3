/// Persons whom the text itself gives two names: "Robert Moor, known as Bob Moor", and a headline
/// above the full name.
extension ArticleReader {
  func uniteOtherNames() {
    uniteHeadline()
    for at in names.indices.dropFirst() where isGivenAs(at) {
      guard let bearer = bearer(before: at) else { continue }
      if names[at].entity < 0 {
        names[at].entity = bearer
      } else if names[at].entity != bearer {
        unite(bearer, names[at].entity)
      }
      settle()
    }
  }

  /// "Karl H. Bode" and "Karl Heinrich Bode": one person, where no other of the article has that initial.
  func uniteInitials() {
    var spelled: [UInt64: Int32] = [:]
    for name in names where name.entity >= 0 && words(of: name) == 3 {
      guard let key = keyWithInitial(name), tokens.rows[Int(name.start) + 1].shape == .capitalized
      else { continue }
      let known = spelled[key]
      spelled[key] = known == nil || known == name.entity ? name.entity : -1
    }
    if spelled.isEmpty { return }
    for name in names where name.entity >= 0 && words(of: name) == 3 {
      guard tokens.rows[Int(name.start) + 1].shape == .initial, let key = keyWithInitial(name),
        let full = spelled[key], full >= 0, resolved(full) != resolved(name.entity)
      else { continue }
      unite(full, name.entity)
    }
    settle()
  }

  /// First word, initial of the middle one, last word.
  private func keyWithInitial(_ name: NameCandidate) -> UInt64? {
    let start = Int(name.start)
    guard tokens.rows[start].shape == .capitalized,
      let initial = vocabulary.symbols.string(tokens.rows[start + 1].folded).unicodeScalars.first,
      tokens.rows[start + 2].classes.isDisjoint(with: [.nameSuffix]),
      !allSyllables(start, start + 3)
    else { return nil }
    var key = NameKey()
    key.add(UInt64(tokens.rows[start].folded))
    key.add(UInt64(initial.value))
    key.add(UInt64(tokens.rows[start + 2].folded))
    return key.value
  }

  /// Whether "known as" stands before a name.
  private func isGivenAs(_ at: Int) -> Bool {
    let start = Int(names[at].start)
    guard start >= 2, tokens.rows[start - 1].folded == Known.as else { return false }
    let verb = vocabulary.symbols.utf8(tokens.rows[start - 2].folded)
    return ["known", "nicknamed", "called"].contains { verb.elementsEqual($0.utf8) }
  }

  /// The person named right before, at most a few words away, in the same sentence.
  private func bearer(before at: Int) -> Int32? {
    let other = names[at - 1]
    guard other.sentence == names[at].sentence, other.entity >= 0,
      names[at].start - other.end <= 24, words(of: other) >= 2 || words(of: names[at]) >= 2
    else { return nil }
    return other.entity
  }

  /// "Bill Moor" above "William Henry Moor Jr. (born 1950) is": a headline that is a name, and the
  /// person whom the first sentence opens with, are one if they share the surname.
  private func uniteHeadline() {
    guard names.count >= 2, names[0].sentence == 0, sentences[0].kind == .heading,
      names[0].entity >= 0, names[0].start == sentences[0].start, isWholeHeadline(names[0]),
      let lead = names.dropFirst().first(where: { $0.entity >= 0 }), words(of: lead) >= 2,
      sentences[Int(lead.sentence)].kind == .prose,
      lead.start == sentences[Int(lead.sentence)].start,
      lead.entity != names[0].entity,
      surname(of: lead) == surname(of: names[0]) || holds(lead, allOf: names[0])
    else { return }
    unite(lead.entity, names[0].entity)
    settle()
  }

  /// "Michel Temer" above "Michel Miguel Elias Temer Lulia": all its words, in their order.
  private func holds(_ name: NameCandidate, allOf other: NameCandidate) -> Bool {
    guard words(of: other) >= 2 else { return false }
    var at = Int(name.start)
    for word in Int(other.start)..<Int(other.end) {
      while at < Int(name.end), tokens.rows[at].folded != tokens.rows[word].folded { at += 1 }
      if at == Int(name.end) { return false }
      at += 1
    }
    return true
  }

  /// Whether nothing but an aside in parentheses stands behind a name in its headline.
  private func isWholeHeadline(_ name: NameCandidate) -> Bool {
    let end = Int(sentences[Int(name.sentence)].end)
    return Int(name.end) == end || tokens.rows[Int(name.end)].folded == Known.openParen
  }

  private func settle() {
    for at in names.indices where names[at].entity >= 0 {
      names[at].entity = resolved(names[at].entity)
    }
  }

  /// The last word of a name, without "Jr." and the like.
  private func surname(of name: NameCandidate) -> Symbol {
    var end = Int(name.end)
    while end - 1 > Int(name.start),
      tokens.rows[end - 1].classes.contains(.nameSuffix)
        || tokens.rows[end - 1].shape == .punctuation
    { end -= 1 }
    return tokens.rows[end - 1].folded
  }
}
