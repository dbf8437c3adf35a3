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
    let facts = documents[Int(first.document)]
    let relation = facts.relations[Int(first.relation)]
    var pieces = records.map { Self.piece($0, documents) }
    if pieces.count > 1 { pieces.sort(by: Self.precedes) }
    let start = evidence.count
    var edge = EntityGraph.Edge(
      kind: EntityGraph.EdgeKind(relation.kind),
      status: relation.kind == .role ? relation.status : .current,
      mode: relation.kind == .participation ? relation.mode : .attendance,
      rule: pieces[0].item.rule, source: Int32(first.ends >> 32),
      target: Int32(first.ends & 0xFFFF_FFFF),
      title: titles.place(relation, of: Int(first.document), in: facts), order: 0,
      sentenceCount: 0, documentCount: 0, npmi: 0, evidence: 0..<0)
    for (item, order) in pieces {
      if edge.order == 0, relation.kind == .participation { edge.order = max(order, 0) }
      if evidence.count > start {
        let last = evidence[evidence.count - 1]
        if last.document == item.document, last.start == item.start, last.end == item.end {
          continue
        }
        if last.document != item.document { edge.documentCount += 1 }
        if last.document != item.document || last.sentenceStart != item.sentenceStart {
          edge.sentenceCount += 1
        }
      } else {
        edge.documentCount = 1
        edge.sentenceCount = 1
      }
      evidence.append(item)
    }
    edge.evidence = Int32(start)..<Int32(evidence.count)
    edges.append(edge)
  }

  private static func piece(
    _ record: RelationRecord, _ documents: [DocumentFacts]
  ) -> (item: EntityGraph.Evidence, order: Int32) {
    let relation = documents[Int(record.document)].relations[Int(record.relation)]
    let sentences = documents[Int(record.document)].sentences
    var sentence = SentenceFact(start: relation.start, end: relation.end)
    if sentences.indices.contains(Int(relation.sentence)) {
      sentence = sentences[Int(relation.sentence)]
    }
    let item = EntityGraph.Evidence(
      document: record.document, start: relation.start, end: relation.end,
      sentenceStart: sentence.start, sentenceEnd: sentence.end, rule: relation.rule)
    return (item, relation.order)
  }

  private static func precedes(
    _ left: (item: EntityGraph.Evidence, order: Int32),
    _ right: (item: EntityGraph.Evidence, order: Int32)
  ) -> Bool {
    let a = left.item
    let b = right.item
    if a.document != b.document { return a.document < b.document }
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end { return a.end < b.end }
    return (a.rule.rawValue, left.order) < (b.rule.rawValue, right.order)
  }
}
