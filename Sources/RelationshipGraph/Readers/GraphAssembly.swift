import RelationExtraction

/// Makes a graph of the elements of a file: nodes in the order of their identifiers, edges as they stand.
struct GraphAssembly {
  private let elements: GraphMLElements
  private var graph = EntityGraph()
  private var numbers: [String: Int32] = [:]
  private var documents: [String: Int32] = [:]
  private var titles: [String: Int32] = [:]
  private var quotes: [String: Int32] = [:]

  init(_ elements: GraphMLElements) { self.elements = elements }

  mutating func assemble() throws(GraphReadError) -> EntityGraph {
    noteDocuments()
    noteTitles()
    try addNodes()
    for edge in elements.edges { try add(edge) }
    graph.sentenceCount = Int(elements.values["sentences"] ?? "") ?? 0
    return graph
  }

  private mutating func noteDocuments() {
    var names: Set<String> = []
    for element in elements.nodes + elements.edges {
      for place in list(element.values["evidence_source"]) {
        if let mark = place.lastIndex(of: "#") { names.insert(String(place[..<mark])) }
      }
    }
    for name in names.sorted(by: UTF8Text.precedes) {
      documents[name] = Int32(graph.documents.count)
      let title = names.count == 1 ? elements.values["title"] ?? "" : ""
      graph.documents.append(.init(id: name, title: title, date: "", place: "", bytes: []))
    }
  }

  private mutating func noteTitles() {
    let found = Set(elements.edges.compactMap { $0.values["title"] })
    for title in found.sorted(by: UTF8Text.precedes) {
      titles[title] = Int32(graph.titles.count)
      graph.titles.append(title)
    }
  }

  private mutating func addNodes() throws(GraphReadError) {
    let sorted = elements.nodes.sorted { UTF8Text.precedes($0.id, $1.id) }
    for element in sorted {
      guard numbers[element.id] == nil else {
        throw error(element, "two nodes have the id '\(InertText.line(element.id, limit: 80))'")
      }
      numbers[element.id] = Int32(graph.nodes.count)
      graph.nodes.append(try node(element))
    }
    for (number, element) in sorted.enumerated() {
      guard let unit = element.values["unit_of"] else { continue }
      graph.nodes[number].container = numbers[unit] ?? -1
    }
  }

  private mutating func node(
    _ element: GraphMLElements.Element
  ) throws(GraphReadError) -> EntityGraph.Node {
    let word = element.values["kind"] ?? ""
    guard let kind = EntityKind.allCases.first(where: { $0.word == word }) else {
      let kinds = EntityKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
      throw error(
        element,
        "the kind of this node is '\(InertText.line(word, limit: 40))'; use one of \(kinds)")
    }
    let name = element.values["name"] ?? element.values["label"] ?? element.id
    return EntityGraph.Node(
      id: element.id, kind: kind, name: name, label: element.values["label"] ?? name,
      aliases: list(element.values["aliases"]), acronym: element.values["acronym"] ?? "",
      container: -1, mentionCount: count(element, "mentions"),
      sentenceCount: count(element, "sentences"), documentCount: count(element, "documents"),
      firstDate: element.values["first_date"] ?? "", lastDate: element.values["last_date"] ?? "",
      evidence: evidence(element, rule: .apposition))
  }

  private mutating func add(_ element: GraphMLElements.Element) throws(GraphReadError) {
    let word = element.values["kind"] ?? ""
    guard let kind = EntityGraph.EdgeKind.allCases.first(where: { $0.word == word }) else {
      let kinds = EntityGraph.EdgeKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
      throw error(
        element,
        "the kind of this edge is '\(InertText.line(word, limit: 40))'; use one of \(kinds)")
    }
    guard let source = numbers[element.source], let target = numbers[element.target] else {
      let end = numbers[element.source] == nil ? element.source : element.target
      throw error(
        element, "no node has the id '\(InertText.line(end, limit: 80))' that this edge names")
    }
    let status = element.values["status"] ?? ""
    let mode = element.values["mode"] ?? ""
    let ruleWord = element.values["rule"] ?? ""
    let rule = RuleName.allCases.first { $0.word == ruleWord } ?? .apposition
    graph.edges.append(
      EntityGraph.Edge(
        kind: kind, status: RoleStatus.allCases.first { $0.word == status } ?? .current,
        mode: ParticipationMode.allCases.first { $0.word == mode } ?? .attendance, rule: rule,
        source: source, target: target, title: element.values["title"].flatMap { titles[$0] } ?? -1,
        order: count(element, "order"), sentenceCount: count(element, "sentences"),
        documentCount: count(element, "documents"),
        confidence: Double(element.values["confidence"] ?? "") ?? 0,
        npmi: Double(element.values["npmi"] ?? "") ?? 0, evidence: evidence(element, rule: rule)))
  }

  /// Places of evidence, the first of them with the sentences that the file quotes.
  private mutating func evidence(
    _ element: GraphMLElements.Element, rule: RuleName
  ) -> Range<Int32> {
    let first = Int32(graph.evidence.count)
    let quotes = list(element.values["evidence"])
    for (number, place) in list(element.values["evidence_source"]).enumerated() {
      guard let mark = place.lastIndex(of: "#"), let document = documents[String(place[..<mark])]
      else { continue }
      let range = place[place.index(after: mark)...].split(separator: "-").compactMap { UInt32($0) }
      guard range.count == 2 else { continue }
      graph.evidence.append(
        EntityGraph.Evidence(
          document: document, start: range[0], end: range[1], sentenceStart: range[0],
          sentenceEnd: range[1], rule: rule,
          quote: number < quotes.count ? quote(quotes[number]) : -1))
    }
    return first..<Int32(graph.evidence.count)
  }

  private mutating func quote(_ text: String) -> Int32 {
    if let known = quotes[text] { return known }
    let number = Int32(graph.quotes.count)
    quotes[text] = number
    graph.quotes.append(text)
    return number
  }

  private func list(_ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    return value.split(separator: " | ").map(String.init)
  }

  private func count(_ element: GraphMLElements.Element, _ name: String) -> Int32 {
    Int32(element.values[name] ?? "") ?? 0
  }

  private func error(_ element: GraphMLElements.Element, _ message: String) -> GraphReadError {
    GraphReadError(line: element.line, column: element.column, message: message)
  }
}
