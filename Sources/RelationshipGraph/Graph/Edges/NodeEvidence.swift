import RelationExtraction

/// The evidence of nodes: the first mention and one of the full name; of what is only implied, as
/// the ministry of a minister, the first relation.
struct NodeEvidence: Sendable {
  private let documents: [DocumentFacts]
  private let implied: ContiguousArray<Int32>

  init(_ documents: [DocumentFacts], _ edges: RelationEdges, nodeCount: Int) {
    self.documents = documents
    var implied = ContiguousArray<Int32>(repeating: -1, count: nodeCount)
    for edge in edges.edges {
      for node in [edge.source, edge.target] where implied[Int(node)] < 0 {
        implied[Int(node)] = edge.evidence.lowerBound
      }
    }
    self.implied = implied
  }

  /// Appends the evidence of a node.
  func append(
    _ row: MentionTally.Row, of node: Int, _ evidence: inout [EntityGraph.Evidence]
  ) -> Range<Int32> {
    let start = Int32(evidence.count)
    if row.first >= 0 {
      evidence.append(mention(row.firstDocument, row.first))
      if row.full >= 0, row.full != row.first || row.fullDocument != row.firstDocument {
        evidence.append(mention(row.fullDocument, row.full))
      }
    } else if implied[node] >= 0 {
      evidence.append(evidence[Int(implied[node])])
    }
    return start..<Int32(evidence.count)
  }

  private func mention(_ document: Int32, _ index: Int32) -> EntityGraph.Evidence {
    let mention = documents[Int(document)].mentions[Int(index)]
    let sentence = documents[Int(document)].sentences[Int(mention.sentence)]
    return EntityGraph.Evidence(
      document: document, start: mention.start, end: mention.end, sentenceStart: sentence.start,
      sentenceEnd: sentence.end, rule: .apposition)
  }
}
