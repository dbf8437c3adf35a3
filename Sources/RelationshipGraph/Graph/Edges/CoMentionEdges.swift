import RelationExtraction

/// Makes edges of the pairs that stand side by side and puts them among the relations' edges.
///
/// A co-mention's `npmi` is ln(p(x,y) / (p(x) p(y))) / −ln p(x,y), p being the share of all
/// sentences; 1 where every sentence names both.
struct CoMentionEdges {
  private let pairs: CoMentionColumns
  private let lists: SentenceLists
  private let sentences: Double
  /// ln of the sentence count of each node, and of small numbers.
  private let nodeLogarithms: ContiguousArray<Double>
  private let smallLogarithms: ContiguousArray<Double>

  init(_ tally: MentionTally, _ pairs: CoMentionColumns) {
    self.pairs = pairs
    lists = tally.lists
    sentences = NaturalLogarithm.of(Double(max(tally.sentenceCount, 1)))
    nodeLogarithms = ContiguousArray(
      tally.rows.map { NaturalLogarithm.of(Double(max($0.sentences, 1))) })
    smallLogarithms = ContiguousArray((0..<1024).map { NaturalLogarithm.of(Double(max($0, 1))) })
  }

  /// Appends all edges in the order of files, and the evidence of the co-mentions.
  func merge(
    _ relations: [EntityGraph.Edge], _ edges: inout [EntityGraph.Edge],
    _ evidence: inout [EntityGraph.Evidence]
  ) {
    edges.reserveCapacity(relations.count + edgeCount())
    evidence.reserveCapacity(evidence.count + pairs.pairs.count)
    let columns = pairs.pairs.span
    let owners = lists.documents.span
    let places = lists.places.span
    var relation = 0
    for node in 0..<pairs.starts.count - 1 {
      var i = pairs.starts[node]
      let end = pairs.starts[node + 1]
      while i < end {
        let target = Int32(columns[i] >> 32)
        while relation < relations.count, Self.precedes(relations[relation], node, target) {
          edges.append(relations[relation])
          relation += 1
        }
        let start = Int32(evidence.count)
        var lastDocument: Int32 = -1
        var documentCount: Int32 = 0
        while i < end, Int32(columns[i] >> 32) == target {
          let list = Int(columns[i] & 0xFFFF_FFFF)
          let document = owners[list]
          if document != lastDocument { documentCount += 1 }
          lastDocument = document
          evidence.append(Self.piece(document, places[list]))
          i += 1
        }
        edges.append(
          edge(Int32(node), target, start..<Int32(evidence.count), documentCount))
      }
    }
    edges.append(contentsOf: relations[relation...])
  }

  /// Whether a relation's edge stands before the co-mention of two nodes.
  @inline(__always)
  private static func precedes(_ edge: EntityGraph.Edge, _ source: Int, _ target: Int32) -> Bool {
    edge.source != source ? edge.source < source : edge.target < target
  }

  private func edgeCount() -> Int {
    var count = 0
    let columns = pairs.pairs.span
    for node in 0..<pairs.starts.count - 1 {
      var last: UInt64 = .max
      for i in pairs.starts[node]..<pairs.starts[node + 1] {
        let target = columns[i] >> 32
        if target != last { count &+= 1 }
        last = target
      }
    }
    return count
  }

  @inline(__always)
  private static func piece(_ document: Int32, _ place: SentenceFact) -> EntityGraph.Evidence {
    EntityGraph.Evidence(
      document: document, start: place.start, end: place.end, sentenceStart: place.start,
      sentenceEnd: place.end, rule: .apposition)
  }

  /// Normalized pointwise mutual information out of the natural logarithms of counts of sentences.
  @inline(__always)
  static func npmi(
    sentences: Double, together: Double, left: Double, right: Double
  ) -> Double {
    // ln p(x,y) = ln together - ln sentences, and so on.
    let surprise = sentences - together
    let gain = together + sentences - left - right
    return surprise == 0 ? 1 : min(1, max(-1, gain / surprise))
  }

  @inline(__always)
  private func edge(
    _ source: Int32, _ target: Int32, _ evidence: Range<Int32>, _ documentCount: Int32
  ) -> EntityGraph.Edge {
    let weight = evidence.count
    let together =
      weight < smallLogarithms.count
      ? smallLogarithms[weight] : NaturalLogarithm.of(Double(weight))
    let npmi = Self.npmi(
      sentences: sentences, together: together, left: nodeLogarithms[Int(source)],
      right: nodeLogarithms[Int(target)])
    return EntityGraph.Edge(
      kind: .coMention, status: .current, mode: .attendance, rule: .apposition, source: source,
      target: target, title: -1, order: 0, sentenceCount: Int32(weight),
      documentCount: documentCount, npmi: npmi, evidence: evidence)
  }
}
