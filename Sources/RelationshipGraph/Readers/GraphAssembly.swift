import RelationExtraction

/// Makes a graph of the elements of a file: nodes in the order of their identifiers, edges in that of files.
struct GraphAssembly {
  let elements: GraphElements
  let names: ValueNames
  var graph = EntityGraph()
  private var places: EvidencePlaces
  private var numbers: [String: Int32] = [:]
  private var titles: [String: Int32] = [:]
  private let rules = Dictionary(
    RuleName.allCases.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })

  init(_ elements: GraphElements) {
    self.elements = elements
    names = ValueNames(elements)
    places = EvidencePlaces(elements, names)
  }

  mutating func assemble() throws(GraphReadError) -> EntityGraph {
    graph.documents = places.documents
    noteTitles()
    try addNodes()
    for element in elements.edges { try add(element) }
    sortEdges()
    graph.quotes = places.quotes
    graph.sentenceCount = Int(elements.value(of: "sentences") ?? "") ?? 0
    // The date of the only document is that of all that it names.
    if graph.documents.count == 1 {
      graph.documents[0].date = graph.nodes.lazy.map(\.firstDate).first { !$0.isEmpty } ?? ""
    }
    return graph
  }

  private mutating func noteTitles() {
    let found = Set(elements.edges.compactMap(title))
    for title in found.sorted(by: UTF8Text.precedes) {
      titles[title] = Int32(graph.titles.count)
      graph.titles.append(title)
    }
  }

  // MARK: Nodes

  private mutating func addNodes() throws(GraphReadError) {
    let sorted = elements.nodes.sorted { UTF8Text.precedes($0.id, $1.id) }
    let told = kindsByEdges()
    for element in sorted {
      guard !element.id.isEmpty else { throw error(element, "this node has no id; give it one") }
      guard numbers[element.id] == nil else {
        throw error(element, "two nodes have the id '\(InertText.line(element.id, limit: 80))'")
      }
      numbers[element.id] = Int32(graph.nodes.count)
      graph.nodes.append(try node(element, told))
    }
    for (number, element) in sorted.enumerated() {
      guard let unit = value(names.unitOf, of: element) else { continue }
      graph.nodes[number].container = numbers[unit] ?? -1
    }
    graph.nodes.breakContainerCycles()
  }

  /// The kinds of nodes that the edges at them tell.
  private func kindsByEdges() -> [String: EntityKind] {
    var kinds: [String: EntityKind] = [:]
    for element in elements.edges {
      guard let kind = edgeKind(element) else { continue }
      let ends = ElementKinds.ends(of: kind)
      if let source = ends.source { kinds[element.source] = source }
      if let target = ends.target { kinds[element.target] = target }
      if kind == .role, kinds[element.target] == nil { kinds[element.target] = .organization }
    }
    return kinds
  }

  private mutating func node(
    _ element: GraphElements.Element, _ told: [String: EntityKind]
  ) throws(GraphReadError) -> EntityGraph.Node {
    let words = names.nodeKinds.compactMap {
      elements.value($0, of: element) ?? elements.nodeDefaults[$0]
    }
    guard let kind = words.lazy.compactMap(ElementKinds.node).first ?? told[element.id] else {
      let kinds = EntityKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
      throw error(
        element,
        words.isEmpty
          ? "the kind of this node is not told; give it a value 'kind': one of \(kinds)"
          : "the kind of this node is '\(InertText.line(words[0], limit: 40))'; use one of \(kinds)"
      )
    }
    let name =
      value(names.name, of: element) ?? value(names.label, of: element) ?? element.id
    var node = EntityGraph.Node(
      id: element.id, kind: kind, name: name, label: value(names.label, of: element) ?? name,
      aliases: ListedValues.items(value(names.aliases, of: element)),
      acronym: value(names.acronym, of: element) ?? "",
      container: -1, mentionCount: count(element, names.mentions),
      sentenceCount: count(element, names.sentences),
      documentCount: count(element, names.documents),
      firstDate: value(names.firstDate, of: element) ?? "",
      lastDate: value(names.lastDate, of: element) ?? "",
      evidence: places.evidence(element, rule: .apposition, &graph))
    node.extra = extra(element, names.known.node)
    return node
  }

  // MARK: Edges

  private mutating func add(_ element: GraphElements.Element) throws(GraphReadError) {
    guard var source = numbers[element.source], var target = numbers[element.target] else {
      let end = numbers[element.source] == nil ? element.source : element.target
      throw error(
        element, "no node has the id '\(InertText.line(end, limit: 80))' that this edge names")
    }
    let ends = (graph.nodes[Int(source)].kind, graph.nodes[Int(target)].kind)
    let kind = try checkedKind(element, ends)
    guard source != target else {
      throw error(element, "this edge leads from a node to itself; take it out")
    }
    if kind == .coMention, source > target { swap(&source, &target) }
    let status = value(names.status, of: element) ?? ""
    let mode = value(names.mode, of: element) ?? ""
    let rule = rules[value(names.rule, of: element) ?? ""] ?? .apposition
    let title = kind == .role ? title(element).flatMap { titles[$0] } ?? -1 : -1
    var edge = EntityGraph.Edge(
      kind: kind, status: RoleStatus.allCases.first { $0.word == status } ?? .current,
      mode: ParticipationMode.allCases.first { $0.word == mode } ?? .attendance, rule: rule,
      source: source, target: target, title: title, order: count(element, names.order),
      sentenceCount: try sentences(element), documentCount: count(element, names.documents),
      confidence: try number(element, names.confidence, in: 0...1),
      npmi: try number(element, names.npmi, in: -1...1),
      evidence: places.evidence(element, rule: rule, &graph))
    edge.extra = extra(element, names.known.edge)
    graph.edges.append(edge)
  }

  private func checkedKind(
    _ element: GraphElements.Element, _ ends: (EntityKind, EntityKind)
  ) throws(GraphReadError) -> EntityGraph.EdgeKind {
    if let kind = edgeKind(element) {
      if let complaint = ElementKinds.complaint(kind, from: ends.0, to: ends.1) {
        throw error(element, complaint)
      }
      return kind
    }
    let word = names.edgeKinds.lazy.compactMap { elements.value($0, of: element) }.first
    let known = EntityGraph.EdgeKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
    if let word, value(names.kind, of: element) != nil {
      throw error(
        element,
        "the kind of this edge is '\(InertText.line(word, limit: 40))'; use one of \(known)")
    }
    let hasTitle = title(element) != nil
    guard let kind = ElementKinds.edge(from: ends.0, to: ends.1, hasTitle: hasTitle) else {
      throw error(
        element, "the kind of this edge is not told; give it a value 'kind': one of \(known)")
    }
    return kind
  }

  /// The kind that the values of an edge name.
  private func edgeKind(_ element: GraphElements.Element) -> EntityGraph.EdgeKind? {
    for name in names.edgeKinds {
      if let word = elements.value(name, of: element) ?? elements.edgeDefaults[name],
        let kind = ElementKinds.edge(word)
      {
        return kind
      }
    }
    return nil
  }

  /// The title of a role; other programs have it as the label of the edge.
  private func title(_ element: GraphElements.Element) -> String? {
    if let title = elements.value(names.title, of: element) { return title }
    for name in [names.label, names.relation] {
      guard let label = elements.value(name, of: element), !label.isEmpty else { continue }
      return ElementKinds.edge(label) == nil ? label : nil
    }
    return nil
  }

  /// How many sentences tell the edge: the weight of other programs, at least 1.
  private func sentences(_ element: GraphElements.Element) throws(GraphReadError) -> Int32 {
    if let told = value(names.sentences, of: element).flatMap({ Int32($0) }) { return max(told, 0) }
    guard let text = value(names.weight, of: element) else { return 1 }
    guard let weight = Double(text), weight > 0, weight < 1e9 else {
      throw error(
        element,
        "the weight of this edge is '\(InertText.line(text, limit: 40))'; give a number above 0")
    }
    return max(1, Int32(weight.rounded()))
  }

  /// Edges in the order of files; those that have no other difference stay as they stand.
  private mutating func sortEdges() {
    let keys = graph.edges.enumerated().map { place, edge in
      (
        ends: UInt64(edge.source) << 32 | UInt64(edge.target),
        detail: UInt64(edge.kind.fileRank) << 56 | UInt64(edge.title + 1) << 16
          | UInt64(edge.kind == .role ? edge.status.fileRank : 0) << 8
          | UInt64(edge.kind == .participation ? edge.mode.fileRank : 0),
        place: place
      )
    }
    let sorted = keys.sorted { ($0.ends, $0.detail, $0.place) < ($1.ends, $1.detail, $1.place) }
    if !sorted.indices.allSatisfy({ sorted[$0].place == $0 }) {
      graph.edges = sorted.map { graph.edges[$0.place] }
    }
  }

  // MARK: Values

  private func value(_ name: Int, of element: GraphElements.Element) -> String? {
    elements.value(name, of: element)
  }

  private func count(_ element: GraphElements.Element, _ name: Int) -> Int32 {
    value(name, of: element).flatMap { Int32($0) } ?? 0
  }

  private func number(
    _ element: GraphElements.Element, _ name: Int, in range: ClosedRange<Double>
  ) throws(GraphReadError) -> Double {
    guard let text = value(name, of: element), !text.isEmpty else { return 0 }
    guard let number = Double(text), range.contains(number) else {
      throw error(
        element,
        "'\(elements.names[name])' is '\(InertText.line(text, limit: 40))'; give a number from"
          + " \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    return number
  }

  /// The values of an element that are none of ours.
  private mutating func extra(_ element: GraphElements.Element, _ known: Set<Int>) -> Int32 {
    var extras: [EntityGraph.Extra] = []
    for value in elements.values[element.values] where !known.contains(value.name) {
      if value.text.allSatisfy(\.isWhitespace) { continue }
      extras.append(.init(name: elements.names[value.name], value: value.text))
    }
    guard !extras.isEmpty else { return -1 }
    graph.extras.append(extras)
    return Int32(graph.extras.count - 1)
  }

  private func error(_ element: GraphElements.Element, _ message: String) -> GraphReadError {
    GraphReadError(line: Int(element.line), column: Int(element.column), message: message)
  }
}
