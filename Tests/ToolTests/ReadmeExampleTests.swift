import Foundation
import GraphvizRendering
import RelationExtraction
import RelationshipGraph
import Testing

/// The README's library example: the same lines, and what its comments say that they print.
@Test func readmeExampleWorks() throws {
  var printed: [String] = []
  func print(_ line: String) { printed.append(line) }

  // README: begin
  let text = """
    The 2nd Congress of the Union of Bakers opened on Monday. Ana Silva, chairwoman of the
    Central Committee of the Union of Bakers, made a report.
    """
  let document = Document(id: "example.txt", bytes: Array(text.utf8))

  var builder = GraphBuilder()
  builder.add(Extractor().facts(of: document))
  let graph = builder.graph()

  for edge in graph.edges where edge.kind == .role {
    let holder = graph.nodes[Int(edge.source)].name
    let post = graph.titles[Int(edge.title)]
    let place = graph.nodes[Int(edge.target)].name
    print("\(holder): \(post), \(place)")
    print(graph.quote(graph.evidence[Int(edge.evidence.lowerBound)], limit: 60))
  }

  var graphML: [UInt8] = []
  GraphMLRenderer().render(graph.view(.full), into: &graphML)
  let picture = try SVGRenderer().render(Diagram(view: graph.view(.units)))
  // README: end

  #expect(!graphML.isEmpty && !picture.svg.isEmpty)
  let code = try Example.code(in: #filePath)
  let block = try Example.block()
  #expect(block.filter { !$0.hasPrefix("// ") && !$0.hasPrefix("import ") } == code)
  #expect(block.filter { $0.hasPrefix("// ") } == printed.map { "// " + $0 })
}

/// The lines of the example, without indentation and blank lines.
private enum Example {
  /// The lines between the markers in the test's own source.
  static func code(in path: String) throws -> [String] {
    let source = lines(of: try String(contentsOfFile: path, encoding: .utf8))
    let start = try #require(source.firstIndex(of: "// README: begin"))
    let end = try #require(source.firstIndex(of: "// README: end"))
    return Array(source[(start + 1)..<end])
  }

  /// The README's first block of Swift.
  static func block() throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let block = try #require(readme.firstMatch(of: /```swift\n(.*?)\n```/.dotMatchesNewlines()))
    return lines(of: String(block.output.1))
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
