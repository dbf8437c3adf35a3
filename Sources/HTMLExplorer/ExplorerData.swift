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
    json.raw("{\"version\":1,\"title\":")
    json.string(diagram.title)
    json.raw(",\"subtitle\":")
    json.string(diagram.subtitle)
    json.raw(",\"view\":")
    json.string(view.name.rawValue)
    json.raw(",\"note\":")
    json.string(diagram.note)
    json.raw(",\n\"documents\":")
    json.array(graph.documents) { json, document in Self.write(document, to: &json) }
    json.raw(",\n\"nodes\":[")
    for (number, node) in graph.nodes.enumerated() {
      if number > 0 { json.raw(",\n") }
      write(node, to: &json)
    }
    json.raw("],\n\"edges\":[")
    for (number, edge) in graph.edges.enumerated() {
      if number > 0 { json.raw(",\n") }
      write(edge, to: &json)
    }
    json.raw("],\n\"evidence\":")
    json.array(sentences) { json, quote in quote.write(to: &json) }
    writePicture(to: &json)
    json.raw("}")
    return json.bytes
  }

  private static func write(_ document: EntityGraph.Source, to json: inout JSONText) {
    json.raw("{\"id\":")
    json.string(document.id)
    json.raw(",\"title\":")
    json.string(document.title)
    json.raw(",\"date\":")
    json.string(document.date)
    json.raw(",\"place\":")
    json.string(document.place)
    json.raw("}")
  }

  private mutating func write(_ node: EntityGraph.Node, to json: inout JSONText) {
    json.raw("{\"id\":")
    json.string(node.id)
    json.raw(",\"kind\":")
    json.string(node.kind.word)
    json.raw(",\"name\":")
    json.string(node.name)
    json.raw(",\"label\":")
    json.string(node.label)
    json.raw(",\"aliases\":")
    json.array(node.aliases) { $0.string($1) }
    json.raw(",\"acronym\":")
    json.string(node.acronym)
    json.raw(",\"mentions\":")
    json.number(Int(node.mentionCount))
    json.raw(",\"documents\":")
    json.number(Int(node.documentCount))
    json.raw(",\"first\":")
    json.string(node.firstDate)
    json.raw(",\"last\":")
    json.string(node.lastDate)
    let quotes = quotes(node.evidence.prefix(1), marking: Self.names(node))
    json.raw(",\"evidence\":")
    json.array(quotes) { $0.number($1) }
    json.raw("}")
  }

  private mutating func write(_ edge: EntityGraph.Edge, to json: inout JSONText) {
    let title = graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
    json.raw("{\"kind\":")
    json.string(edge.kind.word)
    json.raw(",\"source\":")
    json.number(Int(edge.source))
    json.raw(",\"target\":")
    json.number(Int(edge.target))
    if edge.kind == .role {
      json.raw(",\"title\":")
      json.string(title)
      json.raw(",\"status\":")
      json.string(edge.status == .current ? "current" : edge.status.word)
    }
    if edge.kind == .participation {
      json.raw(",\"mode\":")
      json.string(edge.mode.word)
    }
    if edge.order > 0 {
      json.raw(",\"order\":")
      json.number(Int(edge.order))
    }
    json.raw(",\"sentences\":")
    json.number(Int(edge.sentenceCount))
    json.raw(",\"documents\":")
    json.number(Int(edge.documentCount))
    if edge.kind == .coMention {
      json.raw(",\"npmi\":")
      json.fraction(edge.npmi)
    } else {
      json.raw(",\"confidence\":")
      json.fraction(edge.confidence)
    }
    let words =
      Self.names(graph.nodes[Int(edge.source)]) + Self.names(graph.nodes[Int(edge.target)]) + [
        title
      ]
    let quotes = quotes(edge.evidence.prefix(Self.quoteLimit), marking: words)
    json.raw(",\"evidence\":")
    json.array(quotes) { $0.number($1) }
    json.raw("}")
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
    json.raw(",\n\"boxes\":{")
    var isFirst = true
    for (name, node) in zip(attributes.nodeNames, diagram.nodes)
    where node.subject >= 0 && node.shape != .bend {
      if !isFirst { json.raw(",") }
      isFirst = false
      json.string(name)
      json.raw(":")
      json.number(Int(node.subject))
    }
    json.raw("},\n\"lines\":{")
    isFirst = true
    let relations = relationsByPair()
    let trunks = relationsOfTrunks(relations)
    for (name, edge) in zip(attributes.edgeNames, diagram.edges) {
      let ends = [diagram.nodes[edge.source].subject, diagram.nodes[edge.target].subject]
      guard ends[0] >= 0, ends[1] >= 0, edge.stroke != .invis,
        let told = ends[0] == ends[1]
          ? trunks[ends[0]] : relations[[min(ends[0], ends[1]), max(ends[0], ends[1])]]
      else { continue }
      if !isFirst { json.raw(",") }
      isFirst = false
      json.string(name)
      json.raw(":")
      json.array(told) { $0.number(Int($1)) }
    }
    json.raw("}")
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
