/// Parts in a programme: "Keynote address | A", "Chair: B", the panel below; and the event that its
/// heading names.
extension ArticleReader {
  /// "Keynote address | E": what a cell says that the persons of the next cell do.
  func bindProgrammeRow(_ index: Int, in range: Range<Int>) {
    guard sentences[index].kind == .row else { return }
    for at in range where items[at].kind == .speechNoun || items[at].kind == .people {
      guard at == range.lowerBound || kind(at - 1, in: range) == .bar,
        kind(at + 1, in: range) == .bar, let first = nameOrTitled(at + 2, in: range),
        let mode = info(Int(items[at].start)).participationMode
          ?? longTerm(at: Int(items[at].start), .speechNoun)?.info.participationMode,
        let event = programmeEvent(index)
      else { continue }
      add(namesBeginning(at: first, in: range), event, mode, at, in: range)
      return
    }
  }

  /// "Chair: A", "Speakers | B" in the programme of an event: parts in it, no posts.
  func bindProgrammePart(_ title: Int, _ first: Int, in range: Range<Int>) -> Bool {
    let phrase = titles[Int(items[title].index)]
    guard phrase.target < 0, leadTarget < 0, phrase.end - phrase.start == 1 else { return false }
    let noun = vocabulary.symbols.utf8(phrase.head)
    let mode: ParticipationMode
    switch String(decoding: noun, as: UTF8.self) {
    case "chair", "moderator", "chairperson": mode = .chair
    case "speaker", "panelist", "panellist", "discussant": mode = .speech
    default: return false
    }
    guard let event = programmeEvent(Int(sentence)) else { return false }
    add(namesBeginning(at: first, in: range), event, mode, title, in: range)
    return true
  }

  /// The event whose programme a row or line is of: the one that the lines above announce, else the
  /// one that the article has named first; nil if neither stands before it.
  private func programmeEvent(_ index: Int) -> Int32? {
    if programme >= 0 { return resolved(programme) }
    if let announced = announcedEvent(above: index) {
      programme = announced
      return announced
    }
    guard mainEvent >= 0 else { return nil }
    let main = resolved(mainEvent)
    let isBefore = mentions.contains {
      resolved($0.entity) == main && Int($0.sentence) <= index
    }
    return isBefore ? main : nil
  }

  /// "Prospects for the Coast" above "Online symposium, Sunday, 8 pm": a heading, and below it a line
  /// that begins with what kind of event it is.
  private func announcedEvent(above index: Int) -> Int32? {
    var line = index - 1
    while line > 0, index - line <= 8, sentences[line].kind != .prose {
      if sentences[line].kind == .heading, sentences[line - 1].kind == .heading,
        let noun = eventNoun(opening: line)
      {
        return announced(line - 1, noun)
      }
      line -= 1
    }
    return nil
  }

  /// The event noun that a heading begins with, over one modifier.
  private func eventNoun(opening index: Int) -> Int? {
    let start = Int(sentences[index].start)
    for at in start..<min(Int(sentences[index].end), start + 2)
    where tokens.rows[at].classes.contains(.eventNoun) { return at }
    return nil
  }

  /// Numbers the event that a heading names.
  private func announced(_ heading: Int, _ noun: Int) -> Int32? {
    var (start, end) = (Int(sentences[heading].start), Int(sentences[heading].end))
    while start < end, tokens.rows[start].shape == .punctuation { start += 1 }
    while end > start, tokens.rows[end - 1].shape == .punctuation { end -= 1 }
    guard end - start >= 2, end - start <= 16 else { return nil }
    let event = entity(
      ArticleEntity(
        kind: .event, key: coreKey(.event, from: start, to: end), container: resolved(issuer),
        head: vocabulary.words[Int(tokens.rows[noun].folded)].singular, coreStart: Int32(start),
        coreEnd: Int32(end), link: Known.of))
    let current = sentence
    sentence = Int32(heading)
    mention(event, from: start, to: end, isName: true)
    if issuer >= 0 {
      relations.append(
        ArticleRelation(
          kind: .organizer, rule: .eventHost, source: event, target: resolved(issuer),
          isInferred: true, sentence: sentence, start: Int32(start), end: Int32(end)))
    }
    sentence = current
    return event
  }

  /// "Panel", "Speakers": a heading in a programme, and below it those who speak.
  func noteProgrammeHeading(_ index: Int) {
    let (start, end) = (Int(sentences[index].start), Int(sentences[index].end))
    guard programme >= 0, end - start <= 2 else { return }
    let isPanel = (start..<end).contains { at in
      let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
      return word.elementsEqual("panel".utf8)
        || vocabulary.words[Int(tokens.rows[at].symbol)].participationMode == .speech
    }
    if isPanel { leadParticipation = LeadParticipation(event: resolved(programme), mode: .speech) }
  }
}
