import RelationExtraction

/// Unites organizations and events by core and container, and by full name.
struct NameResolution: Sendable {
  private let contained: ContiguousArray<Int32>
  private let free: ContiguousArray<Int32>

  init(_ entities: EntityColumns) {
    let named = (0..<Int32(entities.count)).filter { entities.kind[Int($0)] != .person }
    contained = ContiguousArray(named.filter { entities.container[Int($0)] >= 0 })
    free = ContiguousArray(named.filter { entities.container[Int($0)] < 0 })
  }

  /// Unites what is one, until nothing changes. Events that say nothing but their kind are one only
  /// within a document.
  func unite(_ entities: EntityColumns, _ sets: inout DisjointSets) {
    var names = ContiguousArray<Int32>(repeating: -1, count: 2 * entities.keys.count)
    var generic = PairTable(capacity: 0)
    for entity in free + contained {
      let i = Int(entity)
      let name = 2 * Int(entities.nameKey[i]) + (entities.kind[i] == .event ? 1 : 0)
      if entities.isGeneric[i] {
        let key = UInt64(entities.document[i]) << 32 | UInt64(name)
        sets.unite(entity, generic.first(key, entity))
      } else if names[name] < 0 {
        names[name] = entity
      } else {
        sets.unite(entity, names[name])
      }
    }
    while uniteContained(entities, &sets) {}
  }

  /// One pass from containers to what they contain. Returns whether two sets became one.
  private func uniteContained(_ entities: EntityColumns, _ sets: inout DisjointSets) -> Bool {
    var cores = PairTable(capacity: contained.count)
    var hasChanged = false
    for entity in contained {
      let container = UInt64(sets.find(entities.container[Int(entity)]))
      let isEvent: UInt64 = entities.kind[Int(entity)] == .event ? 1 : 0
      let key = container << 32 | UInt64(entities.coreKey[Int(entity)]) << 1 | isEvent
      if sets.unite(entity, cores.first(key, entity)) { hasChanged = true }
    }
    return hasChanged
  }
}
