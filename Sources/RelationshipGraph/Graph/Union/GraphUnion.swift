import RelationExtraction

/// One graph out of several whose documents are no longer at hand.
///
/// Which nodes are one is decided as for documents, each graph being taken as a document: nodes are united, but
/// what is one in a graph stays one. Counts of graphs that share no document are added; of those that share some
/// the larger count is taken. Evidence is united, each place once.
public struct GraphUnion: Sendable {
  private let graphs: [EntityGraph]
  /// Whether nodes of one identifier and name are one: in two states, not in two sets of documents.
  private let isComparison: Bool
  /// For each graph the number of the set of graphs with which it shares documents.
  private let parts: [Int]
  private var documentNumbers: [String: Int32] = [:]
  private var result = EntityGraph()
  /// Numbers of nodes of the result by graph and node.
  private var numbers: [[Int32]] = []

  /// Creates a union.
  /// - Parameter graphs: in any order; the result does not depend on it.
  public init(_ graphs: [EntityGraph]) {
    // By the names of documents, then by what they hold: numbering follows from the set.
    self.graphs = graphs.map { ($0, Self.key(of: $0)) }
      .sorted { UTF8Text.precedes($0.1, $1.1) }.map(\.0)
    isComparison = false
    parts = Self.parts(of: self.graphs)
  }

  /// Creates a union of two states, to compare them.
  init(old: EntityGraph, new: EntityGraph) {
    graphs = [old, new]
    isComparison = true
    parts = Self.parts(of: graphs)
  }

  /// Returns the united graph, and the number in it of each node of each state.
  consuming func numbered() -> (graph: EntityGraph, old: [Int32], new: [Int32]) {
    let merged = unite(.none)
    return (merged.graph, numbers[0], numbers[1])
  }

  /// Returns the united graph.
  /// - Parameter decisions: what somebody decided about names.
  public consuming func graph(
    decisions: Decisions = .none
  ) -> (graph: EntityGraph, merges: [Merge], unused: [String]) {
    unite(decisions)
  }

  private mutating func unite(
    _ decisions: Decisions
  ) -> (graph: EntityGraph, merges: [Merge], unused: [String]) {
    let all = graphs.enumerated().map { Self.facts(of: $1, number: $0) }
    let facts = decisions.applied(to: all)
    let entities = EntityColumns(facts, ApartNames(decisions))
    let resolution = EntityResolution(
      facts, entities, decisions, known: isComparison ? sameNodes() : [])
    let table = NodeTable(facts, entities, resolution)
    let merges = Merge.list(facts, entities, resolution, table, decisions)
    uniteDocuments()
    result.nodes = table.nodes
    assignNumbers(facts, entities, table)
    uniteNodes()
    let edges = UnionEdges(graphs, parts, numbers, documentNumbers).united(
      FactsFilter(decisions.drops), into: &result)
    result.edges = edges
    return (result, merges, decisions.unused(in: all))
  }

  private static func key(of graph: EntityGraph) -> String {
    let documents = graph.documents.map(\.id).joined(separator: "\n")
    return documents + "\n\(graph.nodes.count) \(graph.edges.count)\n"
      + graph.nodes.map(\.id).joined(separator: " ")
  }

  private static func parts(of graphs: [EntityGraph]) -> [Int] {
    var sets = DisjointSets(count: graphs.count)
    var owners: [String: Int32] = [:]
    for (number, graph) in graphs.enumerated() {
      for document in graph.documents {
        if let owner = owners[document.id] {
          sets.unite(owner, Int32(number))
        } else {
          owners[document.id] = Int32(number)
        }
      }
    }
    return graphs.indices.map { Int(sets.find(Int32($0))) }
  }

  /// A graph as the facts of one document.
  private static func facts(of graph: EntityGraph, number: Int) -> DocumentFacts {
    // Decisions name a graph by its first document.
    let first = graph.documents.first?.id ?? "graph \(number + 1)"
    let more = graph.documents.count - 1
    var facts = DocumentFacts(document: more > 0 ? "\(first) and \(more) more" : first, bytes: [])
    facts.titles = graph.titles
    facts.entities = graph.nodes.map { node in
      var entity = EntityFact(
        kind: node.kind, core: node.container >= 0 ? node.label : node.name, name: node.name,
        container: node.container)
      entity.aliases = node.aliases
      entity.acronym = node.acronym
      return entity
    }
    for edge in graph.edges where edge.kind == .role {
      var relation = RelationFact(
        kind: .role, source: edge.source, target: edge.target, rule: edge.rule, sentence: 0,
        start: 0, end: 0)
      relation.title = edge.title
      relation.status = edge.status
      facts.relations.append(relation)
    }
    return facts
  }

  /// Nodes of two states that have one identifier, kind and name, as numbers of entities.
  private func sameNodes() -> [(Int32, Int32)] {
    var numbers: [String: Int] = [:]
    for (number, node) in graphs[0].nodes.enumerated() { numbers[node.id] = number }
    return graphs[1].nodes.enumerated().compactMap { number, node in
      guard let other = numbers[node.id], graphs[0].nodes[other].kind == node.kind,
        graphs[0].nodes[other].name == node.name
      else { return nil }
      return (Int32(other), Int32(graphs[0].nodes.count + number))
    }
  }

  private mutating func uniteDocuments() {
    var known: [String: EntityGraph.Source] = [:]
    for document in graphs.flatMap(\.documents) where known[document.id] == nil {
      known[document.id] = document
    }
    for id in known.keys.sorted(by: UTF8Text.precedes) {
      documentNumbers[id] = Int32(result.documents.count)
      if let document = known[id] { result.documents.append(document) }
    }
    result.silentDocumentCount = sum(graphs.map(\.silentDocumentCount))
    result.sentenceCount = sum(graphs.map(\.sentenceCount))
  }

  private mutating func assignNumbers(
    _ facts: [DocumentFacts], _ entities: EntityColumns, _ table: NodeTable
  ) {
    for (graph, document) in zip(graphs, facts.indices) {
      let base = Int(entities.firstEntity[document])
      if facts[document].entities.count == graph.nodes.count {
        numbers.append(graph.nodes.indices.map { table.nodeOfEntity[base + $0] })
        continue
      }
      // Dropped nodes have no number; the others kept their order.
      var next = 0
      numbers.append(
        graph.nodes.map { node in
          guard next < facts[document].entities.count,
            facts[document].entities[next].name == node.name
          else { return -1 }
          defer { next += 1 }
          return table.nodeOfEntity[base + next]
        })
    }
  }

  private mutating func uniteNodes() {
    var members = [[(graph: Int, node: Int)]](repeating: [], count: result.nodes.count)
    for (graph, list) in numbers.enumerated() {
      for (node, number) in list.enumerated() where number >= 0 {
        members[Int(number)].append((graph, node))
      }
    }
    for (number, list) in members.enumerated() {
      let nodes = list.map { graphs[$0.graph].nodes[$0.node] }
      func sum(_ path: KeyPath<EntityGraph.Node, Int32>) -> Int32 {
        Int32(clamping: self.sum(zip(list, nodes).map { ($0.graph, Int($1[keyPath: path])) }))
      }
      result.nodes[number].mentionCount = sum(\.mentionCount)
      result.nodes[number].sentenceCount = sum(\.sentenceCount)
      result.nodes[number].documentCount = sum(\.documentCount)
      result.nodes[number].firstDate = nodes.map(\.firstDate).filter { !$0.isEmpty }.min() ?? ""
      result.nodes[number].lastDate = nodes.map(\.lastDate).max() ?? ""
      let start = Int32(result.evidence.count)
      for (member, node) in zip(list, nodes) {
        for item in node.evidence {
          let item = UnionEdges.moved(
            graphs[member.graph].evidence[Int(item)], from: graphs[member.graph],
            documentNumbers, into: &result)
          if !result.evidence[Int(start)...].contains(where: { UnionEdges.isSamePlace($0, item) }) {
            result.evidence.append(item)
          }
        }
      }
      result.nodes[number].evidence = start..<Int32(result.evidence.count)
      if let member = list.first(where: { graphs[$0.graph].nodes[$0.node].extra >= 0 }) {
        let extra = graphs[member.graph].nodes[member.node].extra
        result.extras.append(graphs[member.graph].extras[Int(extra)])
        result.nodes[number].extra = Int32(result.extras.count - 1)
      }
    }
  }

  private func sum(_ counts: [Int]) -> Int { sum(counts.enumerated().map { ($0, $1) }) }

  /// The sum of counts, of graphs that share documents the largest.
  private func sum(_ counts: [(Int, Int)]) -> Int {
    var largest: [Int: Int] = [:]
    // Two nodes of one graph are two.
    var perGraph: [Int: Int] = [:]
    for (graph, count) in counts { perGraph[graph, default: 0] += count }
    for (graph, count) in perGraph {
      largest[parts[graph]] = max(largest[parts[graph]] ?? 0, count)
    }
    return largest.values.reduce(0, +)
  }
}
