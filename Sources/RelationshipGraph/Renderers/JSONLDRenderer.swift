import RelationExtraction

/// Writes JSON-LD (`.jsonld`) in the terms of the W3C Organization Ontology, with PROV for the evidence.
///
/// Ontologies: <https://www.w3.org/TR/vocab-org/>, <https://www.w3.org/TR/prov-o/>. Posts are memberships;
/// what these have no term for (participations, co-mentions, places in texts) is of a vocabulary of our own.
/// The context stands in the file, so nothing is fetched.
public struct JSONLDRenderer: GraphRenderer {
  /// The IRI of our own terms.
  static let vocabulary = "urn:rolegraph:terms:"
  private static let base = "urn:rolegraph:"

  private static let context: [(String, String)] = [
    ("org", "http://www.w3.org/ns/org#"), ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"), ("prov", "http://www.w3.org/ns/prov#"),
    ("schema", "https://schema.org/"), ("dct", "http://purl.org/dc/terms/"),
    ("rg", vocabulary),
  ]

  /// Creates a writer.
  public init() {}

  /// Appends the view as JSON in UTF-8, a line for each thing.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let records = GraphRecords(view)
    var json = JSONText()
    json.open()
    json.key("@context")
    json.open()
    for (prefix, address) in Self.context {
      json.key(text: prefix)
      json.string(address)
    }
    json.close()
    json.key("@graph")
    json.raw("[")
    var isFirst = true
    func begin(_ id: String, _ type: String, _ json: inout JSONText) {
      if !isFirst { json.raw(",") }
      isFirst = false
      json.newline()
      json.open()
      json.member("@id", id)
      json.member("@type", type)
    }
    for document in view.graph.documents {
      begin(Self.iri(ofDocument: document.id), "prov:Entity", &json)
      json.member("dct:identifier", document.id)
      json.member("dct:title", ifAny: document.title)
      json.member("dct:date", ifAny: document.date)
      json.close()
    }
    for number in view.nodes {
      let node = view.graph.nodes[Int(number)]
      begin(Self.iri(of: node), Self.type(of: node), &json)
      Self.write(node, records, in: &json)
      json.close()
    }
    for number in view.edges {
      let edge = view.graph.edges[Int(number)]
      begin(Self.base + "edge:" + GraphRecords.id(ofEdge: number), Self.type(of: edge.kind), &json)
      Self.write(edge, view, records, in: &json)
      json.close()
    }
    json.raw("]")
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }

  private static func type(of node: EntityGraph.Node) -> String {
    switch node.kind {
    case .person: "foaf:Person"
    case .organization: node.container >= 0 ? "org:OrganizationalUnit" : "org:Organization"
    case .event: "schema:Event"
    }
  }

  private static func type(of kind: EntityGraph.EdgeKind) -> String {
    switch kind {
    case .role: "org:Membership"
    case .partOf: "rg:PartOf"
    case .organizer: "rg:Organizing"
    case .participation: "rg:Participation"
    case .coMention: "rg:CoMention"
    }
  }

  private static func write(
    _ node: EntityGraph.Node, _ records: GraphRecords, in json: inout JSONText
  ) {
    json.member(node.kind == .event ? "schema:name" : "foaf:name", GraphRecords.line(node.name))
    json.member("skos:prefLabel", GraphRecords.line(node.label))
    if !node.aliases.isEmpty {
      json.key("skos:altLabel")
      json.array(node.aliases.map(GraphRecords.line)) { $0.string($1) }
    }
    json.member("rg:acronym", ifAny: GraphRecords.line(node.acronym))
    json.derivation(of: node.evidence, records)
  }

  private static func write(
    _ edge: EntityGraph.Edge, _ view: GraphView, _ records: GraphRecords, in json: inout JSONText
  ) {
    let graph = view.graph
    let source = graph.nodes[Int(edge.source)]
    let target = graph.nodes[Int(edge.target)]
    switch edge.kind {
    case .role:
      json.reference("org:member", iri(of: source))
      json.reference("org:organization", iri(of: target))
      json.key("org:role")
      json.open()
      json.member("@type", "org:Role")
      json.member("skos:prefLabel", GraphRecords.line(graph.title(of: edge)))
      json.close()
      json.member("rg:status", edge.status == .current ? "current" : edge.status.word)
    case .partOf:
      json.reference("rg:unit", iri(of: source))
      json.reference("rg:whole", iri(of: target))
      // The same as one triple, for those who ask the ontology.
      json.key("rg:states")
      json.open()
      json.member("@id", iri(of: source))
      let isUnit = source.container >= 0
      json.reference(isUnit ? "org:unitOf" : "org:subOrganizationOf", iri(of: target))
      json.close()
    case .organizer:
      json.reference("rg:event", iri(of: source))
      json.reference("schema:organizer", iri(of: target))
    case .participation:
      json.reference("rg:participant", iri(of: source))
      json.reference("rg:event", iri(of: target))
      json.member("rg:mode", edge.mode.word)
      if edge.order > 0 { json.member("rg:order", Int(edge.order)) }
    case .coMention:
      json.reference("rg:first", iri(of: source))
      json.reference("rg:second", iri(of: target))
    }
    json.member("rg:sentences", Int(edge.sentenceCount))
    json.member("rg:documents", Int(edge.documentCount))
    json.derivation(of: edge.evidence, records)
  }

  static func iri(of node: EntityGraph.Node) -> String { base + "node:" + node.id }

  static func iri(ofDocument id: String) -> String { base + "document:" + encoded(id) }

  /// The text with all but letters, digits and some marks as percent escapes.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

extension JSONText {
  fileprivate mutating func reference(_ name: StaticString, _ iri: String) {
    key(name)
    open()
    member("@id", iri)
    close()
  }

  /// Where a thing is told: document, bytes and, of the first, the sentence.
  fileprivate mutating func derivation(of range: Range<Int32>, _ records: GraphRecords) {
    let (quotes, items) = records.evidence(range)
    guard !items.isEmpty else { return }
    key("prov:wasDerivedFrom")
    array(items.enumerated()) { json, entry in
      let (number, item) = entry
      json.open()
      json.member("@type", "prov:Entity")
      json.reference(
        "prov:specializationOf",
        JSONLDRenderer.iri(ofDocument: records.view.graph.documents[Int(item.document)].id))
      json.member("rg:start", Int(item.start))
      json.member("rg:end", Int(item.end))
      if number < quotes.count, !quotes[number].isEmpty {
        json.member("prov:value", quotes[number])
      }
      json.close()
    }
  }
}
