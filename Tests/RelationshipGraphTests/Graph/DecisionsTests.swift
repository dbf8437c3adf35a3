import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// What somebody decided holds against what resolution would do.
@Suite struct DecisionsTests {
  private func resolved(
    _ drafts: [FactsDraft], _ decisions: Decisions
  ) -> (graph: EntityGraph, merges: [Merge], unused: [String]) {
    var builder = GraphBuilder(decisions: decisions)
    for draft in drafts { builder.add(draft.facts) }
    return builder.resolved()
  }

  private func drafts() -> [FactsDraft] {
    var first = FactsDraft("a.txt")
    let ann = first.person("Ann Bell")
    let mill = first.organization("Rye Mill", aliases: ["Old Mill"])
    first.relation(.role, ann, mill, title: "director")
    var second = FactsDraft("b.txt")
    let other = second.person("Ann Bell")
    let works = second.organization("Old Mill")
    second.relation(.role, other, works, title: "clerk")
    var third = FactsDraft("c.txt")
    third.relation(
      .role, third.person("Anna Bell"), third.organization("Rye Mill"), title: "director")
    return [first, second, third]
  }

  @Test func withoutDecisionsNamesDecide() {
    let (graph, merges, unused) = resolved(drafts(), .none)
    #expect(graph.nodes.map(\.name) == ["Rye Mill", "Ann Bell", "Anna Bell"])
    #expect(unused.isEmpty)
    #expect(merges.map(\.name) == ["Ann Bell", "Rye Mill"])
    #expect(merges[0].documents == ["a.txt", "b.txt"])
    #expect(merges[1].otherNames == ["Old Mill"])
  }

  @Test func sameAsJoinsTwoNames() {
    var decisions = Decisions()
    decisions.sameAs = [.init(names: ["Ann Bell", "anna bell"])]
    let (graph, merges, unused) = resolved(drafts(), decisions)
    #expect(graph.nodes.count { $0.kind == .person } == 1)
    #expect(merges.first?.reason == "decided by same-as")
    #expect(unused.isEmpty)
  }

  @Test func bearersOfOneNameAreKeptApart() {
    var decisions = Decisions()
    decisions.apart = [.bearers(name: "Ann Bell", documents: [["a.txt"], ["b.txt"]])]
    let graph = resolved(drafts(), decisions).graph
    #expect(
      graph.nodes.filter { $0.kind == .person }.map(\.name) == [
        "Ann Bell", "Ann Bell", "Anna Bell",
      ])
    #expect(Set(graph.nodes.map(\.id)).count == graph.nodes.count)
  }

  @Test func shortNamesAreKeptApart() {
    var decisions = Decisions()
    decisions.apart = [.names("Rye Mill", "Old Mill")]
    let graph = resolved(drafts(), decisions).graph
    #expect(
      graph.nodes.filter { $0.kind == .organization }.map(\.name) == ["Old Mill", "Rye Mill"])
  }

  @Test func whatIsWrongIsDropped() {
    var decisions = Decisions()
    decisions.drops = [
      .post(person: "Ann Bell", title: "clerk", organization: "Old Mill"), .name("Anna Bell"),
    ]
    let (graph, _, unused) = resolved(drafts(), decisions)
    #expect(graph.nodes.map(\.name) == ["Rye Mill", "Ann Bell"])
    #expect(
      graph.edges.filter { $0.kind == .role }.map { graph.titles[Int($0.title)] } == ["director"])
    #expect(unused.isEmpty)
  }

  @Test func decisionsThatFitNothingAreTold() {
    var decisions = Decisions()
    decisions.sameAs = [.init(names: ["Ann Bell", "Nobody"])]
    decisions.apart = [
      .bearers(name: "Ann Bell", documents: [["a.txt"], ["z.txt"]]), .names("X", "Rye Mill"),
    ]
    decisions.drops = [.name("Ghost"), .post(person: "Ann Bell", title: "", organization: "Moon")]
    let unused = resolved(drafts(), decisions).unused
    #expect(unused.count == 5)
    for (line, name) in zip(unused, ["'Nobody'", "'z.txt'", "'X'", "'Ghost'", "'Moon'"]) {
      #expect(line.contains(name), "\(line)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func decisionsHoldInAnyOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let drafts = RandomFacts.documents(&random)
    var decisions = Decisions()
    decisions.sameAs = [.init(names: ["Bo Li", "Ana Orlo"])]
    decisions.apart = [.bearers(name: "Kim Tan", documents: [["d0.txt"], ["d1.txt", "d2.txt"]])]
    decisions.drops = [.name("talks")]
    let expected = graphML(resolved(drafts, decisions).graph)
    #expect(graphML(resolved(drafts.shuffled(using: &random), decisions).graph) == expected)
  }
}
