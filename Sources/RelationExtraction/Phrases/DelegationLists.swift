/// Reads "the delegations of A and B", "the embassies of A and B": a unit of each.
extension ArticleReader {
  /// The units of a plural of sending that begins at a token; nil if none stand there.
  ///
  /// Appends an item for each and returns where the last ends.
  func delegationList(at first: Int) -> Int? {
    let noun = isDeterminer(first) ? first + 1 : first
    guard classes(noun).contains(.delegation), classes(noun).contains(.plural),
      word(noun + 1) == Known.of
    else { return nil }
    let mark = (mentions.count, relations.count)
    var found: [(start: Int, end: Int, entity: Int32)] = []
    var at = noun + 2
    while let sender = sender(at: at) {
      let unit = entity(
        ArticleEntity(
          kind: .organization, key: delegationKey(noun), container: sender.entity,
          head: singular(noun), coreStart: Int32(noun), coreEnd: Int32(noun + 1), link: Known.of,
          linkHasArticle: word(at) == Known.the, isOneOfMany: true))
      mention(unit, from: found.isEmpty ? noun : at, to: sender.end, isName: false)
      addPartOf(unit, sender.entity, rule: .delegation, from: noun, to: sender.end)
      found.append((found.isEmpty ? first : at, sender.end, unit))
      guard word(sender.end) == Known.and || word(sender.end) == Known.comma else { break }
      at = sender.end + 1
      if word(sender.end) == Known.comma, word(at) == Known.and { at += 1 }
    }
    guard found.count > 1 else {
      rollBack(mentions: mark.0, relations: mark.1)
      return nil
    }
    for (index, unit) in found.enumerated() {
      if index > 0 { append(.conjunction, unit.start - 1, unit.start) }
      append(.organization, unit.start, unit.end, unit.entity)
    }
    return found[found.count - 1].end
  }

  private func sender(at start: Int) -> OrganizationPhrase? {
    guard start < limit else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    return organizationPhrase(at: start, .complement)
  }

  /// The key of the noun in the singular.
  private func delegationKey(_ noun: Int) -> UInt64 {
    var key = NameKey()
    key.add(31)
    key.add(UInt64(singular(noun)))
    return key.value
  }
}
