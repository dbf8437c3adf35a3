import RelationExtraction

/// Names of persons whose posts cannot be held by one: in two documents, a post of one title in units deep inside
/// two different organizations, such as the Party cell secretaries of work-teams of two mines.
///
/// Only posts that are held now count, of bodies that are named as units of larger ones; posts at the top of two
/// organizations, as of somebody on two boards, do not contradict.
struct PostContradiction {
  /// Keys of the names.
  private(set) var names: Set<Int32> = []

  /// Reads the posts; organizations must be united already.
  init(
    _ entities: EntityColumns, _ documents: [DocumentFacts], _ sets: inout DisjointSets
  ) {
    guard documents.count > 1 else { return }
    var titles = KeyTable(capacity: 64)
    var reader = NameKey()
    // The top of the organization that a post of a title is in, by name and title.
    var tops: [UInt64: (document: Int32, top: Int32)] = [:]
    for (index, facts) in documents.enumerated() {
      let base = entities.firstEntity[index]
      for relation in facts.relations where relation.kind == .role && relation.status == .current {
        guard facts.entities.indices.contains(Int(relation.source)),
          facts.entities.indices.contains(Int(relation.target)),
          facts.titles.indices.contains(Int(relation.title)),
          entities.container[Int(base + relation.target)] >= 0
        else { continue }
        let person = base + relation.source
        guard entities.kind[Int(person)] == .person,
          let top = Self.top(of: base + relation.target, entities, &sets)
        else { continue }
        reader.read(facts.titles[Int(relation.title)])
        let title = UInt64(titles.number(of: reader.bytes))
        let name = entities.nameKey[Int(person)]
        let key = UInt64(UInt32(bitPattern: name)) << 32 | title
        if let known = tops[key] {
          if known.document != Int32(index), known.top != top { names.insert(name) }
        } else {
          tops[key] = (Int32(index), top)
        }
      }
    }
  }

  /// The organization at the top of the chain, as a set, if the unit stands at least two levels below it.
  private static func top(
    of unit: Int32, _ entities: EntityColumns, _ sets: inout DisjointSets
  ) -> Int32? {
    var unit = unit
    var depth = 0
    while entities.container[Int(unit)] >= 0, depth < 16 {
      unit = entities.container[Int(unit)]
      depth += 1
    }
    return depth >= 2 ? sets.find(unit) : nil
  }
}
