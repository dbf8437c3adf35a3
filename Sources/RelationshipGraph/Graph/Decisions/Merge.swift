public import RelationExtraction

/// What resolution made one thing out of several documents or several names, and why.
public struct Merge: Sendable, Equatable {
  /// Person, organization or event.
  public var kind: EntityKind
  /// The name of the node.
  public var name: String
  /// Other names that documents give as their full name of it, sorted.
  public var otherNames: [String]
  /// The documents, sorted.
  public var documents: [String]
  /// Lower case.
  public var reason: String
}

extension Merge {
  /// Merges that somebody may want to look at: of different names, and of persons out of several documents.
  static func list(
    _ documents: [DocumentFacts], _ entities: EntityColumns, _ resolution: EntityResolution,
    _ table: NodeTable, _ decisions: Decisions
  ) -> [Merge] {
    let groups = EntityGroups(resolution)
    var merges: [Merge] = []
    for group in 0..<groups.count where !groups.isSingle(group) {
      let members = groups.entities(group)
      let facts = members.map { fact($0, documents, entities) }
      let naming = Set(members.map { entities.document[Int($0)] })
      let node = table.nodes[Int(table.nodeOfEntity[Int(groups.first(group))])]
      let keys = Set(members.map { entities.nameKey[Int($0)] })
      guard keys.count > 1 || (node.kind == .person && naming.count > 1) else { continue }
      let others = Set(facts.map(\.name)).subtracting([node.name])
      merges.append(
        Merge(
          kind: node.kind, name: node.name,
          otherNames: others.sorted(by: UTF8Text.precedes),
          documents: naming.sorted().map { documents[Int($0)].document },
          reason: reason(facts, keys.count, node, decisions)))
    }
    return merges.sorted {
      if $0.kind != $1.kind { return $0.kind < $1.kind }
      return UTF8Text.isSame($0.name, $1.name)
        ? $0.documents.lexicographicallyPrecedes($1.documents, by: UTF8Text.precedes)
        : UTF8Text.precedes($0.name, $1.name)
    }
  }

  private static func fact(
    _ entity: Int32, _ documents: [DocumentFacts], _ entities: EntityColumns
  ) -> EntityFact {
    let document = Int(entities.document[Int(entity)])
    return documents[document].entities[Int(entity - entities.firstEntity[document])]
  }

  private static func reason(
    _ facts: [EntityFact], _ keyCount: Int, _ node: EntityGraph.Node, _ decisions: Decisions
  ) -> String {
    let names = Set(facts.map(\.name))
    if decisions.sameAs.contains(where: { $0.names.contains(where: names.contains) }) {
      return "decided by same-as"
    }
    if keyCount == 1 { return "one name, and no posts that contradict" }
    if facts.contains(where: { fact in fact.aliases.contains(where: names.contains) }) {
      return "a document gives one name as another name of the same"
    }
    if facts.contains(where: { !$0.acronym.isEmpty && names.contains($0.acronym) }) {
      return "a document gives one name as the acronym of the other"
    }
    return "one name in one larger organization"
  }
}
