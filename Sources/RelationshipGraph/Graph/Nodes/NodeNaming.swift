import RelationExtraction

/// Chooses the names of a node among those of its entities.
///
/// The full name is the one with the fewest acronyms in it, of these the one most entities bear,
/// then the longest, then the first by bytes. All other names are aliases.
struct NodeNaming: Sendable {
  let documents: [DocumentFacts]
  let entities: EntityColumns
  let groups: EntityGroups

  /// The entity whose names and container a group takes.
  func bearer(of group: Int) -> Int32 {
    if groups.isSingle(group) { return groups.first(group) }
    var counts: [[UInt8]: (count: Int, entity: Int32)] = [:]
    for entity in groups.entities(group) {
      let name = Array(name(entity).utf8)
      let known = counts[name]
      // An entity with a container says more than one without.
      let isBetter = known.map { old in
        entities.container[Int(old.entity)] < 0 && entities.container[Int(entity)] >= 0
      }
      counts[name] = (
        (known?.count ?? 0) + 1, isBetter ?? true ? entity : known?.entity ?? entity
      )
    }
    // The order below is total, so the order of the dictionary has no effect.
    let best = counts.min { left, right in
      let a = Self.acronyms(left.key)
      let b = Self.acronyms(right.key)
      if a != b { return a < b }
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      if left.key.count != right.key.count { return left.key.count > right.key.count }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    return best?.value.entity ?? groups.first(group)
  }

  /// Names of the group other than that of the chosen entity, sorted by bytes.
  func aliases(of group: Int, without chosen: EntityFact) -> [String] {
    if groups.isSingle(group), chosen.aliases.isEmpty, chosen.acronym.isEmpty { return [] }
    let name = chosen.name
    var names: [String] = []
    for entity in groups.entities(group) {
      let fact = fact(entity)
      names.append(fact.name)
      names.append(contentsOf: fact.aliases)
      names.append(fact.acronym)
    }
    names.sort(by: UTF8Text.precedes)
    var kept: [String] = []
    for other in names where !other.isEmpty && !UTF8Text.isSame(other, name) {
      if let last = kept.last, UTF8Text.isSame(last, other) { continue }
      kept.append(other)
    }
    return kept
  }

  /// The acronym most entities of the group have, then the first by bytes.
  func acronym(of group: Int, first: EntityFact) -> String {
    if groups.isSingle(group) { return first.acronym }
    var counts: [[UInt8]: Int] = [:]
    for entity in groups.entities(group) {
      let acronym = fact(entity).acronym
      if !acronym.isEmpty { counts[Array(acronym.utf8), default: 0] += 1 }
    }
    let best = counts.min { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
    }
    return best.map { String(decoding: $0.key, as: UTF8.self) } ?? ""
  }

  /// The full name of an entity.
  func name(_ entity: Int32) -> String {
    let document = Int(entities.document[Int(entity)])
    return documents[document].entities[Int(entity - entities.firstEntity[document])].name
  }

  /// The fact behind an entity.
  func fact(_ entity: Int32) -> EntityFact {
    let document = Int(entities.document[Int(entity)])
    return documents[document].entities[Int(entity - entities.firstEntity[document])]
  }

  /// Number of words that are acronyms: two capitals or more and no small letter.
  static func acronyms(_ name: [UInt8]) -> Int {
    var count = 0
    for word in name.split(separator: 0x20) {
      let capitals = word.count { $0 &- 0x41 < 26 }
      if capitals > 1, !word.contains(where: { $0 &- 0x61 < 26 || $0 >= 0x80 }) { count += 1 }
    }
    return count
  }
}
