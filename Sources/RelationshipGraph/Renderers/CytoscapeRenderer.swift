import RelationExtraction

/// Writes Cytoscape JSON (`.cyjs`), for Cytoscape, Cytoscape.js and NetworkX.
///
/// Fields: <https://js.cytoscape.org/#notation/elements-json>. NetworkX wants `value` in each node's data and
/// `directed` and `multigraph` on top.
public struct CytoscapeRenderer: GraphRenderer {
  private let places: NodePlaces

  /// Creates a writer.
  /// - Parameter places: where nodes lie; without them Cytoscape arranges the graph.
  public init(places: NodePlaces = .none) { self.places = places }

  /// Appends the view as JSON in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let records = GraphRecords(view)
    // Nodes and edges share one space of identifiers.
    let isTaken = view.nodes.contains { node in
      records.id(of: node).first == "e" && records.id(of: node).dropFirst().allSatisfy(\.isNumber)
    }
    let prefix = isTaken ? "edge-" : ""
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
      let place = places[node]
      Self.element(at: place, in: &json) { json in
        json.member("id", records.id(of: node))
        json.member("value", records.id(of: node))
        json.members(records.fields(ofNode: node))
        json.member("color", NodeLook(view.graph.nodes[Int(node)]).hex)
        json.key("size")
        json.number(NodeLook(view.graph.nodes[Int(node)]).size)
      }
    }
    json.key("edges")
    json.array(view.edges) { json, number in
      let edge = view.graph.edges[Int(number)]
      Self.element(in: &json) { json in
        json.member("id", prefix + GraphRecords.id(ofEdge: number))
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

  private static func element(
    at place: NodePlaces.Place? = nil, in json: inout JSONText, _ write: (inout JSONText) -> Void
  ) {
    json.newline()
    json.open()
    json.key("data")
    json.open()
    write(&json)
    json.close()
    if let place {
      json.key("position")
      json.open()
      json.key("x")
      json.number(place.x)
      json.key("y")
      json.number(place.y)
      json.close()
    }
    json.close()
  }
}
