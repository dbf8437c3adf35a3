import Crypto
import Foundation
import GraphvizRendering
import HTMLExplorer
import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// The page as a parser sees it; what it does is tested in a browser.
struct ExplorerPageTests {
  private func page(_ sketch: GraphSketch, _ name: GraphView.Name = .units) throws -> String {
    let view = sketch.graph.view(name)
    let diagram = Diagram(view: view)
    let svg = try SVGRenderer().render(diagram).svg
    return String(decoding: ExplorerPage.html(of: view, diagram: diagram, svg: svg), as: UTF8.self)
  }

  private func harbour(_ name: String = "Ann Bell") -> GraphSketch {
    var sketch = GraphSketch()
    let port = sketch.organization("Rye Port")
    let quay = sketch.organization("West Quay", in: port)
    let ann = sketch.person(name)
    sketch.role(ann, "harbour master", quay, status: .acting)
    sketch.role(sketch.person("Carl Dorn"), "pilot", port)
    return sketch
  }

  private func data(_ page: String) throws -> [String: Any] {
    let start = try #require(page.firstRange(of: "id=\"graph-data\">")).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let json = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
    return try #require(json as? [String: Any])
  }

  @Test func theGraphIsInIt() throws {
    let data = try data(page(harbour()))
    let nodes = try #require(data["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["name"] as? String }.contains("West Quay of Rye Port"))
    let edges = try #require(data["edges"] as? [[String: Any]])
    let role = try #require(edges.first { $0["title"] as? String == "harbour master" })
    #expect(role["status"] as? String == "acting")
    let ends = ["source", "target"].compactMap { role[$0] as? Int }
    #expect(ends.map { nodes[$0]["name"] as? String } == ["Ann Bell", "West Quay of Rye Port"])
  }

  @Test func boxesAndLinesLeadToTheGraph() throws {
    let page = try page(harbour())
    let data = try data(page)
    let boxes = try #require(data["boxes"] as? [String: Int])
    let lines = try #require(data["lines"] as? [String: [Int]])
    let nodes = try #require(data["nodes"] as? [[String: Any]])
    let edges = try #require(data["edges"] as? [[String: Any]])
    #expect(boxes.count == 4)
    for (id, node) in boxes {
      #expect(page.contains("<g id=\"\(id)\" class=\"node "))
      #expect(nodes.indices.contains(node))
    }
    #expect(Set(lines.values.joined()).count == 3)
    for (id, relations) in lines {
      #expect(page.contains("<g id=\"\(id)\" class=\"edge "))
      #expect(relations.allSatisfy(edges.indices.contains))
    }
  }

  @Test func thePolicyNamesScriptAndStyle() throws {
    let page = try page(harbour())
    for (element, source) in [("script", "script-src"), ("style", "style-src")] {
      let start = try #require(page.firstRange(of: "<\(element)>")).upperBound
      let end = try #require(page[start...].firstRange(of: "</\(element)>")).lowerBound
      let hash = Data(SHA256.hash(data: Data(page[start..<end].utf8))).base64EncodedString()
      #expect(page.contains("\(source) 'sha256-\(hash)'"))
    }
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("<style>@media (prefers-color-scheme: dark) { svg[role"))
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{{SCRIPT}} {{DATA}}",
    "a\u{2028}b \\ \"quoted\" 한글",
  ])
  func namesStayText(name: String) throws {
    let page = try page(harbour(name))
    let nodes = try #require(try data(page)["nodes"] as? [[String: Any]])
    #expect(nodes.contains { $0["name"] as? String == name })
    #expect(page.ranges(of: "<script").count == 2)
    #expect(!page.contains("<img src=x"))
  }

  @Test func theWordsOfARelationAreMarked() throws {
    let text = "Ann Bell, director of the Rye Bank, spoke at the 2nd Congress of Pilots."
    var builder = GraphBuilder()
    builder.add(Extractor().facts(of: Document(id: "a.txt", bytes: Array(text.utf8))))
    let view = builder.graph().view(.units)
    let html = ExplorerPage.html(of: view, diagram: Diagram(view: view), svg: [])
    let data = try data(String(decoding: html, as: UTF8.self))
    let edges = try #require(data["edges"] as? [[String: Any]])
    let role = try #require(edges.first { $0["kind"] as? String == "role" })
    let sentences = try #require(data["evidence"] as? [[String: Any]])
    let first = try #require((role["evidence"] as? [Int])?.first)
    let quote = try #require(sentences[first]["text"] as? String)
    let units = Array(quote.utf16)
    let marked = try #require(sentences[first]["marks"] as? [[Int]]).map {
      String(decoding: units[$0[0]..<$0[1]], as: UTF16.self)
    }
    #expect(marked == ["Ann Bell", "director", "Rye Bank"])
  }
}
