import RelationExtraction

/// Writes GEXF 1.3, Gephi's own format: kinds keep parallel edges apart, dates make it a timeline.
///
/// Schema: <https://gexf.net>. All edges are directed, since NetworkX and Gephi each refuse some mixtures.
public struct GEXFRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the view as XML in UTF-8.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let graph = view.graph
    let isDynamic = view.nodes.contains { !graph.nodes[Int($0)].firstDate.isEmpty }
    output.append(
      contentsOf: """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <graph defaultedgetype="directed" idtype="string"\
        \(isDynamic ? " mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\"" : " mode=\"static\"")>

        """.utf8)
    let records = GraphRecords(view)
    declare("node", GraphRecords.nodeColumns, into: &output)
    declare("edge", GraphRecords.edgeColumns, into: &output)
    output.append(contentsOf: "<nodes>\n".utf8)
    for number in view.nodes {
      let node = graph.nodes[Int(number)]
      output.append(contentsOf: "<node".utf8)
      attribute("id", node.id, into: &output)
      attribute("label", node.label, into: &output)
      if isDynamic, !node.firstDate.isEmpty {
        attribute("start", node.firstDate, into: &output)
        attribute("end", node.lastDate.isEmpty ? node.firstDate : node.lastDate, into: &output)
      }
      output.append(contentsOf: ">".utf8)
      write(records.fields(ofNode: number), into: &output)
      let color = Self.color(of: node.kind)
      output.append(
        contentsOf: "<viz:color r=\"\(color.0)\" g=\"\(color.1)\" b=\"\(color.2)\"/></node>\n".utf8)
    }
    output.append(contentsOf: "</nodes>\n<edges>\n".utf8)
    var kinds: [[Int32]: Int] = [:]
    for number in view.edges {
      let edge = graph.edges[Int(number)]
      let title =
        graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
      // The second post at one place is of a kind of its own: Gephi would merge the two.
      let count = kinds[[edge.source, edge.target, Int32(edge.kind.rawValue)], default: 0]
      kinds[[edge.source, edge.target, Int32(edge.kind.rawValue)]] = count + 1
      let more = title.isEmpty ? edge.mode.word : title
      let kind = count == 0 ? edge.kind.word : "\(edge.kind.word): \(more) \(count + 1)"
      output.append(contentsOf: "<edge".utf8)
      attribute("id", GraphRecords.id(ofEdge: number), into: &output)
      attribute("source", records.id(of: edge.source), into: &output)
      attribute("target", records.id(of: edge.target), into: &output)
      attribute("type", "directed", into: &output)
      attribute("kind", kind, into: &output)
      attribute("label", title.isEmpty ? edge.kind.word : title, into: &output)
      attribute("weight", String(max(1, edge.sentenceCount)), into: &output)
      output.append(contentsOf: ">".utf8)
      write(records.fields(ofEdge: number), into: &output)
      output.append(contentsOf: "</edge>\n".utf8)
    }
    output.append(contentsOf: "</edges>\n</graph>\n</gexf>\n".utf8)
  }

  private func declare(_ domain: String, _ columns: [StaticString], into output: inout [UInt8]) {
    output.append(contentsOf: "<attributes class=\"\(domain)\" mode=\"static\">\n".utf8)
    for column in columns {
      let type =
        switch column.description {
        case "mentions", "sentences", "documents", "order", "weight": "integer"
        case "npmi", "confidence": "double"
        case "symmetric": "boolean"
        default: "string"
        }
      let line = "<attribute id=\"\(column)\" title=\"\(column)\" type=\"\(type)\"/>\n"
      output.append(contentsOf: line.utf8)
    }
    output.append(contentsOf: "</attributes>\n".utf8)
  }

  private func write(_ fields: [GraphRecords.Field], into output: inout [UInt8]) {
    output.append(contentsOf: "<attvalues>".utf8)
    for field in fields {
      let text =
        switch field.value {
        case .text(let text): text
        case .whole(let value): String(value)
        case .truth(let value): value ? "true" : "false"
        case .decimal(let value):
          String(
            decoding: {
              var digits: [UInt8] = []; DecimalText.append(value, to: &digits); return digits
            }(), as: UTF8.self)
        }
      output.append(contentsOf: "<attvalue".utf8)
      attribute("for", field.name.description, into: &output)
      attribute("value", text, into: &output)
      output.append(contentsOf: "/>".utf8)
    }
    output.append(contentsOf: "</attvalues>".utf8)
  }

  private func attribute(_ name: String, _ value: String, into output: inout [UInt8]) {
    output.append(contentsOf: " \(name)=\"".utf8)
    var text: [UInt8] = []
    XMLText.append(GraphRecords.line(value), to: &text)
    for byte in text {
      if byte == UInt8(ascii: "\"") {
        output.append(contentsOf: "&quot;".utf8)
      } else {
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func color(of kind: EntityKind) -> (Int, Int, Int) {
    switch kind {
    case .person: (47, 111, 183)
    case .organization: (127, 163, 209)
    case .event: (211, 155, 26)
    }
  }
}
