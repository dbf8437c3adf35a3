import RelationExtraction
@testable import RelationshipGraph
import TestSupport
import Testing

@Suite struct UnitsDiagramTests {
  private func labels(_ diagram: Diagram) -> [String] {
    diagram.nodes.filter { $0.shape != .bend }.compactMap { $0.lines.first?.text }
  }

  @Test func drawsUnitsCellsAndHolders() throws {
    var sketch = GraphSketch()
    let cell = sketch.chain("River Farm", "Work-team No. 2", "Party cell")
    sketch.role(sketch.person("An Il"), "Party cell secretary", cell)
    let diagram = Diagram(view: sketch.view(.units))
    #expect(labels(diagram).sorted() == ["An Il", "Party cell", "River Farm", "Work-team No. 2"])
    let box = try #require(diagram.nodes.first { $0.lines.first?.text == "Party cell" })
    #expect(box.shape == .rounded)
    #expect(box.fill == DiagramStyle.standard.partyBody.fill)
  }

  @Test func countsOrganizationsWithoutRelations() {
    var sketch = GraphSketch()
    _ = sketch.organization("Lonely Board")
    _ = sketch.chain("River Farm", "Work-team No. 2")
    let diagram = Diagram(view: sketch.view(.units))
    #expect(labels(diagram) == ["River Farm", "Work-team No. 2"])
    #expect(diagram.note.contains("1 organizations without units or posts"))
  }

  @Test func unitHangsFromBothParents() {
    var sketch = GraphSketch()
    let farm = sketch.organization("River Farm")
    let committee = sketch.organization("City Committee")
    let cell = sketch.organization("Party cell", in: farm)
    sketch.connect(.partOf, cell, committee)
    let diagram = Diagram(view: sketch.view(.units))
    let parents = diagram.edges.filter { $0.stroke != .invis }.map { edge in
      "\(diagram.nodes[edge.source].id) > \(diagram.nodes[edge.target].id)"
    }
    #expect(
      parents.sorted() == [
        "o-city-committee > o-party-cell-of-river-farm",
        "o-river-farm > o-party-cell-of-river-farm",
      ])
    #expect(labels(diagram).count == 3)
  }

  @Test func longChainGoesOnInARowOfItsOwn() {
    var sketch = GraphSketch()
    var last = sketch.organization("Unit 0")
    for number in 1..<30 { last = sketch.organization("Unit \(number)", in: last) }
    let diagram = Diagram(view: sketch.view(.units))
    #expect(labels(diagram).count == 30)
    // The columns of the units, and that of the holders.
    #expect(diagram.ranks.count <= UnitsDiagram.depthLimit + 2)
    #expect(diagram.note == "")
  }

  @Test func tellsWhatIsLeftOut() {
    var sketch = GraphSketch()
    for number in 0..<120 {
      let unit = sketch.chain("Farm \(number)", "Work-team \(number)")
      sketch.role(sketch.person("Person \(number)"), "leader", unit)
    }
    let diagram = Diagram(view: sketch.view(.units))
    #expect(labels(diagram).count == UnitsDiagram.limit)
    #expect(diagram.note.contains("of 240 linked units"))
    #expect(diagram.note.contains("of 120 holders"))
  }
}
