/// Adds boxes and edges to a diagram under identifiers of its own.
struct DiagramBuilder {
  let index: ViewIndex
  let style = DiagramStyle.standard
  var diagram: Diagram
  private var namer = IdentifierNamer()
  private var subjects: [String: Int32] = [:]
  private let isPaged: Bool

  init(_ view: GraphView, title: String) {
    index = ViewIndex(view)
    isPaged = view.name.hasPages
    diagram = Diagram(title: DiagramText.clean(title), subtitle: "")
  }

  /// Returns a new identifier for a node of the graph; a node drawn twice gets two.
  mutating func identifier(of node: Int32) -> String {
    let id = namer.name(index.graph.nodes[Int(node)].id)
    subjects[id] = node
    return id
  }

  /// Returns a new identifier for a box that shows no node of the graph.
  mutating func identifier(_ stem: String) -> String { namer.name(stem) }

  /// Adds a box and returns its index.
  mutating func add(_ node: Diagram.Node) -> Int {
    var node = node
    if let subject = subjects[node.id] { node.subject = subject }
    diagram.nodes.append(node)
    return diagram.nodes.count - 1
  }

  /// Adds an edge that looks as its kind does.
  mutating func connect(
    _ source: Int, _ target: Int, as kind: EntityGraph.EdgeKind, tooltip: String,
    change: (inout Diagram.Edge) -> Void = { _ in }
  ) {
    var edge = Diagram.Edge(
      from: source, to: target, id: namer.name("e-\(diagram.edges.count + 1)"), cssClass: "")
    style.draw(&edge, as: kind)
    edge.tooltip = DiagramText.clean(tooltip)
    change(&edge)
    diagram.edges.append(edge)
  }

  /// A box that hangs from another one.
  struct Branch {
    let node: Int
    let kind: EntityGraph.EdgeKind
    let tooltip: String
    var isPartyBody = false
  }

  /// Connects a box with those that hang from it, in their order. From two on they share a trunk of
  /// invisible points, one point a box: engines draw that without detours.
  /// - Returns: the points.
  mutating func connect(_ source: Int, to branches: [Branch]) -> [Int] {
    guard branches.count > 1 else {
      for branch in branches { connect(source, branch) }
      return []
    }
    let isMixed = branches.contains { $0.kind != branches[0].kind }
    let kind = isMixed ? .partOf : branches[0].kind
    let tooltip = diagram.nodes[source].tooltip
    let subject = diagram.nodes[source].subject
    let bends = branches.map { _ in
      var bend = Diagram.Node(id: namer.name("bend"), cssClass: "bend", shape: .bend)
      bend.subject = subject
      return add(bend)
    }
    for position in 1..<bends.count {
      connect(bends[position - 1], bends[position], as: kind, tooltip: tooltip) {
        $0.hasTailDot = false
      }
    }
    connect(source, bends[(bends.count - 1) / 2], as: kind, tooltip: tooltip) {
      $0.hasTailDot = false
      $0.weight = 20
    }
    for (bend, branch) in zip(bends, branches) { connect(bend, branch) }
    return bends
  }

  private mutating func connect(_ source: Int, _ branch: Branch) {
    let color = style.partyBody.border
    connect(source, branch.node, as: branch.kind, tooltip: branch.tooltip) {
      $0.weight = 10
      if branch.isPartyBody { $0.color = color }
    }
  }

  /// Puts boxes in one column, in their order: by edges that are not drawn, from the last of a run
  /// to the first of the next. Inside a run there are edges already.
  mutating func align(_ place: Diagram.Rank.Place, _ runs: [[Int]]) {
    let nodes = runs.flatMap { $0 }
    guard !nodes.isEmpty else { return }
    diagram.ranks.append(Diagram.Rank(place, nodes))
    for (first, second) in zip(runs, runs.dropFirst()) {
      guard let source = first.last, let target = second.first else { continue }
      connect(source, target, as: .partOf, tooltip: "") {
        $0.cssClass = "order"
        $0.stroke = .invis
      }
    }
  }

  /// Puts boxes in one column, in any order.
  mutating func gather(_ place: Diagram.Rank.Place, _ nodes: [Int]) {
    if !nodes.isEmpty { diagram.ranks.append(Diagram.Rank(place, nodes)) }
  }

  /// The legend of the kinds that are drawn, in a fixed order.
  mutating func addLegend() {
    var seen: Set<String> = []
    for edge in diagram.edges { seen.insert(edge.cssClass) }
    diagram.legend = style.legend(EntityGraph.EdgeKind.allCases.filter { seen.contains($0.word) })
    let hasSecondParent = diagram.edges.contains {
      $0.cssClass == EntityGraph.EdgeKind.partOf.word && $0.stroke == .dashed
    }
    if hasSecondParent {
      diagram.legend.append(Diagram.Text("- - - is also part of", size: 9, color: style.detail))
    }
  }

  /// A note on what is not in the picture; parts such as "3 of 90 persons", empty ones aside.
  /// - Parameters:
  ///   - beyondLimit: what a larger limit, or more pages, would show.
  ///   - otherwise: what this view never shows.
  mutating func noteLeftOut(beyondLimit: [String], otherwise: [String] = []) {
    let limited = beyondLimit.filter { !$0.isEmpty }
    let parts = limited + otherwise.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return }
    let option = isPaged ? "--limit or --pages" : "--limit"
    let more = limited.isEmpty ? "All" : "More with render \(option); all"
    diagram.note =
      "Left out: \(parts.joined(separator: "; ")). \(more) of it is in GraphML (rolegraph export --format"
      + " graphml)."
  }
}
