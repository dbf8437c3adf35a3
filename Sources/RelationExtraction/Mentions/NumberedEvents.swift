/// Whose the numbered events are that the text tells without their host: "the 7th Congress" of what
/// the article is about.
extension ArticleReader {
  func hostNumberedEvents() {
    for at in entities.indices where isUnhosted(at) {
      if let named = sameNumber(as: at) {
        unite(named, Int32(at))
      } else if issuer >= 0, !entities[Int(resolved(issuer))].isCountry {
        host(Int32(at))
      }
    }
  }

  /// Whether an event is told by an ordinal and its noun alone.
  private func isUnhosted(_ at: Int) -> Bool {
    let event = entities[at]
    guard event.kind == .event, event.redirect < 0, event.container < 0, event.mentionCount > 0,
      event.coreEnd - event.coreStart == 2
    else { return false }
    return number(of: event) > 0
  }

  private func number(of event: ArticleEntity) -> Int {
    limit = tokens.count
    return ordinal(at: Int(event.coreStart))
  }

  /// The one event of the same noun and number whose host is told.
  private func sameNumber(as index: Int) -> Int32? {
    var found: Int32?
    for at in entities.indices
    where entities[at].kind == .event && entities[at].redirect < 0 && entities[at].container >= 0
      && entities[at].head == entities[index].head
      && number(of: entities[at]) == number(of: entities[index])
    {
      if found != nil { return nil }
      found = Int32(at)
    }
    return found
  }

  /// Makes the body that the article is about the host, where the event is named first.
  private func host(_ event: Int32) {
    guard let mention = mentions.first(where: { resolved($0.entity) == event }) else { return }
    entities[Int(event)].container = resolved(issuer)
    entities[Int(event)].link = Known.of
    entities[Int(event)].linkHasArticle = true
    relations.append(
      ArticleRelation(
        kind: .organizer, rule: .eventHost, source: event, target: resolved(issuer),
        isInferred: true, sentence: mention.sentence, start: mention.start, end: mention.end))
  }
}
