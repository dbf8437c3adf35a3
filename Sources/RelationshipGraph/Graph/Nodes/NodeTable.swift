import RelationExtraction

/// The nodes in the order of their identifiers, and which node each entity belongs to.
struct NodeTable: Sendable {
  private(set) var nodes: [EntityGraph.Node] = []
  /// The node of each entity.
  private(set) var nodeOfEntity: ContiguousArray<Int32> = []

  init(_ documents: [DocumentFacts], _ entities: EntityColumns, _ resolution: EntityResolution) {
    let groups = EntityGroups(resolution)
    let naming = NodeNaming(documents: documents, entities: entities, groups: groups)
    let bearers = (0..<groups.count).map { naming.bearer(of: $0) }
    let names = bearers.map { (kind: entities.kind[Int($0)], name: naming.name($0)) }
    let identifiers = NodeIdentifiers(names) { colliding in
      DistinguishingMarks(documents, entities, resolution, names.map(\.name))
        .marks(of: colliding, groups)
    }
    let order = identifiers.order
    var nodeOfGroup = ContiguousArray<Int32>(repeating: 0, count: groups.count)
    for (node, group) in order.enumerated() { nodeOfGroup[Int(group)] = Int32(node) }
    nodeOfEntity = ContiguousArray(resolution.group.map { nodeOfGroup[Int($0)] })
    nodes.reserveCapacity(groups.count)
    // In the order of the entities, whose names lie near each other in memory.
    for group in 0..<groups.count {
      let bearer = bearers[group]
      let fact = naming.fact(bearer)
      let container = entities.container[Int(bearer)]
      nodes.append(
        EntityGraph.Node(
          id: identifiers.value(Int32(group)), kind: fact.kind,
          name: fact.name,
          label: fact.kind == .person || fact.core.isEmpty ? fact.name : fact.core,
          aliases: naming.aliases(of: group, without: fact),
          acronym: naming.acronym(of: group, first: fact),
          container: container < 0 ? -1 : nodeOfEntity[Int(container)], mentionCount: 0,
          sentenceCount: 0, documentCount: 0, firstDate: "", lastDate: "", evidence: 0..<0))
    }
    arrange(by: nodeOfGroup)
    nodes.breakContainerCycles()
    countDocuments(documents, entities)
  }

  /// Moves each node to its place.
  private mutating func arrange(by places: ContiguousArray<Int32>) {
    var places = places
    // A span moves nodes without counting the references to their names.
    var span = nodes.mutableSpan
    for node in places.indices {
      while places[node] != node {
        let place = Int(places[node])
        span.swapAt(node, place)
        places.swapAt(node, place)
      }
    }
  }

  /// Counts documents and dates by the entities that each shows.
  private mutating func countDocuments(_ documents: [DocumentFacts], _ entities: EntityColumns) {
    var last = ContiguousArray<Int32>(repeating: -1, count: nodes.count)
    for (index, facts) in documents.enumerated() {
      for entity in entities.firstEntity[index]..<entities.firstEntity[index + 1] {
        let node = Int(nodeOfEntity[Int(entity)])
        if last[node] == index { continue }
        last[node] = Int32(index)
        nodes[node].documentCount += 1
        if facts.date.isEmpty { continue }
        let first = nodes[node].firstDate
        if first.isEmpty || UTF8Text.precedes(facts.date, first) {
          nodes[node].firstDate = facts.date
        }
        if UTF8Text.precedes(nodes[node].lastDate, facts.date) { nodes[node].lastDate = facts.date }
      }
    }
  }

  /// Enters what the mentions say.
  mutating func enter(_ tallies: ContiguousArray<MentionTally.Row>) {
    for node in nodes.indices {
      nodes[node].mentionCount = tallies[node].mentions
      nodes[node].sentenceCount = tallies[node].sentences
    }
  }

  /// Enters where a node's evidence lies.
  mutating func enter(evidence: Range<Int32>, of node: Int) { nodes[node].evidence = evidence }
}
