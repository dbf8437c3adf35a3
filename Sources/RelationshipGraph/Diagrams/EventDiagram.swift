import RelationExtraction

/// One event: whose it is, and who took part in which way, in the order named.
struct EventDiagram: ViewDrawing {
  static let title = "Event"
  /// The most boxes of participants that are drawn.
  static let limit = 80

  private(set) var builder: DiagramBuilder
  private let limit: Int

  /// Ways of taking part in the order of the picture, with the heading of their column.
  private static let groups: [(mode: ParticipationMode, one: String, many: String)] = [
    (.guidance, "Guidance", "Guidance"), (.host, "Host", "Hosts"), (.chair, "Chair", "Chair"),
    (.opening, "Opened by", "Opened by"), (.report, "Report", "Reports"),
    (.speech, "Speaker", "Speakers, in the order named"), (.message, "Message", "Messages"),
    (.signing, "Signed by", "Signed by"), (.closing, "Closed by", "Closed by"),
    (.platform, "On the platform", "On the platform, in the order named"),
    (.guest, "Guest", "Guests"), (.attendance, "Present", "Present, in the order named"),
  ]

  init(builder: DiagramBuilder, limit: Int) {
    self.builder = builder
    self.limit = limit
  }

  mutating func draw(_ view: GraphView) {
    let index = builder.index
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    guard let event = view.focus.first else {
      builder.diagram.note = "Nobody is said to take part in an event."
      return
    }
    builder.diagram.title = DiagramText.clean(index.graph.nodes[Int(event)].name, limit: 120)
    let box = builder.add(
      builder.style.eventBox(
        id: builder.identifier(of: event), label: index.label(event), organizer: "",
        tooltip: index.graph.nodes[Int(event)].name))
    drawOrganizers(of: event, box)
    var room = limit
    var leftOut = 0
    var headers: [DiagramBuilder.Branch] = []
    var persons: [[Int]] = []
    var trunks: [[Int]] = []
    for group in Self.groups {
      let members = members(group.mode, of: event)
      guard !members.isEmpty else { continue }
      let drawn = members.prefix(max(0, room))
      leftOut += members.count - drawn.count
      room -= drawn.count
      guard !drawn.isEmpty else { continue }
      let header = builder.add(
        builder.style.textBox(
          id: builder.identifier("group"), cssClass: "group",
          heading: members.count == 1 ? group.one : group.many, text: "", width: 1.9, tooltip: ""))
      let branches = drawn.enumerated().map {
        drawMember($1, number: members.count > 1 ? $0 + 1 : 0)
      }
      trunks.append(builder.connect(header, to: branches))
      persons.append(branches.map(\.node))
      headers.append(.init(node: header, kind: .participation, tooltip: ""))
    }
    let trunk = builder.connect(box, to: headers)
    builder.align(.same, headers.map { [$0.node] })
    builder.align(.same, trunks.filter { !$0.isEmpty })
    if !trunk.isEmpty { builder.align(.same, [trunk]) }
    builder.align(.same, persons.joined().map { [$0] })
    builder.addLegend()
    builder.noteLeftOut(beyondLimit: [
      leftOut > 0 ? "\(leftOut) of \(leftOut + limit) participations" : ""
    ])
  }

  /// The participations of one mode, in the order of the text.
  private func members(_ mode: ParticipationMode, of event: Int32) -> [EntityGraph.Edge] {
    builder.index.edges(builder.index.participations[event]).filter { $0.mode == mode }
  }

  private mutating func drawMember(
    _ edge: EntityGraph.Edge, number: Int
  ) -> DiagramBuilder.Branch {
    let index = builder.index
    let id = builder.identifier(of: edge.source)
    let name = (number > 0 ? "\(number). " : "") + index.label(edge.source)
    let full = index.graph.nodes[Int(edge.source)].name
    let box: Diagram.Node
    if index.graph.nodes[Int(edge.source)].kind == .organization {
      box = builder.style.unitBox(id: id, label: name, depth: 1, isPartyBody: false, tooltip: full)
    } else {
      let roles = index.edges(index.roles[edge.source])
      let posts = roles.map(postWords)
      box = builder.style.personBox(
        id: id, name: name, titles: posts.prefix(3).joined(separator: "; "),
        tooltip: ([full] + roles.map(index.post)).joined(separator: "; "))
    }
    return .init(node: builder.add(box), kind: .participation, tooltip: index.statement(edge))
  }

  /// "Party cell secretary, repair work-team of …": where the title names the body already, whose it is.
  private func postWords(_ edge: EntityGraph.Edge) -> String {
    let index = builder.index
    let target = index.graph.nodes[Int(edge.target)]
    let isNamed = target.container >= 0 && index.bareTitle(edge).lowercased().contains("party cell")
    let place = isNamed ? index.graph.nodes[Int(target.container)].name : target.name
    return index.title(edge) + ", " + place
  }

  private mutating func drawOrganizers(of event: Int32, _ box: Int) {
    let index = builder.index
    for edge in index.edges(index.organizers[event]) {
      let organizer = builder.add(
        builder.style.unitBox(
          id: builder.identifier(of: edge.target), label: index.label(edge.target), depth: 0,
          isPartyBody: false, tooltip: index.graph.nodes[Int(edge.target)].name))
      builder.connect(organizer, box, as: .organizer, tooltip: index.statement(edge))
    }
  }
}
