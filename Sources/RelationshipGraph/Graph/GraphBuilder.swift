public import RelationExtraction

/// Collects the facts of documents and makes them one graph.
///
/// The graph is a function of the set of facts: neither the order nor the grouping in which they
/// were added changes a byte of what is written.
public struct GraphBuilder: Sendable {
  private var documents: [DocumentFacts] = []

  /// The facts added so far.
  public var facts: [DocumentFacts] { documents }

  private let decisions: Decisions

  /// Creates a builder without documents.
  /// - Parameter decisions: what somebody decided about names.
  public init(decisions: Decisions = .none) { self.decisions = decisions }

  /// Adds the facts of one document. The same facts twice count once.
  public mutating func add(_ facts: DocumentFacts) { documents.append(facts) }

  /// Returns the graph of all documents added; independent of their order.
  /// - Complexity: linear in the number of mentions, relations and co-mentioned pairs, with sorting
  ///   of entities and relations only.
  public func graph() -> EntityGraph {
    let documents = decisions.applied(to: DocumentSet(documents).documents)
    let entities = EntityColumns(documents, ApartNames(decisions))
    let resolution = EntityResolution(documents, entities, decisions)
    return graph(documents, entities, NodeTable(documents, entities, resolution))
  }

  /// Returns the graph, what became one in it, and the decisions that fit nothing.
  public func resolved() -> (graph: EntityGraph, merges: [Merge], unused: [String]) {
    let all = DocumentSet(documents).documents
    let documents = decisions.applied(to: all)
    let entities = EntityColumns(documents, ApartNames(decisions))
    let resolution = EntityResolution(documents, entities, decisions)
    let table = NodeTable(documents, entities, resolution)
    return (
      graph(documents, entities, table),
      Merge.list(documents, entities, resolution, table, decisions),
      decisions.unused(in: all)
    )
  }

  private func graph(
    _ documents: [DocumentFacts], _ entities: EntityColumns, _ table: consuming NodeTable
  ) -> EntityGraph {
    let nodeOfEntity = table.nodeOfEntity
    let tally = MentionTally(
      documents, entities.firstEntity, nodeOfEntity, nodeCount: table.nodes.count)
    let titles = TitleTable(documents)
    let relations = RelationEdges(
      RelationRecords(documents, entities.firstEntity, nodeOfEntity, titles), documents, titles)
    var graph = EntityGraph()
    graph.titles = titles.titles
    graph.sentenceCount = Int(tally.sentenceCount)
    graph.reports = tally.reports
    graph.evidence = relations.evidence
    let evidence = NodeEvidence(documents, relations, nodeCount: table.nodes.count)
    table.enter(tally.rows)
    for node in tally.rows.indices {
      table.enter(
        evidence: evidence.append(tally.rows[node], of: node, &graph.evidence), of: node)
    }
    graph.nodes = table.nodes
    graph.documents = documents.map(EntityGraph.Source.init)
    addCoMentions(documents, tally, relations.edges, to: &graph)
    return graph
  }

  private func addCoMentions(
    _ documents: [DocumentFacts], _ tally: MentionTally, _ relations: [EntityGraph.Edge],
    to graph: inout EntityGraph
  ) {
    // Every pair costs some forty bytes, so their number is bounded by the size of the input.
    let pairLimit = max(4 << 20, documents.reduce(0) { $0 + $1.bytes.count } / 4)
    let pairs = CoMentionColumns(
      tally.lists, nodeCount: tally.rows.count, pairLimit: min(pairLimit, 1 << 30))
    if pairs.limit < MentionTally.sentenceLimit {
      graph.reports.append(
        "more than \(pairLimit) pairs of names in one sentence; co-mentions are taken from "
          + "sentences of at most \(pairs.limit) names")
    }
    CoMentionEdges(tally, pairs).merge(relations, &graph.edges, &graph.evidence)
  }
}

extension EntityGraph.Source {
  fileprivate init(_ facts: DocumentFacts) {
    self.init(
      id: facts.document, title: facts.title, date: facts.date, place: facts.place,
      bytes: facts.bytes)
  }
}
