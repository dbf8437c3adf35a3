/// Numbers the entities of an article and finds those that a name or a reference means.
extension ArticleReader {
  /// The entity itself after all that it turned out to be.
  func resolved(_ entity: Int32) -> Int32 {
    var at = entity
    while at >= 0, entities[Int(at)].redirect >= 0 { at = entities[Int(at)].redirect }
    return at
  }

  /// The party mentioned last, -1 if there is none.
  func lastParty() -> Int32 {
    guard let party = lastByHead[Known.party] else { return -1 }
    return resolved(party)
  }

  /// The entity of a key and container, numbered now if it is new.
  ///
  /// Without a container it is the one of that name mentioned last; with one, an entity of that
  /// name that had no container so far gets it.
  func entity(
    _ new: ArticleEntity
  ) -> Int32 {
    var at = byKey[new.key] ?? -1
    var best: Int32 = -1
    var free: Int32 = -1
    let container = resolved(new.container)
    while at >= 0 {
      let known = resolved(at)
      let other = entities[Int(known)]
      if other.kind == new.kind {
        if container < 0 {
          if best < 0 || other.lastMention > entities[Int(best)].lastMention { best = known }
        } else if resolved(other.container) == container {
          best = known
        } else if other.container < 0, known != container {
          free = known
        }
      }
      at = entities[Int(at)].next
    }
    if best >= 0 { return best }
    if free >= 0 {
      entities[Int(free)].container = container
      entities[Int(free)].link = new.link
      entities[Int(free)].linkHasArticle = new.linkHasArticle
      return free
    }
    return insert(new)
  }

  /// Numbers a new entity.
  func insert(_ new: ArticleEntity) -> Int32 {
    let index = Int32(entities.count)
    var entity = new
    entity.container = resolved(new.container)
    entity.next = byKey[new.key] ?? -1
    entities.append(entity)
    if new.kind == .organization, new.head != 0 { headCounts[new.head, default: 0] += 1 }
    byKey[new.key] = index
    return index
  }

  /// Notes a mention; the entity is the one that its head noun means from now on.
  func mention(_ entity: Int32, from start: Int, to end: Int, isName: Bool) {
    let known = resolved(entity)
    entities[Int(known)].lastMention = Int32(start)
    entities[Int(known)].mentionCount += 1
    if entities[Int(known)].head != 0, entities[Int(known)].kind != .person {
      lastByHead[entities[Int(known)].head] = known
    }
    if entities[Int(known)].kind == .organization {
      // What a sentence is about is the organization that it names first.
      if nesting == 0, focusMention < 0, !isAside {
        focus = known
        focusMention = Int32(mentions.count)
      }
      if !entities[Int(known)].isCountry { recent = known }
    }
    mentions.append(
      ArticleMention(
        entity: known, sentence: sentence, start: Int32(start), end: Int32(end),
        isNested: nesting > 0, isName: isName))
  }

  /// Says that two entities are one; the first stays.
  func unite(_ keep: Int32, _ drop: Int32) {
    let (kept, dropped) = (resolved(keep), resolved(drop))
    guard kept != dropped, entities[Int(kept)].kind == entities[Int(dropped)].kind else { return }
    // Nothing may contain itself.
    if resolved(entities[Int(kept)].container) == dropped { entities[Int(kept)].container = -1 }
    entities[Int(dropped)].redirect = kept
    if entities[Int(kept)].acronym == 0 {
      entities[Int(kept)].acronym = entities[Int(dropped)].acronym
    }
    entities[Int(kept)].mentionCount += entities[Int(dropped)].mentionCount
    entities[Int(kept)].lastMention = max(
      entities[Int(kept)].lastMention, entities[Int(dropped)].lastMention)
  }

  /// Gives an organization a single-word name: an acronym or a short form in parentheses.
  func name(_ entity: Int32, shortly token: Int) {
    let symbol = tokens.rows[token].symbol
    if let known = byShortName[symbol], resolved(known) != resolved(entity) {
      let acronymOnly = entities[Int(resolved(known))].isAcronym
      guard acronymOnly else { return }
      unite(entity, known)
    }
    if let named = byKey[coreKey(.organization, from: token, to: token + 1)],
      entities[Int(resolved(named))].kind == .organization,
      entities[Int(resolved(named))].container < 0
    {
      // "founder of Foo" stood before "Foo Holdings (Foo)".
      unite(entity, named)
    }
    byShortName[symbol] = resolved(entity)
    if tokens.rows[token].shape == .allCaps || tokens.rows[token].shape == .mixed {
      entities[Int(resolved(entity))].acronym = symbol
    }
    mentions.append(
      ArticleMention(
        entity: resolved(entity), sentence: sentence, start: Int32(token), end: Int32(token + 1),
        isNested: true, isName: true))
  }

  /// Notes that a unit belongs to the next larger one.
  func addPartOf(
    _ unit: Int32, _ parent: Int32, rule: RuleName, from start: Int, to end: Int
  ) {
    guard resolved(unit) != resolved(parent) else { return }
    relations.append(
      ArticleRelation(
        kind: .partOf, rule: rule, source: unit, target: parent, sentence: sentence,
        start: Int32(start), end: Int32(end)))
  }

  /// Takes back what a failed attempt noted.
  func rollBack(mentions mentionCount: Int, relations relationCount: Int) {
    if mentions.count > mentionCount { mentions.removeSubrange(mentionCount...) }
    if Int(focusMention) >= mentionCount { (focus, focusMention) = (sentenceFocus.last ?? -1, -1) }
    if relations.count > relationCount { relations.removeSubrange(relationCount...) }
  }
}
