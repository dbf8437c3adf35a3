import Foundation
import Testing

/// `rolegraph export` as a user runs it.
@Suite struct ExportTests {
  private static let report = """
    Ana "Nan" Silva, director of the Rye, Oat & Barley Mill, spoke. Carl Dorn, foreman of the paint shop under
    the Dorn Works, and Ana Silva met Eve Frost, secretary of the Mill Committee.
    """

  private func tool() throws -> Tool {
    let tool = try Tool()
    try Data(Self.report.utf8).write(to: URL(fileURLWithPath: tool.folder + "/report.txt"))
    return tool
  }

  private func text(_ tool: Tool, _ name: String) throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: tool.folder + "/Output/report." + name))
    return String(decoding: data, as: UTF8.self)
  }

  private func json(_ tool: Tool, _ name: String) throws -> [String: Any] {
    let data = Data(try text(tool, name).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The rows of a table without line breaks in its cells.
  private func rows(_ table: String) -> Int {
    table.split(separator: "\r\n").count - 1
  }

  @Test func everyFormatHoldsAllNodesAndEdges() throws {
    let tool = try tool()
    let formats = "graphml,gexf,csv-gephi,csv-neo4j,node-link,cytoscape,jgf"
    let result = try tool.run("export", "report.txt", "--format", formats)
    #expect(result.exitCode == 0, "\(result.errors)")
    let graphML = try text(tool, "graphml")
    let nodes = graphML.components(separatedBy: "<node ").count - 1
    let edges = graphML.components(separatedBy: "<edge ").count - 1
    #expect(nodes >= 6 && edges >= 6)
    let gexf = try text(tool, "gexf")
    #expect(gexf.components(separatedBy: "<node ").count - 1 == nodes)
    #expect(gexf.components(separatedBy: "<edge ").count - 1 == edges)
    for tables in ["gephi", "neo4j"] {
      #expect(rows(try text(tool, "\(tables).nodes.csv")) == nodes, "\(tables)")
      #expect(rows(try text(tool, "\(tables).edges.csv")) == edges, "\(tables)")
    }
    let nodeLink = try json(tool, "node-link.json")
    #expect((nodeLink["nodes"] as? [Any])?.count == nodes)
    #expect((nodeLink["edges"] as? [Any])?.count == edges)
    let elements = try #require(try json(tool, "cyjs")["elements"] as? [String: Any])
    #expect((elements["nodes"] as? [Any])?.count == nodes)
    #expect((elements["edges"] as? [Any])?.count == edges)
    let graph = try #require(try json(tool, "jgf.json")["graph"] as? [String: Any])
    #expect((graph["nodes"] as? [String: Any])?.count == nodes)
    #expect((graph["edges"] as? [Any])?.count == edges)
  }

  @Test func postsAreRowsWithTheirSentence() throws {
    let tool = try tool()
    let result = try tool.run("export", "report.txt", "--format", "posts")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors.contains("note: posts: holds posts only"))
    let table = try text(tool, "posts.csv")
    let row = try #require(table.split(separator: "\r\n").first { $0.hasPrefix("Carl Dorn") })
    #expect(row.hasPrefix("Carl Dorn,foreman,"))
    #expect(row.contains("Dorn Works"))
    #expect(row.contains("\"Carl Dorn, foreman of the paint shop"))
  }

  @Test(arguments: ["gexf", "node-link", "cytoscape", "jgf", "csv-gephi", "csv-neo4j", "posts"])
  func aGraphFileGivesTheBytesOfItsText(format: String) throws {
    let tool = try tool()
    #expect(
      try tool.run("export", "report.txt", "--format", "graphml,\(format)").exitCode == 0)
    let again = try tool.run(
      "export", "Output/report.graphml", "--format", format, "--output", "again")
    #expect(again.exitCode == 0, "\(again.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder + "/again")
    #expect(!names.isEmpty)
    for name in names {
      let first = FileManager.default.contents(atPath: tool.folder + "/Output/" + name)
      #expect(first == FileManager.default.contents(atPath: tool.folder + "/again/" + name))
    }
  }

  @Test func aWrongFormatIsNamedWithTheRightOnes() throws {
    let tool = try tool()
    let result = try tool.run("export", "report.txt", "--format", "gexff")
    #expect(result.exitCode == 64)
    #expect(
      result.errors.contains(
        "unknown format 'gexff'; use one or more of 'graphml', 'graphml-mixed'"))
    #expect(try tool.run("export", "report.txt").errors.contains("'export' needs a format"))
  }
}
