import RelationExtraction

/// Unites organizations and events by aliases and acronyms that only one of the set bears.
///
/// Whether only one bears a name is asked of the state before the step, of all names at once, so
/// that no name profits from another's being looked at first.
struct OtherNameResolution: Sendable {
  /// A name in use and an entity that bears it; sorted by name.
  private struct Use {
    var key: UInt64
    var entity: Int32
  }

  private let aliases: [Use]
  private let acronyms: [Use]
  /// Entities without container by full name and kind.
  private var free: ContiguousArray<Int32>

  init(_ entities: EntityColumns) {
    free = ContiguousArray(repeating: -1, count: 2 * entities.keys.count)
    if entities.aliases.isEmpty, entities.acronyms.isEmpty {
      aliases = []
      acronyms = []
      return
    }
    for i in 0..<entities.count
    where entities.container[i] < 0 && entities.kind[i] != .person && !entities.isGeneric[i] {
      let key = Int(Self.key(entities, entities.nameKey[i], i))
      if free[key] < 0 { free[key] = Int32(i) }
    }
    aliases = Self.sorted(entities, entities.aliases)
    acronyms = Self.sorted(entities, entities.acronyms)
  }

  /// Unites. Returns whether two sets became one.
  func unite(_ entities: EntityColumns, _ sets: inout DisjointSets) -> Bool {
    var pairs: [(Int32, Int32)] = []
    for uses in [aliases, acronyms] { collect(uses, &sets, &pairs) }
    var hasChanged = false
    for (left, right) in pairs where sets.unite(left, right) { hasChanged = true }
    return hasChanged
  }

  private func collect(
    _ uses: [Use], _ sets: inout DisjointSets, _ pairs: inout [(Int32, Int32)]
  ) {
    var i = 0
    while i < uses.count {
      let key = uses[i].key
      let target = free[Int(key)]
      let own = target < 0 ? -1 : sets.find(target)
      var bearer: Int32 = -1
      var isAlone = true
      while i < uses.count, uses[i].key == key {
        let set = sets.find(uses[i].entity)
        if bearer >= 0, set != bearer, set != own { isAlone = false }
        if set != own { bearer = set }
        i += 1
      }
      if own >= 0, bearer >= 0, isAlone { pairs.append((own, bearer)) }
    }
  }

  private static func sorted(
    _ entities: EntityColumns, _ uses: [(key: Int32, entity: Int32)]
  ) -> [Use] {
    uses.map { Use(key: key(entities, $0.key, Int($0.entity)), entity: $0.entity) }
      .sorted { ($0.key, $0.entity) < ($1.key, $1.entity) }
  }

  private static func key(_ entities: EntityColumns, _ name: Int32, _ entity: Int) -> UInt64 {
    UInt64(name) << 1 | (entities.kind[entity] == .event ? 1 : 0)
  }
}
