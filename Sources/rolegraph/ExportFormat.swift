import GraphvizRendering
import RelationshipGraph

/// The formats of other programs, by the names of `--format`.
enum ExportFormat: String, CaseIterable {
  case graphml
  case mixedGraphML = "graphml-mixed"
  case neo4jGraphML = "graphml-neo4j"
  case yEdGraphML = "graphml-yed"
  case gexf
  case gephiTables = "csv-gephi"
  case neo4jTables = "csv-neo4j"
  case nodeLink = "node-link"
  case cytoscape, jgf
  case followTheMoney = "ftm"
  case jsonLD = "jsonld"
  case mermaid, posts

  /// A file of the format: its ending and its bytes.
  typealias File = (ending: String, bytes: [UInt8])

  /// Writes a view in the format, as one file or as two.
  func files(of view: GraphView) -> [File] {
    switch self {
    case .graphml: one("graphml", GraphMLRenderer(), view)
    case .mixedGraphML:
      one("mixed.graphml", GraphMLRenderer(profile: .mixed, places: places(of: view)), view)
    case .neo4jGraphML: one("neo4j.graphml", GraphMLRenderer(profile: .neo4j), view)
    case .yEdGraphML: one("yed.graphml", YEdRenderer(), view)
    case .gexf: one("gexf", GEXFRenderer(places: places(of: view)), view)
    case .cytoscape: one("cyjs", CytoscapeRenderer(places: places(of: view)), view)
    case .jgf: one("jgf.json", JSONGraphRenderer(), view)
    case .mermaid: one("mmd", MermaidRenderer(), view)
    case .posts: one("posts.csv", PostsTableRenderer(), view)
    case .nodeLink: one("node-link.json", NodeLinkRenderer(), view)
    case .followTheMoney: one("ftm.jsonl", FollowTheMoneyRenderer(), view)
    case .jsonLD: one("jsonld", JSONLDRenderer(), view)
    case .gephiTables: two("gephi", GephiTableRenderer(), view)
    case .neo4jTables: two("neo4j", Neo4jTableRenderer(), view)
    }
  }

  /// What the format cannot hold, said when it is written; empty if it holds all.
  var loss: String {
    switch self {
    case .mermaid: "holds neither co-mentions nor sentences, and some 500 relations at most"
    case .posts: "holds posts only, each with its first sentence"
    case .followTheMoney:
      "holds who took part in an event, but neither how nor in which order; no counts"
    case .jsonLD: "holds no statistics of co-mentions but the number of sentences"
    case .gexf: "Gephi takes whole days: a date of a year or a month is widened"
    default: ""
    }
  }

  private func places(of view: GraphView) -> NodePlaces { NodeLayout().places(of: view) }

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
