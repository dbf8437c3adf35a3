/// Writes a view in one text format.
public protocol GraphRenderer: Sendable {
  /// Appends the view to `output`.
  func render(_ view: GraphView, into output: inout [UInt8])
}
