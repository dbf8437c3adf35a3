import RelationExtraction

/// Who is named with whom, as a network: weights that long lists do not inflate, the pairs that stand out,
/// and the groups that hang together.
struct CoMentionNetwork {
  /// A pair of nodes that some sentence names side by side.
  struct Pair {
    let edge: EntityGraph.Edge
    /// Each sentence gives every name in it one unit, shared out over those named with it.
    let weight: Double
  }

  let pairs: [Pair]

  init(_ edges: [EntityGraph.Edge], in graph: EntityGraph) {
    // A sentence that names n entities gives n (n - 1) / 2 pairs.
    var pairCounts: [UInt64: Int] = [:]
    for edge in edges {
      for item in edge.evidence {
        pairCounts[Self.sentence(graph.evidence[Int(item)]), default: 0] += 1
      }
    }
    pairs = edges.map { edge in
      var weight = 0.0
      for item in edge.evidence {
        let count = pairCounts[Self.sentence(graph.evidence[Int(item)])] ?? 1
        var names = 2
        while names * (names - 1) / 2 < count { names += 1 }
        weight += 1 / Double(names - 1)
      }
      // Where a file tells fewer places than sentences, these stand for all.
      let share = edge.evidence.isEmpty ? 1 : weight / Double(edge.evidence.count)
      return Pair(edge: edge, weight: max(share * Double(edge.sentenceCount), 0.01))
    }
  }

  private static func sentence(_ item: EntityGraph.Evidence) -> UInt64 {
    UInt64(UInt32(bitPattern: item.document)) << 32 | UInt64(item.sentenceStart)
  }

  /// The sum of a node's weights, by node.
  var strengths: [Int32: Double] {
    var strengths: [Int32: Double] = [:]
    for pair in pairs {
      strengths[pair.edge.source, default: 0] += pair.weight
      strengths[pair.edge.target, default: 0] += pair.weight
    }
    return strengths
  }

  /// The pairs that stand out: those heavier than chance would share a node's weight out among its pairs, at
  /// a level, and the heaviest of each node, all of them if there are several. The disparity filter of Serrano, Boguñá and Vespignani (2009).
  func backbone(of kept: Set<Int32>, level: Double = 0.35) -> [Pair] {
    let among = pairs.filter { kept.contains($0.edge.source) && kept.contains($0.edge.target) }
    var strengths: [Int32: Double] = [:]
    var degrees: [Int32: Int] = [:]
    var heaviest: [Int32: Double] = [:]
    for pair in among {
      for node in [pair.edge.source, pair.edge.target] {
        strengths[node, default: 0] += pair.weight
        degrees[node, default: 0] += 1
        heaviest[node] = max(heaviest[node] ?? 0, pair.weight)
      }
    }
    return among.filter { pair in
      [pair.edge.source, pair.edge.target].contains { node in
        // Of a list all pairs weigh the same: none is taken for the rest.
        if pair.weight >= heaviest[node] ?? 0 { return true }
        let degree = degrees[node] ?? 1
        guard degree > 1, let strength = strengths[node], strength > 0 else { return true }
        var chance = 1.0
        for _ in 1..<degree { chance *= 1 - pair.weight / strength }
        return chance < level
      }
    }
  }

  /// Groups of nodes that are named more with each other than with others, numbered by size: each node joins
  /// the group that most of its weight leads to, again and again until none moves. Ties go to the group of
  /// the smaller number, so the same pairs give the same groups.
  static func groups(of pairs: [Pair], nodes: [Int32]) -> [Int32: Int] {
    var neighbours: [Int32: [(node: Int32, weight: Double)]] = [:]
    for pair in pairs {
      neighbours[pair.edge.source, default: []].append((pair.edge.target, pair.weight))
      neighbours[pair.edge.target, default: []].append((pair.edge.source, pair.weight))
    }
    var label: [Int32: Int32] = [:]
    for node in nodes { label[node] = node }
    for _ in 0..<20 {
      var hasMoved = false
      for node in nodes {
        var votes: [Int32: Double] = [:]
        for (other, weight) in neighbours[node] ?? [] {
          votes[label[other] ?? other, default: 0] += weight
        }
        let best = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        guard let best, best.key != label[node], best.value > votes[label[node] ?? node] ?? 0 else {
          continue
        }
        label[node] = best.key
        hasMoved = true
      }
      if !hasMoved { break }
    }
    var sizes: [Int32: Int] = [:]
    for node in nodes { sizes[label[node] ?? node, default: 0] += 1 }
    let order = sizes.keys.sorted { (-(sizes[$0] ?? 0), $0) < (-(sizes[$1] ?? 0), $1) }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return label.mapValues { numbers[$0] ?? 0 }
  }
}
