import RelationExtraction

/// The documents of a graph in the one order that all numbering follows: by id, then by content.
///
/// Since everything later is a function of this sorted list, neither the order nor the grouping in
/// which documents were added can change the graph. The same facts twice count once.
struct DocumentSet: Sendable {
  let documents: [DocumentFacts]

  init(_ facts: [DocumentFacts]) {
    let sorted = facts.sorted(by: Self.precedes)
    var kept: [DocumentFacts] = []
    kept.reserveCapacity(sorted.count)
    for facts in sorted {
      let isNew = kept.last.map { last in
        !UTF8Text.isSame(last.document, facts.document) || last != facts
      }
      if isNew ?? true { kept.append(facts) }
    }
    documents = kept
  }

  private static func precedes(_ left: DocumentFacts, _ right: DocumentFacts) -> Bool {
    if !UTF8Text.isSame(left.document, right.document) {
      return UTF8Text.precedes(left.document, right.document)
    }
    if left.bytes != right.bytes { return left.bytes.lexicographicallyPrecedes(right.bytes) }
    if left == right { return false }
    // One text read with two vocabularies under one name: rare enough to compare in words.
    return UTF8Text.precedes(description(left), description(right))
  }

  private static func description(_ facts: DocumentFacts) -> String {
    "\(facts.title)|\(facts.date)|\(facts.place)|\(facts.titles)|\(facts.entities)"
      + "|\(facts.relations)|\(facts.mentions)|\(facts.sentences)|\(facts.diagnostics)"
  }
}
