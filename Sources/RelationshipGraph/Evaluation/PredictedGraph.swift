import RelationExtraction

/// A graph as the score reads it: each relation once, its title or mode in the form in which it is
/// compared, co-mentions only counted.
struct PredictedGraph {
  struct Edge: Hashable {
    var kind: EntityGraph.EdgeKind
    var source: Int
    var target: Int
    /// The form of the title of a role, the mode of a participation; else empty.
    var value: String

    var pair: Answers.Pair { Answers.Pair(source: source, target: target) }
  }

  let nodes: [EntityGraph.Node]
  /// All nodes, in the order of their names.
  let order: [Int]
  private(set) var edges: [Edge] = []
  /// How many edges each node has.
  private(set) var degrees: [Int]
  private(set) var coMentionCount = 0

  init(_ graph: EntityGraph, _ forms: inout ScoringForms) {
    nodes = graph.nodes
    order = graph.nodes.indices.sorted { Self.precedes($0, $1, in: graph.nodes) }
    degrees = Array(repeating: 0, count: graph.nodes.count)
    var seen: Set<Edge> = []
    for relation in graph.edges {
      if relation.kind == .coMention {
        coMentionCount += 1
        continue
      }
      let edge = Edge(
        kind: relation.kind, source: Int(relation.source), target: Int(relation.target),
        value: Self.value(relation, graph, &forms))
      guard seen.insert(edge).inserted else { continue }
      edges.append(edge)
      degrees[edge.source] += 1
      degrees[edge.target] += 1
    }
  }

  /// The edges of a kind, in the order of the graph.
  func edges(_ kind: EntityGraph.EdgeKind) -> [Edge] { edges.filter { $0.kind == kind } }

  /// A relation in words: `Ana Silva --director--> Tarn Mill`, or without value `A -> B`.
  func text(_ edge: Edge, value: String? = nil) -> String {
    let arrow = value.map { " --\($0)--> " } ?? " -> "
    return nodes[edge.source].name + arrow + nodes[edge.target].name
  }

  private static func value(
    _ edge: EntityGraph.Edge, _ graph: EntityGraph, _ forms: inout ScoringForms
  ) -> String {
    switch edge.kind {
    case .role: edge.title < 0 ? "" : forms.title(graph.titles[Int(edge.title)])
    case .participation: edge.mode.word
    case .partOf, .organizer, .coMention: ""
    }
  }

  private static func precedes(
    _ left: Int, _ right: Int, in nodes: [EntityGraph.Node]
  ) -> Bool {
    let a = nodes[left]
    let b = nodes[right]
    if !UTF8Text.isSame(a.name, b.name) { return UTF8Text.precedes(a.name, b.name) }
    if !UTF8Text.isSame(a.label, b.label) { return UTF8Text.precedes(a.label, b.label) }
    return left < right
  }
}
