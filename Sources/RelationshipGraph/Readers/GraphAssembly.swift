import RelationExtraction

/// Makes a graph of the elements of a file: nodes in the order of their identifiers, edges as they stand.
struct GraphAssembly {
  private let elements: GraphMLElements
  private let names: ValueNames
  private var graph = EntityGraph()
  private let rules = Dictionary(
    RuleName.allCases.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
  private var numbers: [String: Int32] = [:]
  private var documents: [String: Int32] = [:]
  private var titles: [String: Int32] = [:]
  private var quotes: [String: Int32] = [:]

  init(_ elements: GraphMLElements) {
    self.elements = elements
    names = ValueNames(elements)
  }

  mutating func assemble() throws(GraphReadError) -> EntityGraph {
    noteDocuments()
    noteTitles()
    try addNodes()
    for edge in elements.edges { try add(edge) }
    // The date of the only document is that of all that it names.
    if graph.documents.count == 1 {
      graph.documents[0].date = graph.nodes.lazy.map(\.firstDate).first { !$0.isEmpty } ?? ""
    }
    graph.sentenceCount = Int(elements.value(of: "sentences") ?? "") ?? 0
    return graph
  }

  private mutating func noteDocuments() {
    var found: Set<String> = []
    for element in elements.nodes + elements.edges {
      for place in list(elements.value(names.evidenceSource, of: element)) {
        if let mark = place.utf8.lastIndex(of: UInt8(ascii: "#")) {
          found.insert(String(place[..<mark]))
        }
      }
    }
    for name in found.sorted(by: UTF8Text.precedes) {
      documents[name] = Int32(graph.documents.count)
      let title = found.count == 1 ? elements.value(of: "title") ?? "" : ""
      graph.documents.append(.init(id: name, title: title, date: "", place: "", bytes: []))
    }
  }

  private mutating func noteTitles() {
    let found = Set(elements.edges.compactMap { elements.value(names.title, of: $0) })
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
      guard let unit = elements.value(names.unitOf, of: element) else { continue }
      graph.nodes[number].container = numbers[unit] ?? -1
    }
  }

  private mutating func node(
    _ element: GraphMLElements.Element
  ) throws(GraphReadError) -> EntityGraph.Node {
    let word = elements.value(names.kind, of: element) ?? ""
    guard let kind = EntityKind.allCases.first(where: { $0.word == word }) else {
      let kinds = EntityKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
      throw error(
        element,
        "the kind of this node is '\(InertText.line(word, limit: 40))'; use one of \(kinds)")
    }
    let name =
      elements.value(names.name, of: element) ?? elements.value(names.label, of: element)
      ?? element.id
    return EntityGraph.Node(
      id: element.id, kind: kind, name: name,
      label: elements.value(names.label, of: element) ?? name,
      aliases: list(elements.value(names.aliases, of: element)),
      acronym: elements.value(names.acronym, of: element) ?? "",
      container: -1, mentionCount: count(element, names.mentions),
      sentenceCount: count(element, names.sentences),
      documentCount: count(element, names.documents),
      firstDate: elements.value(names.firstDate, of: element) ?? "",
      lastDate: elements.value(names.lastDate, of: element) ?? "",
      evidence: evidence(element, rule: .apposition))
  }

  private mutating func add(_ element: GraphMLElements.Element) throws(GraphReadError) {
    let word = elements.value(names.kind, of: element) ?? ""
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
    let status = elements.value(names.status, of: element) ?? ""
    let mode = elements.value(names.mode, of: element) ?? ""
    let ruleWord = elements.value(names.rule, of: element) ?? ""
    let rule = rules[ruleWord] ?? .apposition
    graph.edges.append(
      EntityGraph.Edge(
        kind: kind, status: RoleStatus.allCases.first { $0.word == status } ?? .current,
        mode: ParticipationMode.allCases.first { $0.word == mode } ?? .attendance, rule: rule,
        source: source, target: target,
        title: elements.value(names.title, of: element).flatMap { titles[$0] } ?? -1,
        order: count(element, names.order), sentenceCount: count(element, names.sentences),
        documentCount: count(element, names.documents),
        confidence: Double(elements.value(names.confidence, of: element) ?? "") ?? 0,
        npmi: Double(elements.value(names.npmi, of: element) ?? "") ?? 0,
        evidence: evidence(element, rule: rule)))
  }

  /// Places of evidence, the first of them with the sentences that the file quotes.
  private mutating func evidence(
    _ element: GraphMLElements.Element, rule: RuleName
  ) -> Range<Int32> {
    let first = Int32(graph.evidence.count)
    let quotes = list(elements.value(names.evidence, of: element))
    for (number, place) in list(elements.value(names.evidenceSource, of: element)).enumerated() {
      guard let mark = place.utf8.lastIndex(of: UInt8(ascii: "#")),
        let document = documents[String(place[..<mark])]
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
    var items: [String] = []
    var bytes = value.utf8[...]
    while let bar = bytes.firstIndex(of: UInt8(ascii: "|")) {
      // In an item a bar is a broken one, so every bar parts two.
      items.append(String(Substring(bytes[..<bar]).dropLast()))
      bytes = bytes[bytes.index(after: bar)...].dropFirst()
    }
    items.append(String(Substring(bytes)))
    return items
  }

  private func count(_ element: GraphMLElements.Element, _ name: Int) -> Int32 {
    Int32(elements.value(name, of: element) ?? "") ?? 0
  }

  private func error(_ element: GraphMLElements.Element, _ message: String) -> GraphReadError {
    GraphReadError(line: Int(element.line), column: Int(element.column), message: message)
  }
}

/// Numbers of the names of values that a graph is made of.
private struct ValueNames {
  let kind, name, label, aliases, acronym, unitOf, mentions, sentences, documents, firstDate: Int
  let lastDate, evidence, evidenceSource, title, status, mode, order, confidence, npmi, rule: Int

  init(_ elements: GraphMLElements) {
    kind = elements.number(of: "kind")
    name = elements.number(of: "name")
    label = elements.number(of: "label")
    aliases = elements.number(of: "aliases")
    acronym = elements.number(of: "acronym")
    unitOf = elements.number(of: "unit_of")
    mentions = elements.number(of: "mentions")
    sentences = elements.number(of: "sentences")
    documents = elements.number(of: "documents")
    firstDate = elements.number(of: "first_date")
    lastDate = elements.number(of: "last_date")
    evidence = elements.number(of: "evidence")
    evidenceSource = elements.number(of: "evidence_source")
    title = elements.number(of: "title")
    status = elements.number(of: "status")
    mode = elements.number(of: "mode")
    order = elements.number(of: "order")
    confidence = elements.number(of: "confidence")
    npmi = elements.number(of: "npmi")
    rule = elements.number(of: "rule")
  }
}
