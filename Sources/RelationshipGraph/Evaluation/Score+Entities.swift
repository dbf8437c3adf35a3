import RelationExtraction

extension Score {
  /// Counts nodes as right, duplicate or wrong, and entities that no node is.
  mutating func countEntities(_ matching: EntityMatching) {
    for node in matching.graph.order {
      let row = Row(matching.graph.nodes[node].kind)
      if matching.isPassing[node] {
        self[row].ignored += 1
      } else if matching.entityOfNode[node] != nil {
        self[row].right += 1
      } else {
        if !matching.candidates.ofNode[node].isEmpty { self[row].duplicates += 1 }
        reject(row, Self.text(of: node, matching))
      }
    }
    for (number, entity) in matching.answers.entities.enumerated()
    where !entity.isOptional && matching.nodeOfEntity[number] == nil {
      miss(Row(entity.kind), entity.name)
    }
  }

  /// A wrong node in words, with what may explain it.
  private static func text(of node: Int, _ matching: EntityMatching) -> String {
    let graph = matching.graph
    let answers = matching.answers
    let name = graph.nodes[node].name
    if let best = matching.candidates.best(of: node, answers) {
      let taker = matching.nodeOfEntity[best].map { ", taken by \(graph.nodes[$0].name)" } ?? ""
      return "\(name)  [duplicate of \(answers.entities[best].name)\(taker)]"
    }
    let form = matching.candidates.nameForms[node]
    let kinds = EntityKind.allCases.filter {
      $0 != graph.nodes[node].kind && !answers.bearers(of: form, $0).isEmpty
    }
    if kinds.isEmpty { return name }
    let words = kinds.map(\.word).sorted().joined(separator: ", ")
    return "\(name)  [wrong kind: gold has \(words)]"
  }
}
