import RelationExtraction

/// Writes FollowTheMoney entities, a line of JSON each (`.ftm.jsonl`): documents, nodes, and a link for each
/// post, part-of and co-mention. Organizers and participants are properties of their event, which can hold
/// neither how somebody took part nor in which order.
///
/// Schema: <https://followthemoney.tech/explorer/>.
public struct FollowTheMoneyRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the view as lines of JSON in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let records = GraphRecords(view)
    var json = JSONText()
    for (number, document) in view.graph.documents.enumerated() {
      Self.entity(Self.id(ofDocument: number), "Document", in: &json) { json in
        json.property("fileName", [document.id])
        json.property("title", [document.title.isEmpty ? document.id : document.title])
        json.property("date", [document.date])
      }
    }
    let index = ViewIndex(view)
    for number in view.nodes { Self.write(node: number, index, records, in: &json) }
    for number in view.edges { Self.write(edge: number, records, in: &json) }
    output.append(contentsOf: json.bytes)
  }

  private static func write(
    node number: Int32, _ index: ViewIndex, _ records: GraphRecords, in json: inout JSONText
  ) {
    let graph = index.graph
    let node = graph.nodes[Int(number)]
    entity(id(of: node), GraphMLLook.label(node.kind), in: &json) { json in
      json.property("name", [node.name].map(short))
      json.property("alias", node.aliases.map(short))
      switch node.kind {
      case .person:
        let posts = index.edges(index.roles[number]).map { short(graph.title(of: $0)) }
        json.property("position", posts)
      case .organization: json.property("abbreviation", [node.acronym])
      case .event:
        json.property(
          "organizer",
          index.edges(index.organizers[number]).map { id(of: graph.nodes[Int($0.target)]) })
        json.property(
          "involved",
          index.edges(index.participations[number]).map { id(of: graph.nodes[Int($0.source)]) })
      }
      json.property("summary", records.evidence(node.evidence).quotes)
    }
  }

  private static func write(edge number: Int32, _ records: GraphRecords, in json: inout JSONText) {
    let graph = records.view.graph
    let edge = graph.edges[Int(number)]
    let source = self.id(of: graph.nodes[Int(edge.source)])
    let target = self.id(of: graph.nodes[Int(edge.target)])
    let id = "link-" + GraphRecords.id(ofEdge: number)
    switch edge.kind {
    case .role:
      entity(id, "Membership", in: &json) { json in
        json.property("member", [source])
        json.property("organization", [target])
        json.property("role", [short(graph.title(of: edge))])
        json.property("status", [edge.status == .current ? "current" : edge.status.word])
        json.evidence(of: edge, records)
      }
    case .partOf:
      entity(id, "Membership", in: &json) { json in
        json.property("member", [source])
        json.property("organization", [target])
        json.property("role", ["unit of"])
        json.evidence(of: edge, records)
      }
    case .coMention:
      entity(id, "UnknownLink", in: &json) { json in
        json.property("subject", [source])
        json.property("object", [target])
        json.property("role", ["named together"])
        json.evidence(of: edge, records)
      }
    case .organizer, .participation: break
    }
  }

  /// The identifier if it has only the characters that FollowTheMoney allows, else the same in numbers of
  /// characters.
  private static func id(of node: EntityGraph.Node) -> String {
    let isPlain = node.id.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x2E
    }
    let isOwn =
      node.id.hasPrefix("link-") || node.id.hasPrefix("source-") || node.id.hasPrefix("x-")
    let opensWell = node.id.first?.isLetter == true || node.id.first?.isNumber == true
    if isPlain, !isOwn, opensWell, node.id.utf8.count <= 250,
      node.id.last?.isLetter == true || node.id.last?.isNumber == true
    {
      return node.id
    }
    // Long ones are told apart by the sum of all their bytes.
    let codes = node.id.unicodeScalars.prefix(40).map { String($0.value, radix: 16) }
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in node.id.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "x-" + codes.joined(separator: ".") + "-" + String(sum, radix: 16)
  }

  /// Values of names have at most 384 characters.
  private static func short(_ text: String) -> String { InertText.line(text, limit: 380) }

  static func id(ofDocument number: Int) -> String { "source-\(number + 1)" }

  private static func entity(
    _ id: String, _ schema: String, in json: inout JSONText,
    _ properties: (inout JSONText) -> Void
  ) {
    json.open()
    json.member("id", id)
    json.member("schema", schema)
    json.key("properties")
    json.open()
    properties(&json)
    json.close()
    json.close()
    json.newline()
  }
}

extension JSONText {
  /// A property of FollowTheMoney: all values are lists of texts, none is empty.
  fileprivate mutating func property(_ name: StaticString, _ values: [String]) {
    var known: Set<String> = []
    let values = values.map(GraphRecords.line).filter { !$0.isEmpty && known.insert($0).inserted }
    guard !values.isEmpty else { return }
    key(name)
    array(values) { $0.string($1) }
  }

  /// Sentences, documents, and the places in them.
  fileprivate mutating func evidence(of edge: EntityGraph.Edge, _ records: GraphRecords) {
    let graph = records.view.graph
    let (quotes, items) = records.evidence(edge.evidence)
    property("summary", quotes)
    property("proof", items.map { FollowTheMoneyRenderer.id(ofDocument: Int($0.document)) })
    property(
      "recordId", items.map { "\(graph.documents[Int($0.document)].id)#\($0.start)-\($0.end)" })
  }
}

extension EntityGraph {
  /// The title of a role, empty if the edge has none.
  func title(of edge: Edge) -> String {
    titles.indices.contains(Int(edge.title)) ? titles[Int(edge.title)] : ""
  }
}
