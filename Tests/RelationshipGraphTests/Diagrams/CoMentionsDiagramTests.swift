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

  /// Some pairs of a list would make those named first the hubs of a network that the text does not have.
  @Test func aListOfEqualsHasNoHubs() {
    var sketch = GraphSketch()
    let people = (0..<50).map { sketch.person("Person \($0)") }
    for (index, first) in people.enumerated() {
      for second in people[(index + 1)...] { sketch.coMention(first, second) }
    }
    let diagram = Diagram(view: sketch.view(.coMentions))
    let degrees = diagram.nodes.indices.map { node in
      diagram.edges.count { $0.source == node || $0.target == node }
    }
    #expect(diagram.nodes.count >= 15)
    #expect(degrees.allSatisfy { $0 == diagram.nodes.count - 1 })
    #expect(diagram.note.contains("entities, since more lines could not be told apart"))
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
