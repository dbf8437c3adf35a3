import RelationExtraction

/// How two nodes are connected: the path of fewest steps, in whatever direction its edges run.
///
/// A relation that the text tells counts for less than being named in one sentence, so that a detour
/// over an organization is preferred to a mere co-mention.
extension EntityGraph {
  private static let coMentionCost = 4

  /// - Throws: if no path leads from one to the other.
  func path(from start: Int32, to end: Int32) throws(ViewError) -> GraphView {
    guard start != end else {
      throw ViewError(
        "--from and --to name the same node: '\(InertText.line(nodes[Int(start)].name, limit: 120))'"
      )
    }
    guard let steps = shortestPath(from: start, to: end) else {
      throw ViewError(
        "nothing connects '\(InertText.line(nodes[Int(start)].name, limit: 120))' with "
          + "'\(InertText.line(nodes[Int(end)].name, limit: 120))' in this graph")
    }
    var focus = [start]
    for edge in steps {
      let step = edges[Int(edge)]
      focus.append(step.source == focus[focus.count - 1] ? step.target : step.source)
    }
    // All that the text tells between two neighbours belongs to the step.
    var pairs: Set<[Int32]> = []
    for (left, right) in zip(focus, focus.dropFirst()) {
      pairs.insert([min(left, right), max(left, right)])
    }
    let told = Set(steps)
    var taken = edges.indices.map { Int32($0) }.filter { index in
      let edge = edges[Int(index)]
      return edge.kind != .coMention
        && pairs.contains([min(edge.source, edge.target), max(edge.source, edge.target)])
        || told.contains(index)
    }
    taken.sort()
    return GraphView(name: .path, graph: self, nodes: focus.sorted(), edges: taken, focus: focus)
  }

  /// The edges of the cheapest path; of equal ones the one whose edges come first. By Dijkstra's method with
  /// buckets, since costs are small numbers.
  private func shortestPath(from start: Int32, to end: Int32) -> [Int32]? {
    let neighbours = adjacency { _ in true }
    var costs = [Int32: Int]()
    var arrivals = [Int32: Int32]()
    var buckets: [[Int32]] = [[start]]
    costs[start] = 0
    var cost = 0
    while cost < buckets.count {
      for node in buckets[cost] where costs[node] == cost {
        if node == end { return steps(to: end, from: start, arrivals) }
        for index in neighbours[Int(node)] {
          let edge = edges[Int(index)]
          let other = edge.source == node ? edge.target : edge.source
          let reached = cost + (edge.kind == .coMention ? Self.coMentionCost : 1)
          guard reached < costs[other] ?? .max else { continue }
          costs[other] = reached
          arrivals[other] = index
          while buckets.count <= reached { buckets.append([]) }
          buckets[reached].append(other)
        }
      }
      cost += 1
    }
    return nil
  }

  private func steps(to end: Int32, from start: Int32, _ arrivals: [Int32: Int32]) -> [Int32] {
    var steps: [Int32] = []
    var node = end
    while node != start, let index = arrivals[node] {
      steps.append(index)
      let edge = edges[Int(index)]
      node = edge.source == node ? edge.target : edge.source
    }
    return steps.reversed()
  }
}
