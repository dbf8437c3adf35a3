import RelationExtraction

/// A person or an organization in an event: how it took part, its post and the way to its box.
struct Participant {
  let node: Int32
  /// The units from the largest down to the one its box hangs from; itself last if it is a unit.
  let path: [Int32]
  /// How it took part, unless it just spoke.
  let modeWords: String
  let titles: String
  let tooltip: String
  /// The sentence that says so.
  let statement: String
  /// What the main post says.
  let roleStatement: String

  /// Returns an event's participants: who guided or opened it, reporter, speakers in their order,
  /// others, platform, attendance.
  static func list(of event: Int32, in index: ViewIndex) -> [Participant] {
    var edges: [Int32: [EntityGraph.Edge]] = [:]
    var keys: [Int32: (rank: Int, position: Int)] = [:]
    for (position, edge) in index.edges(index.participations[event]).enumerated() {
      edges[edge.source, default: []].append(edge)
      let key = (rank(of: edge.mode), position)
      keys[edge.source] = keys[edge.source].map { $0 < key ? $0 : key } ?? key
    }
    let keyed = keys.map { (key: $0.value, node: $0.key) }
    return keyed.sorted { $0.key < $1.key }.map {
      Participant($0.node, edges[$0.node] ?? [], in: index)
    }
  }

  private init(_ node: Int32, _ edges: [EntityGraph.Edge], in index: ViewIndex) {
    self.node = node
    var words: [String] = []
    let modes = edges.map(\.mode).sorted { Self.rank(of: $0) < Self.rank(of: $1) }
    for mode in modes where !words.contains(Self.word(for: mode)) {
      words.append(Self.word(for: mode))
    }
    modeWords = words == [ParticipationMode.speech.word] ? "" : words.joined(separator: ", ")
    statement = edges.first.map(index.statement) ?? ""
    let roles = index.edges(index.roles[node])
    roleStatement = roles.first.map(index.statement) ?? ""
    titles = Posts(roles, in: index).text
    if index.graph.nodes[Int(node)].kind == .organization {
      path = index.chain(to: node)
    } else {
      path = roles.first.map { index.path(of: $0) } ?? []
    }
    let posts = roles.map(index.post)
    tooltip = ([index.graph.nodes[Int(node)].name] + posts).joined(separator: "; ")
  }

  private static func rank(of mode: ParticipationMode) -> Int {
    switch mode {
    case .guidance: 0
    case .host, .chair: 1
    case .opening: 2
    case .report: 3
    case .speech: 4
    case .signing, .message, .guest: 5
    case .closing: 6
    case .platform: 7
    case .attendance: 8
    }
  }

  private static func word(for mode: ParticipationMode) -> String {
    switch mode {
    case .opening: "opening speech"
    case .closing: "closing speech"
    default: mode.word
    }
  }
}
