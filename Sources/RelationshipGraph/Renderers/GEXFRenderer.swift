import RelationExtraction

/// Writes GEXF 1.3, Gephi's own format: kinds keep parallel edges apart, dates make it a timeline.
///
/// Schema: <https://gexf.net>. All edges are directed, since NetworkX and Gephi each refuse some mixtures.
public struct GEXFRenderer: GraphRenderer {
  private let places: NodePlaces

  /// Creates a writer.
  /// - Parameter places: where nodes lie; without them Gephi arranges the graph.
  public init(places: NodePlaces = .none) { self.places = places }

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
    declare("node", GraphRecords.nodeColumns + records.extraColumns.node, into: &output)
    declare("edge", GraphRecords.edgeColumns + records.extraColumns.edge, into: &output)
    output.append(contentsOf: "<nodes>\n".utf8)
    for number in view.nodes {
      let node = graph.nodes[Int(number)]
      output.append(contentsOf: "<node".utf8)
      attribute("id", node.id, into: &output)
      attribute("label", node.label, into: &output)
      if isDynamic, WholeDate.isDate(node.firstDate) {
        attribute("start", WholeDate.first(of: node.firstDate), into: &output)
        let last = WholeDate.isDate(node.lastDate) ? node.lastDate : node.firstDate
        attribute("end", WholeDate.last(of: last), into: &output)
      }
      output.append(contentsOf: ">".utf8)
      write(records.fields(ofNode: number), into: &output)
      write(look: NodeLook(node), at: places[number], into: &output)
      output.append(contentsOf: "</node>\n".utf8)
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

  private func declare(_ domain: String, _ columns: [String], into output: inout [UInt8]) {
    output.append(contentsOf: "<attributes class=\"\(domain)\" mode=\"static\">\n".utf8)
    for column in columns {
      let type =
        switch column {
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
      output.append(contentsOf: "<attvalue".utf8)
      attribute("for", field.name, into: &output)
      attribute("value", field.value.text, into: &output)
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

  /// Colour, position and size, in the order of the schema; Gephi's y axis points up.
  private func write(
    look: NodeLook, at place: NodePlaces.Place?, into output: inout [UInt8]
  ) {
    let color = look.color
    output.append(
      contentsOf: "<viz:color r=\"\(color.red)\" g=\"\(color.green)\" b=\"\(color.blue)\"/>".utf8)
    if let place {
      output.append(contentsOf: "<viz:position".utf8)
      attribute("x", DecimalText.text(place.x), into: &output)
      attribute("y", DecimalText.text(-place.y), into: &output)
      attribute("z", "0", into: &output)
      output.append(contentsOf: "/>".utf8)
    }
    output.append(contentsOf: "<viz:size".utf8)
    attribute("value", DecimalText.text(look.size), into: &output)
    output.append(contentsOf: "/>".utf8)
  }
}
