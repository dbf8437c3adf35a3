import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// Large charts come in pages that together hold everything.
struct ViewPagesTests {
  private func graph() -> GraphSketch {
    var sketch = GraphSketch()
    let congress = sketch.event("1st Congress of Painters")
    for number in 0..<6 {
      let works = sketch.organization("Works \(number)")
      for shop in 0..<4 {
        let unit = sketch.organization("Shop \(shop)", in: works)
        let person = sketch.person("Person \(number) \(shop)")
        sketch.role(person, "foreman", unit)
        sketch.participation(person, congress, .speech, order: Int32(number * 4 + shop + 1))
      }
    }
    return sketch
  }

  @Test(arguments: [GraphView.Name.units, .speakers, .event], [12, 20])
  func pagesHoldEverythingOnce(name: GraphView.Name, limit: Int) {
    let view = graph().graph.view(name)
    let pages = view.pages(limit: limit)
    #expect(pages.count > 1)
    let kind: EntityGraph.EdgeKind = name == .units ? .role : .participation
    let told = pages.flatMap { $0.edges.filter { view.graph.edges[Int($0)].kind == kind } }
    #expect(told.sorted() == view.edges.filter { view.graph.edges[Int($0)].kind == kind })
    for page in pages {
      let diagram = Diagram(view: page, limit: limit)
      #expect(diagram.note == "", "\(name)")
      #expect(diagram.nodes.count { $0.shape != .bend } <= limit + 15)
    }
  }

  /// Whoever looks for one works finds all who came for it on one page, also where the text mixes them.
  @Test func speakersOfOneOrganizationShareAPage() {
    var sketch = GraphSketch()
    let congress = sketch.event("1st Congress of Painters")
    let works = (0..<6).map { sketch.organization("Works \($0)") }
    for number in 0..<24 {
      let person = sketch.person("Person \(number)")
      sketch.role(person, "foreman", works[number % 6])
      sketch.participation(person, congress, .speech, order: Int32(number + 1))
    }
    let graph = sketch.graph
    let pages = graph.view(.speakers).pages(limit: 12)
    #expect(pages.count == 3)
    for page in pages {
      let speakers = page.edges.map { graph.edges[Int($0)] }.filter { $0.kind == .participation }
      let counts = Dictionary(
        grouping: speakers.map { speaker in
          graph.edges.first { $0.kind == .role && $0.source == speaker.source }?.target
        }, by: { $0 }
      ).mapValues(\.count)
      #expect(counts.values.allSatisfy { $0 == 4 })
    }
  }

  @Test func anOrganizationLargerThanAPageGoesOnBelowItsBox() {
    var sketch = GraphSketch()
    let works = sketch.organization("Works")
    for shop in 0..<20 {
      sketch.role(
        sketch.person("Person \(shop)"), "foreman", sketch.organization("Shop \(shop)", in: works))
    }
    let pages = sketch.view(.units).pages(limit: 12)
    #expect(pages.count >= 4)
    for page in pages { #expect(page.nodes.contains(works)) }
  }

  @Test func smallChartsStayWhole() {
    for name in GraphView.Name.allCases {
      #expect(graph().graph.view(name).pages(limit: 400).count == 1)
    }
  }
}
