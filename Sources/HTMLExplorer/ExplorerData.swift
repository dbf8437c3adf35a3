import RelationExtraction
import RelationshipGraph

/// The data of the page: the whole graph, the sentences behind it, and which element of the picture shows
/// what.
struct ExplorerData {
  /// Sentences quoted for one relation, and their length in characters.
  private static let quoteLimit = 4
  private static let characterLimit = 600

  private let graph: EntityGraph
  private let view: GraphView
  private let diagram: Diagram
  private var sentences: [MarkedQuote] = []
  private var known: [MarkedQuote: Int] = [:]

  init(_ view: GraphView, _ diagram: Diagram) {
    self.view = view
    self.diagram = diagram
    graph = view.graph
  }

  /// The JSON of the page.
  mutating func json() -> [UInt8] {
    var json = JSONText()
    json.open()
    json.member("version", 1)
    json.member("title", diagram.title)
    json.member("subtitle", diagram.subtitle)
    json.member("view", view.name.rawValue)
    json.member("note", diagram.note)
    json.key("documents")
    json.array(graph.documents) { json, document in Self.write(document, to: &json) }
    // Sentences are numbered while nodes and edges are written, so they come last.
    var nodes: [JSONText] = []
    var edges: [JSONText] = []
    for node in graph.nodes { nodes.append(text(of: node)) }
    for edge in graph.edges { edges.append(text(of: edge)) }
    json.key("nodes")
    json.array(nodes) { json, node in json.append(node) }
    json.key("edges")
    json.array(edges) { json, edge in json.append(edge) }
    json.key("evidence")
    json.array(sentences) { json, quote in quote.write(to: &json) }
    writePicture(to: &json)
    json.close()
    return json.bytes
  }

  private static func write(_ document: EntityGraph.Source, to json: inout JSONText) {
    json.open()
    json.member("id", document.id)
    json.member("title", document.title)
    json.member("date", document.date)
    json.member("place", document.place)
    json.close()
  }

  private mutating func text(of node: EntityGraph.Node) -> JSONText {
    var json = JSONText()
    json.open()
    json.member("id", node.id)
    json.member("kind", node.kind.word)
    json.member("name", node.name)
    json.member("label", node.label)
    json.key("aliases")
    json.array(node.aliases) { $0.string($1) }
    json.member("acronym", node.acronym)
    json.member("mentions", Int(node.mentionCount))
    json.member("documents", Int(node.documentCount))
    json.member("first", node.firstDate)
    json.member("last", node.lastDate)
    json.member("evidence", quotes(node.evidence.prefix(1), marking: Self.names(node)))
    json.close()
    return json
  }

  private mutating func text(of edge: EntityGraph.Edge) -> JSONText {
    let title = graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
    var json = JSONText()
    json.open()
    json.member("kind", edge.kind.word)
    json.member("source", Int(edge.source))
    json.member("target", Int(edge.target))
    if edge.kind == .role {
      json.member("title", title)
      json.member("status", edge.status == .current ? "current" : edge.status.word)
    }
    if edge.kind == .participation { json.member("mode", edge.mode.word) }
    if edge.order > 0 { json.member("order", Int(edge.order)) }
    json.member("sentences", Int(edge.sentenceCount))
    json.member("documents", Int(edge.documentCount))
    json.key(edge.kind == .coMention ? "npmi" : "confidence")
    json.fraction(edge.kind == .coMention ? edge.npmi : edge.confidence)
    let words =
      Self.names(graph.nodes[Int(edge.source)]) + Self.names(graph.nodes[Int(edge.target)]) + [
        title
      ]
    json.member("evidence", quotes(edge.evidence.prefix(Self.quoteLimit), marking: words))
    json.close()
    return json
  }

  /// The numbers of the sentences of some evidence; equal ones are kept once.
  private mutating func quotes(_ evidence: Range<Int32>, marking words: [String]) -> [Int] {
    var numbers: [Int] = []
    for index in evidence {
      let item = graph.evidence[Int(index)]
      let text = graph.quote(item, limit: Self.characterLimit)
      guard !text.isEmpty else { continue }
      let quote = MarkedQuote(document: item.document, text: text, marking: words)
      let number = known[quote] ?? sentences.count
      if number == sentences.count {
        sentences.append(quote)
        known[quote] = number
      }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  private static func names(_ node: EntityGraph.Node) -> [String] {
    [node.name, node.label, node.acronym] + node.aliases
  }

  /// Which box shows which node, and which line which relations.
  private func writePicture(to json: inout JSONText) {
    let attributes = GraphvizAttributes(diagram)
    json.key("boxes")
    json.open()
    for (name, node) in zip(attributes.nodeNames, diagram.nodes)
    where node.subject >= 0 && node.shape != .bend {
      json.key(text: name)
      json.number(Int(node.subject))
    }
    json.close()
    json.key("lines")
    json.open()
    let relations = relationsByPair()
    let trunks = relationsOfTrunks(relations)
    for (name, edge) in zip(attributes.edgeNames, diagram.edges) {
      let ends = [diagram.nodes[edge.source].subject, diagram.nodes[edge.target].subject]
      guard ends[0] >= 0, ends[1] >= 0, edge.stroke != .invis,
        let told = ends[0] == ends[1]
          ? trunks[ends[0]] : relations[[min(ends[0], ends[1]), max(ends[0], ends[1])]]
      else { continue }
      json.key(text: name)
      json.array(told) { $0.number(Int($1)) }
    }
    json.close()
  }

  /// What the trunks that branch from a node stand for: all that their branches say.
  private func relationsOfTrunks(_ relations: [[Int32]: [Int32]]) -> [Int32: [Int32]] {
    var told: [Int32: Set<Int32>] = [:]
    for edge in diagram.edges where diagram.nodes[edge.source].shape == .bend {
      let (one, other) = (diagram.nodes[edge.source].subject, diagram.nodes[edge.target].subject)
      guard one >= 0, other >= 0, one != other else { continue }
      told[one, default: []].formUnion(relations[[min(one, other), max(one, other)]] ?? [])
    }
    return told.mapValues { $0.sorted() }.filter { !$0.value.isEmpty }
  }

  /// The edges of the view by their ends, the smaller first.
  private func relationsByPair() -> [[Int32]: [Int32]] {
    var pairs: [[Int32]: [Int32]] = [:]
    for index in view.edges {
      let edge = graph.edges[Int(index)]
      pairs[[min(edge.source, edge.target), max(edge.source, edge.target)], default: []].append(
        index)
    }
    return pairs
  }
}
