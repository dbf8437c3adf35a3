import RelationExtraction

/// Makes a graph of the elements of a file: nodes in the order of their identifiers, edges in that of files.
struct GraphAssembly {
  let elements: GraphElements
  let names: ValueNames
  private var graph = EntityGraph()
  private var row: ElementRow
  private var places: EvidencePlaces
  /// Numbers of nodes by their ids, in the order in which they stand in the file, and those in the graph.
  private var ids: KeyTable
  private var numbers: ContiguousArray<Int32> = []
  private var titles = KeyTable(capacity: 64)
  /// Identifiers of nodes whose own are no name tokens, by their places.
  private var tokens: [Int: String] = [:]
  private let rules = Dictionary(
    RuleName.allCases.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })

  init(_ elements: GraphElements) {
    self.elements = elements
    names = ValueNames(elements)
    row = ElementRow(elements)
    places = EvidencePlaces(elements, names)
    ids = KeyTable(capacity: elements.nodes.count)
  }

  mutating func assemble() throws(GraphReadError) -> EntityGraph {
    try addNodes()
    graph.edges.reserveCapacity(elements.edges.count)
    for element in elements.edges {
      row.load(element)
      try addEdge(element)
    }
    sortTitles()
    sortEdges()
    places.finish(&graph)
    graph.sentenceCount = Int(elements.value(of: "sentences") ?? "") ?? 0
    let told = Int(elements.value(of: "documents") ?? "") ?? 0
    graph.silentDocumentCount = max(0, min(told, 1 << 30) - graph.documents.count)
    // The date of the only document is that of all that it names.
    if graph.documents.count == 1, graph.silentDocumentCount == 0, graph.documents[0].date.isEmpty {
      graph.documents[0].date = graph.nodes.lazy.map(\.firstDate).first { !$0.isEmpty } ?? ""
    }
    return graph
  }

  /// Sorts the titles, which so far stand in the order in which they were met.
  private mutating func sortTitles() {
    let sorted = (0..<titles.count).map { (String(decoding: titles.bytes($0), as: UTF8.self), $0) }
      .sorted { UTF8Text.precedes($0.0, $1.0) }
    graph.titles = sorted.map(\.0)
    var numbers = [Int32](repeating: -1, count: titles.count)
    for (place, title) in sorted.enumerated() { numbers[title.1] = Int32(place) }
    for index in graph.edges.indices where graph.edges[index].title >= 0 {
      graph.edges[index].title = numbers[Int(graph.edges[index].title)]
    }
  }

  // MARK: Nodes

  private mutating func addNodes() throws(GraphReadError) {
    let arena = elements.arena
    for element in elements.nodes {
      guard !element.id.isEmpty else { throw error(element, "this node has no id; give it one") }
      let count = ids.count
      _ = ids.number(of: arena.span.extracting(element.id.range))
      guard ids.count > count else {
        throw error(element, "two nodes have the id '\(shown(element.id))'")
      }
    }
    renameNodes()
    let order = elements.nodes.indices.sorted {
      if !tokens.isEmpty { return UTF8Text.precedes(id($0), id($1)) }
      return
        elements.arena[elements.nodes[$0].id.range].lexicographicallyPrecedes(
          elements.arena[elements.nodes[$1].id.range])
    }
    numbers = ContiguousArray(repeating: -1, count: order.count)
    for (number, place) in order.enumerated() { numbers[place] = Int32(number) }
    let told = kindsByEdges()
    graph.nodes.reserveCapacity(order.count)
    for place in order {
      row.load(elements.nodes[place])
      var node = try node(elements.nodes[place], told[place])
      if let token = tokens[place] { node.id = token }
      graph.nodes.append(node)
    }
    for index in graph.nodes.indices where graph.nodes[index].container >= 0 {
      let container = Int(graph.nodes[index].container)
      if graph.nodes[container].kind != .organization { graph.nodes[index].container = -1 }
    }
    graph.nodes.breakContainerCycles()
  }

  /// Gives nodes other identifiers where theirs are no name tokens.
  private mutating func renameNodes() {
    let others = elements.nodes.indices.filter { place in
      !NameTokens.isToken(elements.arena[elements.nodes[place].id.range])
    }
    if others.isEmpty { return }
    let taken = Set(elements.nodes.map { elements.string($0.id) })
    let texts = others.map { elements.string(elements.nodes[$0].id) }
    for (place, token) in zip(others, NameTokens.tokens(for: texts, taken: taken)) {
      tokens[place] = token
    }
  }

  /// The identifier that the node at a place gets.
  private func id(_ place: Int) -> String {
    tokens[place] ?? elements.string(elements.nodes[place].id)
  }

  /// The number of the node that has an id.
  private func number(_ id: GraphElements.Text) -> Int32? {
    ids.known(elements.arena.span.extracting(id.range)).map { numbers[$0] }
  }

  /// The kinds of nodes that the edges at them tell, by the places of the nodes; needed only where nodes do not
  /// tell their own.
  private mutating func kindsByEdges() -> [Int: EntityKind] {
    guard elements.number(of: "kind") < 0 || !elements.nodes.allSatisfy({ hasKind($0) }) else {
      return [:]
    }
    var kinds: [Int: EntityKind] = [:]
    for element in elements.edges {
      row.load(element)
      guard let kind = edgeKind() else { continue }
      let ends = ElementKinds.ends(of: kind)
      let source = ids.known(elements.arena.span.extracting(element.source.range))
      let target = ids.known(elements.arena.span.extracting(element.target.range))
      if let source, let kind = ends.source { kinds[source] = kind }
      if let target, let kind = ends.target { kinds[target] = kind }
      if kind == .role, let target, kinds[target] == nil { kinds[target] = .organization }
    }
    return kinds
  }

  private mutating func hasKind(_ element: GraphElements.Element) -> Bool {
    row.load(element)
    return row.text(names.kind) != nil
  }

  private mutating func node(
    _ element: GraphElements.Element, _ told: EntityKind?
  ) throws(GraphReadError) -> EntityGraph.Node {
    let label = row.string(names.label)
    let name = row.string(names.name) ?? label ?? elements.string(element.id)
    var node = EntityGraph.Node(
      id: elements.string(element.id), kind: try kind(of: element, told), name: name,
      label: label ?? name, aliases: ListedValues.items(row.string(names.aliases)),
      acronym: row.string(names.acronym) ?? "",
      container: row.text(names.unitOf).flatMap { number($0) } ?? -1,
      mentionCount: row.count(names.mentions), sentenceCount: row.count(names.sentences),
      documentCount: row.count(names.documents), firstDate: row.string(names.firstDate) ?? "",
      lastDate: row.string(names.lastDate) ?? "",
      evidence: places.evidence(row, rule: .apposition, &graph))
    node.extra = extra(names.known.node)
    return node
  }

  private func kind(
    of element: GraphElements.Element, _ told: EntityKind?
  ) throws(GraphReadError) -> EntityKind {
    if let text = row.text(names.kind), let kind = ElementKinds.node(text, in: elements) {
      return kind
    }
    let words = names.nodeKinds.compactMap { row.string($0) ?? elements.nodeDefaults[$0] }
    if let kind = words.lazy.compactMap(ElementKinds.node).first ?? told { return kind }
    let kinds = EntityKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
    throw error(
      element,
      words.isEmpty
        ? "the kind of this node is not told; give it a value 'kind': one of \(kinds)"
        : "the kind of this node is '\(InertText.line(words[0], limit: 40))'; use one of \(kinds)")
  }

  // MARK: Edges

  private mutating func addEdge(_ element: GraphElements.Element) throws(GraphReadError) {
    guard var source = number(element.source), var target = number(element.target) else {
      let end = number(element.source) == nil ? element.source : element.target
      throw error(element, "no node has the id '\(shown(end))' that this edge names")
    }
    let ends = (graph.nodes[Int(source)].kind, graph.nodes[Int(target)].kind)
    let kind = try checkedKind(element, ends)
    guard source != target else {
      throw error(element, "this edge leads from a node to itself; take it out")
    }
    if kind == .coMention, source > target { swap(&source, &target) }
    let rule = kind == .coMention ? nil : row.string(names.rule).flatMap { rules[$0] }
    var edge = EntityGraph.Edge(
      kind: kind, status: .current, mode: .attendance, rule: rule ?? .apposition, source: source,
      target: target, title: -1, order: row.count(names.order),
      sentenceCount: try sentences(element),
      documentCount: row.count(names.documents), confidence: 0, npmi: 0,
      evidence: places.evidence(row, rule: rule ?? .apposition, &graph))
    switch kind {
    case .role:
      let word = row.string(names.status) ?? ""
      edge.status = RoleStatus.allCases.first { $0.word == word } ?? .current
      if let title = title() {
        let arena = elements.arena
        edge.title = Int32(titles.number(of: arena.span.extracting(title.range)))
      }
    case .participation:
      let word = row.string(names.mode) ?? ""
      edge.mode = ParticipationMode.allCases.first { $0.word == word } ?? .attendance
    case .coMention: edge.npmi = try number(element, names.npmi, in: -1...1)
    case .partOf, .organizer: break
    }
    if kind != .coMention { edge.confidence = try number(element, names.confidence, in: 0...1) }
    edge.extra = extra(names.known.edge)
    graph.edges.append(edge)
  }

  private func checkedKind(
    _ element: GraphElements.Element, _ ends: (EntityKind, EntityKind)
  ) throws(GraphReadError) -> EntityGraph.EdgeKind {
    if let kind = edgeKind() {
      if let complaint = ElementKinds.complaint(kind, from: ends.0, to: ends.1) {
        throw error(element, complaint)
      }
      return kind
    }
    let known = EntityGraph.EdgeKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
    if let word = row.string(names.kind) {
      throw error(
        element,
        "the kind of this edge is '\(InertText.line(word, limit: 40))'; use one of \(known)")
    }
    guard let kind = ElementKinds.edge(from: ends.0, to: ends.1, hasTitle: title() != nil) else {
      throw error(
        element, "the kind of this edge is not told; give it a value 'kind': one of \(known)")
    }
    return kind
  }

  /// The kind that the values of the edge at hand name.
  private func edgeKind() -> EntityGraph.EdgeKind? {
    for name in names.edgeKinds {
      if let text = row.text(name) {
        if let kind = ElementKinds.edge(text, in: elements) { return kind }
      } else if let word = elements.edgeDefaults[name], let kind = ElementKinds.edge(word) {
        return kind
      }
    }
    return nil
  }

  /// The title of a role; other programs have it as the label of the edge.
  private func title() -> GraphElements.Text? {
    if let title = row.text(names.title) { return title }
    if row.text(names.kind) != nil, edgeKind() != .role { return nil }
    for name in [names.label, names.relation] {
      guard let label = row.text(name), !label.isEmpty else { continue }
      return ElementKinds.edge(label, in: elements) == nil ? label : nil
    }
    return nil
  }

  /// How many sentences tell the edge: the weight of other programs, at least 1.
  private func sentences(_ element: GraphElements.Element) throws(GraphReadError) -> Int32 {
    if row.text(names.sentences) != nil { return row.count(names.sentences) }
    guard let text = row.string(names.weight) else { return 1 }
    guard let weight = Double(text), weight > 0, weight < 1e9 else {
      throw error(
        element,
        "the weight of this edge is '\(InertText.line(text, limit: 40))'; give a number above 0")
    }
    return max(1, Int32(weight.rounded()))
  }

  /// Edges in the order of files; those that have no other difference stay as they stand.
  private mutating func sortEdges() {
    func key(_ edge: EntityGraph.Edge) -> (UInt64, UInt64) {
      (
        UInt64(edge.source) << 32 | UInt64(edge.target),
        UInt64(edge.kind.fileRank) << 56 | UInt64(edge.title + 1) << 16
          | UInt64(edge.kind == .role ? edge.status.fileRank : 0) << 8
          | UInt64(edge.kind == .participation ? edge.mode.fileRank : 0)
      )
    }
    let isSorted = graph.edges.indices.dropFirst().allSatisfy { place in
      key(graph.edges[place - 1]) <= key(graph.edges[place])
    }
    if isSorted { return }
    graph.edges = graph.edges.enumerated().map { (key: key($1), place: $0, edge: $1) }
      .sorted { ($0.key.0, $0.key.1, $0.place) < ($1.key.0, $1.key.1, $1.place) }.map(\.edge)
  }

  // MARK: Values

  private func number(
    _ element: GraphElements.Element, _ name: Int, in range: ClosedRange<Double>
  ) throws(GraphReadError) -> Double {
    guard let text = row.string(name), !text.isEmpty else { return 0 }
    guard let number = Double(text), range.contains(number) else {
      throw error(
        element,
        "'\(elements.names[name])' is '\(InertText.line(text, limit: 40))'; give a number from"
          + " \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    return number
  }

  /// The values of the element at hand that are none of ours.
  private mutating func extra(_ known: Set<Int>) -> Int32 {
    guard names.hasOthers else { return -1 }
    var extras: [EntityGraph.Extra] = []
    for value in elements.values[row.values] where !known.contains(Int(value.name)) {
      let text = elements.string(value.text)
      let name = elements.names[Int(value.name)]
      // The first of several values of a name counts.
      if text.allSatisfy(\.isWhitespace) || extras.contains(where: { $0.name == name }) { continue }
      extras.append(.init(name: name, value: text))
    }
    guard !extras.isEmpty else { return -1 }
    graph.extras.append(extras)
    return Int32(graph.extras.count - 1)
  }

  private func shown(_ text: GraphElements.Text) -> String {
    InertText.line(elements.string(text), limit: 80)
  }

  private func error(_ element: GraphElements.Element, _ message: String) -> GraphReadError {
    GraphReadError(line: Int(element.line), column: Int(element.column), message: message)
  }
}
