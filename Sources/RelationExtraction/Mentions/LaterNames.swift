/// Unites what an article calls by a bare noun before it gives the name: "the Party" ahead of
/// "Communist Party of Ryeland".
extension ArticleReader {
  func uniteBareNouns() {
    for at in entities.indices where isBareNoun(at) {
      var full: Int32 = -1
      var isOnly = true
      for other in entities.indices where other != at && isFullerName(other, of: at) {
        if full >= 0 { isOnly = false }
        full = Int32(other)
      }
      if full >= 0, isOnly { unite(full, Int32(at)) }
    }
  }

  /// Whether an organization is known by its head noun alone.
  private func isBareNoun(_ at: Int) -> Bool {
    let entity = entities[at]
    return entity.kind == .organization && entity.redirect < 0 && entity.container < 0
      && entity.coreEnd - entity.coreStart == 1 && entity.head != 0 && !entity.isImpliedMinistry
      && !entity.isAcronym && !entity.isCountry && entity.mentionCount > 0
  }

  private func isFullerName(_ other: Int, of bare: Int) -> Bool {
    let (long, short) = (entities[other], entities[bare])
    return long.kind == .organization && long.redirect < 0 && long.head == short.head
      && long.coreEnd - long.coreStart > 1 && !long.isImpliedMinistry && long.mentionCount > 0
  }
}
