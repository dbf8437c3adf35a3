import RelationExtraction

/// Who took part, as cards in the order named: number, name, post with its units, and how.
struct CardsDiagram: ViewDrawing {
  static let title = "Participants"
  static let limit = 80

  /// Cards in a row.
  private static let columns = 4

  private(set) var builder: DiagramBuilder
  private let limit: Int
  private var rows: [[Int]] = []

  init(builder: DiagramBuilder, limit: Int) {
    self.builder = builder
    self.limit = limit
  }

  mutating func draw(_ view: GraphView) {
    let index = builder.index
    builder.diagram.direction = .topToBottom
    builder.diagram.rankSeparation = 0.16
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    let events = index.nodes
      .filter { index.participations[$0] != nil }
      .map { (event: $0, participants: Participant.list(of: $0, in: index)) }
      .enumerated().sorted {
        ($1.element.participants.count, $0.offset) < ($0.element.participants.count, $1.offset)
      }.map(\.element)
    var room = limit
    for event in events {
      let drawn = event.participants.prefix(max(0, room))
      guard !drawn.isEmpty else { continue }
      room -= drawn.count
      if events.count > 1 { rows.append([addHeader(event.event)]) }
      addCards(Array(drawn))
    }
    if events.count == 1, let event = events.first {
      builder.diagram.title = DiagramText.clean(
        index.graph.nodes[Int(event.event)].name, limit: 120)
    }
    align()
    let total = events.reduce(0) { $0 + $1.participants.count }
    builder.noteLeftOut(beyondLimit: [
      total > limit ? "\(total - limit) of \(total) participants" : ""
    ])
    if events.isEmpty { builder.diagram.note = "Nobody is said to take part in an event." }
  }

  private mutating func addHeader(_ event: Int32) -> Int {
    let index = builder.index
    return builder.add(
      builder.style.eventBox(
        id: builder.identifier(of: event), label: index.label(event), organizer: "",
        tooltip: index.graph.nodes[Int(event)].name))
  }

  private mutating func addCards(_ participants: [Participant]) {
    let index = builder.index
    var row: [Int] = []
    for (number, participant) in participants.enumerated() {
      let node = index.graph.nodes[Int(participant.node)]
      let units = participant.path.reversed().map(index.label).filter { $0 != node.label }
      let post = ([participant.titles] + units).filter { !$0.isEmpty }.joined(separator: ", ")
      row.append(
        builder.add(
          builder.style.personBox(
            id: builder.identifier(of: participant.node),
            name: "\(number + 1). \(index.label(participant.node))", titles: post,
            modes: participant.modeWords, tooltip: participant.tooltip)))
      if row.count == Self.columns {
        rows.append(row)
        row = []
      }
    }
    if !row.isEmpty { rows.append(row) }
  }

  /// Rows from left to right, columns from top to bottom, held by lines that are not drawn.
  private mutating func align() {
    for row in rows { builder.align(.same, row.map { [$0] }) }
    for (above, below) in zip(rows, rows.dropFirst()) {
      for (upper, lower) in zip(above, below) {
        builder.connect(upper, lower, as: .partOf, tooltip: "") {
          $0.cssClass = "order"
          $0.stroke = .invis
          $0.weight = 10
        }
      }
    }
  }
}
