import RelationExtraction

/// A view's edges by their ends, each list in the order of the text.
struct ViewIndex {
  let graph: EntityGraph
  /// Nodes of the view, in the order of the text.
  private(set) var nodes: [Int32] = []
  /// Role edges by holder, posts held now first.
  private(set) var roles: [Int32: [Int32]] = [:]
  /// Role edges by organization.
  private(set) var holders: [Int32: [Int32]] = [:]
  /// Part-of edges by the smaller unit, the one that completes its name first.
  private(set) var parents: [Int32: [Int32]] = [:]
  /// Part-of edges by the larger unit.
  private(set) var children: [Int32: [Int32]] = [:]
  /// Participation edges by event.
  private(set) var participations: [Int32: [Int32]] = [:]
  /// Organizer edges by event.
  private(set) var organizers: [Int32: [Int32]] = [:]
  private(set) var coMentions: [Int32] = []
  /// How edges differ between two states.
  let edgeMarks: [Int32: GraphChanges.Mark]

  init(_ view: GraphView) {
    graph = view.graph
    edgeMarks = view.edgeMarks
    nodes = sorted(view.nodes) { self.place(of: self.graph.nodes[Int($0)].evidence) }
    for index in sorted(view.edges, by: { self.place(of: self.graph.edges[Int($0)].evidence) }) {
      let edge = graph.edges[Int(index)]
      switch edge.kind {
      case .role:
        roles[edge.source, default: []].append(index)
        holders[edge.target, default: []].append(index)
      case .partOf:
        if graph.nodes[Int(edge.source)].container == edge.target {
          parents[edge.source, default: []].insert(index, at: 0)
        } else {
          parents[edge.source, default: []].append(index)
        }
        children[edge.target, default: []].append(index)
      case .participation: participations[edge.target, default: []].append(index)
      case .organizer: organizers[edge.source, default: []].append(index)
      case .coMention: coMentions.append(index)
      }
    }
    for (event, list) in participations { participations[event] = inOrderNamed(list) }
    for person in nodes {
      guard let all = roles[person] else { continue }
      roles[person] = all.filter(isHeldNow) + all.filter { !isHeldNow($0) }
    }
  }

  /// The edges of a list.
  func edges(_ list: [Int32]?) -> [EntityGraph.Edge] { (list ?? []).map { graph.edges[Int($0)] } }

  /// The unit's organizations from the largest down to itself, at most 12.
  func chain(to unit: Int32) -> [Int32] {
    var chain = [unit]
    while chain.count < 12, let edge = edges(parents[chain[0]]).first, !chain.contains(edge.target)
    {
      chain.insert(edge.target, at: 0)
    }
    return chain
  }

  /// Where a piece of evidence stands: later is larger.
  func place(of evidence: Range<Int32>) -> (Int32, UInt32) {
    guard let first = evidence.first, Int(first) < graph.evidence.count else {
      return (.max, .max)
    }
    let item = graph.evidence[Int(first)]
    return (item.document, item.start)
  }

  /// Participations in the order of their sentences, those of one sentence by their place in the list.
  private func inOrderNamed(_ list: [Int32]) -> [Int32] {
    let keyed = list.map { index in
      let edge = graph.edges[Int(index)]
      let sentence = edge.evidence.first.map { graph.evidence[Int($0)] }
      let order = edge.order == 0 ? Int32.max : edge.order
      let key = (
        sentence?.document ?? .max, sentence?.sentenceStart ?? .max, order, sentence?.start ?? .max,
        index
      )
      return (key: key, edge: index)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.edge)
  }

  private func isHeldNow(_ edge: Int32) -> Bool {
    switch graph.edges[Int(edge)].status {
    case .current, .acting: true
    case .former, .outgoing, .elect: false
    }
  }

  private func sorted(_ items: [Int32], by place: (Int32) -> (Int32, UInt32)) -> [Int32] {
    items.map { (place($0), $0) }
      .sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }
      .map { $0.1 }
  }
}
