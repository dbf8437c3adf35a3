import RelationExtraction

/// Views around one node.
extension EntityGraph {
  /// The organization with most posts in it and in what is part of it; nil if nobody holds a post.
  var mainOrganization: Int32? {
    let parents = edgesBySource(.partOf)
    var counts: [Int32: Int] = [:]
    for edge in edges where edge.kind == .role && nodes[Int(edge.target)].kind == .organization {
      for unit in above(edge.target, parents) { counts[unit, default: 0] += 1 }
    }
    // Of a chain that all posts are in, the smallest unit tells most.
    return counts.max { left, right in
      (left.value, depth(left.key, parents), -left.key)
        < (right.value, depth(right.key, parents), -right.key)
    }?.key
  }

  /// The event that most take part in; nil if there is none.
  var mainEvent: Int32? {
    var counts: [Int32: Int] = [:]
    for edge in edges where edge.kind == .participation { counts[edge.target, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// An organization, all that is part of it, and who holds posts there.
  func posts(of organization: Int32) -> GraphView {
    var children = [Int32: [Int32]]()
    for edge in edges where edge.kind == .partOf {
      children[edge.target, default: []].append(edge.source)
    }
    var units: Set<Int32> = [organization]
    var open = [organization]
    while let unit = open.popLast() {
      for child in children[unit] ?? [] where units.insert(child).inserted { open.append(child) }
    }
    return view(.posts, focus: [organization]) { edge in
      switch edge.kind {
      case .role: units.contains(edge.target)
      case .partOf: units.contains(edge.source) && units.contains(edge.target)
      default: false
      }
    }
  }

  /// An event, its organizers, its participants and their posts.
  func event(_ event: Int32) -> GraphView {
    var participants: Set<Int32> = []
    for edge in edges where edge.kind == .participation && edge.target == event {
      participants.insert(edge.source)
    }
    return view(.event, focus: [event]) { edge in
      switch edge.kind {
      case .participation: edge.target == event
      case .organizer: edge.source == event
      case .role: participants.contains(edge.source)
      default: false
      }
    }
  }

  /// What lies within some steps of relations around a node. One without relations is shown with those
  /// that are named beside it.
  func ego(of centre: Int32, depth: Int) -> GraphView {
    let hasRelations = edges.contains {
      $0.kind != .coMention && ($0.source == centre || $0.target == centre)
    }
    let neighbours = adjacency { hasRelations ? $0.kind != .coMention : $0.kind == .coMention }
    var reached: Set<Int32> = [centre]
    var ring = [centre]
    for _ in 0..<max(1, depth) {
      var next: [Int32] = []
      for node in ring {
        for edge in neighbours[Int(node)] {
          let other =
            edges[Int(edge)].source == node ? edges[Int(edge)].target : edges[Int(edge)].source
          if reached.insert(other).inserted { next.append(other) }
        }
      }
      ring = next
    }
    return view(.ego, focus: [centre]) { edge in
      (edge.kind != .coMention) == hasRelations && reached.contains(edge.source)
        && reached.contains(edge.target)
    }
  }

  /// A view of the edges that a test takes, of their ends, and of its focus.
  func view(
    _ name: GraphView.Name, focus: [Int32], where takes: (Edge) -> Bool
  ) -> GraphView {
    var chosen = Set(focus)
    var taken: [Int32] = []
    for (index, edge) in edges.enumerated() where takes(edge) {
      taken.append(Int32(index))
      chosen.insert(edge.source)
      chosen.insert(edge.target)
    }
    return GraphView(name: name, graph: self, nodes: chosen.sorted(), edges: taken, focus: focus)
  }

  /// The edges at each node that a test takes, in their order.
  func adjacency(where takes: (Edge) -> Bool) -> [[Int32]] {
    var lists = [[Int32]](repeating: [], count: nodes.count)
    for (index, edge) in edges.enumerated() where takes(edge) {
      lists[Int(edge.source)].append(Int32(index))
      if edge.target != edge.source { lists[Int(edge.target)].append(Int32(index)) }
    }
    return lists
  }

  private func edgesBySource(_ kind: EdgeKind) -> [Int32: [Int32]] {
    var lists: [Int32: [Int32]] = [:]
    for edge in edges where edge.kind == kind {
      lists[edge.source, default: []].append(edge.target)
    }
    return lists
  }

  /// A unit and all that it is part of.
  private func above(_ unit: Int32, _ parents: [Int32: [Int32]]) -> Set<Int32> {
    var found: Set<Int32> = [unit]
    var open = [unit]
    while let next = open.popLast() {
      for parent in parents[next] ?? [] where found.insert(parent).inserted { open.append(parent) }
    }
    return found
  }

  private func depth(_ unit: Int32, _ parents: [Int32: [Int32]]) -> Int {
    above(unit, parents).count
  }
}
