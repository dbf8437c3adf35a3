import RelationExtraction
import RelationshipGraph
import Testing

@Suite struct ViewSelectionTests {
  private func sample() -> FactsDraft {
    var draft = FactsDraft("a")
    let speaker = draft.person("Ana Orlo")
    let guest = draft.person("Bo Li")
    let absent = draft.person("Cy Ram")
    let mill = draft.organization("Tarn Mill")
    let shop = draft.organization("2nd Shop", in: mill)
    let yard = draft.organization("Osk Yard")
    let event = draft.event("6th Forum")
    let lone = draft.person("Di Vo")
    draft.sentence([speaker, guest, lone])
    draft.relation(.participation, speaker, event, mode: .speech)
    draft.relation(.participation, guest, event)
    draft.relation(.role, speaker, shop, title: "weaver")
    draft.relation(.role, absent, yard, title: "guard")
    draft.relation(.partOf, shop, mill)
    draft.relation(.organizer, event, mill)
    return draft
  }

  private static let expected: [(GraphView.Name, [String], Int)] = [
    (
      .full,
      [
        "6th Forum", "2nd Shop of Tarn Mill", "Osk Yard", "Tarn Mill", "Ana Orlo", "Bo Li",
        "Cy Ram", "Di Vo",
      ], 9
    ),
    (.speakers, ["6th Forum", "2nd Shop of Tarn Mill", "Tarn Mill", "Ana Orlo", "Bo Li"], 5),
    (.units, ["2nd Shop of Tarn Mill", "Osk Yard", "Tarn Mill", "Ana Orlo", "Cy Ram"], 3),
    (.coMentions, ["Ana Orlo", "Bo Li", "Di Vo"], 3),
  ]

  @Test(arguments: expected)
  func viewsShowTheirPart(name: GraphView.Name, nodes: [String], edges: Int) {
    let view = graph([sample()]).view(name)
    #expect(view.nodes.map { view.graph.nodes[Int($0)].name } == nodes)
    #expect(view.edges.count == edges)
    for edge in view.edges {
      #expect(view.nodes.contains(view.graph.edges[Int(edge)].source))
      #expect(view.nodes.contains(view.graph.edges[Int(edge)].target))
    }
  }

  @Test func picturesShowWhatTheTextHas() {
    var draft = sample()
    #expect(graph([draft]).defaultPictureView == .units)
    let third = draft.person("Em Sol")
    draft.relation(.participation, third, 6)
    #expect(graph([draft]).defaultPictureView == .speakers)
    var plain = FactsDraft("b")
    let persons = ["Ana", "Bo"].map { plain.person($0) }
    plain.sentence(persons)
    #expect(graph([plain]).defaultPictureView == .coMentions)
    var audience = FactsDraft("c")
    let event = audience.event("6th Forum")
    for name in ["Ana", "Bo", "Cy"] {
      let person = audience.person(name)
      audience.relation(.participation, person, event)
    }
    #expect(graph([audience]).defaultPictureView == .coMentions)
  }
}
