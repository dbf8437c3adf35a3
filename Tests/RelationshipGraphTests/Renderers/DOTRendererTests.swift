import RelationExtraction
@testable import RelationshipGraph
import TestSupport
import Testing

@Suite struct DOTRendererTests {
  @Test(arguments: [
    ("plain", "\"plain\""), ("a\"b", "\"a\\\"b\""), ("end\\", "\"end\\\\\""),
    ("\\\"", "\"\\\\\\\"\""), ("a\nb", "\"a\\nb\""), ("a\0b", "\"ab\""), ("", "\"\""),
  ])
  func quotes(text: String, quoted: String) {
    #expect(DOTText.quoted(text) == quoted)
  }

  @Test func escapesMarkupInLabels() {
    let text = Diagram.Text("<b> & \"it's\"", size: 10, isBold: true, color: "#123456")
    #expect(
      HTMLLabel.run(text) == "<font point-size=\"10\" color=\"#123456\">"
        + "<b>&lt;b&gt; &amp; &quot;it&#39;s&quot;</b></font>")
  }

  @Test(arguments: ["red", "#12345", "#12345g", "#1234567", "\"><x", "", "#"])
  func otherColorsAreBlack(color: String) {
    #expect(GraphvizAttributes.color(color) == "#000000")
  }

  private func diagram(_ text: String) -> Diagram {
    var sketch = GraphSketch(title: text)
    let event = sketch.event(text)
    let person = sketch.person(text)
    sketch.role(person, text, sketch.chain(text, "Party cell"))
    sketch.role(person, text, sketch.organization("River Farm"))
    sketch.participation(person, event, .report)
    return Diagram(view: sketch.view(.speakers))
  }

  @Test(arguments: [
    "a\"];evil[x=\"", "\\", "\\\"", "\"", ">", "<", "<<>>", "]]>", "-->", "/* */ // #", "&lt;",
    "a\u{1}\0b", "} digraph {", "\\N", "한글", "a\nb",
  ])
  func textCannotEndAStringOrALabel(text: String) throws {
    let diagram = diagram(text)
    let scan = try #require(DOTScanner(DOTRenderer().render(diagram)))
    let plain = try #require(DOTScanner(DOTRenderer().render(self.diagram("Plain"))))
    #expect(scan.rest == plain.rest)
    #expect(scan.labels.allSatisfy { !$0.contains("\\") })
    for node in diagram.nodes where node.shape != .bend {
      #expect(scan.strings.contains(node.id))
      for line in node.lines {
        #expect(scan.labels.contains { $0.contains(HTMLLabel.run(line)) })
      }
    }
  }

  @Test func carriesTheWholePicture() throws {
    let diagram = diagram("Plain")
    let text = String(decoding: DOTRenderer().render(diagram), as: UTF8.self)
    #expect(text.hasPrefix("digraph diagram {\n"))
    #expect(text.hasSuffix("}\n"))
    for part in ["layout=\"dot\"", "rankdir=\"LR\"", "splines=\"ortho\"", "charset=\"UTF-8\""] {
      #expect(text.contains(part))
    }
    let edges = text.split(separator: "\n").filter { $0.contains(" -> ") }
    #expect(edges.count == diagram.edges.count)
    let ranks = text.split(separator: "\n").filter { $0.contains("{ rank=") }
    #expect(ranks.count == diagram.ranks.count)
  }

  @Test func sameDiagramGivesSameBytes() {
    #expect(DOTRenderer().render(diagram("Plain")) == DOTRenderer().render(diagram("Plain")))
  }
}
