public import RelationshipGraph

/// Draws diagrams as SVG by libgraphviz.
///
/// Text is measured by built-in widths, so the same diagram gives the same bytes on every machine.
/// Graphviz is not thread-safe: calls from several tasks wait for each other.
public struct SVGRenderer: Sendable {
  /// Where the layout runs.
  public enum Isolation: Sendable {
    /// In a child process that is stopped at the deadline; a crash in there is an error here.
    case childProcess
    /// In this process, without a deadline: for small pictures of trusted text.
    case sameProcess
  }

  /// A picture and what happened on the way.
  public struct Picture: Sendable, Equatable {
    /// SVG 1.1 in UTF-8.
    public var svg: [UInt8]
    /// Lower case; what differs from the diagram and what Graphviz warned of.
    public var remarks: [String]
  }

  /// The largest picture that is tried, in boxes.
  static let nodeLimit = 10_000

  private let deadline: Duration
  private let isolation: Isolation
  private let pluginFolder: String?

  /// Creates a renderer.
  /// - Parameters:
  ///   - deadline: how long a layout may take; a second, simpler one may take as long again.
  ///   - isolation: where the layout runs.
  ///   - pluginFolder: the folder of Graphviz's plugins; by default the one beside libgvc.
  public init(
    deadline: Duration = .seconds(20), isolation: Isolation = .childProcess,
    pluginFolder: String? = nil
  ) {
    self.deadline = deadline
    self.isolation = isolation
    self.pluginFolder = pluginFolder
  }

  /// Returns the diagram as SVG.
  ///
  /// A dense or large diagram is laid out by another engine than it asks for, and one that takes
  /// too long is laid out again by a quick one; both are told in the remarks.
  public func render(_ diagram: Diagram) throws(RenderError) -> Picture {
    try LayoutPlan.run(diagram) { (diagram, remarks) throws(RenderError) in
      try draw(diagram, remarks)
    }
  }

  private func draw(_ diagram: Diagram, _ remarks: [String]) throws(RenderError) -> Picture {
    let attributes = GraphvizAttributes(diagram)
    let drawn = try GraphvizLayout.picture(
      of: diagram, attributes, as: .svg, deadline: isolation == .sameProcess ? nil : deadline,
      pluginFolder: pluginFolder)
    var finishing = SVGFinishing(diagram, attributes)
    let svg = try finishing.finish(drawn.bytes)
    return Picture(svg: svg, remarks: drawn.warning.isEmpty ? remarks : remarks + [drawn.warning])
  }
}
