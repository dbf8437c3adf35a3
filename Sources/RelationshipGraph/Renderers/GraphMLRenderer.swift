/// Writes GraphML that networkx, igraph, Gephi, Cytoscape, yEd and TinkerPop load at the first try.
///
/// One key per attribute and domain, no defaults, no `directed` attribute, nodes before edges,
/// every value on one line and left out if it is unknown. Nodes come in the order of their ids,
/// edges in that of (source, target, kind, title, status, mode, order, evidence).
public struct GraphMLRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

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
    var writer = GraphMLWriter(view)
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
