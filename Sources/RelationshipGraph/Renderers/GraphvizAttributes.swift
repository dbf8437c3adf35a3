/// A diagram in Graphviz's terms: the same names and values for the DOT file and for libgraphviz.
package struct GraphvizAttributes: Sendable {
  /// An attribute of the graph, a node or an edge.
  package struct Attribute: Sendable, Equatable {
    package let name: String
    package let value: String
    /// Whether the value is an HTML-like label.
    package let isHTML: Bool

    init(_ name: String, _ value: String, isHTML: Bool = false) {
      self.name = name
      self.value = value
      self.isHTML = isHTML
    }
  }

  /// Always this list: right with and without system fonts, and kept by browsers.
  static let font = "Helvetica,Arial,sans-serif"

  /// The empty border of a picture, in inches.
  package static let pad = 0.3

  package private(set) var graph: [Attribute]
  package let nodeDefaults: [Attribute]
  package let edgeDefaults: [Attribute]
  /// Names and attributes by index, as in the diagram; a name is the element's id as well.
  package let nodeNames: [String]
  package let edgeNames: [String]
  package let nodes: [[Attribute]]
  package let edges: [[Attribute]]

  /// Translates a diagram.
  package init(_ diagram: Diagram) {
    let style = DiagramStyle.standard
    graph = Self.graph(diagram)
    nodeDefaults = [
      Attribute("fontname", Self.font), Attribute("fontsize", "10"), Attribute("shape", "box"),
      Attribute("margin", "\(style.horizontalMargin),\(style.verticalMargin)"),
      Attribute("style", "filled"), Attribute("label", ""),
    ]
    edgeDefaults = [
      Attribute("fontname", Self.font), Attribute("fontsize", "8"), Attribute("dir", "none"),
      Attribute("style", "solid"),
    ]
    var namer = IdentifierNamer()
    nodeNames = diagram.nodes.map { namer.name($0.id) }
    edgeNames = diagram.edges.map { namer.name($0.id) }
    nodes = zip(nodeNames, diagram.nodes).map { Self.node($0, $1) }
    edges = zip(edgeNames, diagram.edges).map { Self.edge($0, $1, engine: diagram.engine) }
  }

  /// Sets an attribute of the graph.
  package mutating func set(_ name: String, _ value: String) {
    graph.removeAll { $0.name == name }
    graph.append(Attribute(name, value))
  }

  private static func graph(_ diagram: Diagram) -> [Attribute] {
    var list = [
      Attribute("charset", "UTF-8"), Attribute("layout", diagram.engine.rawValue),
      Attribute("fontname", font), Attribute("bgcolor", color(diagram.background)),
      Attribute("pad", "\(pad)"),
      Attribute("outputorder", "edgesfirst"), Attribute("labelloc", "t"),
      Attribute("labeljust", "l"), Attribute("splines", diagram.splines.rawValue),
    ]
    if diagram.engine == .dot {
      list.append(Attribute("rankdir", diagram.direction.rawValue))
      list.append(Attribute("nodesep", "\(diagram.nodeSeparation)"))
      list.append(Attribute("ranksep", "\(diagram.rankSeparation)"))
    } else {
      list.append(Attribute("overlap", "prism"))
      list.append(Attribute("sep", "+12"))
      list.append(Attribute("start", "3"))
    }
    let rows = diagram.heading
    if !rows.isEmpty {
      // A strut behind each text gives the rows air, and the texts of a row distance.
      let lines = rows.map { row in
        row.map { HTMLLabel.run($0) + HTMLLabel.strut }.joined() + HTMLLabel.leftBreak
      }
      let label = lines.joined() + HTMLLabel.strut + HTMLLabel.leftBreak
      list.append(Attribute("label", label, isHTML: true))
    }
    return list
  }

  private static func node(_ name: String, _ node: Diagram.Node) -> [Attribute] {
    var list = [
      Attribute("id", name), Attribute("class", IdentifierNamer.stem(of: node.cssClass)),
    ]
    if node.shape == .bend {
      return list + [
        Attribute("shape", "point"), Attribute("style", "invis"), Attribute("width", "0.01"),
        Attribute("height", "0.01"),
      ]
    }
    let lines = node.lines.filter { !$0.text.isEmpty }
    let dash = node.isDashed ? ",dashed" : ""
    if node.shape == .rounded {
      list.append(Attribute("style", "rounded,filled" + dash))
    } else if node.isDashed {
      list.append(Attribute("style", "filled" + dash))
    }
    list += [
      Attribute("fillcolor", color(node.fill)), Attribute("color", color(node.border)),
      Attribute("penwidth", "\(node.borderWidth)"), Attribute("width", "\(node.width)"),
      Attribute("height", "\(node.height)"),
      Attribute("label", lines.map(HTMLLabel.run).joined(separator: "<br/>"), isHTML: true),
    ]
    return list + tip(node.tooltip)
  }

  private static func edge(
    _ name: String, _ edge: Diagram.Edge, engine: Diagram.Engine
  ) -> [Attribute] {
    var list = [
      Attribute("id", name), Attribute("class", IdentifierNamer.stem(of: edge.cssClass)),
      Attribute("color", color(edge.color)), Attribute("penwidth", "\(edge.width)"),
    ]
    if edge.stroke != .solid { list.append(Attribute("style", edge.stroke.rawValue)) }
    if edge.hasTailDot || edge.hasArrow {
      let both = edge.hasTailDot && edge.hasArrow
      list.append(Attribute("dir", both ? "both" : edge.hasArrow ? "forward" : "back"))
      list.append(Attribute("arrowsize", "0.45"))
    }
    if edge.hasTailDot { list.append(Attribute("arrowtail", "dot")) }
    if !edge.isConstraint { list.append(Attribute("constraint", "false")) }
    if engine == .dot && edge.weight != 1 { list.append(Attribute("weight", "\(edge.weight)")) }
    if engine != .dot && edge.length > 0 { list.append(Attribute("len", "\(edge.length)")) }
    return list + tip(edge.tooltip)
  }

  private static func tip(_ text: String) -> [Attribute] {
    let text = DiagramText.clean(text)
    return text.isEmpty ? [] : [Attribute("tooltip", HTMLLabel.tip(text))]
  }

  /// The colour if it is written as `#rrggbb` or `#rrggbbaa`, else black: Graphviz would warn.
  static func color(_ color: String) -> String {
    let digits = color.utf8.dropFirst()
    let isHex = digits.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
    return color.hasPrefix("#") && isHex && (digits.count == 6 || digits.count == 8)
      ? color : "#000000"
  }
}
