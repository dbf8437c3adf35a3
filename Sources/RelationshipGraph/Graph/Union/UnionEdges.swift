import RelationExtraction

/// The edges of several graphs between united nodes: edges that say the same are one.
struct UnionEdges {
  /// What makes two edges one; sorted as files are.
  private struct Key: Hashable, Comparable {
    let ends: UInt64
    let kind: Int
    /// As bytes: strings that differ in composition only are equal, and which of them stays would be chance.
    let title: [UInt8]
    let status: Int
    let mode: Int

    static func < (left: Key, right: Key) -> Bool {
      if left.ends != right.ends { return left.ends < right.ends }
      if left.kind != right.kind { return left.kind < right.kind }
      if left.title != right.title { return left.title.lexicographicallyPrecedes(right.title) }
      return (left.status, left.mode) < (right.status, right.mode)
    }
  }

  private let graphs: [EntityGraph]
  private let parts: [Int]
  private let numbers: [[Int32]]
  private let documents: [String: Int32]

  init(
    _ graphs: [EntityGraph], _ parts: [Int], _ numbers: [[Int32]], _ documents: [String: Int32]
  ) {
    self.graphs = graphs
    self.parts = parts
    self.numbers = numbers
    self.documents = documents
  }

  /// Returns the edges; their titles, evidence and quotations go into the graph.
  func united(_ filter: FactsFilter, into result: inout EntityGraph) -> [EntityGraph.Edge] {
    var groups: [Key: [(graph: Int, edge: Int)]] = [:]
    for (number, graph) in graphs.enumerated() {
      for (place, edge) in graph.edges.enumerated() {
        guard let key = key(of: edge, number, graph), !filter.drops(edge, of: graph) else {
          continue
        }
        groups[key, default: []].append((number, place))
      }
    }
    let titles = Set(groups.keys.map(\.title)).subtracting([[]])
      .sorted { $0.lexicographicallyPrecedes($1) }
    let titleNumbers = Dictionary(uniqueKeysWithValues: titles.enumerated().map { ($1, $0) })
    result.titles = titles.map { String(decoding: $0, as: UTF8.self) }
    return groups.sorted { $0.key < $1.key }.map { key, members in
      var edge = edge(members, into: &result)
      edge.source = Int32(key.ends >> 32)
      edge.target = Int32(key.ends & 0xFFFF_FFFF)
      edge.title = titleNumbers[key.title].map { Int32($0) } ?? -1
      if edge.kind == .coMention { edge.npmi = Self.npmi(edge, result) }
      return edge
    }
  }

  private func key(of edge: EntityGraph.Edge, _ number: Int, _ graph: EntityGraph) -> Key? {
    var source = numbers[number][Int(edge.source)]
    var target = numbers[number][Int(edge.target)]
    guard source >= 0, target >= 0, source != target else { return nil }
    if edge.kind == .coMention, source > target { swap(&source, &target) }
    return Key(
      ends: UInt64(source) << 32 | UInt64(target), kind: edge.kind.fileRank,
      title: Array(graph.title(of: edge).utf8),
      status: edge.kind == .role ? edge.status.fileRank : 0,
      mode: edge.kind == .participation ? edge.mode.fileRank : 0)
  }

  /// One edge out of several.
  private func edge(
    _ members: [(graph: Int, edge: Int)], into result: inout EntityGraph
  ) -> EntityGraph.Edge {
    let all = members.map { graphs[$0.graph].edges[$0.edge] }
    var edge = all[0]
    if all.count > 1 {
      var counts: [Int: (sentences: Int32, documents: Int32, doubt: Double)] = [:]
      for (member, other) in zip(members, all) {
        let part = parts[member.graph]
        let known = counts[part] ?? (0, 0, 1)
        counts[part] = (
          max(known.sentences, other.sentenceCount), max(known.documents, other.documentCount),
          min(known.doubt, 1 - other.confidence)
        )
      }
      edge.sentenceCount = Int32(clamping: counts.values.reduce(0) { $0 + Int($1.sentences) })
      edge.documentCount = Int32(clamping: counts.values.reduce(0) { $0 + Int($1.documents) })
      // In the order of the parts: floating point knows no other sum that is the same each time.
      let doubt = counts.sorted { $0.key < $1.key }.reduce(1.0) { $0 * $1.value.doubt }
      edge.confidence = edge.kind == .coMention ? 0 : Confidence.ofEdge(doubt: doubt)
      edge.order = all.map(\.order).first { $0 > 0 } ?? 0
    }
    var items: [EntityGraph.Evidence] = []
    for (member, other) in zip(members, all) {
      for item in other.evidence {
        let graph = graphs[member.graph]
        items.append(
          Self.moved(graph.evidence[Int(item)], from: graph, documents, into: &result))
      }
    }
    items.sort {
      ($0.document, $0.start, $0.end, -$0.quote) < ($1.document, $1.start, $1.end, -$1.quote)
    }
    let start = Int32(result.evidence.count)
    for item in items {
      if let last = result.evidence.last, result.evidence.count > Int(start),
        Self.isSamePlace(last, item)
      {
        continue
      }
      result.evidence.append(item)
    }
    edge.evidence = start..<Int32(result.evidence.count)
    if let member = zip(members, all).first(where: { $1.extra >= 0 }) {
      result.extras.append(graphs[member.0.graph].extras[Int(member.1.extra)])
      edge.extra = Int32(result.extras.count - 1)
    }
    return edge
  }

  /// Evidence of a graph as evidence of the union.
  static func moved(
    _ item: EntityGraph.Evidence, from graph: EntityGraph, _ documents: [String: Int32],
    into result: inout EntityGraph
  ) -> EntityGraph.Evidence {
    var moved = item
    moved.document = documents[graph.documents[Int(item.document)].id] ?? 0
    if item.quote >= 0 {
      result.quotes.append(graph.quotes[Int(item.quote)])
      moved.quote = Int32(result.quotes.count - 1)
    }
    return moved
  }

  static func isSamePlace(_ left: EntityGraph.Evidence, _ right: EntityGraph.Evidence) -> Bool {
    (left.document, left.start, left.end) == (right.document, right.start, right.end)
  }

  private static func npmi(_ edge: EntityGraph.Edge, _ graph: EntityGraph) -> Double {
    func logarithm(_ count: Int32) -> Double { NaturalLogarithm.of(Double(max(count, 1))) }
    return CoMentionEdges.npmi(
      sentences: NaturalLogarithm.of(Double(max(graph.sentenceCount, 1))),
      together: logarithm(edge.sentenceCount),
      left: logarithm(graph.nodes[Int(edge.source)].sentenceCount),
      right: logarithm(graph.nodes[Int(edge.target)].sentenceCount))
  }
}

extension FactsFilter {
  /// Whether somebody decided to drop an edge of a graph.
  func drops(_ edge: EntityGraph.Edge, of graph: EntityGraph) -> Bool {
    edge.kind == .role
      && isDropped(
        person: graph.nodes[Int(edge.source)].name, title: graph.title(of: edge),
        organization: graph.nodes[Int(edge.target)].name)
  }
}
