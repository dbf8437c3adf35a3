@testable import RelationshipGraph
import RelationExtraction
import TestSupport
import Testing

@Suite struct CoMentionsDiagramTests {
  @Test func heavierPairsAreThicker() throws {
    var sketch = GraphSketch()
    let people = ["A", "B", "C"].map { sketch.person($0) }
    sketch.coMention(people[0], people[1], sentences: 9)
    sketch.coMention(people[1], people[2], sentences: 3)
    sketch.coMention(people[0], people[2], sentences: 1)
    let diagram = Diagram(view: sketch.view(.coMentions))
    #expect(diagram.engine == .neato)
    #expect(diagram.edges.map(\.width) == diagram.edges.map(\.width).sorted(by: >))
    #expect(Set(diagram.edges.map(\.width)).count == 3)
    #expect(diagram.edges.allSatisfy { GraphvizAttributes.color($0.color) == $0.color })
  }

  @Test func keepsTheHeaviest() {
    var sketch = GraphSketch()
    let hub = sketch.person("Hub")
    for number in 1...100 {
      sketch.coMention(hub, sketch.person("Person \(number)"), sentences: Int32(number))
    }
    let diagram = Diagram(view: sketch.view(.coMentions))
    let ids = Set(diagram.nodes.map(\.id))
    #expect(ids.count == CoMentionsDiagram.limit)
    #expect(ids.contains("p-hub") && ids.contains("p-person-100") && !ids.contains("p-person-1"))
    #expect(diagram.note.contains("41 of 101 entities"))
  }

  @Test func fullViewShowsRelationsAndCountsTheRest() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    let farm = sketch.organization("River Farm")
    for number in 0..<80 {
      let person = sketch.person("Person \(number)")
      if number % 2 == 0 { sketch.role(person, "member", farm) }
      sketch.participation(person, event, .attendance)
      sketch.coMention(event, person)
    }
    let diagram = Diagram(view: sketch.view(.full))
    #expect(diagram.nodes.count == FullDiagram.limit)
    #expect(diagram.note.contains("22 of 82 entities"))
    #expect(diagram.note.contains("80 co-mentions"))
  }
}
