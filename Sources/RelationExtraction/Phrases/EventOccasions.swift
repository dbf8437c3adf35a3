/// Tells events from bodies of the same noun, and whose an event is that "its" goes before.
extension ArticleReader {
  /// "At its congress the Union chose": the organization that the sentence, which opens with the
  /// event, is about.
  func ownerAhead(of end: Int) -> Int32? {
    let first = Int(sentences[Int(sentence)].start)
    guard focusMention < 0, end - first <= 14, nesting == 0 else { return nil }
    var at = end
    while at < limit, at - end < 24 {
      let opens = word(at) == Known.the && word(at - 1) != Known.of && word(at - 1) != Known.in
      guard opens, isCapitalized(at + 1) else {
        at += 1
        continue
      }
      let mark = (mentions.count, relations.count, titles.count)
      let (kept, before) = (recent, focus)
      let phrase = organizationPhrase(at: at, .free)
      rollBack(mentions: mark.0, relations: mark.1)
      titles.removeSubrange(mark.2...)
      (recent, focus, focusMention) = (kept, before, -1)
      guard let phrase, !entities[Int(resolved(phrase.entity))].isCountry else { return nil }
      return resolved(phrase.entity)
    }
    return nil
  }

  /// "its congress": of the organization named last, if this sentence or the one before names it.
  func ownerOfEvent() -> Int32 {
    let owner = resolved(recent)
    guard owner >= 0, !entities[Int(owner)].isCountry else { return -1 }
    let before = sentences[max(0, Int(sentence) - 1)].start
    return entities[Int(owner)].lastMention >= before ? owner : -1
  }

  /// "Meeting of Vegetable Growers": capitalized plurals without an article, which name no body
  /// that the article knows, are those who meet. Gives where they end.
  func membersByForm(from start: Int) -> Int? {
    var end = start
    while end < limit, isCapitalized(end), shape(end) != .allCaps { end += 1 }
    guard end > start, word(end) != Known.possessive, word(end) != Known.and,
      word(end) != Known.of, word(end) != Known.ampersand,
      !anyWord(start, end, has: [.unitNoun, .legalForm, .country, .functionWord, .givenName]),
      byKey[coreKey(.organization, from: start, to: end)] == nil
    else { return nil }
    let last = vocabulary.symbols.utf8(tokens.rows[end - 1].folded)
    guard last.count > 4, last.last == UInt8(ascii: "s") else { return nil }
    let isSingular = ["ss", "us", "is"].contains { last.suffix(2).elementsEqual($0.utf8) }
    return isSingular ? nil : end
  }

  func isIndefiniteDeterminer(_ at: Int) -> Bool {
    switch tokens.rows[at].folded {
    case Known.a, Known.an, Known.each: true
    default: tokens.rows[at].classes.contains(.genericQuantifier)
    }
  }

  /// Whether a noun that can also be a body's is an event here: behind "ordinary", before a year or
  /// before a verb that tells of events.
  func isOccasion(_ end: Int, _ core: EventCore) -> Bool {
    guard isCapitalized(end - 1), end - 1 > core.start else { return false }
    if shape(end) == .number,
      vocabulary.symbols.utf8(tokens.rows[end].symbol).count == 4
    {
      return true
    }
    if classes(core.start).contains(.eventModifier),
      classes(core.start).isDisjoint(with: .policyField), word(end) == Known.of
    {
      return true
    }
    if classes(end - 1).isDisjoint(with: .state),
      word(end + 1) == Known.on || word(end + 1) == Known.in || word(end + 1) == Known.at,
      info(end).participationMode == .opening || info(end).participationMode == .closing
    {
      // "The Archives Forum opened in Rye", but parliaments open, too.
      return true
    }
    if word(end) == Known.was || word(end) == Known.is {
      return !classes(end + 1).isDisjoint(with: [.hostingVerb, .eventVerb])
    }
    return word(end) == Known.took && word(end + 1) == Known.place
  }

  /// "A meeting of farmers in the province was held": the verb of the clause, over phrases of place, tells
  /// that the event was.
  func happens(behind end: Int) -> Bool {
    var at = end
    while at < limit, at - end < 12 {
      switch shape(at) {
      case .punctuation: return false
      case .lower:
        if word(at) == Known.took { return word(at + 1) == Known.place }
        if word(at) == Known.was || word(at) == Known.is || word(at) == Known.were {
          return !classes(at + 1).isDisjoint(with: .hostingVerb)
            || info(at + 1).participationMode == .opening
        }
        if !classes(at).isDisjoint(with: [.reportingVerb, .roleVerb]) { return false }
        if classes(at).contains(.eventVerb) {
          return info(at).participationMode == .opening || info(at).participationMode == .closing
        }
      default: break
      }
      at += 1
    }
    return false
  }

  /// Whether an assembly of a state is named, whose terms have ordinals: "the 14th National Assembly".
  func isAssembly(at start: Int) -> Bool {
    let first = isDeterminer(start) ? start + 1 : start
    guard let core = organizationCore(at: first, lower: false) else { return false }
    return classes(core.head).contains(.state)
      && (classes(core.head).isDisjoint(with: .eventNoun) || core.end - core.start > 2)
  }

  /// "the gathering": any event can be called so.
  func isGeneric(_ at: Int) -> Bool {
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["gathering", "event", "meeting", "function"].contains { text.elementsEqual($0.utf8) }
  }

  /// "the present conference", "the current session"
  func saysWhen(_ at: Int) -> Bool {
    classes(at).contains(.status) || tokens.rows[at].folded == Known.present
  }

  /// "had a meeting with", "held a rally"
  func isHeldEvent(_ start: Int) -> Bool {
    guard start >= 2 else { return false }
    let verb = tokens.rows[start - 2].folded
    return verb == Known.held || verb == Known.had || verb == Known.have || verb == Known.has
  }

  /// "a reception", "a ceremony": told once, they have happened.
  func isCelebration(_ at: Int) -> Bool {
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return text.elementsEqual("ceremony".utf8) || text.elementsEqual("rally".utf8)
      || vocabulary.words[Int(tokens.rows[at].folded)].isInviting
  }

  /// "Cell Secretaries", "headquarters chairpersons", "Secretaries of Cells": whose meeting it is.
  func members(from start: Int) -> Int? {
    var at = start
    if word(at) == Known.the { at += 1 }
    let first = at
    while at < limit, at - first < 8 {
      let classes = classes(at)
      let fits =
        shape(at) != .punctuation
        && classes.isDisjoint(with: [.functionWord, .reportingVerb, .eventVerb, .roleVerb])
      if fits {
        at += 1
      } else if word(at) == Known.of, at > first, self.classes(at - 1).contains(.plural),
        self.classes(at + 1).contains(.plural)
      {
        at += 1
      } else {
        break
      }
    }
    guard at > first, anyWord(first, at, has: .plural) else {
      return nil
    }
    return at
  }
}
