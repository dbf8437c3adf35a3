import RelationExtraction

/// How two nodes are connected: from the one to the other, each step with the sentence that says it.
struct PathDiagram {
  private var builder: DiagramBuilder

  /// Returns the picture of a view.
  static func diagram(of view: GraphView) -> Diagram {
    var drawing = PathDiagram(builder: DiagramBuilder(view, title: "How they are connected"))
    drawing.draw(view)
    return drawing.builder.diagram
  }

  private init(builder: DiagramBuilder) { self.builder = builder }

  private mutating func draw(_ view: GraphView) {
    let index = builder.index
    builder.diagram.direction = .topToBottom
    builder.diagram.rankSeparation = 0.25
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    guard let first = view.focus.first, let last = view.focus.last, view.focus.count > 1 else {
      builder.diagram.note = "No two names were given."
      return
    }
    builder.diagram.title = DiagramText.clean(
      "\(index.label(first)) and \(index.label(last))", limit: 120)
    var before = builder.add(box(of: first))
    for (node, next) in zip(view.focus, view.focus.dropFirst()) {
      let edges = view.edges.map { index.graph.edges[Int($0)] }.filter {
        $0.source == node && $0.target == next || $0.source == next && $0.target == node
      }
      guard let step = edges.first else { continue }
      let text = builder.add(sentenceBox(edges))
      let box = builder.add(box(of: next))
      builder.connect(before, text, as: step.kind, tooltip: index.statement(step))
      builder.connect(text, box, as: step.kind, tooltip: index.statement(step)) {
        $0.hasTailDot = false
      }
      before = box
    }
    let steps = view.focus.count - 1
    builder.diagram.subtitle = DiagramText.clean(
      [ViewIndex.count(Int32(steps), "step"), index.sourceWords].filter { !$0.isEmpty }
        .joined(separator: "; "), limit: 160)
    builder.addLegend()
  }

  private mutating func box(of node: Int32) -> Diagram.Node {
    let index = builder.index
    let entity = index.graph.nodes[Int(node)]
    let id = builder.identifier(of: node)
    switch entity.kind {
    case .person:
      return builder.style.personBox(id: id, name: entity.name, titles: "", tooltip: entity.name)
    case .organization:
      return builder.style.unitBox(
        id: id, label: entity.name, depth: 0, isPartyBody: false, tooltip: entity.name)
    case .event:
      return builder.style.eventBox(id: id, label: entity.name, organizer: "", tooltip: entity.name)
    }
  }

  /// What a step says, and the sentence.
  private mutating func sentenceBox(_ edges: [EntityGraph.Edge]) -> Diagram.Node {
    let index = builder.index
    let words = edges.prefix(3).map { edge -> String in
      switch edge.kind {
      case .role: index.title(edge)
      case .partOf: "part of"
      case .organizer: "organized by"
      case .participation: edge.mode.word
      case .coMention: "named together"
      }
    }
    let evidence = edges[0].evidence.first.map { index.graph.evidence[Int($0)] }
    let quote = evidence.map { GraphRecords.quote($0, in: index.graph) } ?? ""
    let source = evidence.map { index.graph.documents[Int($0.document)].id } ?? ""
    let text = quote.isEmpty ? source : "“\(quote)”" + (source.isEmpty ? "" : " (\(source))")
    return builder.style.textBox(
      id: builder.identifier("step"), cssClass: "sentence", heading: words.joined(separator: "; "),
      text: text, width: 4.6, tooltip: quote)
  }
}
