import RelationExtraction
import RelationshipGraph
import Testing

@Suite struct RelationEdgeTests {
  @Test func oneRelationToldTwiceIsOneEdge() {
    func draft(_ id: String, _ title: String) -> FactsDraft {
      var draft = FactsDraft(id, date: id == "a" ? "2021-04-07" : "2020-01-02")
      let person = draft.person("Ana Orlo")
      let mill = draft.organization("Tarn Mill")
      draft.sentence([person, mill])
      draft.relation(.role, person, mill, title: title)
      draft.relation(.role, person, mill, title: title)
      draft.relation(.role, person, mill, title: title, status: .former)
      draft.relation(.partOf, mill, mill)
      return draft
    }
    let graph = graph([draft("b", "chief engineer"), draft("a", "Chief Engineer")])
    let roles = graph.edges.filter { $0.kind == .role }
    #expect(roles.map(\.status) == [.current, .former])
    #expect(roles.map(\.sentenceCount) == [2, 2])
    #expect(roles.map(\.documentCount) == [2, 2])
    #expect(graph.evidence[Int(roles[0].evidence.lowerBound)].document == 0)
    #expect(graph.titles == ["Chief Engineer"])
    #expect(graph.edges.filter { $0.kind == .partOf }.isEmpty)
    #expect(graph.nodes[0].firstDate == "2020-01-02")
    #expect(graph.nodes[0].lastDate == "2021-04-07")
  }

  @Test func edgesStandInTheOrderOfTheirWords() {
    var draft = FactsDraft("a")
    let person = draft.person("Ana Orlo")
    let mill = draft.organization("Tarn Mill")
    let event = draft.event("6th Forum")
    draft.sentence([person, mill, event])
    draft.relation(.participation, person, event, mode: .speech, order: 2)
    draft.relation(.participation, person, event, mode: .attendance, order: 1)
    draft.relation(.role, person, mill, title: "weaver", status: .former)
    draft.relation(.role, person, mill, title: "weaver", status: .acting)
    draft.relation(.role, person, mill, title: "Warden")
    draft.relation(.organizer, event, mill)
    draft.relation(.partOf, event, mill)
    let graph = graph([draft])
    let shown = graph.edges.map { edge in
      [
        graph.nodes[Int(edge.source)].id, graph.nodes[Int(edge.target)].id, edge.kind.word,
        edge.title < 0 ? "" : graph.titles[Int(edge.title)], edge.status.word,
        edge.kind == .participation ? edge.mode.word : "",
      ]
    }
    let sorted = shown.sorted { left, right in
      for (a, b) in zip(left, right) where a != b {
        return a.utf8.lexicographicallyPrecedes(b.utf8)
      }
      return false
    }
    #expect(shown == sorted)
    #expect(shown.count == 10)
  }

  @Test func impliedNodesHaveTheEvidenceOfTheirRelation() {
    var draft = FactsDraft("a")
    let person = draft.person("Ana Orlo")
    let ministry = draft.organization("Ministry of Roads")
    draft.sentence([person], text: "Ana Orlo, Minister of Roads, spoke.")
    draft.relation(.role, person, ministry, title: "minister")
    let graph = graph([draft])
    for edge in graph.edges { #expect(!edge.evidence.isEmpty) }
    for node in graph.nodes {
      #expect(!node.evidence.isEmpty)
      let quote = graph.quote(graph.evidence[Int(node.evidence.lowerBound)])
      #expect(quote == "Ana Orlo, Minister of Roads, spoke.")
    }
  }
}
