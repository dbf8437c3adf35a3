/// Draws views of one name, box by box.
protocol ViewDrawing {
  /// The heading, unless the view gives another.
  static var title: String { get }
  /// The most boxes that are drawn.
  static var limit: Int { get }
  /// What is drawn so far.
  var builder: DiagramBuilder { get }

  init(builder: DiagramBuilder, limit: Int)

  mutating func draw(_ view: GraphView)
}

extension ViewDrawing {
  /// Returns the picture of a view.
  static func diagram(of view: GraphView, limit: Int = limit) -> Diagram {
    var drawing = Self(builder: DiagramBuilder(view, title: title), limit: limit)
    drawing.draw(view)
    return drawing.builder.diagram
  }
}
