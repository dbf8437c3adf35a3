import RelationExtraction

/// Organizations, persons and events with all relations told between them: a overview of the
/// entities with most relations.
struct FullDiagram {
  /// The most boxes that are drawn.
  static let limit = 60

  /// Returns the picture of a view.
  static func diagram(of view: GraphView, limit: Int = limit) -> Diagram {
    var builder = DiagramBuilder(view, title: "Persons, organizations and events")
    let index = builder.index
    let relations = view.edges.map { index.graph.edges[Int($0)] }.filter { $0.kind != .coMention }
    let linked = Set(relations.flatMap { [$0.source, $0.target] })
    let chosen = busiest(limit, relations, in: index).intersection(linked)
    var boxes: [Int32: Int] = [:]
    var persons: [Int] = []
    var events: [Int] = []
    for node in index.nodes where chosen.contains(node) {
      let box = addBox(node, to: &builder)
      boxes[node] = box
      switch index.graph.nodes[Int(node)].kind {
      case .person: persons.append(box)
      case .event: events.append(box)
      case .organization: break
      }
    }
    builder.gather(.same, persons)
    builder.gather(.max, events)
    var drawn: Set<[Int32]> = []
    for edge in relations {
      // Several posts at one place are one line; the box tells them.
      guard drawn.insert([edge.source, edge.target, Int32(edge.kind.rawValue)]).inserted,
        let source = boxes[edge.source], let target = boxes[edge.target]
      else { continue }
      // Columns run from organizations over persons to events.
      let isInColumn = index.graph.nodes[Int(edge.target)].kind == .person
      let isReversed = edge.kind == .role || edge.kind == .partOf
      builder.connect(
        isReversed ? target : source, isReversed ? source : target, as: edge.kind,
        tooltip: index.statement(edge)
      ) { if edge.kind == .organizer || isInColumn { $0.isConstraint = false } }
    }
    builder.diagram.splines = .curved
    builder.diagram.rankSeparation = 0.9
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    builder.addLegend()
    let pairs = index.coMentions.count
    builder.noteLeftOut(
      beyondLimit: [
        chosen.count < linked.count
          ? "\(linked.count - chosen.count) of \(linked.count) entities, those with the"
            + " fewest relations" : ""
      ],
      otherwise: [
        linked.count < index.nodes.count
          ? ViewIndex.entities(index.nodes.count - linked.count) + " without relations" : "",
        pairs > 0 ? "\(pairs) co-mentions (--view co-mentions)" : "",
      ])
    return builder.diagram
  }

  /// The nodes with most relations, in pictures small enough to be read.
  private static func busiest(
    _ limit: Int, _ edges: [EntityGraph.Edge], in index: ViewIndex
  ) -> Set<Int32> {
    var degrees: [Int32: Int] = [:]
    for edge in edges {
      degrees[edge.source, default: 0] += 1
      degrees[edge.target, default: 0] += 1
    }
    let sorted = index.nodes.enumerated().sorted {
      (-degrees[$0.element, default: 0], $0.offset) < (-degrees[$1.element, default: 0], $1.offset)
    }
    return Set(sorted.prefix(limit).map(\.element))
  }

  private static func addBox(_ node: Int32, to builder: inout DiagramBuilder) -> Int {
    let index = builder.index
    let entity = index.graph.nodes[Int(node)]
    let id = builder.identifier(of: node)
    let label = index.label(node)
    switch entity.kind {
    case .person:
      let posts = Posts(index.edges(index.roles[node]), in: index).text
      return builder.add(
        builder.style.personBox(id: id, name: label, titles: posts, tooltip: entity.name))
    case .organization:
      return builder.add(
        builder.style.unitBox(
          id: id, label: label, depth: index.chain(to: node).count - 1,
          isPartyBody: index.isPartyBody(node), tooltip: entity.name))
    case .event:
      return builder.add(
        builder.style.eventBox(id: id, label: label, organizer: "", tooltip: entity.name))
    }
  }
}
