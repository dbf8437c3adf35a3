import Foundation
import GraphvizRendering
@testable import RelationshipGraph
import TestSupport
import Testing

/// What a reader sees: boxes apart from each other, texts inside their boxes and large enough.
@Suite struct PictureTests {
  private func picture(
    _ name: GraphView.Name, theme: Theme = .light
  ) throws -> (Diagram, SVGReader) {
    var request = ViewRequest(name)
    if name == .ego { (request.of, request.depth) = ("Harbour Workers' Union", 2) }
    if name == .path { (request.from, request.to) = ("Speaker Number 1", "Guest 3") }
    let diagram = Diagram(view: try meeting().graph.view(request), theme: theme)
    #expect(!diagram.nodes.isEmpty)
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

  @Test(arguments: Theme.allCases)
  func textStandsOutFromItsBox(theme: Theme) throws {
    for name in GraphView.Name.allCases {
      let diagram = try picture(name, theme: theme).0
      for box in diagram.nodes where box.shape != .bend {
        for line in box.lines {
          let contrast = try contrast(line.color, box.fill)
          #expect(contrast >= 4.5, "\(theme) \(line.color) on \(box.fill)")
        }
      }
    }
  }

  /// Two boxes on one spot and a text too long for its box are seen.
  @Test func brokenPicturesAreSeen() throws {
    let text = String(decoding: try SVGRenderer().render(picture(.units).0).svg, as: UTF8.self)
    let svg = try #require(SVGReader(Array(text.utf8)))
    let boxes = svg.nodes.filter { !$0.texts.isEmpty }
    let longer = text.replacing(
      ">\(boxes[0].texts[0].words)<",
      with: ">\(boxes[0].texts[0].words) and far more than the box holds in one line of text<")
    let broken = try #require(SVGReader(Array(longer.utf8)))
    #expect(try Self.faults(of: broken) == ["text outside of \(boxes[0].id)"])
    #expect(try Self.faults(of: svg) == [])
    let twice = try #require(
      SVGReader(Array((text.replacing("</svg>", with: "") + Self.copy).utf8)))
    #expect(try Self.faults(of: twice).contains { $0.hasPrefix("overlap") })
  }

  /// A box over the whole picture.
  private static let copy = """
    <g id="copy" class="node person"><path d="M-9000,-9000 9000,-9000 9000,9000 -9000,9000"/>
    <text x="0" y="0" font-size="9">x</text></g></svg>
    """

  /// What is wrong with the boxes of a picture.
  static func faults(of svg: SVGReader) throws -> [String] {
    var faults: [String] = []
    let boxes = svg.nodes.filter { !$0.texts.isEmpty }
    for (index, box) in boxes.enumerated() {
      let (xs, ys) = (try bounds(box.xs), try bounds(box.ys))
      for text in box.texts {
        let half = TextMetrics.width(text.words, size: Int(text.size), isBold: text.isBold) / 2
        let isInside =
          xs.contains(text.x - half) && xs.contains(text.x + half) && ys.contains(text.y)
          && ys.contains(text.y - text.size * 0.75)
        if !isInside { faults.append("text outside of \(box.id)") }
      }
      for other in boxes[(index + 1)...] {
        if xs.overlaps(try bounds(other.xs)), ys.overlaps(try bounds(other.ys)) {
          faults.append("overlap of \(box.id) and \(other.id)")
        }
      }
    }
    if Set(svg.elements.map(\.id)).count < svg.elements.count { faults.append("two of one id") }
    return faults
  }

  /// The contrast of two colours `#rrggbb`, 1 ... 21, after WCAG 2.2.
  private func contrast(_ left: String, _ right: String) throws -> Double {
    func luminance(_ color: String) throws -> Double {
      let value = try #require(Int(color.dropFirst().prefix(6), radix: 16))
      let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (one, other) = (try luminance(left), try luminance(right))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test(arguments: GraphView.Name.allCases)
  func nothingIsWrong(name: GraphView.Name) throws {
    let svg = try picture(name).1
    #expect(try Self.faults(of: svg) == [])
    #expect(svg.elements.flatMap(\.texts).allSatisfy { $0.size >= 8 })
  }

  @Test func cardsStandInTheirOrder() throws {
    let diagram = Diagram(view: meeting().graph.view(.speakers), layout: .cards)
    let svg = try #require(SVGReader(try SVGRenderer().render(diagram).svg))
    #expect(try Self.faults(of: svg) == [])
    let places = try diagram.nodes.map { node in
      let drawn = try #require(svg.element(node.id))
      return (try Self.bounds(drawn.ys), try Self.bounds(drawn.xs))
    }
    #expect(places.count == 14)
    for (card, next) in zip(places, places.dropFirst()) {
      // To the right in its row, or in the row below.
      #expect(next.1.lowerBound > card.1.upperBound || next.0.lowerBound > card.0.upperBound)
    }
  }

  @Test func columnsAreInLine() throws {
    let (diagram, svg) = try picture(.speakers)
    for rank in diagram.ranks {
      let boxes = rank.nodes.map { diagram.nodes[$0] }.filter { $0.shape != .bend }
      let lefts = try boxes.map { try Self.bounds(try #require(svg.element($0.id)).xs).lowerBound }
      #expect(Set(lefts.map { Int($0 / 2) }).count <= 1, "\(boxes.map(\.id))")
    }
  }

  @Test func speakersStandInTheirOrder() throws {
    let svg = try picture(.speakers).1
    let tops = try (1...9).map { number in
      try Self.bounds(try #require(svg.element("p-speaker-number-\(number)")).ys).lowerBound
    }
    #expect(tops == tops.sorted())
  }

  private static func bounds(_ values: [Double]) throws -> ClosedRange<Double> {
    try #require(values.min())...(#require(values.max()))
  }
}
