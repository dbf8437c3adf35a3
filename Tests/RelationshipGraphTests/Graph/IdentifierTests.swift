import RelationExtraction
import RelationshipGraph
import Testing

@Suite struct IdentifierTests {
  private static let cases: [(EntityKind, String, String)] = [
    (.person, "Ana-Maria O’Brien", "p-ana-maria-obrien"),
    (.organization, "Workers' Party (of Arvenia)", "o-workers-party-of-arvenia"),
    (.event, "6th  Congress", "e-6th-congress"),
    (.person, "김하나", "p-김하나"), (.person, "ИВАН Петров", "p-иван-петров"),
    (.person, "José", "p-josé"), (.organization, "@A@", "o-a"),
  ]

  @Test(arguments: cases) func identifiersAreReadable(kind: EntityKind, name: String, id: String) {
    var draft = FactsDraft("a")
    _ = draft.entity(kind, name)
    #expect(graph([draft]).nodes.map(\.id) == [id])
  }

  @Test func longNamesAreCutAndStayApart() {
    var draft = FactsDraft("a")
    let long = String(repeating: "mill ", count: 100)
    for name in [long + "one", long + "two", "???", "!!!"] { _ = draft.organization(name) }
    let ids = graph([draft]).nodes.map(\.id)
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { $0.utf8.count <= 107 })
    #expect(ids.filter { $0.hasPrefix("o-mill-mill-") }.count == 2)
  }

  @Test func manyNamesakesHaveNumbersAndTheirOrder() {
    var draft = FactsDraft("a")
    for _ in 0..<50 { _ = draft.person("Kim Tan") }
    _ = draft.person("Kim Tan A 2")
    _ = draft.person("Kim Tana")
    let ids = graph([draft]).nodes.map(\.id)
    #expect(Set(ids).count == 52)
    #expect(ids.contains("p-kim-tan-a") && ids.contains("p-kim-tan-a-3"))
    let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(ids == sorted)
  }
}
