import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// The formats that `rolegraph export` writes.
enum ExportFormat: String, CaseIterable {
  case graphml, gexf, cytoscape, jgf, mermaid, posts
  case gephiTables = "csv-gephi"
  case neo4jTables = "csv-neo4j"
  case nodeLink = "node-link"

  /// A file of the format: its ending and its bytes.
  typealias File = (ending: String, bytes: [UInt8])

  /// Writes a view in the format, as one file or as two.
  func files(of view: GraphView) -> [File] {
    switch self {
    case .graphml: one("graphml", GraphMLRenderer(), view)
    case .gexf: one("gexf", GEXFRenderer(), view)
    case .cytoscape: one("cyjs", CytoscapeRenderer(), view)
    case .jgf: one("jgf.json", JSONGraphRenderer(), view)
    case .mermaid: one("mmd", MermaidRenderer(), view)
    case .posts: one("posts.csv", PostsTableRenderer(), view)
    case .nodeLink: one("node-link.json", NodeLinkRenderer(), view)
    case .gephiTables: two("gephi", GephiTableRenderer(), view)
    case .neo4jTables: two("neo4j", Neo4jTableRenderer(), view)
    }
  }

  /// What the format cannot hold, said when it is written; empty if it holds all.
  var loss: String {
    switch self {
    case .mermaid: "holds neither co-mentions nor sentences, and some 500 relations at most"
    case .posts: "holds posts only, each with its first sentence"
    default: ""
    }
  }

  /// Resolves the values of `--format`: names, also several in one value with commas between.
  static func list(from values: [String]) throws -> [ExportFormat] {
    var chosen: [ExportFormat] = []
    let known = allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    for name in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let trimmed = name.filter { $0 != " " }.lowercased()
      guard let format = ExportFormat(rawValue: trimmed) else {
        throw ValidationError(
          "unknown format '\(String(name).printable)'; use one or more of \(known), separated by "
            + "commas")
      }
      if !chosen.contains(format) { chosen.append(format) }
    }
    guard !chosen.isEmpty else {
      throw ValidationError("'export' needs a format; give --format with one or more of \(known)")
    }
    return chosen
  }

  private func one(_ ending: String, _ renderer: some GraphRenderer, _ view: GraphView) -> [File] {
    var bytes: [UInt8] = []
    renderer.render(view, into: &bytes)
    return [(ending, bytes)]
  }

  private func two(_ ending: String, _ renderer: some GraphTableRenderer, _ view: GraphView)
    -> [File]
  {
    var nodes: [UInt8] = []
    var edges: [UInt8] = []
    renderer.render(view, nodes: &nodes, edges: &edges)
    return [("\(ending).nodes.csv", nodes), ("\(ending).edges.csv", edges)]
  }
}
