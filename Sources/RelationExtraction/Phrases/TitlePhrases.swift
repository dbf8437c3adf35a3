/// Reads titles: modifiers, head noun, what the office is for, and the organization.
extension ArticleReader {
  /// The title that begins at a token, noted in `titles`; nil if none does.
  ///
  /// - Parameter owner: the organization named before the title, -1 if there is none.
  func titlePhrase(at first: Int, owner: Int32 = -1) -> Int32? {
    var start = first
    var title = TitlePhrase(start: 0, end: 0, phraseEnd: 0, head: 0)
    switch word(start) {
    case Known.the, Known.its, Known.their, Known.our, Known.his, Known.her, Known.this:
      title.isDefinite = true
      start += 1
    case Known.a, Known.an, Known.one:
      title.isIndefinite = true
      start += 1
    default:
      title.isIndefinite = isIndefinite(before: first)
      title.isQualified = title.isIndefinite
    }
    start = skipStatus(from: start, &title)
    guard let extent = titleWords(at: start) else { return nil }
    if extent.end == start + 1, shape(start) == .lower || startsSentence(start),
      classes(start).contains(.plural),
      classes(start).contains(.peopleNoun), info(start).participationMode != nil
    {
      // "Other speakers were A and B" tells of parts, not of posts.
      return nil
    }
    if extent.end == start + 1, isMadeOfficial(start) { return nil }
    title.start = Int32(start)
    // "46th president", but "1st Vice Chairperson"
    if shape(start) == .ordinalNumber, !classes(start + 1).contains(.titleModifier) {
      title.start += 1
    }
    title.end = Int32(extent.end)
    let info = headInfo(extent.head, extent.end)
    title.head = info.singular
    title.isOfState = info.isOfState
    title.isOccupation = info.isOccupation
    title.isPlural = info.classes.contains(.plural) && !info.classes.contains(.lemma)
    title.isMilitaryRank = info.classes.contains(.rank) && !info.classes.contains(.titleHead)
    title.isOfPerson =
      (word(first) == Known.his || word(first) == Known.her) && info.classes.contains(.personal)
    title.isPossessed = (word(first) == Known.his || word(first) == Known.her) && !title.isOfPerson
    title.isMembership = info.classes.contains(.membership)
    if info.classes.isDisjoint(with: .status) { title.status = max(title.status, info.status) }
    title.target = owner
    electedSuffix(&title)
    let isHonour = isHonour(behind: extent.end)
    if !isHonour { complement(of: &title, info, body: extent.body) }
    if isHonour || extent.end == start + 1 && isAttitude(start) {
      title.isNoPost = true
      (title.target, title.fallback) = (-1, -1)
      title.phraseEnd = max(title.phraseEnd, Int32(endOfName(behind: extent.end)))
      titles.append(title)
      return Int32(titles.count - 1)
    }
    if title.target < 0, word(first) == Known.its || word(first) == Known.their {
      title.target =
        senderInFocus() ?? lastTarget()
        ?? (focusMention < 0 ? targetBefore(of: title.head) ?? hostBefore() : nil)
        ?? resolved(focus)
    }
    if title.target < 0, first > 0, first - 1 >= Int(sentences[Int(sentence)].start),
      tokens.rows[first - 1].folded == Known.whose, recent >= 0,
      Int(entities[Int(resolved(recent))].lastMention) + 12 > first
    {
      title.target = resolved(recent)
    }
    if title.target < 0 { title.target = state(of: first, to: Int(title.start)) }
    // "where B shot President C" tells nothing of C's office.
    let place =
      isCapitalized(start) && isCapitalized(extent.end) ? nil : antecedentOfWhere(before: first)
    if title.target < 0, let place { title.target = place }
    title.fallback =
      place ?? (title.isPlural ? bodyOfChief(title) : nil)
      ?? nearFocus()
    if title.fallback < 0 { title.fallback = hostBefore() ?? -1 }
    let index = Int32(titles.count)
    titles.append(title)
    return index
  }

  /// "was made official by"
  private func isMadeOfficial(_ at: Int) -> Bool {
    guard at > 0, shape(at) == .lower, !isCapitalized(at + 1), word(at + 1) != Known.of else {
      return false
    }
    let verb = vocabulary.symbols.utf8(tokens.rows[at - 1].folded)
    return vocabulary.symbols.utf8(word(at)).elementsEqual("official".utf8)
      && ["made", "is", "was", "became", "become", "be"].contains { verb.elementsEqual($0.utf8) }
  }

  /// Where the name behind "of" ends: "Order of the Dornish Empire", "The Long Road".
  private func endOfName(behind of: Int) -> Int {
    var at = of + 1
    while at < limit, at - of < 12,
      isCapitalized(at)
        || [Known.of, Known.the].contains(word(at))
          && (isCapitalized(at + 1) || isCapitalized(at + 2))
    { at += 1 }
    return at > of + 1 ? at : of
  }

  /// "a critic of the Board", but "film critic of the Gazette", "author of the Annals": what somebody thinks
  /// of a body, or has made, is no post.
  private func isAttitude(_ at: Int) -> Bool {
    guard shape(at) == .lower else { return false }
    let noun = vocabulary.symbols.utf8(singular(at))
    guard word(at + 1) == Known.of else { return false }
    return [
      "critic", "advocate", "champion", "hero", "author", "composer", "inventor", "translator",
      "painter", "writer", "poet", "laureate",
    ].contains { noun.elementsEqual($0.utf8) }
  }

  /// "Member of the Order of the Dornish Empire": a decoration.
  private func isHonour(behind end: Int) -> Bool {
    guard word(end) == Known.of, word(end + 1) == Known.the else { return false }
    var at = end + 2
    // "the Most Excellent Order of"
    while at - end < 5, isCapitalized(at), word(at) != Known.order { at += 1 }
    return word(at) == Known.order && isCapitalized(at) && word(at + 1) == Known.of
  }

  func isTitleWord(_ at: Int) -> Bool {
    !classes(at).isDisjoint(with: [.titleHead, .titleModifier, .rank])
  }

  private struct TitleExtent {
    var end: Int
    var head: Int
    /// The Party body in it: "Party cell" in "Party cell secretary".
    var body: Range<Int>?
  }

  /// Modifiers and head noun.
  private func titleWords(at start: Int) -> TitleExtent? {
    var at = start
    var head = -1
    var end = start
    while at < limit, at - start < 9 {
      // "the operations officer Lieutenant Commander A": a rank, which goes with the name.
      if head >= 0, opensRank(at, behind: head) { break }
      if let (stop, classes) = longTermClasses(at: at, [.titleHead, .rank]),
        !(stop - at == 3 && isCapitalized(stop) && self.classes(stop).contains(.titleHead))
      {
        head = classes.contains(.titleHead) ? at : head < 0 ? at : head
        at = stop
        end = stop
        if head < 0 { head = at }
        continue
      }
      let classes = classes(at)
      if at > start, let officer = officer(behindChief: at) {
        at = officer
      } else if classes.contains(.titleHead) || classes.contains(.rank) {
        if head >= 0, beginsName(at), shape(at) != .lower, classes.contains(.givenName) { break }
        if head >= 0, isFormOfAddress(at) { break }
        head = at
        at += 1
        end = at
      } else if classes.contains(.titleModifier) || classes.contains(.ordinal),
        shape(at) != .ordinalNumber || at == start && self.classes(at + 1).contains(.titleModifier)
      {
        if head >= 0, !leadsToHead(at) { break }
        at += 1
      } else if head < 0, isFieldBeforeHead(at) {
        at += 1
      } else {
        break
      }
    }
    guard head >= 0, end > start else { return nil }
    let body = partyBody(from: start, to: end)
    if body == nil, opensWithBody(start, head) { return nil }
    return TitleExtent(end: end, head: head, body: body)
  }

  /// "chief scientific and medical officer": the head behind what the chief is chief of.
  private func officer(behindChief at: Int) -> Int? {
    guard word(at - 1) == Known.chief else { return nil }
    var look = at
    while look < limit, look - at <= 3, shape(look) != .punctuation {
      if look > at, word(look) == Known.officer { return look }
      guard classes(look).isDisjoint(with: .titleHead),
        word(look) == Known.and || !classes(look).contains(.functionWord)
      else { return nil }
      look += 1
    }
    return nil
  }

  private func opensRank(_ at: Int, behind head: Int) -> Bool {
    guard shape(head) == .lower, shape(at) == .capitalized, classes(head).contains(.titleHead)
    else {
      return false
    }
    let classes = longTermClasses(at: at, [.rank])?.1 ?? classes(at)
    return classes.contains(.rank)
  }

  /// "Foreign Ministry spokesman": the capitalized words before a head in lower case name a body.
  private func opensWithBody(_ start: Int, _ head: Int) -> Bool {
    guard head - start >= 2, shape(head) == .lower, isCapitalized(start) else { return false }
    var at = head - 1
    while at > start, shape(at) == .lower { at -= 1 }
    return at > start && isCapitalized(at) && classes(at).contains(.unitNoun)
  }

  /// "Chairman Senator A": the second title is how a member of that house is called.
  private func isFormOfAddress(_ at: Int) -> Bool {
    guard isCapitalized(at), isCapitalized(at + 1) else { return false }
    let noun = vocabulary.symbols.utf8(singular(at))
    return [
      "senator", "congressman", "congresswoman", "representative", "professor", "judge",
      "justice", "ambassador",
    ].contains { noun.elementsEqual($0.utf8) }
  }

  private func leadsToHead(_ from: Int) -> Bool {
    var at = from
    while at < limit, at - from < 4 {
      if classes(at).contains(.titleHead) || classes(at).contains(.rank) { return true }
      guard classes(at).contains(.titleModifier) else { return false }
      at += 1
    }
    return false
  }

  /// A noun before the head that belongs to the title: "department director", "foreign minister",
  /// "Party cell secretary".
  private func isFieldBeforeHead(_ from: Int) -> Bool {
    var at = from
    while at < limit, at - from < 5 {
      let classes = classes(at)
      if at > from, classes.contains(.titleHead) || longTermClasses(at: at, .titleHead) != nil {
        return isCapitalized(at) == isCapitalized(from) || word(from) == Known.party
          || startsSentence(from)
      }
      let fits =
        !classes.isDisjoint(with: [.policyField, .titleModifier, .subunit, .partyBody])
        || word(at) == Known.party || word(at) == Known.and && at > from
      guard fits, shape(at) != .punctuation, word(at + 1) != Known.number,
        byShortName[tokens.rows[at].symbol] == nil
      else {
        return false
      }
      at += 1
    }
    return false
  }

  /// "Party cell" of a "first Party cell secretary": the words before the head that are a body of
  /// the Party.
  func partyBody(from start: Int, to end: Int) -> Range<Int>? {
    var body = end - 1
    while body > start, !isBodyNoun(body, start) { body -= 1 }
    guard body > start, anyWord(start, body, is: Known.party)
    else { return nil }
    return start..<body + 1
  }

  private func isBodyNoun(_ at: Int, _ start: Int) -> Bool {
    classes(at).contains(.partyBody)
      && (!classes(at).contains(.titleModifier) || at > start && word(at - 1) == Known.party)
  }

  private func headInfo(_ head: Int, _ end: Int) -> WordInfo {
    if let (stop, info) = longTerm(at: head, [.titleHead, .rank]), stop <= end { return info }
    return info(head)
  }

  /// "-elect", "designate" behind the head.
  private func electedSuffix(_ title: inout TitlePhrase) {
    let at = Int(title.end)
    if word(at) == Known.openParen, classes(at + 1).contains(.status),
      word(at + 2) == Known.closeParen
    {
      // "Ambassador (retd)"
      title.status = info(at + 1).status
      title.phraseEnd = Int32(at + 3)
      return
    }
    guard classes(at).contains(.status), info(at).status == .elect else { return }
    title.status = .elect
    title.end += 1
  }

  /// "Party cell secretary of the repair work-team": the Party cell of that unit is an
  /// organization of its own.
  func partyBody(_ body: Range<Int>, of title: inout TitlePhrase, at: Int) {
    var unit = title.target
    var end = at
    nesting += 1
    if word(at) == Known.of || word(at) == Known.at || word(at) == Known.in
      || word(at) == Known.under, let phrase = organizationPhrase(at: at + 1, .complement)
    {
      unit = phrase.entity
      end = phrase.end
    }
    nesting -= 1
    title.phraseEnd = Int32(max(end, Int(title.end)))
    guard unit >= 0 else { return }
    let head = body.upperBound - 1
    let entity = self.entity(
      ArticleEntity(
        kind: .organization,
        key: coreKey(.organization, from: body.lowerBound, to: body.upperBound), container: unit,
        head: vocabulary.words[Int(tokens.rows[head].folded)].singular,
        coreStart: Int32(body.lowerBound), coreEnd: Int32(body.upperBound),
        link: Known.of, linkHasArticle: false))
    nesting += 1
    mention(entity, from: Int(title.start), to: Int(title.phraseEnd), isName: false)
    nesting -= 1
    addPartOf(entity, unit, rule: .partyBody, from: Int(title.start), to: Int(title.phraseEnd))
    title.target = entity
  }
}
