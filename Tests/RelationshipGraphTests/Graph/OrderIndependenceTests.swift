import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

@Suite struct OrderIndependenceTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func anyOrderAndGroupingGivesTheSameBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let drafts = RandomFacts.documents(&random)
    let expected = graphML(graph(drafts))
    for _ in 0..<4 {
      var shuffled = drafts.shuffled(using: &random)
      // A group that was merged before may bring a document again.
      shuffled.append(contentsOf: shuffled.prefix(Int.random(in: 0...2, using: &random)))
      let isSame = graphML(graph(shuffled)) == expected
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func graphsAreWhole(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = graph(RandomFacts.documents(&random))
    #expect(Set(graph.nodes.map(\.id)).count == graph.nodes.count, "seed \(seed)")
    for (left, right) in zip(graph.nodes, graph.nodes.dropFirst()) {
      #expect(left.id.utf8.lexicographicallyPrecedes(right.id.utf8), "seed \(seed)")
    }
    for edge in graph.edges {
      #expect(!edge.evidence.isEmpty, "seed \(seed)")
      #expect(edge.source != edge.target, "seed \(seed)")
      #expect(edge.sentenceCount > 0 && edge.documentCount > 0, "seed \(seed)")
      #expect(edge.sentenceCount <= edge.evidence.count, "seed \(seed)")
    }
    for node in graph.nodes {
      #expect(!node.aliases.contains(node.name), "seed \(seed)")
      #expect(Set(node.aliases).count == node.aliases.count, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func namesOfOrganizationsAreUnique(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = graph(RandomFacts.documents(&random))
    let names = graph.nodes.filter { $0.kind == .organization }.map(\.name)
    #expect(Set(names).count == names.count, "seed \(seed)")
  }

  @Test func differentTextsOfOneNameAreBothCounted() {
    func draft(_ names: [String]) -> FactsDraft {
      var draft = FactsDraft("a.txt")
      let persons = names.map { draft.person($0) }
      draft.sentence(persons)
      return draft
    }
    let drafts = [draft(["Ana Orlo"]), draft(["Bo Li", "Ana Orlo"])]
    let bytes = graphML(graph(drafts))
    #expect(bytes == graphML(graph(drafts.reversed())))
    #expect(graph(drafts).documents.count == 2)
  }
}
