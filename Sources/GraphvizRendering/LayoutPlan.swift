import RelationshipGraph

/// Another engine than the diagram asks for, since that one would take too long.
///
/// dot's cost lies in edges beyond a tree, neato's in the square of the nodes. Edges that only keep the order
/// inside a column cost dot nothing: 1,000 boxes in a tree take half a second.
struct LayoutPlan {
  let engine: Diagram.Engine
  let splines: Diagram.Splines
  let remark: String

  /// What is tried when a layout took too long.
  static let quick = LayoutPlan(
    engine: .sfdp, splines: .line,
    remark: "the layout took too long; drawn as a network by sfdp instead")

  /// Returns nil if the diagram's own engine will do.
  init?(for diagram: Diagram) throws(RenderError) {
    let nodes = diagram.nodes.count
    let edges = diagram.edges.count
    guard nodes <= SVGRenderer.nodeLimit, edges <= 4 * SVGRenderer.nodeLimit else {
      throw RenderError(
        .tooLarge,
        "the picture has \(nodes) boxes and \(edges) lines, more than can be laid out; choose a"
          + " smaller view (--view speakers) or a format without a picture (--format graphml)")
    }
    let drawn = diagram.edges.count { $0.stroke != .invis }
    let suitsDot =
      (nodes <= 4000 && drawn * 10 <= nodes * 11) || (nodes <= 450 && drawn - nodes <= 150)
    let suitsNeato = nodes <= 300
    switch diagram.engine {
    case .dot where suitsDot: return nil
    case .neato where suitsNeato: return nil
    case .sfdp: return nil
    default: break
    }
    self.init(
      engine: suitsNeato ? .neato : .sfdp, splines: .line,
      remark: "the picture is too dense for \(diagram.engine.rawValue); drawn as a network by"
        + " \(suitsNeato ? "neato" : "sfdp")")
  }

  private init(engine: Diagram.Engine, splines: Diagram.Splines, remark: String) {
    self.engine = engine
    self.splines = splines
    self.remark = remark
  }

  /// Draws a diagram by the engine that suits it, and again by a quick one if that takes too long.
  /// - Parameter draw: takes the diagram to draw and what differs from the one asked for.
  static func run<Picture>(
    _ diagram: Diagram, draw: (Diagram, [String]) throws(RenderError) -> Picture
  ) throws(RenderError) -> Picture {
    var diagram = diagram
    var remarks: [String] = []
    if let plan = try LayoutPlan(for: diagram) {
      remarks.append(plan.remark)
      plan.apply(to: &diagram)
    }
    do throws(RenderError) {
      return try draw(diagram, remarks)
    } catch {
      guard error.reason == .deadlinePassed, diagram.engine != .sfdp else { throw error }
    }
    remarks.append(quick.remark)
    quick.apply(to: &diagram)
    return try draw(diagram, remarks)
  }

  func apply(to diagram: inout Diagram) {
    diagram.engine = engine
    diagram.splines = splines
    diagram.ranks = []
  }
}
