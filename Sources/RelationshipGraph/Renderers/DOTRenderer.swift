/// Writes a diagram as DOT. The file carries the whole picture, so `dot -Tsvg file.dot` draws the
/// same boxes, lines and texts.
///
/// The language: https://graphviz.org/doc/info/lang.html
public struct DOTRenderer: Sendable {
  /// Creates a writer.
  public init() {}

  /// Returns the diagram as DOT in UTF-8.
  public func render(_ diagram: Diagram) -> [UInt8] {
    var output: [UInt8] = []
    render(diagram, into: &output)
    return output
  }

  /// Appends the diagram as DOT in UTF-8.
  public func render(_ diagram: Diagram, into output: inout [UInt8]) {
    let attributes = GraphvizAttributes(diagram)
    output.reserveCapacity(output.count + 2000 + 500 * diagram.nodes.count)
    output.append(contentsOf: "digraph diagram {\n".utf8)
    write("graph", attributes.graph, into: &output)
    write("node", attributes.nodeDefaults, into: &output)
    write("edge", attributes.edgeDefaults, into: &output)
    let names = attributes.nodeNames.map(DOTText.quoted)
    for (name, list) in zip(names, attributes.nodes) { write(name, list, into: &output) }
    for rank in diagram.ranks {
      let members = rank.nodes.filter(names.indices.contains).map { names[$0] + "; " }
      let line = "  { rank=\(rank.place.rawValue); \(members.joined())}\n"
      output.append(contentsOf: line.utf8)
    }
    for (edge, list) in zip(diagram.edges, attributes.edges) {
      guard names.indices.contains(edge.source), names.indices.contains(edge.target) else {
        continue
      }
      write("\(names[edge.source]) -> \(names[edge.target])", list, into: &output)
    }
    output.append(contentsOf: "}\n".utf8)
  }

  private func write(
    _ subject: String, _ list: [GraphvizAttributes.Attribute], into output: inout [UInt8]
  ) {
    let items = list.map { item in
      "\(item.name)=" + (item.isHTML ? "<\(item.value)>" : DOTText.quoted(item.value))
    }
    output.append(contentsOf: "  \(subject) [\(items.joined(separator: ", "))];\n".utf8)
  }
}
