import RelationExtraction

/// Who took part in an event, and for whom: event, the speakers' organizations from the largest to
/// the unit, persons. Every event has a block of its own, the one with most participants first.
struct SpeakersDiagram {
  /// The most boxes that are drawn.
  static let limit = 100

  private var builder: DiagramBuilder
  private var boxCount = 0
  private var leftOut = 0
  private var columns = DiagramColumns()

  /// Returns the picture of a view.
  static func diagram(of view: GraphView, limit: Int = limit) -> Diagram {
    var drawing = SpeakersDiagram(builder: DiagramBuilder(view, title: ""))
    drawing.draw(limit: limit)
    return drawing.builder.diagram
  }

  private init(builder: DiagramBuilder) { self.builder = builder }

  private mutating func draw(limit: Int) {
    let index = builder.index
    let events = index.nodes
      .filter { index.graph.nodes[Int($0)].kind == .event && index.participations[$0] != nil }
      .map { (event: $0, participants: Participant.list(of: $0, in: index)) }
      .enumerated().sorted {
        ($1.element.participants.count, $0.offset) < ($0.element.participants.count, $1.offset)
      }
    var total = 0
    for (_, block) in events {
      total += block.participants.count
      draw(block.participants, of: block.event, limit: limit)
    }
    columns.align(in: &builder)
    finish(events.map { $0.element.event }, total: total)
  }

  /// The words around the picture.
  private mutating func finish(_ events: [Int32], total: Int) {
    let index = builder.index
    let hasSpeech = events.contains {
      index.edges(index.participations[$0]).contains { $0.mode == .speech }
    }
    builder.diagram.title =
      hasSpeech ? "Speakers and their organizations" : "Participants and their organizations"
    builder.diagram.subtitle = DiagramText.clean(subtitle(events), limit: 160)
    builder.addLegend()
    if leftOut > 0 { builder.noteLeftOut(beyondLimit: ["\(leftOut) of \(total) participants"]) }
    if events.isEmpty { builder.diagram.note = "Nobody is said to take part in an event." }
  }

  private func subtitle(_ events: [Int32]) -> String {
    let graph = builder.index.graph
    if events.count == 1, let event = events.first, graph.documents.count <= 1 {
      let rest = graph.documents.first.map { [$0.place, $0.date] } ?? []
      return ([graph.nodes[Int(event)].name] + rest.filter { !$0.isEmpty }).joined(separator: ", ")
    }
    if events.isEmpty { return builder.index.sourceWords }
    let count = ViewIndex.count(Int32(clamping: events.count), "event")
    return [count, builder.index.sourceWords].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Draws one event with as many of its participants as there is room for.
  private mutating func draw(_ participants: [Participant], of event: Int32, limit: Int) {
    var tree = ParticipantTree()
    for participant in participants {
      let fits = boxCount + tree.boxCount + tree.cost(of: participant) + 1 <= limit
      if fits && tree.leftOut == 0 { tree.add(participant) } else { tree.leftOut += 1 }
    }
    leftOut += tree.leftOut
    guard tree.boxCount > 0 else { return }
    boxCount += tree.boxCount + 1

    let box = builder.add(eventBox(event))
    let branches = tree.roots.map { root in
      DiagramBuilder.Branch(
        node: draw(tree, root, depth: 0), kind: .participation,
        tooltip: tree.nodes[root].participants.first?.statement ?? "")
    }
    columns.addEvent(box, trunk: builder.connect(box, to: branches))
  }

  private mutating func eventBox(_ event: Int32) -> Diagram.Node {
    let index = builder.index
    let organizers = index.edges(index.organizers[event]).map { index.label($0.target) }
    return builder.style.eventBox(
      id: builder.identifier(of: event), label: index.label(event),
      organizer: organizers.joined(separator: ", "),
      tooltip: index.graph.nodes[Int(event)].name)
  }

  /// Draws a unit or a person of the tree and all that hangs from it.
  private mutating func draw(_ tree: ParticipantTree, _ item: Int, depth: Int) -> Int {
    let entry = tree.nodes[item]
    let id = builder.identifier(of: entry.node)
    let index = builder.index
    guard entry.isUnit else {
      let participant = entry.participants[0]
      let person = builder.add(
        builder.style.personBox(
          id: id, name: index.label(entry.node), titles: participant.titles,
          modes: participant.modeWords, tooltip: participant.tooltip))
      columns.addPerson(person)
      return person
    }
    let modes = entry.participants.filter { $0.node == entry.node }.map(\.modeWords)
    let unit = builder.add(
      builder.style.unitBox(
        id: id, label: index.label(entry.node), depth: depth,
        isPartyBody: index.isPartyBody(entry.node), modes: modes.joined(separator: ", "),
        tooltip: index.graph.nodes[Int(entry.node)].name))
    let branches = entry.children.map { child in
      let isUnit = tree.nodes[child].isUnit
      return DiagramBuilder.Branch(
        node: draw(tree, child, depth: depth + 1), kind: isUnit ? .partOf : .role,
        tooltip: isUnit ? partOf(tree.nodes[child].node, entry.node) : tree.tooltip(of: child))
    }
    let hasUnits = branches.contains { $0.kind == .partOf }
    columns.addUnit(
      unit, depth == 0 || hasUnits ? .inner(depth: depth) : .last,
      trunk: builder.connect(unit, to: branches))
    return unit
  }

  private func partOf(_ child: Int32, _ parent: Int32) -> String {
    let edges = builder.index.edges(builder.index.parents[child])
    guard let edge = edges.first(where: { $0.target == parent }) else { return "" }
    return builder.index.statement(edge)
  }
}
