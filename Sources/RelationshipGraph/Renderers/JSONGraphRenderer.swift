import RelationExtraction

/// Writes JSON Graph Format 2 (`.jgf.json`).
///
/// Specification: <https://github.com/jsongraph/json-graph-specification>. Nodes are a map by their
/// identifiers.
public struct JSONGraphRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the view as JSON in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let records = GraphRecords(view)
    var json = JSONText()
    json.open()
    json.key("graph")
    json.open()
    json.key("directed")
    json.raw("true")
    json.member("type", "rolegraph")
    json.member("label", view.name.rawValue)
    json.key("nodes")
    json.open()
    for node in view.nodes {
      json.key(text: records.id(of: node))
      json.open()
      json.member("label", view.graph.nodes[Int(node)].name)
      Self.metadata(records.fields(ofNode: node), in: &json)
      json.close()
      json.newline()
    }
    json.close()
    json.key("edges")
    json.array(view.edges) { json, number in
      let edge = view.graph.edges[Int(number)]
      json.newline()
      json.open()
      json.member("id", GraphRecords.id(ofEdge: number))
      json.member("source", records.id(of: edge.source))
      json.member("relation", edge.kind.word)
      json.member("target", records.id(of: edge.target))
      json.key("directed")
      json.raw(edge.kind == .coMention ? "false" : "true")
      Self.metadata(records.fields(ofEdge: number), in: &json)
      json.close()
    }
    json.close()
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }

  private static func metadata(_ fields: [GraphRecords.Field], in json: inout JSONText) {
    json.key("metadata")
    json.open()
    json.members(fields)
    json.close()
  }
}
