import RelationExtraction
@testable import RelationshipGraph
import TestSupport
import Testing

@Suite struct SpeakersDiagramTests {
  /// The texts of a box under an id.
  private func lines(_ id: String, in diagram: Diagram) -> [String] {
    diagram.nodes.first { $0.id == id }?.lines.map(\.text) ?? []
  }

  private func ids(_ diagram: Diagram, _ cssClass: String) -> [String] {
    diagram.nodes.filter { $0.cssClass == cssClass }.map(\.id)
  }

  @Test func drawsTheChainFromTheLargestUnitToThePerson() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    let unit = sketch.chain("River Farm", "Work-team No. 2", "Party cell")
    let person = sketch.person("An Il")
    sketch.role(person, "first Party cell secretary", unit)
    sketch.participation(person, event)
    let diagram = Diagram(view: sketch.view(.speakers))
    #expect(
      diagram.nodes.map { $0.lines.map(\.text) } == [
        ["Harvest Meeting"], ["River Farm"], ["Work-team No. 2"],
        ["An Il", "First Party cell secretary"],
      ])
    let drawn = diagram.edges.filter { $0.stroke != .invis }
    #expect(drawn.map(\.cssClass).sorted() == ["part-of", "participation", "role"])
    #expect(diagram.note == "")
  }

  @Test func drawsTheUnitThatTheTitleDoesNotName() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    let person = sketch.person("An Il")
    sketch.role(person, "director", sketch.chain("Ministry of Fish", "Net Department"))
    sketch.participation(person, event)
    let diagram = Diagram(view: sketch.view(.speakers))
    #expect(ids(diagram, "organization").count == 2)
    #expect(diagram.nodes.contains { $0.lines.map(\.text) == ["Net Department"] })
  }

  @Test func sortsParticipantsAndTellsHowTheyTookPart() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    let modes: [(String, ParticipationMode, Int32)] = [
      ("Attendee", .attendance, 0), ("Platform", .platform, 0), ("First", .speech, 0),
      ("Second", .speech, 1), ("Reporter", .report, 0), ("Opener", .opening, 0),
      ("Guide", .guidance, 0),
    ]
    for (name, mode, order) in modes {
      sketch.participation(sketch.person(name), event, mode, order: order)
    }
    let diagram = Diagram(view: sketch.view(.speakers))
    let boxes = diagram.nodes.filter { $0.cssClass == "person" }.map { $0.lines.map(\.text) }
    #expect(
      boxes == [
        ["Guide", "guidance"], ["Opener", "opening speech"], ["Reporter", "report"], ["First"],
        ["Second"], ["Platform", "platform"], ["Attendee", "attendance"],
      ])
  }

  @Test func writesFurtherPostsIntoThePersonsBox() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    let person = sketch.person("An Il")
    let farm = sketch.organization("River Farm")
    sketch.role(person, "minister", sketch.organization("Ministry of Fish"), status: .former)
    sketch.role(person, "manager", farm)
    sketch.role(person, "chief engineer", farm)
    sketch.participation(person, event)
    sketch.participation(person, event, .closing)
    let diagram = Diagram(view: sketch.view(.speakers))
    let words = lines("p-an-il", in: diagram).joined(separator: " ")
    #expect(
      words == "An Il Manager; chief engineer; also former minister, Ministry of Fish"
        + " speech, closing speech")
    #expect(ids(diagram, "organization") == ["o-river-farm"])
  }

  @Test func eachEventHasABlockTheLargestFirst() {
    var sketch = GraphSketch()
    let small = sketch.event("Small Meeting")
    let large = sketch.event("Large Meeting")
    let farm = sketch.organization("River Farm")
    for number in 0..<3 {
      let person = sketch.person("Person \(number)")
      sketch.role(person, "manager", farm)
      sketch.participation(person, large)
      if number == 0 { sketch.participation(person, small) }
    }
    let diagram = Diagram(view: sketch.view(.speakers))
    #expect(ids(diagram, "event") == ["e-large-meeting", "e-small-meeting"])
    #expect(ids(diagram, "organization") == ["o-river-farm", "o-river-farm-2"])
    #expect(ids(diagram, "person").filter { $0.hasPrefix("p-person-0") }.count == 2)
  }

  @Test func takingPartCanBeAnOrganization() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    sketch.participation(sketch.chain("River Farm", "Youth Brigade"), event, .message)
    let diagram = Diagram(view: sketch.view(.speakers))
    #expect(diagram.nodes.map { $0.lines.map(\.text) }.contains(["Youth Brigade", "message"]))
  }

  @Test func tellsWhoIsLeftOut() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    for number in 1...150 {
      sketch.participation(sketch.person("Person \(number)"), event, .speech, order: Int32(number))
    }
    let diagram = Diagram(view: sketch.view(.speakers))
    let persons = ids(diagram, "person")
    #expect(persons.count == SpeakersDiagram.limit - 1)
    #expect(persons.first == "p-person-1")
    #expect(diagram.note.contains("\(150 - persons.count) of 150 participants"))
    #expect(diagram.note.contains("--format graphml"))
  }

  @Test func unitsInACircleEnd() {
    var sketch = GraphSketch()
    let event = sketch.event("Harvest Meeting")
    let first = sketch.organization("First")
    let second = sketch.organization("Second", in: first)
    sketch.connect(.partOf, first, second)
    let person = sketch.person("An Il")
    sketch.role(person, "manager", first)
    sketch.participation(person, event)
    for name in GraphView.Name.allCases {
      #expect(Diagram(view: sketch.view(name)).nodes.count < 10)
    }
    #expect(ids(Diagram(view: sketch.view(.units)), "organization").count == 2)
  }
}
