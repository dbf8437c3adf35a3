import RelationExtraction

extension ViewIndex {
  /// A node's short name, or its full one if there is none.
  func label(_ node: Int32) -> String {
    let node = graph.nodes[Int(node)]
    return node.label.isEmpty ? node.name : node.label
  }

  /// The title of a role as in the text, with a word on its status if it is not held now.
  func title(_ edge: EntityGraph.Edge) -> String {
    let title = graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
    let status = edge.status.word
    if status.isEmpty || title.lowercased().hasPrefix(status) { return title }
    return edge.status == .elect ? "\(title)-elect" : "\(status) \(title)"
  }

  /// Whether the title names the organization already: "Party cell secretary" and "Party cell".
  /// Of an organization's own name only what stands before " of " need be there.
  func titleNamesTarget(_ edge: EntityGraph.Edge) -> Bool {
    guard graph.titles.indices.contains(Int(edge.title)) else { return false }
    let title = graph.titles[Int(edge.title)].lowercased()
    var name = label(edge.target).lowercased()
    if isPartyBody(edge.target), let end = name.firstRange(of: " of ") {
      name = String(name[..<end.lowerBound])
    }
    return !name.isEmpty && title.contains(name)
  }

  /// Whether an organization is a party's cell or committee inside a unit.
  func isPartyBody(_ node: Int32) -> Bool {
    guard parents[node] != nil else { return false }
    return label(node).lowercased().split(separator: " ").contains("party")
  }

  /// Everything known of a post, for tips: "Party cell secretary of Repair work-team".
  func post(_ edge: EntityGraph.Edge) -> String {
    let target = graph.nodes[Int(edge.target)].name
    return title(edge).isEmpty ? target : "\(title(edge)), \(target)"
  }

  /// The sentence that says it, in quotation marks after a colon; empty if there is none. It is quoted as files
  /// quote it, so that a graph read back gives the same picture.
  func quotation(_ evidence: Range<Int32>) -> String {
    guard let first = evidence.first, graph.evidence.indices.contains(Int(first)) else { return "" }
    let quote = GraphRecords.quote(graph.evidence[Int(first)], in: graph)
    return quote.isEmpty ? "" : ": “\(quote)”"
  }

  /// What an edge says, with its sentence.
  func statement(_ edge: EntityGraph.Edge) -> String {
    let source = graph.nodes[Int(edge.source)].name
    let target = graph.nodes[Int(edge.target)].name
    let words =
      switch edge.kind {
      case .role: "\(source): \(post(edge))"
      case .partOf: "\(source) is part of \(target)"
      case .organizer: "\(source): organized by \(target)"
      case .participation: "\(source): \(edge.mode.word), \(target)"
      case .coMention: "\(source) and \(target): \(Self.count(edge.sentenceCount, "sentence"))"
      }
    return words + quotation(edge.evidence)
  }

  /// What the documents are, for the line below the title.
  var sourceWords: String {
    guard let first = graph.documents.first else { return "" }
    if graph.documents.count == 1 {
      return [first.title, first.place, first.date].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let dates = graph.documents.map(\.date).filter { !$0.isEmpty }
    let count = Self.count(Int32(clamping: graph.documents.count), "document")
    guard let from = dates.min(), let to = dates.max() else { return count }
    return from == to ? "\(count), \(from)" : "\(count), \(from) to \(to)"
  }

  /// A number of entities.
  static func entities(_ number: Int) -> String { number == 1 ? "1 entity" : "\(number) entities" }

  /// A number with its noun in singular or plural.
  static func count(_ number: Int32, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
