import RelationExtraction

/// The edges that relations make: facts of one edge put together, evidence in the order of the
/// documents and of the text.
struct RelationEdges: Sendable {
  private(set) var edges: [EntityGraph.Edge] = []
  private(set) var evidence: [EntityGraph.Evidence] = []

  init(_ records: RelationRecords, _ documents: [DocumentFacts], _ titles: TitleTable) {
    let sorted = records.sorted
    edges.reserveCapacity(sorted.count)
    evidence.reserveCapacity(sorted.count)
    var i = 0
    while i < sorted.count {
      var end = i + 1
      while end < sorted.count, sorted[end].isSameEdge(sorted[i]) { end += 1 }
      append(sorted[i..<end], documents, titles)
      i = end
    }
  }

  private mutating func append(
    _ records: ArraySlice<RelationRecord>, _ documents: [DocumentFacts], _ titles: TitleTable
  ) {
    guard let first = records.first else { return }
    let start = evidence.count
    var edge = edge(first, documents, titles)
    if records.count == 1 {
      // Most edges: nothing to sort, nothing to compare.
      enter(Self.piece(first, documents), from: start, &edge)
    } else {
      let pieces = records.map { Self.piece($0, documents) }.sorted(by: Self.precedes)
      for piece in pieces { enter(piece, from: start, &edge) }
    }
    // Up to here it is what the sentences leave open.
    edge.confidence = Confidence.ofEdge(doubt: edge.confidence)
    edge.rule = evidence[start].rule
    edge.evidence = Int32(start)..<Int32(evidence.count)
    edges.append(edge)
  }

  /// The edge of a record, still without evidence.
  private func edge(
    _ record: RelationRecord, _ documents: [DocumentFacts], _ titles: TitleTable
  ) -> EntityGraph.Edge {
    let document = Int(record.document)
    let relation = documents[document].relations[Int(record.relation)]
    return EntityGraph.Edge(
      kind: EntityGraph.EdgeKind(relation.kind),
      status: relation.kind == .role ? relation.status : .current,
      mode: relation.kind == .participation ? relation.mode : .attendance,
      rule: relation.rule, source: Int32(record.ends >> 32),
      target: Int32(record.ends & 0xFFFF_FFFF),
      title: titles.place(relation, of: document, in: documents[document]), order: 0,
      sentenceCount: 0, documentCount: 0, confidence: 1, npmi: 0, evidence: 0..<0)
  }

  /// Adds a piece of evidence if it is none that the edge has from `start` on.
  private mutating func enter(
    _ piece: Piece, from start: Int, _ edge: inout EntityGraph.Edge
  ) {
    let item = piece.item
    if edge.order == 0, edge.kind == .participation { edge.order = max(piece.order, 0) }
    if evidence.count > start {
      let last = evidence[evidence.count - 1]
      if last.document == item.document, last.start == item.start, last.end == item.end { return }
      if last.document != item.document { edge.documentCount += 1 }
      if last.document != item.document || last.sentenceStart != item.sentenceStart {
        edge.sentenceCount += 1
        edge.confidence *= 1 - piece.confidence
      }
    } else {
      edge.documentCount = 1
      edge.sentenceCount = 1
      edge.confidence = 1 - piece.confidence
    }
    evidence.append(item)
  }

  /// What one fact gives to its edge.
  private struct Piece {
    var item: EntityGraph.Evidence
    var order: Int32
    var confidence: Double
  }

  private static func piece(_ record: RelationRecord, _ documents: [DocumentFacts]) -> Piece {
    let relation = documents[Int(record.document)].relations[Int(record.relation)]
    let sentences = documents[Int(record.document)].sentences
    var sentence = SentenceFact(start: relation.start, end: relation.end)
    if sentences.indices.contains(Int(relation.sentence)) {
      sentence = sentences[Int(relation.sentence)]
    }
    let item = EntityGraph.Evidence(
      document: record.document, start: relation.start, end: relation.end,
      sentenceStart: sentence.start, sentenceEnd: sentence.end, rule: relation.rule)
    return Piece(item: item, order: relation.order, confidence: Confidence.of(relation))
  }

  private static func precedes(_ left: Piece, _ right: Piece) -> Bool {
    let a = left.item
    let b = right.item
    if a.document != b.document { return a.document < b.document }
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end { return a.end < b.end }
    return (a.rule.rawValue, left.order) < (b.rule.rawValue, right.order)
  }
}
