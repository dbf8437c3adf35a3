/// Writes GraphML that networkx, igraph, Gephi, Cytoscape, yEd and TinkerPop load at the first try.
///
/// One key per attribute and domain, no defaults, no `directed` attribute, nodes before edges,
/// every value on one line and left out if it is unknown. Nodes come in the order of their ids,
/// edges in that of (source, target, kind, title, status, mode, order, evidence).
public struct GraphMLRenderer: GraphRenderer {
  /// For which programs a file is made.
  public enum Profile: Sendable {
    /// For all: no direction is told of single edges.
    case standard
    /// For Gephi and yEd: co-mentions are undirected, nodes have places, sizes and colours. Still valid.
    case mixed
    /// For Neo4j (APOC) and Gephi: kinds as `labels` and `label` of the elements, which the schema does not know.
    case neo4j
  }

  private let profile: Profile
  private let places: NodePlaces

  /// Creates a writer.
  /// - Parameters:
  ///   - profile: for which programs.
  ///   - places: where nodes lie; of `mixed` only.
  public init(profile: Profile = .standard, places: NodePlaces = .none) {
    self.profile = profile
    self.places = places
  }

  /// Appends the view as GraphML in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    write(view, into: &output) { _ in }
  }

  /// Writes the view piece by piece: `flush` may take the bytes away whenever it is called, so that
  /// a large graph never stands in memory as a whole.
  public func write<Failure: Error>(
    _ view: GraphView, into output: inout [UInt8],
    flush: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = GraphMLWriter(view, profile, places)
    writer.writeHead(into: &output)
    for node in view.nodes {
      writer.write(node: Int(node), into: &output)
      if output.count > Self.piece { try flush(&output) }
    }
    for edge in view.edges {
      writer.write(edge: Int(edge), into: &output)
      if output.count > Self.piece { try flush(&output) }
    }
    output.append(contentsOf: "</graph>\n</graphml>\n".utf8)
    try flush(&output)
  }

  private static let piece = 1 << 18
}
