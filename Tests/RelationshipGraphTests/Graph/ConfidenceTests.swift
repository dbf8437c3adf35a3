import RelationExtraction
import RelationshipGraph
import Testing

private func graph(_ facts: DocumentFacts...) -> EntityGraph {
  var builder = GraphBuilder()
  for document in facts { builder.add(document) }
  return builder.graph()
}

/// A post told in some sentences, each by a rule and with its body named or inferred.
private func post(_ told: [(rule: RuleName, isInferred: Bool)], document: String = "a")
  -> DocumentFacts
{
  var facts = DocumentFacts(document: document, bytes: Array(repeating: 0x61, count: 400))
  facts.entities = [
    EntityFact(kind: .person, core: "Ana Orlo", name: "Ana Orlo"),
    EntityFact(kind: .organization, core: "Tarn Mill", name: "Tarn Mill"),
  ]
  facts.titles = ["director"]
  for (index, one) in told.enumerated() {
    let start = UInt32(index * 40)
    facts.sentences.append(SentenceFact(start: start, end: start + 38))
    for entity in 0...1 {
      facts.mentions.append(
        MentionFact(
          entity: Int32(entity), sentence: Int32(index), start: start + UInt32(entity) * 20,
          end: start + UInt32(entity) * 20 + 8, countsForCoMention: true, isFullName: true))
    }
    var relation = RelationFact(
      kind: .role, source: 0, target: 1, rule: one.rule, sentence: Int32(index), start: start,
      end: start + 30)
    relation.title = 0
    relation.isInferred = one.isInferred
    facts.relations.append(relation)
  }
  return facts
}

private func confidence(of graph: EntityGraph) -> Double? {
  graph.edges.first { $0.kind == .role }?.confidence
}

@Test func oneSentenceGivesTheReliabilityOfItsRule() {
  for rule in RuleName.allCases {
    let reliability = Confidence.reliability(of: rule)
    #expect(reliability > 0.5 && reliability < 1)
    #expect(confidence(of: graph(post([(rule, false)]))) == reliability)
  }
}

@Test func aBodyThatIsNotNamedCountsLess() {
  #expect(confidence(of: graph(post([(.apposition, true)]))) == 0.7)
}

@Test func sentencesConfirmEachOther() {
  let once = graph(post([(.successor, false)]))
  let twice = graph(post([(.successor, false), (.apposition, true)]))
  #expect(confidence(of: once) == 0.75)
  #expect(confidence(of: twice) == 0.92)
  let often = graph(post(Array(repeating: (.apposition, false), count: 6)))
  #expect(confidence(of: often) == Confidence.most)
}

@Test func documentsConfirmEachOtherInAnyOrder() {
  let first = post([(.successor, false)], document: "a")
  let second = post([(.parenthesis, false)], document: "b")
  #expect(confidence(of: graph(first, second)) == 0.94)
  #expect(graph(first, second).edges == graph(second, first).edges)
}

@Test func relationsBelowAThresholdAreLeftOut() {
  let all = graph(post([(.successor, false)]))
  #expect(all.keepingRelations(ofConfidence: 0.75).edges == all.edges)
  let less = all.keepingRelations(ofConfidence: 0.76)
  #expect(less.edges.map(\.kind) == [.coMention])
  #expect(less.nodes == all.nodes)
}
