/// Reads names of events: `6th Conference of Cell Secretaries of the WPK`, `the talks`.
extension ArticleReader {
  /// An event's name or a reference to an event.
  struct EventPhrase {
    var start: Int
    var end: Int
    var entity: Int32
  }

  /// The words up to an event noun.
  struct EventCore {
    var start: Int
    var end: Int
    var classes: WordClasses
    var hasOrdinal = false
    /// Modifiers other than adjectives of time and manner.
    var hasName = false
    var isDefinite = false
    var isIndefinite = false
    var host: Int32 = -1
  }

  /// The event whose name begins at a token; nil if none does.
  func eventPhrase(at first: Int) -> EventPhrase? {
    var start = first
    var core = EventCore(start: first, end: first, classes: [])
    switch word(first) {
    case Known.the, Known.this, Known.its, Known.their, Known.our:
      core.isDefinite = true
      start += 1
    case Known.a, Known.an:
      core.isIndefinite = true
      start += 1
    case Known.that, Known.these, Known.those, Known.his, Known.her: return nil
    default: break
    }
    // "10:00 Closing session": the end of a time.
    if shape(first) == .number, first > 0, word(first - 1) == Known.colon { return nil }
    if first > 0, start == first, isIndefiniteDeterminer(first - 1) { core.isIndefinite = true }
    guard readCore(from: start, &core) else { return nil }
    if core.host < 0, word(first) == Known.its || word(first) == Known.their {
      core.host = ownerAhead(of: core.end) ?? ownerOfEvent()
    }
    if core.host < 0, start == first { core.host = possessor(before: first) }
    let mentionMark = mentions.count
    let relationMark = relations.count
    guard let phrase = identified(core, determiner: word(first)) else {
      rollBack(mentions: mentionMark, relations: relationMark)
      return nil
    }
    return EventPhrase(start: first, end: phrase.end, entity: phrase.entity)
  }

  /// "the Union's 19th Congress": the organization whose possessive goes before; -1 if there is none.
  private func possessor(before first: Int) -> Int32 {
    let count = items.count
    guard count >= 2, first > 0, word(first - 1) == Known.possessive,
      items[count - 1].kind == .other, Int(items[count - 1].start) == first - 1,
      items[count - 2].kind == .organization, Int(items[count - 2].end) == first - 1
    else { return -1 }
    return resolved(items[count - 2].index)
  }

  /// Finds the event noun behind modifiers and a host.
  private func readCore(from start: Int, _ core: inout EventCore) -> Bool {
    core.start = start
    var at = start
    while at < limit, at - start < 9 {
      if let (end, classes) = longTermClasses(at: at, .eventNoun),
        !(isCapitalized(end - 1) && isCapitalized(end) && self.classes(end).contains(.unitNoun))
      {
        return accept(end, classes, at, &core)
      }
      let classes = classes(at)
      if classes.contains(.beginsUnit), longTerm(at: at, .unitNoun) != nil { return false }
      if classes.contains(.eventNoun), !goesOn(at, core) {
        return accept(at + 1, classes, at, &core)
      }
      switch shape(at) {
      case .punctuation:
        guard word(at) == Known.possessive, at > start, leadsToEvent(at + 1) else { return false }
        core.host = host(from: core.start, to: at)
        if core.host >= 0 { core.start = at + 1 }
      case .number, .ordinalNumber: core.hasOrdinal = core.hasOrdinal || shape(at) == .ordinalNumber
      case .lower:
        if ordinal(at: at) > 0 {
          core.hasOrdinal = true
        } else if word(at) == Known.and {
          guard at > start, leadsToEvent(at + 1) else { return false }
        } else if classes.contains(.eventModifier) {
        } else if word(at) == Known.party || classes.contains(.thingNoun) {
          core.hasName = true
        } else {
          return false
        }
      default:
        if ordinal(at: at) > 0 {
          core.hasOrdinal = true
        } else if !classes.contains(.eventModifier) {
          guard classes.isDisjoint(with: [.functionWord, .honorific]) || at > start,
            classes.isDisjoint(with: [.titleHead]) || classes.contains(.titleModifier)
              || classes.contains(.plural) && core.hasOrdinal
          else { return false }
          core.hasName = true
        }
      }
      at += 1
    }
    return false
  }

  /// Whether a noun that could be an event is a modifier of a later one: "Congress Presidium".
  private func goesOn(_ at: Int, _ core: EventCore) -> Bool {
    !classes(at + 1).isDisjoint(with: isCapitalized(at) ? [.eventNoun, .unitNoun] : .eventNoun)
      && isCapitalized(at) == isCapitalized(at + 1)
  }

  private func leadsToEvent(_ from: Int) -> Bool {
    anyWord(from, min(limit, from + 5), has: .eventNoun)
  }

  private func accept(
    _ end: Int, _ classes: WordClasses, _ head: Int, _ core: inout EventCore
  ) -> Bool {
    core.end = end
    core.classes = classes
    if classes.contains(.plural), !classes.contains(.lemma) { return false }
    if classes.contains(.named), !core.hasOrdinal, !core.hasName { return false }
    if classes.contains(.unitNoun), !core.hasOrdinal, !isKnown(singular(end - 1)),
      !isOccasion(end, core)
    {
      return false
    }
    // "7th Party Congress", "118th IPU Assembly": the host stands inside.
    var at = core.start
    while at < head {
      if ordinal(at: at) == 0, !self.classes(at).contains(.eventModifier) { break }
      at += 1
    }
    if core.host < 0, at < head { core.host = host(from: at, to: head) }
    if core.host >= 0, core.start == at { core.start = head }
    hostRange = core.host >= 0 ? at..<head : 0..<0
    return true
  }

  /// The organization that some words before an event noun stand for.
  private func host(from start: Int, to end: Int) -> Int32 {
    guard start < end else { return -1 }
    if end - start == 1 {
      if let known = byShortName[tokens.rows[start].symbol] { return resolved(known) }
      if word(start) == Known.party { return lastParty() }
      guard isAcronymWord(start) else { return -1 }
      return acronymEntity(start)
    }
    nesting += 1
    defer { nesting -= 1 }
    let outer = limit
    limit = end
    defer { limit = outer }
    let mark = mentions.count
    guard let phrase = organizationPhrase(at: start, .free), phrase.end == end else {
      rollBack(mentions: mark, relations: relations.count)
      return -1
    }
    return phrase.entity
  }

  /// Reads what stands behind the noun and finds or numbers the event.
  private func identified(
    _ core: EventCore, determiner: Symbol
  ) -> (end: Int, entity: Int32)? {
    var core = core
    var coreEnd = core.end
    var end = core.end
    var topicKey: UInt64 = 0
    var hostOrdinal = 0
    var linkHasArticle = false
    var ordinalToken: Int32 = -1
    let named = hostRange
    if let quoted = quotation(at: end) {
      topicKey = coreKey(.event, from: end, to: quoted)
      coreEnd = quoted
      end = quoted
      core.hasName = true
    }
    var owner = core.host
    while word(end) == Known.of || word(end) == Known.for || word(end) == Known.between {
      let next = end + 1
      // "a reception for the delegation": it is no event of theirs.
      if word(end) == Known.for, isCelebration(core.end - 1) { break }
      if word(end) == Known.of, owner < 0, !isAssembly(at: next), let event = eventPhrase(at: next)
      {
        owner = resolved(entities[Int(event.entity)].container)
        end = event.end
        break
      }
      let byForm = word(end) == Known.of ? membersByForm(from: next) : nil
      nesting += 1
      let organization =
        (owner < 0 || named.isEmpty) && byForm == nil
        ? organizationPhrase(at: next, .complement) : nil
      nesting -= 1
      if let organization, word(end) == Known.of, coreEnd == end, core.hasName || core.hasOrdinal,
        isMereTopic(organization), isCapitalized(core.end - 1)
      {
        // "Congress of Condensed Matter": what it is about.
        coreEnd = organization.end
        end = organization.end
        break
      }
      if let organization {
        if coreEnd == end, word(next) != Known.the, core.hasName,
          !core.classes.contains(.bilateral),
          entities[Int(resolved(organization.entity))].isCountry
        {
          // "National Eucharistic Congress of Ecuador": where it is.
          coreEnd = organization.end
          end = organization.end
          break
        }
        if word(end) == Known.of || owner < 0 { owner = organization.entity }
        let first = isDeterminer(next) ? next + 1 : next
        hostOrdinal = ordinal(at: first)
        if hostOrdinal > 0 { ordinalToken = Int32(first) }
        linkHasArticle = word(next) == Known.the
        end = organization.end
        break
      }
      guard coreEnd == end, let stop = byForm ?? members(from: next) else { break }
      topicKey = topicKey &* 31 &+ coreKey(.event, from: next, to: stop)
      coreEnd = stop
      end = stop
    }
    if coreEnd == end, word(end) == Known.on || word(end) == Known.of && core.hasName,
      isCapitalized(core.end - 1), isCapitalized(end + 1),
      core.hasName || core.hasOrdinal, classes(end + 1).isDisjoint(with: [.weekday, .month]),
      let stop = topic(from: end + 1, lower: false, ministry: false)
    {
      // "National Forum on Rural Schooling"
      topicKey = topicKey &* 31 &+ coreKey(.event, from: end + 1, to: stop)
      coreEnd = stop
      end = stop
    }
    if !core.hasOrdinal, core.hasName, isCapitalized(core.end - 1), word(end) == Known.openParen,
      shape(end + 1) == .allCaps, word(end + 2) == Known.closeParen
    {
      return nil
    }
    let isNamed =
      core.hasOrdinal || owner >= 0 && coreEnd >= core.end && (core.hasName || core.isDefinite)
      || core.hasName && isCapitalized(core.end - 1)
      || topicKey != 0 && (!core.isIndefinite || happens(behind: end))
    let head = vocabulary.words[Int(tokens.rows[core.end - 1].folded)].singular
    if !isNamed {
      if let known = reference(core, head, end) { return known }
      return topicKey == 0 ? bareEvent(core, head, owner: owner, end: end) : nil
    }
    if !core.hasOrdinal, let known = lastByHead[head], isEvent(known),
      owner < 0 || resolved(entities[Int(resolved(known))].container) == resolved(owner),
      topicKey == 0, !core.hasName || !named.isEmpty
    {
      mention(known, from: core.start, to: end, isName: !named.isEmpty)
      return (end, resolved(known))
    }
    if core.isIndefinite, !core.hasOrdinal, topicKey == 0 || !happens(behind: end) { return nil }
    let key = eventKey(core, named, coreEnd: coreEnd, hostOrdinal: hostOrdinal)
    let entity = self.entity(
      ArticleEntity(
        kind: .event, key: key, container: owner, head: head, coreStart: Int32(core.start),
        coreEnd: Int32(coreEnd), link: Known.of, linkHasArticle: linkHasArticle,
        ordinalToken: ordinalToken))
    return (noted(entity, core, end, owner), entity)
  }

  /// Whether words behind "of" name no body that is known by its noun, its acronym or from before.
  private func isMereTopic(_ phrase: OrganizationPhrase) -> Bool {
    let body = entities[Int(resolved(phrase.entity))]
    guard !body.isCountry, !body.isAcronym, body.acronym == 0, body.mentionCount <= 1,
      body.head != 0
    else { return false }
    return vocabulary.words[Int(body.head)].classes.isDisjoint(with: [.unitNoun, .legalForm])
  }

  private func noted(
    _ entity: Int32, _ core: EventCore, _ end: Int, _ owner: Int32
  ) -> Int {
    mention(entity, from: core.start, to: end, isName: true)
    if owner >= 0 {
      relations.append(
        ArticleRelation(
          kind: .organizer, rule: .eventHost, source: entity, target: owner, sentence: sentence,
          start: Int32(core.start), end: Int32(end)))
    }
    return end
  }

  /// The key of an event: ordinal, modifiers, noun and topic, without the host inside; with the
  /// host's own ordinal ("of the 8th Central Committee").
  private func eventKey(
    _ core: EventCore, _ named: Range<Int>, coreEnd: Int, hostOrdinal: Int
  ) -> UInt64 {
    var key = NameKey()
    if named.isEmpty || named.lowerBound < core.start {
      key.add(coreKey(.event, from: core.start, to: coreEnd))
    } else {
      key.add(joinedKey(core.start..<named.lowerBound, named.upperBound..<coreEnd))
    }
    if hostOrdinal > 0 { key.add(UInt64(hostOrdinal)) }
    return key.value
  }

  /// "the conference", "this meeting": the event of that noun mentioned last.
  private func reference(
    _ core: EventCore, _ head: Symbol, _ end: Int
  ) -> (end: Int, entity: Int32)? {
    guard core.isDefinite else { return nil }
    var known = lastByHead[head] ?? -1
    if mainEvent >= 0, known >= 0, core.end - core.start == 1 {
      // What the article is about, unless another event of the kind has taken over.
      let main = entities[Int(resolved(mainEvent))]
      let other = entities[Int(resolved(known))]
      if main.head == head, main.mentionCount > other.mentionCount,
        Int(other.lastMention) < paragraphStart
      {
        known = mainEvent
      }
    }
    if known < 0 || !isEvent(known) {
      guard mainEvent >= 0, core.end - core.start == 1,
        core.classes.contains(.bilateral) || !core.classes.contains(.named)
      else { return nil }
      known = -1
    }
    if known < 0, core.end - core.start == 1, isGeneric(core.start) { known = mainEvent }
    guard known >= 0, agrees(core, with: resolved(known)) else { return nil }
    mention(known, from: core.start, to: core.end, isName: false)
    return (core.end, resolved(known))
  }

  /// Whether the modifiers of a reference fit an event: "the closing ceremony" is no opening
  /// ceremony.
  private func agrees(_ core: EventCore, with event: Int32) -> Bool {
    let known = entities[Int(event)]
    guard core.end - core.start > 1, known.coreEnd - known.coreStart > 1 else { return true }
    var at = core.start
    while at < core.end - 1 {
      if !saysWhen(at),
        !anyWord(Int(known.coreStart), Int(known.coreEnd), is: tokens.rows[at].folded)
      {
        return false
      }
      at += 1
    }
    return true
  }

  /// An event told by its noun alone: "held talks", "a reception", "the inauguration ceremony".
  private func bareEvent(
    _ core: EventCore, _ head: Symbol, owner: Int32, end: Int
  ) -> (end: Int, entity: Int32)? {
    // "a house of dialogue"
    if core.end - core.start == 1, core.start > 0, word(core.start - 1) == Known.of,
      !core.isDefinite,
      !core.isIndefinite
    {
      return nil
    }
    guard
      core.classes.contains(.bilateral) || owner >= 0 || core.end - core.start >= 2
        || core.isDefinite && !core.classes.contains(.named)
        || core.isIndefinite && (isHeldEvent(core.start) || isCelebration(core.end - 1))
    else { return nil }
    if core.isIndefinite, core.end - core.start < 2, !core.classes.contains(.bilateral),
      !isCelebration(core.end - 1), !isHeldEvent(core.start)
    {
      return nil
    }
    let key = coreKey(.event, from: core.start, to: core.end)
    let entity = self.entity(
      ArticleEntity(
        kind: .event, key: key, container: owner, head: head, coreStart: Int32(core.start),
        coreEnd: Int32(core.end), link: Known.of))
    return (noted(entity, core, end, owner), entity)
  }

  private func isKnown(_ head: Symbol) -> Bool {
    guard let known = lastByHead[head] else { return false }
    return isEvent(known)
  }

  func isEvent(_ entity: Int32) -> Bool { entities[Int(resolved(entity))].kind == .event }
}
