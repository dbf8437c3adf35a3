@testable import RelationshipGraph
import RelationExtraction
import TestSupport
import Testing

@Suite struct CoMentionNetworkTests {
  private func network(_ text: String) -> (CoMentionNetwork, EntityGraph) {
    var builder = GraphBuilder()
    builder.add(Extractor().facts(of: Document(id: "a.txt", bytes: Array(text.utf8))))
    let graph = builder.graph()
    return (CoMentionNetwork(graph.edges.filter { $0.kind == .coMention }, in: graph), graph)
  }

  private func weight(_ one: String, _ other: String, in text: String) -> Double? {
    let (network, graph) = network(text)
    return network.pairs.first { pair in
      Set([pair.edge.source, pair.edge.target].map { graph.nodes[Int($0)].name }) == [one, other]
    }?.weight
  }

  @Test func aListSharesItsWeightOut() throws {
    let text = """
      Ann Bell and Carl Dorn met. Eve Frost, Uma Dell, Karl Bode, Tess Arden and Rosa Lind attended the 2nd
      Congress of Bakers.
      """
    #expect(try #require(weight("Ann Bell", "Carl Dorn", in: text)) == 1)
    #expect(abs(try #require(weight("Eve Frost", "Rosa Lind", in: text)) - 0.2) < 0.001)
  }

  @Test func groupsAreThoseNamedTogether() {
    var sketch = GraphSketch()
    let people = (0..<6).map { sketch.person("Person \($0)") }
    for group in [people[..<3], people[3...]] {
      for one in group {
        for other in group where one < other { sketch.coMention(one, other, sentences: 4) }
      }
    }
    sketch.coMention(people[2], people[3])
    let network = CoMentionNetwork(sketch.graph.edges, in: sketch.graph)
    let groups = CoMentionNetwork.groups(of: network.pairs, nodes: people)
    #expect(Set(people[..<3].map { groups[$0] }).count == 1)
    #expect(Set(people[3...].map { groups[$0] }).count == 1)
    #expect(groups[people[0]] != groups[people[5]])
  }

  @Test func whatChanceWouldGiveDoesNotStandOut() {
    var sketch = GraphSketch()
    let hub = sketch.person("Hub")
    let others = (0..<20).map { sketch.person("Person \($0)") }
    for other in others { sketch.coMention(hub, other, sentences: 1) }
    // Among themselves they are named much more often.
    for (one, other) in zip(others, others.dropFirst()) {
      sketch.coMention(one, other, sentences: 40)
    }
    sketch.coMention(hub, others[7], sentences: 30)
    let network = CoMentionNetwork(sketch.graph.edges, in: sketch.graph)
    let kept = network.backbone(of: Set([hub] + others))
    #expect(kept.count { $0.edge.source == hub } == 1)
    #expect(kept.count { $0.edge.source != hub } == 19)
  }
}
