import RelationExtraction

/// Writes GraphML for yEd: boxes with labels and places, organizations as groups that hold their units. Other
/// values come as properties.
///
/// Form: <https://yed.yworks.com/support/manual/properties_mapper.html>, and files that yEd writes. Groups are
/// nested graphs, which the schema of the other profiles does not have.
public struct YEdRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the view as GraphML in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    var writer = YEdWriter(view)
    writer.writeHead(GraphRecords.nodeColumns, GraphRecords.edgeColumns)
    let layout = YEdLayout(view)
    for unit in layout.units[-1] ?? [] { writer.write(unit: unit, layout, depth: 0) }
    for node in view.nodes where view.graph.nodes[Int(node)].kind != .organization {
      writer.write(leaf: node, layout)
    }
    for edge in view.edges { writer.write(edge: edge) }
    writer.writeFoot()
    output.append(contentsOf: writer.bytes)
  }
}

private struct YEdWriter {
  private(set) var bytes: [UInt8] = []
  private let view: GraphView
  private let records: GraphRecords
  private var nodeKeys: Set<String> = []
  private var edgeKeys: Set<String> = []

  init(_ view: GraphView) {
    self.view = view
    records = GraphRecords(view)
  }

  mutating func writeHead(_ nodes: [String], _ edges: [String]) {
    raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key id="d0" for="node" yfiles.type="nodegraphics"/>
      <key id="d1" for="edge" yfiles.type="edgegraphics"/>

      """)
    let extra = records.extraColumns
    for (domain, prefix, names) in [
      ("node", "n_", nodes + extra.node), ("edge", "e_", edges + extra.edge),
    ] {
      for name in names {
        raw(
          "<key id=\"\(prefix)\(name)\" for=\"\(domain)\" attr.name=\"\(name)\" attr.type=\"string\"/>\n"
        )
      }
    }
    nodeKeys = Set(nodes + extra.node)
    edgeKeys = Set(edges + extra.edge)
    for name in ["title", "documents", "sentences"] + DocumentLists.names {
      raw("<key id=\"g_\(name)\" for=\"graph\" attr.name=\"\(name)\" attr.type=\"string\"/>\n")
    }
    raw("<graph id=\"rolegraph\" edgedefault=\"directed\">\n")
    let graph = view.graph
    if graph.documents.count == 1, !graph.documents[0].title.isEmpty {
      raw("<data key=\"g_title\">")
      XMLText.append(graph.documents[0].title, to: &bytes)
      raw("</data>")
    }
    raw("<data key=\"g_documents\">\(graph.documents.count + graph.silentDocumentCount)</data>")
    raw("<data key=\"g_sentences\">\(graph.sentenceCount)</data>")
    for (name, value) in DocumentLists(graph).lists {
      raw("<data key=\"g_\(name)\">")
      XMLText.append(value, to: &bytes)
      raw("</data>")
    }
    raw("\n")
  }

  mutating func writeFoot() { raw("</graph>\n</graphml>\n") }

  /// A unit, and in it those that it holds.
  mutating func write(unit: Int32, _ layout: YEdLayout, depth: Int) {
    guard let inside = layout.units[unit], let box = layout.boxes[unit] else {
      return write(leaf: unit, layout)
    }
    let node = view.graph.nodes[Int(unit)]
    raw("<node id=\"\(node.id)\" yfiles.foldertype=\"group\">")
    values(records.fields(ofNode: unit), "n_", nodeKeys)
    raw("<data key=\"d0\"><y:ProxyAutoBoundsNode><y:Realizers active=\"0\"><y:GroupNode>")
    geometry(box)
    let fill = depth % 2 == 0 ? "#EEF3FA" : "#F8FAFD"
    raw("<y:Fill color=\"\(fill)\" transparent=\"false\"/>")
    raw("<y:BorderStyle color=\"\(NodeLook(node).hex)\" type=\"line\" width=\"1.0\"/>")
    raw("<y:NodeLabel modelName=\"internal\" modelPosition=\"t\" fontStyle=\"bold\">")
    text(node.label)
    raw("</y:NodeLabel><y:Shape type=\"rectangle\"/><y:State closed=\"false\"/>")
    raw("</y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>\n")
    raw("<graph id=\"\(node.id):\" edgedefault=\"directed\">\n")
    for unit in inside { write(unit: unit, layout, depth: depth + 1) }
    raw("</graph></node>\n")
  }

  mutating func write(leaf number: Int32, _ layout: YEdLayout) {
    guard let box = layout.boxes[number] else { return }
    let node = view.graph.nodes[Int(number)]
    let look = NodeLook(node)
    raw("<node id=\"\(node.id)\">")
    values(records.fields(ofNode: number), "n_", nodeKeys)
    raw("<data key=\"d0\"><y:ShapeNode>")
    geometry(box)
    raw("<y:Fill color=\"#FFFFFF\" transparent=\"false\"/>")
    raw("<y:BorderStyle color=\"\(look.hex)\" type=\"line\" width=\"1.5\"/><y:NodeLabel>")
    text(node.label)
    raw("</y:NodeLabel><y:Shape type=\"\(look.shape)\"/></y:ShapeNode></data></node>\n")
  }

  mutating func write(edge number: Int32) {
    let edge = view.graph.edges[Int(number)]
    let style: (color: String, type: String, label: String) =
      switch edge.kind {
      case .role: ("#2F6FB7", "line", view.graph.title(of: edge))
      case .partOf: ("#9AA7B5", "line", "")
      case .organizer: ("#8A5FBF", "dotted", "")
      case .participation: ("#D39B1A", "dashed", edge.mode.word)
      case .coMention: ("#C9D3DF", "line", "")
      }
    raw("<edge id=\"\(GraphRecords.id(ofEdge: number))\" source=\"\(records.id(of: edge.source))\"")
    raw(" target=\"\(records.id(of: edge.target))\"")
    raw(edge.kind == .coMention ? " directed=\"false\">" : ">")
    values(records.fields(ofEdge: number), "e_", edgeKeys)
    raw("<data key=\"d1\"><y:PolyLineEdge>")
    raw("<y:LineStyle color=\"\(style.color)\" type=\"\(style.type)\" width=\"1.0\"/>")
    let arrow = edge.kind == .coMention ? "none" : "standard"
    raw("<y:Arrows source=\"none\" target=\"\(arrow)\"/>")
    if !style.label.isEmpty {
      raw("<y:EdgeLabel>")
      text(style.label)
      raw("</y:EdgeLabel>")
    }
    raw("</y:PolyLineEdge></data></edge>\n")
  }

  private mutating func geometry(_ box: YEdLayout.Box) {
    raw(
      "<y:Geometry height=\"\(DecimalText.text(box.height))\" width=\"\(DecimalText.text(box.width))\""
    )
    raw(" x=\"\(DecimalText.text(box.x))\" y=\"\(DecimalText.text(box.y))\"/>")
  }

  private mutating func values(
    _ fields: [GraphRecords.Field], _ prefix: String, _ keys: Set<String>
  ) {
    for field in fields where keys.contains(field.name) {
      raw("<data key=\"\(prefix)\(field.name)\">")
      XMLText.append(field.value.text, to: &bytes)
      raw("</data>")
    }
  }

  /// A label; one that begins with `<html>` would be taken for markup.
  private mutating func text(_ label: String) {
    let line = GraphRecords.line(label)
    XMLText.append(line.lowercased().hasPrefix("<html") ? " " + line : line, to: &bytes)
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
