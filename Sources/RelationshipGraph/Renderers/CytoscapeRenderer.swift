import RelationExtraction

/// Writes Cytoscape JSON (`.cyjs`), for Cytoscape, Cytoscape.js and NetworkX.
///
/// Fields: <https://js.cytoscape.org/#notation/elements-json>. NetworkX wants `value` in each node's data and
/// `directed` and `multigraph` on top.
public struct CytoscapeRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the view as JSON in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let records = GraphRecords(view)
    var json = JSONText()
    json.open()
    json.key("data")
    json.open()
    json.member("name", view.name == .full ? "rolegraph" : "rolegraph-\(view.name.rawValue)")
    json.close()
    json.key("directed")
    json.raw("true")
    json.key("multigraph")
    json.raw("true")
    json.key("elements")
    json.open()
    json.key("nodes")
    json.array(view.nodes) { json, node in
      Self.element(in: &json) { json in
        json.member("id", records.id(of: node))
        json.member("value", records.id(of: node))
        json.members(records.fields(ofNode: node))
      }
    }
    json.key("edges")
    json.array(view.edges) { json, number in
      let edge = view.graph.edges[Int(number)]
      Self.element(in: &json) { json in
        json.member("id", GraphRecords.id(ofEdge: number))
        json.member("key", GraphRecords.id(ofEdge: number))
        json.member("source", records.id(of: edge.source))
        json.member("target", records.id(of: edge.target))
        json.members(records.fields(ofEdge: number))
      }
    }
    json.close()
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }

  private static func element(in json: inout JSONText, _ write: (inout JSONText) -> Void) {
    json.newline()
    json.open()
    json.key("data")
    json.open()
    write(&json)
    json.close()
    json.close()
  }
}
