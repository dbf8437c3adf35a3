import RelationExtraction

/// The nodes and edges of a view as records of named values, for the formats that are lists of these.
///
/// Names and order are those of GraphML's keys; what is unknown is left out.
struct GraphRecords {
  /// A value of a record.
  enum Value {
    case text(String)
    case whole(Int)
    case decimal(Double)
    case truth(Bool)

    /// The value as text.
    var text: String {
      switch self {
      case .text(let text): text
      case .whole(let value): String(value)
      case .decimal(let value): DecimalText.text(value)
      case .truth(let value): value ? "true" : "false"
      }
    }
  }

  /// A name and its value.
  typealias Field = (name: String, value: Value)

  /// How many sentences a record quotes, and their length in characters.
  private static let quoteLimit = 3
  private static let characterLimit = 300

  let view: GraphView
  private let graph: EntityGraph
  private let isShown: ContiguousArray<Bool>
  private let extraKeys: ExtraKeys

  init(_ view: GraphView) {
    self.view = view
    graph = view.graph
    var isShown = ContiguousArray<Bool>(repeating: false, count: view.graph.nodes.count)
    for node in view.nodes { isShown[Int(node)] = true }
    self.isShown = isShown
    extraKeys = ExtraKeys(view)
  }

  /// The identifier of a node.
  func id(of node: Int32) -> String { graph.nodes[Int(node)].id }

  /// The identifier of an edge, that of the GraphML file.
  static func id(ofEdge edge: Int32) -> String { "e\(edge + 1)" }

  /// What a node is, without its identifier.
  func fields(ofNode number: Int32) -> [Field] {
    let node = graph.nodes[Int(number)]
    var fields: [Field] = []
    add("kind", node.kind.word, to: &fields)
    add("label", node.label, to: &fields)
    add("name", node.name, to: &fields)
    add("aliases", node.aliases.map(Self.item).joined(separator: " | "), to: &fields)
    add("acronym", node.acronym, to: &fields)
    if node.container >= 0, isShown[Int(node.container)] {
      add("unit_of", id(of: node.container), to: &fields)
    }
    fields.append(("mentions", .whole(Int(node.mentionCount))))
    fields.append(("sentences", .whole(Int(node.sentenceCount))))
    fields.append(("documents", .whole(Int(node.documentCount))))
    add("first_date", node.firstDate, to: &fields)
    add("last_date", node.lastDate, to: &fields)
    addEvidence(node.evidence, to: &fields)
    addExtra(node.extra, extraKeys.node, to: &fields)
    return fields
  }

  /// What an edge says, without its ends.
  func fields(ofEdge number: Int32) -> [Field] {
    let edge = graph.edges[Int(number)]
    let title = graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
    var fields: [Field] = []
    add("kind", edge.kind.word, to: &fields)
    add("label", title.isEmpty ? edge.kind.word : title, to: &fields)
    add("interaction", edge.kind.word, to: &fields)
    add("title", title, to: &fields)
    if edge.kind == .role { add("status", edge.status.word, to: &fields) }
    if edge.kind == .participation { add("mode", edge.mode.word, to: &fields) }
    fields.append(("weight", .whole(max(1, Int(edge.sentenceCount)))))
    if edge.kind == .coMention { fields.append(("npmi", .decimal(edge.npmi))) }
    fields.append(("symmetric", .truth(edge.kind == .coMention)))
    if edge.order > 0 { fields.append(("order", .whole(Int(edge.order)))) }
    fields.append(("documents", .whole(Int(edge.documentCount))))
    fields.append(("sentences", .whole(Int(edge.sentenceCount))))
    if edge.kind != .coMention {
      fields.append(("confidence", .decimal(edge.confidence)))
      add("rule", edge.rule.word, to: &fields)
    }
    addEvidence(edge.evidence, to: &fields)
    addExtra(edge.extra, extraKeys.edge, to: &fields)
    return fields
  }

  /// Names of the values that another program gave.
  var extraColumns: (node: [String], edge: [String]) {
    (extraKeys.nodeKeys.map(\.name), extraKeys.edgeKeys.map(\.name))
  }

  /// Columns of a table of all edges or nodes, in a fixed order.
  static let nodeColumns: [String] = [
    "kind", "label", "name", "aliases", "acronym", "unit_of", "mentions", "sentences", "documents",
    "first_date", "last_date", "evidence", "evidence_source",
  ]
  static let edgeColumns: [String] = [
    "kind", "label", "interaction", "title", "status", "mode", "weight", "npmi", "symmetric",
    "order", "documents", "sentences", "confidence", "rule", "evidence", "evidence_source",
  ]

  private func add(_ name: String, _ text: String, to fields: inout [Field]) {
    let clean = Self.line(text)
    if !clean.isEmpty { fields.append((name, .text(clean))) }
  }

  /// The sentences that tell something, at most three and empty where they are not at hand, and all places where they stand.
  func evidence(_ evidence: Range<Int32>) -> (quotes: [String], items: [EntityGraph.Evidence]) {
    let items = evidence.map { graph.evidence[Int($0)] }
    let quotes = items.prefix(Self.quoteLimit).map {
      Self.quote($0, in: graph)
    }
    return (quotes, items)
  }

  private func addEvidence(_ evidence: Range<Int32>, to fields: inout [Field]) {
    let (quotes, items) = self.evidence(evidence)
    add(
      "evidence", quotes.filter { !$0.isEmpty }.joined(separator: " | "), to: &fields
    )
    let places = items.map { item in
      "\(Self.item(graph.documents[Int(item.document)].id))#\(item.start)-\(item.end)"
    }
    add("evidence_source", places.joined(separator: " | "), to: &fields)
  }

  private func addExtra(
    _ extra: Int32, _ key: (EntityGraph.Extra) -> ExtraKeys.Key?, to fields: inout [Field]
  ) {
    guard extra >= 0 else { return }
    for extra in graph.extras[Int(extra)] {
      if let key = key(extra) { add(key.name, extra.value, to: &fields) }
    }
  }

  /// A sentence in one line, as all formats have it: bars are broken ones, since lists of quotations have bars.
  static func quote(_ item: EntityGraph.Evidence, in graph: EntityGraph) -> String {
    Self.item(line(graph.quote(item, limit: characterLimit)))
  }

  /// A bar parts the items of a list, so inside of one it is a broken bar.
  static func item(_ text: String) -> String { text.replacing("|", with: "¦") }

  /// Text in one line without the characters that XML 1.0 forbids, which many readers refuse.
  static func line(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 < 0xEF }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension JSONText {
  /// The members of a record.
  mutating func members(_ fields: [GraphRecords.Field]) {
    for field in fields {
      key(text: field.name)
      switch field.value {
      case .text(let text): string(text)
      case .whole(let value): number(value)
      case .decimal(let value): number(value)
      case .truth(let value): raw(value ? "true" : "false")
      }
    }
  }
}
