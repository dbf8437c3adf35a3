public import RelationshipGraph

/// Finds places for the nodes of a graph, so that it opens arranged in programs that draw graphs.
public struct NodeLayout: Sendable {
  /// Above these, a layout takes longer than the programs themselves need.
  private static let nodeLimit = 3000
  private static let edgeLimit = 20_000

  /// Creates a layout.
  public init() {}

  /// Returns where the nodes of a view lie, by a spring model without overlaps.
  ///
  /// - Returns: no places where the view is empty or too large, or Graphviz cannot lay it out.
  public func places(of view: GraphView) -> NodePlaces {
    guard !view.nodes.isEmpty, view.nodes.count <= Self.nodeLimit,
      view.edges.count <= Self.edgeLimit
    else { return .none }
    var diagram = Diagram(title: "", subtitle: "")
    diagram.engine = .sfdp
    diagram.splines = .line
    var places: [Int32: Int] = [:]
    for node in view.nodes {
      places[node] = diagram.nodes.count
      diagram.nodes.append(
        Diagram.Node(id: "n\(diagram.nodes.count)", cssClass: "node", shape: .box))
    }
    for number in view.edges {
      let edge = view.graph.edges[Int(number)]
      guard let source = places[edge.source], let target = places[edge.target] else { continue }
      diagram.edges.append(
        Diagram.Edge(from: source, to: target, id: "e\(diagram.edges.count)", cssClass: "edge"))
    }
    guard
      let drawn = try? GraphvizLayout.picture(
        of: diagram, GraphvizAttributes(diagram), as: .plain, deadline: .seconds(20),
        pluginFolder: nil)
    else { return .none }
    return NodePlaces(Self.places(in: drawn.bytes, view.nodes))
  }

  /// Reads Graphviz's plain form: `graph scale width height` and `node name x y …` in inches, y upwards.
  private static func places(
    in bytes: [UInt8], _ nodes: [Int32]
  ) -> [Int32: NodePlaces.Place] {
    var result: [Int32: NodePlaces.Place] = [:]
    var height = 0.0
    for line in bytes.split(separator: 0x0A) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      if words.count >= 4, words[0] == "graph" {
        height = Double(words[3]) ?? 0
      } else if words.count >= 4, words[0] == "node", words[1].hasPrefix("n"),
        let index = Int(words[1].dropFirst()), nodes.indices.contains(index),
        let x = Double(words[2]), let y = Double(words[3])
      {
        result[nodes[index]] = .init(x: x * 72, y: (height - y) * 72)
      }
    }
    return result
  }
}
