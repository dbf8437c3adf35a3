import Foundation
import GraphvizRendering
import RelationshipGraph
import TestSupport
import Testing

@Suite struct SVGRendererTests {
  /// Boxes in a row of forks, with further edges over them.
  private func web(nodes: Int, further: Int) -> Diagram {
    var diagram = Diagram(title: "Web", subtitle: "")
    diagram.splines = .line
    for number in 0..<nodes {
      var node = Diagram.Node(id: "n\(number)", cssClass: "person", shape: .box)
      node.lines = [Diagram.Text("\(number)", size: 10, color: "#000000")]
      diagram.nodes.append(node)
      if number > 0 {
        diagram.edges.append(.init(from: (number - 1) / 3, to: number, id: "e", cssClass: "role"))
      }
    }
    var random = SplitMix64(seed: 7)
    for _ in 0..<further {
      let ends = (
        Int.random(in: 0..<nodes, using: &random), Int.random(in: 0..<nodes, using: &random)
      )
      diagram.edges.append(.init(from: ends.0, to: ends.1, id: "e", cssClass: "role"))
    }
    return diagram
  }

  @Test(arguments: GraphView.Name.allCases)
  func sameDiagramGivesSameBytes(name: GraphView.Name) throws {
    let diagram = Diagram(view: meeting().view(name))
    let first = try SVGRenderer().render(diagram)
    _ = try SVGRenderer().render(web(nodes: 40, further: 5))
    #expect(try SVGRenderer().render(diagram) == first)
    #expect(try SVGRenderer(isolation: .sameProcess).render(diagram) == first)
  }

  @Test func manyTasksGiveTheSameBytes() async throws {
    let diagram = Diagram(view: meeting().view(.units))
    let first = try SVGRenderer().render(diagram)
    try await withThrowingTaskGroup(of: SVGRenderer.Picture.self) { group in
      for number in 0..<24 {
        let isolation: SVGRenderer.Isolation = number % 2 == 0 ? .childProcess : .sameProcess
        group.addTask { try SVGRenderer(isolation: isolation).render(diagram) }
      }
      for try await picture in group { #expect(picture == first) }
    }
  }

  @Test func deadlineStopsTheLayoutAndTheNextWorks() throws {
    let error = #expect(throws: RenderError.self) {
      try SVGRenderer(deadline: .milliseconds(1)).render(web(nodes: 1900, further: 100))
    }
    #expect(error?.reason == .deadlinePassed)
    #expect(try SVGRenderer().render(web(nodes: 10, further: 0)).remarks == [])
  }

  @Test func densePictureIsDrawnAsANetwork() throws {
    let picture = try SVGRenderer().render(web(nodes: 120, further: 400))
    #expect(picture.remarks.count == 1)
    #expect(picture.remarks[0].contains("neato"))
    #expect(SVGReader(picture.svg)?.nodes.count == 120)
  }

  @Test func tooLargePictureIsRefused() {
    let error = #expect(throws: RenderError.self) {
      try SVGRenderer().render(web(nodes: 10_001, further: 0))
    }
    #expect(error?.reason == .tooLarge)
    #expect(error?.message.contains("--format graphml") == true)
  }

  /// Graphviz counts the lines of a label in 16 bits.
  @Test func lostTextIsAnError() {
    var diagram = web(nodes: 1, further: 0)
    diagram.nodes[0].lines = Array(
      repeating: Diagram.Text("x", size: 9, color: "#000000"), count: 70_000)
    let error = #expect(throws: RenderError.self) { try SVGRenderer().render(diagram) }
    #expect(error?.reason == .layoutFailed)
  }

  @Test func missingPluginsAreNamed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let missing = #expect(throws: RenderError.self) {
      try SVGRenderer(pluginFolder: folder.path()).render(web(nodes: 2, further: 0))
    }
    #expect(missing?.reason == .pluginsMissing)
    #expect(missing?.message.contains(folder.path()) == true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = #expect(throws: RenderError.self) {
      try SVGRenderer(pluginFolder: folder.path()).render(web(nodes: 2, further: 0))
    }
    #expect(empty?.reason == .pluginsMissing)
    #expect(empty?.message.contains("libgvplugin_core") == true)
  }

  @Test func emptyPictureHasATitle() throws {
    let view = GraphSketch().view(.speakers)
    let svg = try #require(SVGReader(try SVGRenderer().render(Diagram(view: view)).svg))
    #expect(svg.nodes.isEmpty)
    #expect(svg.element("graph0")?.texts.isEmpty == false)
  }

  @Test func rootTagIsForPeopleAndBrowsers() throws {
    let svg = try SVGRenderer().render(Diagram(view: meeting().view(.speakers))).svg
    let text = String(decoding: svg, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\""))
    #expect(text.contains("viewBox=\"0.00 0.00 "))
    #expect(text.contains("role=\"img\" aria-labelledby=\"diagram-title diagram-description\""))
    #expect(!text.contains("<!--") && !text.contains("DOCTYPE") && !text.contains("transparent"))
  }

  /// Boxes in a tree are cheap for dot, however many edges keep the order of their columns.
  @Test func aForestOfManyBoxesStaysATree() throws {
    var sketch = GraphSketch()
    for number in 0..<10 {
      let works = sketch.organization("Works \(number)")
      for shop in 0..<5 {
        let unit = sketch.organization("Shop \(shop)", in: works)
        for holder in 0..<3 {
          sketch.role(sketch.person("Person \(number) \(shop) \(holder)"), "foreman", unit)
        }
      }
    }
    let picture = try SVGRenderer().render(Diagram(view: sketch.view(.units), limit: 400))
    #expect(picture.remarks.isEmpty)
  }
}
