// The columns' initializers are internal: a release build, which has no tests, leaves this out.
#if DEBUG
  public import RelationExtraction

  @testable public import RelationshipGraph

  /// Builds a graph by hand, node by node, for tests of what is done with graphs.
  public struct GraphSketch {
    /// The graph so far; its nodes and edges are in the order in which they were added.
    public private(set) var graph = EntityGraph()
    private var place: UInt32 = 0

    /// Creates a graph of one document.
    public init(title: String = "A bulletin", date: String = "2021-04-07") {
      graph.documents = [.init(id: "bulletin.txt", title: title, date: date, place: "", bytes: [])]
    }

    /// Adds a person.
    public mutating func person(_ name: String) -> Int32 { add(.person, name, label: name) }

    /// Adds an event.
    public mutating func event(_ name: String) -> Int32 { add(.event, name, label: name) }

    /// Adds an organization; inside another one its full name ends with that one's.
    public mutating func organization(_ label: String, in container: Int32? = nil) -> Int32 {
      guard let container else { return add(.organization, label, label: label) }
      let name = "\(label) of \(graph.nodes[Int(container)].name)"
      let unit = add(.organization, name, label: label)
      graph.nodes[Int(unit)].container = container
      connect(.partOf, unit, container)
      return unit
    }

    /// Adds the chain of organizations, the largest first, and returns the last.
    public mutating func chain(_ labels: String...) -> Int32 {
      var last: Int32?
      for label in labels { last = organization(label, in: last) }
      return last ?? -1
    }

    /// Gives a person a post.
    public mutating func role(
      _ person: Int32, _ title: String, _ organization: Int32, status: RoleStatus = .current
    ) {
      graph.titles.append(title)
      let index = Int32(graph.titles.count - 1)
      connect(.role, person, organization) {
        $0.title = index
        $0.status = status
      }
    }

    /// Lets somebody take part in an event.
    public mutating func participation(
      _ node: Int32, _ event: Int32, _ mode: ParticipationMode = .speech, order: Int32 = 0
    ) {
      connect(.participation, node, event) {
        $0.mode = mode
        $0.order = order
      }
    }

    /// Names two entities together.
    public mutating func coMention(_ first: Int32, _ second: Int32, sentences: Int32 = 1) {
      connect(.coMention, first, second) { $0.sentenceCount = sentences }
    }

    /// Adds an edge of any kind.
    public mutating func connect(
      _ kind: EntityGraph.EdgeKind, _ source: Int32, _ target: Int32,
      change: (inout EntityGraph.Edge) -> Void = { _ in }
    ) {
      var edge = EntityGraph.Edge(
        kind: kind, status: .current, mode: .attendance, rule: .apposition, source: source,
        target: target, title: -1, order: 0, sentenceCount: 1, documentCount: 1, npmi: 0,
        evidence: nextEvidence())
      change(&edge)
      graph.edges.append(edge)
    }

    /// Returns a view of the whole graph under a name.
    public func view(_ name: GraphView.Name) -> GraphView {
      GraphView(
        name: name, graph: graph, nodes: Array(0..<Int32(graph.nodes.count)),
        edges: Array(0..<Int32(graph.edges.count)))
    }

    private mutating func add(_ kind: EntityKind, _ name: String, label: String) -> Int32 {
      let id = "\(kind.word.prefix(1))-\(name.lowercased().replacing(" ", with: "-"))"
      graph.nodes.append(
        .init(
          id: id, kind: kind, name: name, label: label, aliases: [], acronym: "", container: -1,
          mentionCount: 1, sentenceCount: 1, documentCount: 1, firstDate: "", lastDate: "",
          evidence: nextEvidence()))
      return Int32(graph.nodes.count - 1)
    }

    private mutating func nextEvidence() -> Range<Int32> {
      graph.evidence.append(
        .init(
          document: 0, start: place, end: place + 1, sentenceStart: place, sentenceEnd: place + 1,
          rule: .apposition))
      place += 2
      return Int32(graph.evidence.count - 1)..<Int32(graph.evidence.count)
    }
  }
#endif
