extension EntityGraph {
  /// The graph without the relations that can be trusted less.
  ///
  /// Co-mentions are counts and stay; so do nodes, which the text names all the same.
  /// - Parameter least: 0 ... 1.
  public func keepingRelations(ofConfidence least: Double) -> EntityGraph {
    guard least > 0 else { return self }
    var graph = self
    graph.edges.removeAll { $0.kind != .coMention && $0.confidence < least }
    return graph
  }
}
