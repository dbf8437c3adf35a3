import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// Graphs whose documents are not at hand are united by the same rules.
@Suite struct GraphUnionTests {
  /// A graph as it is read back.
  private func stored(_ drafts: [FactsDraft]) throws -> EntityGraph {
    try GraphMLReader.graph(from: graphML(graph(drafts)))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theOrderOfGraphsDoesNotCount(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graphs = RandomFacts.documents(&random).map { graph([$0]) }
    let expected = graphML(GraphUnion(graphs).graph().graph)
    #expect(graphML(GraphUnion(graphs.shuffled(using: &random)).graph().graph) == expected)
  }

  @Test func countsAreAddedAndEvidenceIsUnited() throws {
    func draft(_ name: String) -> FactsDraft {
      var draft = FactsDraft(name, date: name == "a.txt" ? "2021-01-02" : "2022-03-04")
      let ann = draft.person("Ann Bell")
      let mill = draft.organization("Rye Mill")
      draft.sentence([ann, mill])
      draft.relation(.role, ann, mill, title: "director")
      return draft
    }
    let united = GraphUnion([try stored([draft("a.txt")]), try stored([draft("b.txt")])]).graph()
      .graph
    let whole = graph([draft("a.txt"), draft("b.txt")])
    #expect(united.nodes.map(\.name) == whole.nodes.map(\.name))
    #expect(united.nodes.map(\.mentionCount) == whole.nodes.map(\.mentionCount))
    #expect(united.nodes.map(\.firstDate) == whole.nodes.map(\.firstDate))
    #expect(united.nodes.map(\.lastDate) == whole.nodes.map(\.lastDate))
    #expect(united.edges.map(\.sentenceCount) == whole.edges.map(\.sentenceCount))
    #expect(united.edges.map(\.documentCount) == whole.edges.map(\.documentCount))
    #expect(united.edges.map(\.npmi) == whole.edges.map(\.npmi))
    #expect(united.edges.map(\.evidence.count) == whole.edges.map(\.evidence.count))
  }

  @Test func aDocumentInTwoGraphsCountsOnce() throws {
    var draft = FactsDraft("a.txt")
    let ann = draft.person("Ann Bell")
    let mill = draft.organization("Rye Mill")
    draft.sentence([ann, mill])
    draft.relation(.role, ann, mill, title: "director")
    let graph = try stored([draft])
    #expect(graphML(GraphUnion([graph, graph]).graph().graph) == graphML(graph))
  }

  /// Titles that differ in composition only are two, in every run.
  @Test func titlesAreComparedByBytes() {
    func draft(_ name: String, _ title: String) -> EntityGraph {
      var draft = FactsDraft(name)
      draft.relation(.role, draft.person("Ann Bell"), draft.organization("Bar"), title: title)
      return graph([draft])
    }
    let graphs = [draft("a.txt", "Caf\u{E9} head"), draft("b.txt", "Cafe\u{301} head")]
    let titles = GraphUnion(graphs).graph().graph.titles
    #expect(
      titles.map { Array($0.utf8) }
        == ["Cafe\u{301} head", "Caf\u{E9} head"].map { Array($0.utf8) })
  }
}
