/// Decides which names are persons and which names are one person.
extension ArticleReader {
  /// Numbers the persons of the article and gives each name its person.
  func resolvePersons() {
    confirmByContext()
    confirmByKey()
    fullNames.removeAll()
    holders = ContiguousArray(repeating: 0, count: names.count)
    for post in posts {
      let standsAlone =
        post.rule == .apposition || post.rule == .copula || post.rule == .roleByVerb
        || post.rule == .parenthesis && post.target >= 0
      holders[Int(post.name)] = max(holders[Int(post.name)], standsAlone ? 2 : 1)
    }
    for at in names.indices where names[at].isConfirmed && words(of: names[at]) > 2 {
      // "De la Vega" for "Carlos de la Vega"
      let fuller = startsWithParticle(names[at]) ? fullNames[key(of: names[at])] ?? -1 : -1
      names[at].entity = fuller >= 0 ? fuller : person(Int32(at))
      if fuller < 0 { notePartialNames(of: names[at]) }
    }
    uniteInitials()
    notePartialNames { words(of: $0) > 2 }
    for at in names.indices where names[at].isConfirmed && words(of: names[at]) == 2 {
      let longer = partialName(Int32(at))
      names[at].entity = longer >= 0 ? longer : person(Int32(at))
    }
    uniteOtherNames()
    notePartialNames { words(of: $0) >= 2 }
    for at in names.indices where names[at].entity < 0 && !names[at].isStruck {
      names[at].entity = partialName(Int32(at))
    }
    for at in names.indices where names[at].entity < 0 && names[at].isConfirmed {
      // One word, and no fuller name to go with it: "Pratikno, who is minister".
      guard standsAlone(Int32(at)) else { continue }
      names[at].entity = person(Int32(at))
    }
    for at in names.indices
    where names[at].entity < 0 && words(of: names[at]) == 1 && !names[at].isStruck {
      names[at].entity = knownAlone(names[at])
    }
    uniteOtherNames()
    noteMentions()
  }

  /// A name is a person's everywhere if it is so once.
  private func confirmByKey() {
    var confirmed: Set<UInt64> = []
    for name in names where name.isStrong || name.isConfirmed || name.hasHonorific {
      if name.end - name.start >= 2 { confirmed.insert(name.key) }
    }
    for at in names.indices where confirmed.contains(names[at].key) && !names[at].isStruck {
      names[at].isConfirmed = true
    }
  }

  func words(of name: NameCandidate) -> Int32 { name.end - name.start }

  /// Notes the parts of the names of persons anew, since two of them may have turned out to be one.
  private func notePartialNames(where isNoted: (NameCandidate) -> Bool) {
    fullNames.removeAll()
    for name in names where name.entity >= 0 && isNoted(name) && !startsWithParticle(name) {
      notePartialNames(of: name)
    }
  }

  private func person(_ name: Int32) -> Int32 {
    let candidate = names[Int(name)]
    var at = byKey[candidate.key] ?? -1
    while at >= 0 {
      if entities[Int(at)].kind == .person, !isAnother(name, at) {
        takeSpelling(of: candidate, for: Int(at))
        return at
      }
      at = entities[Int(at)].next
    }
    return insert(
      ArticleEntity(
        kind: .person, key: candidate.key, head: 0, coreStart: candidate.start,
        coreEnd: candidate.end))
  }

  /// A name without words in capitals goes before one with a surname in capitals.
  private func takeSpelling(of name: NameCandidate, for person: Int) {
    let known = entities[person]
    func hasCapitals(_ start: Int32, _ end: Int32) -> Bool {
      (Int(start)..<Int(end)).contains { tokens.rows[$0].shape == .allCaps }
    }
    guard hasCapitals(known.coreStart, known.coreEnd), !hasCapitals(name.start, name.end) else {
      return
    }
    entities[person].coreStart = name.start
    entities[person].coreEnd = name.end
  }

  /// Whether a name is told side by side with the same name of somebody else: twice in a
  /// sentence, each time with a post.
  private func isAnother(_ name: Int32, _ person: Int32) -> Bool {
    let candidate = names[Int(name)]
    var at = Int(name) - 1
    while at >= 0, names[at].sentence == candidate.sentence {
      if names[at].entity == person, names[at].key == candidate.key,
        holdsPost(Int32(at)), holdsPost(name)
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// The person whom a single word named before; -1 if it named none.
  private func knownAlone(_ name: NameCandidate) -> Int32 {
    var at = byKey[name.key] ?? -1
    while at >= 0 {
      if entities[Int(at)].kind == .person { return resolved(at) }
      at = entities[Int(at)].next
    }
    return -1
  }

  /// A single word is a person's name only where a title stands in apposition to it.
  private func standsAlone(_ name: Int32) -> Bool {
    let candidate = names[Int(name)]
    if candidate.start > 0 {
      // "the first Ryelander": a word behind an article or an ordinal is no name.
      let before = tokens.rows[Int(candidate.start) - 1].classes
      guard before.isDisjoint(with: [.determiner, .ordinal]) else { return false }
    }
    if Int(candidate.end) < tokens.count {
      // "Appropriations panels", "a Rights manager": it tells of a noun.
      let next = tokens.rows[Int(candidate.end)]
      let isNoun = !next.classes.isDisjoint(with: [
        .unitNoun, .titleHead, .eventNoun, .thingNoun, .placeNoun, .peopleNoun,
      ])
      let isVerb = !next.classes.isDisjoint(with: [.reportingVerb, .roleVerb, .eventVerb])
      if next.shape == .lower, isNoun, !isVerb { return false }
    }
    guard tokens.rows[Int(candidate.start)].classes.isDisjoint(with: .anyName),
      tokens.rows[Int(candidate.start)].shape == .capitalized
    else { return false }
    return candidate.isToldAlone || holders[Int(name)] == 2
      || candidate.hasHonorific && isAddressed(candidate)
  }

  /// "Mr Bode", "Mrs. Lind": a form of address right before the name.
  private func isAddressed(_ name: NameCandidate) -> Bool {
    name.start > 0 && tokens.rows[Int(name.start) - 1].classes.contains(.honorific)
      && (Int(name.end) >= tokens.count || tokens.rows[Int(name.end)].shape != .capitalized)
  }

  private func holdsPost(_ name: Int32) -> Bool { holders[Int(name)] != 0 }

  /// The person that a part of a name means: a surname, or what calls him in short. The fuller
  /// name must be the only one of the article with these words.
  private func partialName(_ name: Int32) -> Int32 {
    let candidate = names[Int(name)]
    guard candidate.end - candidate.start <= 2 else { return -1 }
    let start = Int(candidate.start)
    var end = Int(candidate.end)
    // "Moor Filho" for "Ana Moor Filho"
    if end - start == 2, tokens.rows[end - 1].classes.contains(.nameSuffix) { end -= 1 }
    if end - start == 2, tokens.rows[start].shape == .initial {
      return max(-1, fullNames[initialKey(start, end)] ?? -1)
    }
    let person = fullNames[wordsKey(start, end)] ?? -1
    return person == -2 ? bearerBefore(name) : person
  }

  /// Of several persons who share a surname, the one whom the text alone has named so far.
  private func bearerBefore(_ name: Int32) -> Int32 {
    let candidate = names[Int(name)]
    let (start, end) = (Int(candidate.start), Int(candidate.end))
    let key = wordsKey(start, end)
    var bearer: Int32 = -1
    // So far means as far as a reader remembers: some hundred names.
    for other in names[max(0, Int(name) - 500)..<Int(name)]
    where other.entity >= 0 && words(of: other) > end - start {
      let isBearer =
        wordsKey(Int(other.end) - (end - start), Int(other.end)) == key
        || end - start == 1 && tokens.rows[Int(other.start)].folded == tokens.rows[start].folded
      guard isBearer, other.entity != bearer else { continue }
      if bearer >= 0 { return -1 }
      bearer = other.entity
    }
    return bearer
  }

  /// Notes the first and last words of a full name, by which it may be called later.
  private func notePartialNames(of name: NameCandidate) {
    let start = Int(name.start)
    var end = Int(name.end)
    while end > start,
      tokens.rows[end - 1].classes.contains(.nameSuffix)
        || tokens.rows[end - 1].shape == .punctuation
    { end -= 1 }
    guard end - start >= 2 else { return }
    for length in 1...2 where end - start > length {
      note(wordsKey(end - length, end), name.entity)
      note(wordsKey(start, start + length), name.entity)
      if end - length - 1 > start { note(wordsKey(end - length - 1, end - 1), name.entity) }
    }
    for at in start + 1..<end where tokens.rows[at].classes.contains(.nameParticle) {
      note(wordsKey(at, end), name.entity)
      // "Echavarría" for "Ana Echavarría de Posada"
      if at - 1 > start, tokens.rows[at - 1].shape == .capitalized {
        note(wordsKey(at - 1, at), name.entity)
      }
    }
    guard tokens.rows[start].shape != .initial else { return }
    note(initialKey(start, end), name.entity)
    if end - start > 2, !allSyllables(start, end) { note(outerKey(start, end), name.entity) }
  }

  private func startsWithParticle(_ name: NameCandidate) -> Bool {
    tokens.rows[Int(name.start)].classes.contains(.nameParticle)
  }

  private func key(of name: NameCandidate) -> UInt64 { wordsKey(Int(name.start), Int(name.end)) }

  /// "M. Fakudze": the initial of the first word, and the last word.
  private func initialKey(_ start: Int, _ end: Int) -> UInt64 {
    var key = NameKey()
    key.add(2)
    key.add(UInt64(vocabulary.symbols.utf8(tokens.rows[start].folded).first ?? 0))
    key.add(UInt64(tokens.rows[end - 1].folded))
    return key.value
  }

  /// "Karl Bode" for "Karl Anton Bode": the first word and the last.
  private func outerKey(_ start: Int, _ end: Int) -> UInt64 {
    var key = NameKey()
    key.add(UInt64(tokens.rows[start].folded))
    key.add(UInt64(tokens.rows[end - 1].folded))
    return key.value
  }

  /// Two persons with the same part leave it ambiguous.
  private func note(_ key: UInt64, _ person: Int32) {
    if let known = fullNames[key], known != person {
      fullNames[key] = -2
    } else {
      fullNames[key] = person
    }
  }

  private func wordsKey(_ start: Int, _ end: Int) -> UInt64 {
    var key = NameKey()
    for at in start..<end { key.add(UInt64(tokens.rows[at].folded)) }
    return key.value
  }

  private func noteMentions() {
    for name in names where name.entity >= 0 {
      let item = name.item >= 0 ? items[Int(name.item)] : nil
      mentions.append(
        ArticleMention(
          entity: name.entity, sentence: name.sentence, start: name.start, end: name.end,
          isNested: item == nil, isName: true))
      entities[Int(name.entity)].mentionCount += 1
    }
  }
}
