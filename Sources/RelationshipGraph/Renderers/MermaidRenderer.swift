import RelationExtraction

/// Writes a Mermaid flowchart, for small charts in wikis and README files.
///
/// Syntax: <https://mermaid.js.org/syntax/flowchart.html>. Mermaid draws some 500 edges at most, so co-mentions
/// are left out, and more edges than that.
public struct MermaidRenderer: GraphRenderer {
  /// The most edges that are written.
  static let limit = 480

  /// Creates a writer.
  public init() {}

  /// Appends the view as text in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let graph = view.graph
    let edges = view.edges.filter { graph.edges[Int($0)].kind != .coMention }
    let shown = edges.prefix(Self.limit)
    let ends = Set(shown.flatMap { [graph.edges[Int($0)].source, graph.edges[Int($0)].target] })
    output.append(contentsOf: "flowchart LR\n".utf8)
    if shown.count < edges.count {
      let line = "  %% left out: \(edges.count - shown.count) of \(edges.count) relations\n"
      output.append(contentsOf: line.utf8)
    }
    for node in view.nodes where ends.contains(node) {
      let label = Self.escaped(graph.nodes[Int(node)].name)
      let (open, close) =
        switch graph.nodes[Int(node)].kind {
        case .person: ("([", "])")
        case .organization: ("[", "]")
        case .event: ("{{", "}}")
        }
      output.append(contentsOf: "  n\(node)\(open)\"\(label)\"\(close)\n".utf8)
    }
    for number in shown {
      let edge = graph.edges[Int(number)]
      let title =
        graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
      let words =
        switch edge.kind {
        case .role: edge.status == .current ? title : "\(edge.status.word) \(title)"
        case .participation: edge.mode.word
        default: edge.kind.word
        }
      let line = "  n\(edge.source) -->|\"\(Self.escaped(words))\"| n\(edge.target)\n"
      output.append(contentsOf: line.utf8)
    }
  }

  /// Text that neither ends its quotation marks nor is read as markup.
  private static func escaped(_ text: String) -> String {
    GraphRecords.line(text).replacing("#", with: "#35;").replacing("\"", with: "#quot;")
      .replacing("<", with: "#lt;").replacing(">", with: "#gt;").replacing("`", with: "#96;")
  }
}
