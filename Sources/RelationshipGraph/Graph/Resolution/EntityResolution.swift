import RelationExtraction

/// Decides over the whole set which entities of which documents are one.
///
/// 1. Organizations and events: one core in one container is one entity. Containers are compared
///    after they were united themselves, so the chain is resolved from the top down
///    (`NameResolution`).
/// 2. One full name is one organization or event. Events without number, name or host
///    (`reception`) are one only inside one document.
/// 3. An alias of several words that only one organization or event bears makes it one with an
///    entity that has this alias as its full name and no container.
/// 4. An organization whose whole name is an acronym is the one organization to which documents of
///    the set give this acronym; if they give it to several, it stays apart (`OtherNameResolution`).
/// 5. Persons of one name are one, unless a document itself tells two persons of that name apart, or posts
///    contradict (`PersonResolution`).
///
/// Steps 1 to 4 are repeated until nothing changes.
struct EntityResolution: Sendable {
  /// Number of groups; a group becomes a node.
  let groupCount: Int
  /// The group of each entity. Groups are numbered by their first entity.
  let group: ContiguousArray<Int32>

  init(
    _ documents: [DocumentFacts], _ entities: EntityColumns, _ decisions: Decisions = .none,
    known: [(Int32, Int32)] = []
  ) {
    var sets = DisjointSets(count: entities.count)
    for (left, right) in known { sets.unite(left, right) }
    Self.unite(decisions.sameAs, entities, &sets)
    let names = NameResolution(entities)
    let others = OtherNameResolution(entities)
    repeat { names.unite(entities, &sets) } while others.unite(entities, &sets)
    PersonResolution(entities, documents, &sets).unite(&sets)
    var group = ContiguousArray<Int32>(repeating: -1, count: entities.count)
    var count: Int32 = 0
    for entity in 0..<Int32(entities.count) {
      let first = sets.find(entity)
      if first == entity {
        group[Int(entity)] = count
        count += 1
      } else {
        group[Int(entity)] = group[Int(first)]
      }
    }
    self.group = group
    groupCount = Int(count)
  }

  /// Makes one what somebody decided to be the same: of one kind, by full names.
  private static func unite(
    _ decisions: [Decisions.SameAs], _ entities: EntityColumns, _ sets: inout DisjointSets
  ) {
    var reader = NameKey()
    for decision in decisions {
      var keys: Set<Int32> = []
      for name in decision.names {
        reader.read(name)
        if let key = entities.keys.known(reader.bytes) { keys.insert(Int32(key)) }
      }
      var first: [EntityKind: Int32] = [:]
      for entity in 0..<entities.count where keys.contains(entities.nameKey[entity]) {
        if let other = first[entities.kind[entity]] {
          sets.unite(other, Int32(entity))
        } else {
          first[entities.kind[entity]] = Int32(entity)
        }
      }
    }
  }
}
