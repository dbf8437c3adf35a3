import RelationExtraction
import TestSupport
import Testing

@testable import RelationshipGraph

@Suite struct YEdLayoutTests {
  @Test func unitsLieInsideAndNothingOverlaps() throws {
    var sketch = GraphSketch()
    for number in 0..<7 {
      let works = sketch.organization("Works \(number)")
      for shop in 0..<number {
        let unit = sketch.organization("Shop \(shop)", in: works)
        for team in 0..<2 {
          sketch.role(
            sketch.person("Person \(number) \(shop) \(team)"), "foreman",
            sketch.organization("Team \(team)", in: unit))
        }
      }
    }
    _ = sketch.event("Congress")
    let view = sketch.view(.full)
    let layout = YEdLayout(view)
    #expect(layout.boxes.count == view.nodes.count)
    let nodes = sketch.graph.nodes
    for (first, a) in layout.boxes {
      let container = nodes[Int(first)].container
      if container >= 0 {
        let outer = try #require(layout.boxes[container])
        #expect(a.x > outer.x && a.x + a.width < outer.x + outer.width)
        #expect(a.y > outer.y && a.y + a.height < outer.y + outer.height)
      }
      for (second, b) in layout.boxes
      where first < second && !isInside(first, second, nodes) && !isInside(second, first, nodes) {
        let isApart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y
          || b.y + b.height <= a.y
        #expect(isApart, "\(nodes[Int(first)].name), \(nodes[Int(second)].name)")
      }
    }
  }

  private func isInside(_ unit: Int32, _ whole: Int32, _ nodes: [EntityGraph.Node]) -> Bool {
    var unit = unit
    while unit >= 0 {
      if unit == whole { return true }
      unit = nodes[Int(unit)].container
    }
    return false
  }
}
