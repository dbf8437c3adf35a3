import GraphvizRendering
import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// Text of any kind through every place of a picture: it comes out as text, or not at all.
@Suite struct HostileTextTests {
  static let texts: [String] = [
    "a & b &lt; &amp; &#65; &quot;", "<script>alert(1)</script>", "\"><script>x</script>",
    "]]> <!-- --> <![CDATA[", "'single' \"double\"", "\\N \\G \\L \\E \\T \\H \\n \\l \\r \\",
    "<b>bold</b><br/><table>", "javascript:alert(1)", "한글 名前 Ünïcode 🙂", "a\u{1}b\u{7F}c\u{FFFF}d",
    "one\ntwo\r\nthree\tfour", "\u{202E}turned\u{202C} \u{200F}mark", "{a|b} <port> x:y -> z -- w",
    "%s %n ${HOME} `id`", "\0", "", "   ", "&#x0;", "&unknown;",
    String(repeating: "word ", count: 3000), String(repeating: "x", count: 10_000),
    String(repeating: "<", count: 3000), "a\u{301}\u{301}\u{301}\u{301}",
  ]

  private func diagram(_ text: String) -> Diagram {
    var sketch = GraphSketch(title: text, date: text)
    let event = sketch.event(text)
    let unit = sketch.chain(text, "\(text) shop", "Party cell")
    let person = sketch.person(text)
    sketch.role(person, text, unit)
    sketch.role(person, "Party cell secretary", unit)
    sketch.participation(person, event, .report)
    sketch.coMention(person, unit)
    return Diagram(view: sketch.view(.speakers))
  }

  @Test(arguments: texts)
  func staysText(text: String) throws {
    let diagram = diagram(text)
    let svg = try #require(SVGReader(try SVGRenderer().render(diagram).svg))
    for node in diagram.nodes where node.shape != .bend {
      let drawn = try #require(svg.element(node.id))
      #expect(drawn.texts.map(\.words) == node.lines.map(\.text))
      if !node.tooltip.isEmpty { #expect(drawn.tip == node.tooltip) }
    }
    for edge in diagram.edges where edge.stroke != .invis {
      #expect(try #require(svg.element(edge.id)).tip == edge.tooltip)
    }
    let known: Set = [
      "svg", "style", "g", "title", "desc", "text", "path", "polygon", "polyline", "ellipse",
    ]
    #expect(svg.names.subtracting(known) == [])
    #expect(svg.attributes.filter { $0.hasPrefix("on") || $0.contains("href") } == [])
  }

  @Test func plainWordsKeepTheirSpelling() throws {
    let svg = try #require(
      SVGReader(try SVGRenderer().render(diagram("Fish & Chips <Ltd.> \"No. 1\"")).svg))
    let texts = svg.nodes.flatMap { $0.texts.map(\.words) }
    #expect(texts.contains("Fish & Chips <Ltd.> \"No. 1\""))
  }

  @Test func handmadeDiagramCannotBreakOut() throws {
    var diagram = Diagram(title: "</title><script/>", subtitle: "\u{0}\u{1}&")
    var node = Diagram.Node(id: "\"><script>", cssClass: "\"><script>", shape: .rounded)
    node.fill = "red\" onload=\"x"
    node.lines = [Diagram.Text("x", size: -3, color: "\"><b>")]
    node.tooltip = "tip\u{1}"
    diagram.nodes = [node, node]
    diagram.edges = [
      .init(from: 0, to: 7, id: "", cssClass: ""), .init(from: 0, to: 1, id: "a\"", cssClass: ""),
    ]
    diagram.ranks = [.init(.same, [0, 1, 99])]
    let svg = try #require(SVGReader(try SVGRenderer().render(diagram).svg))
    #expect(svg.nodes.count == 2)
    #expect(!svg.names.contains("script"))
    #expect(svg.title == "</title><script/>")
    #expect(svg.nodes.allSatisfy { $0.tip == "tip" })
  }
}
