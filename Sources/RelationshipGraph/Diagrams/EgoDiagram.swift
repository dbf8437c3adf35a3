import RelationExtraction

/// One node and what lies around it: the relation to the node before stands in each box.
struct EgoDiagram: ViewDrawing {
  static let title = "Around one name"
  /// The most boxes that are drawn.
  static let limit = 80

  private(set) var builder: DiagramBuilder
  private let limit: Int
  private var boxes: [Int32: Int] = [:]
  private var drawn: Set<Int32> = []

  init(builder: DiagramBuilder, limit: Int) {
    self.builder = builder
    self.limit = limit
  }

  mutating func draw(_ view: GraphView) {
    let index = builder.index
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    guard let centre = view.focus.first else {
      builder.diagram.note = "No name was given."
      return
    }
    builder.diagram.title = DiagramText.clean(index.graph.nodes[Int(centre)].name, limit: 120)
    var adjacent: [Int32: [Int32]] = [:]
    for number in view.edges {
      let edge = index.graph.edges[Int(number)]
      adjacent[edge.source, default: []].append(number)
      if edge.target != edge.source { adjacent[edge.target, default: []].append(number) }
    }
    boxes[centre] = builder.add(box(of: centre, relations: []))
    drawRings(around: centre, adjacent)
    builder.addLegend()
    let missing = view.nodes.count - boxes.count
    let others = view.edges.count {
      let edge = index.graph.edges[Int($0)]
      return !drawn.contains($0) && boxes[edge.source] != nil && boxes[edge.target] != nil
    }
    builder.noteLeftOut(
      beyondLimit: [missing > 0 ? "\(missing) of \(view.nodes.count) nodes" : ""],
      otherwise: [
        others > 0 ? "\(ViewIndex.count(Int32(others), "relation")) between those around it" : ""
      ])
  }

  /// Draws ring after ring, each node below the one through which it was reached.
  private mutating func drawRings(around centre: Int32, _ adjacent: [Int32: [Int32]]) {
    let index = builder.index
    var ring = [centre]
    while !ring.isEmpty {
      var next: [Int32] = []
      var trunks: [[Int]] = []
      for node in ring {
        var order: [Int32] = []
        var relations: [Int32: [Int32]] = [:]
        for number in (adjacent[node] ?? []).sorted(by: precedes) {
          let edge = index.graph.edges[Int(number)]
          let other = edge.source == node ? edge.target : edge.source
          guard boxes[other] == nil, other != node else { continue }
          if relations[other] == nil { order.append(other) }
          relations[other, default: []].append(number)
        }
        var branches: [DiagramBuilder.Branch] = []
        for other in order where boxes.count < limit {
          let edges = relations[other] ?? []
          let first = index.graph.edges[Int(edges[0])]
          let child = builder.add(box(of: other, relations: edges, from: node))
          boxes[other] = child
          drawn.formUnion(edges)
          next.append(other)
          branches.append(.init(node: child, kind: first.kind, tooltip: index.statement(first)))
        }
        if let source = boxes[node] { trunks.append(builder.connect(source, to: branches)) }
      }
      builder.align(.same, trunks.filter { !$0.isEmpty })
      builder.align(.same, next.compactMap { boxes[$0] }.map { [$0] })
      ring = next
    }
  }

  /// Relations by kind, posts first; of one kind in the order of the text.
  private func precedes(_ left: Int32, _ right: Int32) -> Bool {
    let index = builder.index
    let (one, other) = (index.graph.edges[Int(left)], index.graph.edges[Int(right)])
    if one.kind != other.kind { return one.kind < other.kind }
    let (first, second) = (index.place(of: one.evidence), index.place(of: other.evidence))
    return (first.0, first.1, left) < (second.0, second.1, right)
  }

  private mutating func box(
    of node: Int32, relations: [Int32], from origin: Int32 = -1
  ) -> Diagram.Node {
    let index = builder.index
    let entity = index.graph.nodes[Int(node)]
    let words = relations.prefix(4).map { relation(index.graph.edges[Int($0)], seenFrom: origin) }
    let more = relations.count > 4 ? "; \(relations.count - 4) more" : ""
    let detail = words.joined(separator: "; ") + more
    let id = builder.identifier(of: node)
    switch entity.kind {
    case .person:
      return builder.style.personBox(
        id: id, name: index.label(node), titles: detail, tooltip: entity.name)
    case .organization:
      return builder.style.unitBox(
        id: id, label: index.label(node), depth: 1, isPartyBody: false, modes: detail,
        tooltip: entity.name)
    case .event:
      return builder.style.eventBox(
        id: id, label: index.label(node), organizer: detail, tooltip: entity.name)
    }
  }

  /// What an edge says of the node at its other end.
  private func relation(_ edge: EntityGraph.Edge, seenFrom origin: Int32) -> String {
    let index = builder.index
    switch edge.kind {
    case .role: return index.title(edge)
    case .partOf: return edge.source == origin ? "larger unit" : "part of it"
    case .organizer: return edge.source == origin ? "organizer" : "its event"
    case .participation: return edge.mode.word
    case .coMention: return "named together in \(ViewIndex.count(edge.sentenceCount, "sentence"))"
    }
  }
}
