import RelationExtraction

/// Which node is which entity, one to one.
///
/// There are as many pairs as possible; among these the better names decide, then required
/// entities before optional ones, then the pairs whose relations fit, then the nodes with more
/// relations.
struct EntityMatching {
  let answers: Answers
  let graph: PredictedGraph
  let candidates: EntityCandidates
  /// The entity of each node.
  private(set) var entityOfNode: [Int?]
  /// The node of each entity.
  private(set) var nodeOfEntity: [Int?]
  /// Whether a node is neither right nor wrong: it is, or can only be, something optional.
  private(set) var isPassing: [Bool]

  init(_ answers: Answers, _ graph: PredictedGraph, _ forms: inout ScoringForms) {
    self.answers = answers
    self.graph = graph
    candidates = EntityCandidates(answers, graph, &forms)
    entityOfNode = Array(repeating: nil, count: graph.nodes.count)
    nodeOfEntity = Array(repeating: nil, count: answers.entities.count)
    isPassing = Array(repeating: false, count: graph.nodes.count)
    let pairing = BestPairing(links())
    for node in graph.nodes.indices {
      let entity = pairing.right(of: node)
      entityOfNode[node] = entity
      if let entity { nodeOfEntity[entity] = node }
      let possible = entity.map { [$0] } ?? candidates.ofNode[node].map(\.entity)
      isPassing[node] =
        !possible.isEmpty && possible.allSatisfy { answers.entities[$0].isOptional }
    }
  }

  /// The entities between which an edge runs; nil if one of its nodes is none.
  func pair(of edge: PredictedGraph.Edge) -> Answers.Pair? {
    guard let source = entityOfNode[edge.source], let target = entityOfNode[edge.target] else {
      return nil
    }
    return Answers.Pair(source: source, target: target)
  }

  /// Whether an edge is neither right nor wrong because one of its nodes is.
  func passes(_ edge: PredictedGraph.Edge) -> Bool {
    isPassing[edge.source] || isPassing[edge.target]
  }

  private func links() -> [BestPairing.Link] {
    let support = support()
    return graph.order.flatMap { node in
      candidates.ofNode[node].map { candidate -> BestPairing.Link in
        let pair = Answers.Pair(source: node, target: candidate.entity)
        return BestPairing.Link(
          left: node, right: candidate.entity,
          worth: PairWorth(
            pairs: 1, names: candidate.tier.rawValue,
            required: answers.entities[candidate.entity].isOptional ? 0 : 1,
            support: support[pair] ?? 0, degree: graph.degrees[node]))
      }
    }
  }

  /// For a node and an entity, how many edges of the node the annotation has, too, if the nodes at
  /// their other ends may be whatever their names allow.
  private func support() -> [Answers.Pair: Int] {
    let expected = ExpectedLinks(answers)
    var support: [Answers.Pair: Int] = [:]
    for edge in graph.edges {
      var fitting: Set<Answers.Pair> = []
      for source in candidates.ofNode[edge.source] {
        for target in candidates.ofNode[edge.target] {
          let pair = Answers.Pair(source: source.entity, target: target.entity)
          guard expected.contains(edge.kind, pair) else { continue }
          fitting.insert(Answers.Pair(source: edge.source, target: source.entity))
          fitting.insert(Answers.Pair(source: edge.target, target: target.entity))
        }
      }
      for pair in fitting { support[pair, default: 0] += 1 }
    }
    return support
  }
}

/// The entities that relations of the annotation join.
private struct ExpectedLinks {
  private let answers: Answers
  private let roles: Set<Answers.Pair>

  init(_ answers: Answers) {
    self.answers = answers
    roles = Set(
      answers.roles.flatMap { role in
        role.targets.map { Answers.Pair(source: role.person, target: $0) }
      })
  }

  func contains(_ kind: EntityGraph.EdgeKind, _ pair: Answers.Pair) -> Bool {
    switch kind {
    case .role: roles.contains(pair)
    case .partOf: answers.parts[pair] != nil
    case .organizer: answers.organizers[pair] != nil
    case .participation: answers.participations[pair] != nil
    case .coMention: false
    }
  }
}
