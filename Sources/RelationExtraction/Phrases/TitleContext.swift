/// What stands around a title and tells whose it is: the organization in focus, "where", "whose",
/// "its", the host of an event.
extension ArticleReader {
  /// The organization in focus, if this paragraph names it; else the host of the paragraph's event,
  /// else the organization of the paragraph before.
  func nearFocus() -> Int32 {
    let known = resolved(focus)
    if known >= 0, entities[Int(known)].lastMention >= paragraphStart { return known }
    if let event = eventBefore() {
      let host = resolved(entities[Int(event)].container)
      if host >= 0 { return host }
    }
    // An organization that the document is from stands behind all its paragraphs.
    if issuer >= 0, sentences[Int(sentence)].kind == .prose { return resolved(issuer) }
    return known >= 0 && entities[Int(known)].lastMention >= paragraphBefore ? known : -1
  }

  /// "the Congress elected A president": the host of the event that opens the sentence, before an
  /// organization does.
  func hostBefore() -> Int32? {
    guard let first = itemStarts.last else { return nil }
    for at in Int(first)..<items.count where items[at].kind == .event {
      let host = resolved(entities[Int(resolved(items[at].index))].container)
      return host >= 0 ? host : nil
    }
    return nil
  }

  /// "the Archive, where A is deputy head": the organization named right before "where".
  func antecedentOfWhere(before title: Int) -> Int32? {
    guard recent >= 0 else { return nil }
    let first = Int(entities[Int(resolved(recent))].lastMention)
    var at = title - 1
    while at > first, title - at < 12 {
      if tokens.rows[at].folded == Known.where { return resolved(recent) }
      at -= 1
    }
    return nil
  }

  /// "a strong advocate", "an outspoken leader": an article before an adjective.
  func isIndefinite(before title: Int) -> Bool {
    guard title >= 2, title - 2 >= Int(sentences[Int(sentence)].start), shape(title - 1) == .lower
    else { return false }
    let article = tokens.rows[title - 2].folded
    return (article == Known.a || article == Known.an) && shape(title) == .lower
  }

  /// Passes over "former", "acting", "outgoing", "new".
  func skipStatus(from start: Int, _ title: inout TitlePhrase) -> Int {
    var at = start
    while at < limit {
      if let (end, info) = longTerm(at: at, .status) {
        title.status = max(title.status, info.status)
        at = end
      } else if classes(at).contains(.status) {
        title.status = max(title.status, info(at).status)
        at += 1
      } else if shape(at) == .ordinalNumber && !classes(at + 1).contains(.titleModifier)
        || classes(at).contains(.nationality)
        || word(at) == Known.other || word(at) == Known.own,
        isTitleWord(at + 1)
      {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// "a delegation of the Assembly led by its vice-president": of the Assembly.
  func senderInFocus() -> Int32? {
    let known = resolved(recent)
    guard known >= 0, isDelegation(known),
      entities[Int(known)].lastMention >= sentences[Int(sentence)].start
    else { return nil }
    let sender = resolved(entities[Int(known)].container)
    return sender >= 0 ? sender : nil
  }

  /// "A left as member of the board. The session elected as its members": what the last title of the
  /// sentence before is of, if it is the same.
  func targetBefore(of head: Symbol) -> Int32? {
    guard itemStarts.count >= 2 else { return nil }
    let range = Int(itemStarts[itemStarts.count - 2])..<Int(itemStarts[itemStarts.count - 1])
    guard let last = range.last(where: { items[$0].kind == .title }) else { return nil }
    let title = titles[Int(items[last].index)]
    return title.head == head && title.target >= 0 ? title.target : nil
  }

  /// "elected A chairman of the committee; vice-chairmen are B and C": what the title in the sentence is of
  /// that a title of its deputies ends with.
  func bodyOfChief(_ deputy: TitlePhrase) -> Int32? {
    guard let first = itemStarts.last else { return nil }
    let word = vocabulary.symbols.utf8(deputy.head)
    let opening = tokens.rows[Int(deputy.start)].folded
    let isDeputy = opening == Known.deputy || opening == Known.vice
    for at in stride(from: items.count - 1, through: Int(first), by: -1)
    where items[at].kind == .title {
      let title = titles[Int(items[at].index)]
      let chief = vocabulary.symbols.utf8(title.head)
      guard title.target >= 0, word.count > chief.count || isDeputy && title.head == deputy.head,
        word.suffix(chief.count).elementsEqual(chief)
      else { continue }
      return title.target
    }
    return nil
  }

  /// The organization of the last title in the sentence.
  func lastTarget() -> Int32? {
    guard let first = itemStarts.last else { return nil }
    for at in stride(from: items.count - 1, through: Int(first), by: -1)
    where items[at].kind == .title && titles[Int(items[at].index)].target >= 0 {
      return titles[Int(items[at].index)].target
    }
    return nil
  }

  /// "Russian ambassador": the state that the adjective stands for, if the article names it.
  func state(of first: Int, to end: Int) -> Int32 {
    for at in first..<end where classes(at).contains(.nationality) {
      if let known = byKey[countryKey(info(at).country)] { return resolved(known) }
    }
    return -1
  }
}
