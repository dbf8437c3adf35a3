import RelationExtraction
import RelationshipGraph
import Testing

@Suite struct ResolutionTests {
  private func names(_ graph: EntityGraph, _ kind: EntityKind) -> [String] {
    graph.nodes.filter { $0.kind == kind }.map(\.name)
  }

  @Test func chainsAreComparedFromTheTop() {
    var first = FactsDraft("a.txt")
    let party = first.organization("WPA")
    _ = first.organization("Central Committee", in: party)
    var second = FactsDraft("b.txt")
    let long = second.organization("Workers' Party of Arvenia", acronym: "WPA")
    let committee = second.organization("Central Committee", in: long)
    _ = second.organization("Press Department", in: committee)
    let graph = graph([first, second])
    #expect(
      names(graph, .organization) == [
        "Central Committee of Workers' Party of Arvenia",
        "Press Department of Central Committee of Workers' Party of Arvenia",
        "Workers' Party of Arvenia",
      ])
    #expect(graph.nodes[0].container == 2)
    #expect(graph.nodes[0].aliases == ["Central Committee of WPA"])
    #expect(graph.nodes[2].acronym == "WPA")
    #expect(graph.nodes[2].aliases == ["WPA"])
  }

  @Test func anAcronymOfTwoStaysApart() {
    var first = FactsDraft("a.txt")
    _ = first.organization("Arvenian Road Company", acronym: "ARC")
    var second = FactsDraft("b.txt")
    _ = second.organization("Alliance of River Cities", acronym: "ARC")
    var third = FactsDraft("c.txt")
    _ = third.organization("ARC")
    #expect(graph([first, third]).nodes.count == 1)
    #expect(graph([first, second, third]).nodes.count == 3)
  }

  @Test func anAliasOfOneIsItsName() {
    var first = FactsDraft("a.txt")
    let party = first.organization("Union Party")
    _ = first.organization("Central Committee", in: party, aliases: ["Party Central Committee"])
    var second = FactsDraft("b.txt")
    _ = second.organization("Party Central Committee")
    #expect(graph([first, second]).nodes.count == 2)
    var third = FactsDraft("c.txt")
    let other = third.organization("Harbour Party")
    _ = third.organization("Central Committee", in: other, aliases: ["Party Central Committee"])
    #expect(graph([first, second, third]).nodes.count == 5)
  }

  @Test func sameNamesOfOtherKindsAndContainersStayApart() {
    var draft = FactsDraft("a.txt")
    let mill = draft.organization("Tarn Mill")
    let yard = draft.organization("Osk Yard")
    _ = draft.organization("Party cell", in: mill)
    _ = draft.organization("Party cell", in: yard)
    _ = draft.event("6th Congress", in: mill)
    _ = draft.event("6th Congress", in: yard)
    _ = draft.person("Tarn Mill")
    #expect(graph([draft]).nodes.count == 7)
  }

  @Test func nestingBothWaysHasAnEnd() {
    var draft = FactsDraft("a.txt")
    var facts = draft.facts
    facts.entities = [
      EntityFact(kind: .organization, core: "A", name: "A of B", container: 1),
      EntityFact(kind: .organization, core: "B", name: "B of A", container: 0),
      EntityFact(kind: .organization, core: "C", name: "C", container: 2),
      EntityFact(kind: .organization, core: "D", name: "D", container: 77),
    ]
    draft.sentence([])
    var builder = GraphBuilder()
    builder.add(facts)
    let graph = builder.graph()
    #expect(graph.nodes.count == 4)
    for start in graph.nodes.indices {
      var node = Int32(start)
      var steps = 0
      while node >= 0, steps < 10 {
        node = graph.nodes[Int(node)].container
        steps += 1
      }
      #expect(steps < 10)
    }
  }

  @Test func barePlainEventsAreOneOnlyWithinADocument() {
    func draft(_ id: String) -> FactsDraft {
      var draft = FactsDraft(id)
      _ = draft.event("reception")
      _ = draft.event("Reception")
      _ = draft.event("6th Forum")
      _ = draft.event("Osk Harbour Forum")
      return draft
    }
    let graph = graph([draft("a.txt"), draft("b.txt")])
    #expect(
      graph.nodes.map(\.id) == [
        "e-6th-forum", "e-osk-harbour-forum", "e-reception-a-txt", "e-reception-b-txt",
      ])
  }

  @Test func homonymsAreToldApartByTheirPosts() {
    var both = FactsDraft("a.txt")
    let firstKim = both.person("Kim Tan")
    let secondKim = both.person("Kim Tan")
    let mill = both.organization("Tarn Mill")
    let yard = both.organization("Osk Yard")
    both.relation(.role, firstKim, mill, title: "director")
    both.relation(.role, secondKim, yard, title: "engineer")
    func single(_ id: String, _ title: String, _ organization: String) -> FactsDraft {
      var draft = FactsDraft(id)
      let person = draft.person("KIM TAN")
      let target = draft.organization(organization)
      if !title.isEmpty { draft.relation(.role, person, target, title: title) }
      return draft
    }
    let graph = graph([
      both, single("b.txt", "Director", "the Tarn Mill"), single("c.txt", "engineer", "Osk Yard"),
      single("d.txt", "", "Osk Yard"), single("e.txt", "", "Tarn Mill"),
    ])
    let persons = graph.nodes.filter { $0.kind == .person }
    #expect(persons.map(\.documentCount) == [2, 2, 2])
    #expect(
      persons.map(\.id) == [
        "p-kim-tan-d-txt", "p-kim-tan-director-tarn-mill", "p-kim-tan-engineer-osk-yard",
      ])
  }

  @Test func spellingsInOneDocumentAreOnePerson() {
    var draft = FactsDraft("a.txt")
    _ = draft.person("Kim Sol-ha")
    _ = draft.person("Kim Sol Ha")
    let graph = graph([draft])
    #expect(graph.nodes.map(\.name) == ["Kim Sol Ha"])
    #expect(graph.nodes[0].aliases == ["Kim Sol-ha"])
  }
}
