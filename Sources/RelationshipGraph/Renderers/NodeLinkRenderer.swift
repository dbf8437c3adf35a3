import RelationExtraction

/// Writes node-link JSON, as NetworkX 3.6 reads it with `node_link_graph`.
///
/// Fields: <https://networkx.org/documentation/stable/reference/readwrite/json_graph.html>.
public struct NodeLinkRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the view as JSON in UTF-8, a line for each node and edge.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let records = GraphRecords(view)
    var json = JSONText()
    json.open()
    json.key("directed")
    json.raw("true")
    json.key("multigraph")
    json.raw("true")
    json.key("graph")
    json.open()
    if view.graph.documents.count == 1 {
      json.member("title", ifAny: view.graph.documents[0].title)
    }
    json.member("version", RolegraphVersion.current)
    json.member("documents", view.graph.documents.count + view.graph.silentDocumentCount)
    json.member("sentences", view.graph.sentenceCount)
    for (name, value) in DocumentLists(view.graph).lists {
      json.key(text: name)
      json.string(value)
    }
    json.close()
    json.key("nodes")
    json.array(view.nodes) { json, node in
      json.newline()
      json.open()
      json.member("id", records.id(of: node))
      json.members(records.fields(ofNode: node))
      json.close()
    }
    json.key("edges")
    json.array(view.edges) { json, number in
      let edge = view.graph.edges[Int(number)]
      json.newline()
      json.open()
      json.member("source", records.id(of: edge.source))
      json.member("target", records.id(of: edge.target))
      json.member("key", GraphRecords.id(ofEdge: number))
      json.members(records.fields(ofEdge: number))
      json.close()
    }
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }
}
