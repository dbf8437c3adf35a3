import GraphvizRendering
@testable import RelationshipGraph
import TestSupport
import Testing

/// What a reader sees: boxes apart from each other, texts inside their boxes and large enough.
@Suite struct PictureTests {
  private func picture(_ name: GraphView.Name) throws -> (Diagram, SVGReader) {
    let diagram = Diagram(view: meeting().view(name))
    let picture = try SVGRenderer().render(diagram)
    #expect(picture.remarks == [])
    return (diagram, try #require(SVGReader(picture.svg)))
  }

  @Test(arguments: GraphView.Name.allCases)
  func everyTextOfTheDiagramIsShown(name: GraphView.Name) throws {
    let (diagram, svg) = try picture(name)
    let boxes = diagram.nodes.filter { $0.shape != .bend }
    #expect(svg.nodes.filter { !$0.texts.isEmpty }.count == boxes.count)
    for box in boxes {
      let drawn = try #require(svg.element(box.id))
      #expect(drawn.texts.map(\.words) == box.lines.map(\.text))
      #expect(drawn.tip == box.tooltip)
    }
    let heading = try #require(svg.element("graph0"))
    #expect(heading.texts.map(\.words) == diagram.heading.flatMap { $0.map(\.text) })
    #expect(svg.title == diagram.title)
  }

  @Test(arguments: GraphView.Name.allCases)
  func boxesDoNotOverlap(name: GraphView.Name) throws {
    let boxes = try picture(name).1.nodes.filter { !$0.texts.isEmpty }
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        let isApart =
          try bounds(box.xs).upperBound < bounds(other.xs).lowerBound
          || bounds(other.xs).upperBound < bounds(box.xs).lowerBound
          || bounds(box.ys).upperBound < bounds(other.ys).lowerBound
          || bounds(other.ys).upperBound < bounds(box.ys).lowerBound
        #expect(isApart, "\(box.id) and \(other.id)")
      }
    }
  }

  @Test(arguments: GraphView.Name.allCases)
  func textIsInsideItsBoxAndReadable(name: GraphView.Name) throws {
    for box in try picture(name).1.nodes {
      for text in box.texts {
        let xs = try bounds(box.xs)
        let ys = try bounds(box.ys)
        let width = TextMetrics.width(text.words, size: Int(text.size), isBold: text.isBold)
        #expect(text.size >= 8)
        #expect(xs.contains(text.x - width / 2) && xs.contains(text.x + width / 2), "\(text)")
        #expect(ys.contains(text.y) && ys.contains(text.y - text.size * 0.75), "\(text)")
      }
    }
  }

  @Test func columnsAreInLine() throws {
    let (diagram, svg) = try picture(.speakers)
    for rank in diagram.ranks {
      let boxes = rank.nodes.map { diagram.nodes[$0] }.filter { $0.shape != .bend }
      let lefts = try boxes.map { try bounds(try #require(svg.element($0.id)).xs).lowerBound }
      #expect(Set(lefts.map { Int($0 / 2) }).count <= 1, "\(boxes.map(\.id))")
    }
  }

  @Test func speakersStandInTheirOrder() throws {
    let svg = try picture(.speakers).1
    let tops = try (1...9).map { number in
      try bounds(try #require(svg.element("p-speaker-number-\(number)")).ys).lowerBound
    }
    #expect(tops == tops.sorted())
  }

  private func bounds(_ values: [Double]) throws -> ClosedRange<Double> {
    try #require(values.min())...(#require(values.max()))
  }
}
