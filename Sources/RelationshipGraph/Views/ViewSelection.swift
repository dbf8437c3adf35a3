import RelationExtraction

extension EntityGraph {
  /// Returns the part of the graph that a view shows.
  ///
  /// - `full`: everything.
  /// - `speakers`: events with participants, the participants, the organizations of their posts,
  ///   what these are part of, and the relations between all of them.
  /// - `units`: organizations that are part of others or have parts or holders, the holders, and
  ///   the role and part-of edges between them.
  /// - `co-mentions`: co-mention edges and their ends.
  /// - `posts`: the organization with most posts in it and below it, all that is below, the holders.
  /// - `event`: the event with most participants, they, its organizers and their posts.
  /// - `ego` and `path` are empty without names; see ``view(_:)-(ViewRequest)``.
  public func view(_ name: GraphView.Name) -> GraphView {
    var selection = ViewSelection(self)
    switch name {
    case .full: selection.takeAll()
    case .speakers: selection.takeSpeakers()
    case .units: selection.take([.role, .partOf])
    case .coMentions: selection.take([.coMention])
    case .posts: return mainOrganization.map { posts(of: $0) } ?? empty(name)
    case .event: return mainEvent.map { event($0) } ?? empty(name)
    case .ego, .path: return empty(name)
    }
    return GraphView(name: name, graph: self, nodes: selection.nodes, edges: selection.edges)
  }

  private func empty(_ name: GraphView.Name) -> GraphView {
    GraphView(name: name, graph: self, nodes: [], edges: [])
  }

  /// The view for pictures: speakers where the text has at least three participants and one of them
  /// speaks or sits on the platform, else units where it has posts or chains, else co-mentions.
  public var defaultPictureView: GraphView.Name {
    var isParticipant = ContiguousArray<Bool>(repeating: false, count: nodes.count)
    var participants = 0
    var hasSpeaker = false
    var hasUnits = false
    for edge in edges {
      switch edge.kind {
      case .participation:
        if edge.mode.isOnStage { hasSpeaker = true }
        if !isParticipant[Int(edge.source)] { participants += 1 }
        isParticipant[Int(edge.source)] = true
      case .role, .partOf: hasUnits = true
      case .organizer, .coMention: break
      }
    }
    if hasSpeaker, participants >= 3 { return .speakers }
    return hasUnits ? .units : .coMentions
  }
}

extension ParticipationMode {
  /// Whether somebody who takes part in this way is seen and heard by the others.
  fileprivate var isOnStage: Bool {
    switch self {
    case .speech, .report, .opening, .closing, .chair, .guidance, .platform: true
    case .attendance, .host, .guest, .signing, .message: false
    }
  }
}

/// Nodes and edges chosen out of a graph.
private struct ViewSelection {
  private let graph: EntityGraph
  private var isChosen: ContiguousArray<Bool>
  private(set) var edges: [Int32] = []

  init(_ graph: EntityGraph) {
    self.graph = graph
    isChosen = ContiguousArray(repeating: false, count: graph.nodes.count)
  }

  var nodes: [Int32] { graph.nodes.indices.filter { isChosen[$0] }.map { Int32($0) } }

  mutating func takeAll() {
    isChosen = ContiguousArray(repeating: true, count: graph.nodes.count)
    edges = graph.edges.indices.map { Int32($0) }
  }

  /// Takes all edges of some kinds and their ends.
  mutating func take(_ kinds: Set<EntityGraph.EdgeKind>) {
    for (index, edge) in graph.edges.enumerated() where kinds.contains(edge.kind) {
      choose(edge)
      edges.append(Int32(index))
    }
  }

  mutating func takeSpeakers() {
    for edge in graph.edges where edge.kind == .participation { choose(edge) }
    for edge in graph.edges where edge.kind == .role && isChosen[Int(edge.source)] {
      isChosen[Int(edge.target)] = true
    }
    takeParents()
    for (index, edge) in graph.edges.enumerated() where edge.kind != .coMention {
      if isChosen[Int(edge.source)], isChosen[Int(edge.target)] { edges.append(Int32(index)) }
    }
  }

  /// Takes what the chosen nodes are part of, up to the top.
  private mutating func takeParents() {
    var parents = [[Int32]](repeating: [], count: graph.nodes.count)
    for edge in graph.edges where edge.kind == .partOf {
      parents[Int(edge.source)].append(edge.target)
    }
    var open = nodes
    while let node = open.popLast() {
      for parent in parents[Int(node)] where !isChosen[Int(parent)] {
        isChosen[Int(parent)] = true
        open.append(parent)
      }
    }
  }

  private mutating func choose(_ edge: EntityGraph.Edge) {
    isChosen[Int(edge.source)] = true
    isChosen[Int(edge.target)] = true
  }
}
