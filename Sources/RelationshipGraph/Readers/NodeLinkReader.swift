import FoundationEssentials

/// Reads node-link JSON, ours and that of NetworkX: `nodes` with an `id` each, and `edges` (or `links`) with
/// `source` and `target`.
public enum NodeLinkReader {
  /// Whether bytes look like an object in JSON.
  public static func isJSON(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "{")
  }

  /// Returns the graph of a file.
  /// - Throws: where it is no JSON, or lacks what a node or an edge needs.
  public static func graph(from bytes: [UInt8]) throws(GraphReadError) -> EntityGraph {
    let root: JSONValue
    do {
      root = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      let fault = JSONFault(in: bytes)
      throw GraphReadError(
        line: fault.place.line, column: fault.place.column, message: "this is \(fault.words)")
    }
    guard case .object(let members) = root, case .array(let nodes)? = members["nodes"],
      case .array(let edges)? = members["edges"] ?? members["links"]
    else {
      throw GraphReadError(
        line: 0, column: 0,
        message: "this JSON is no graph; node-link JSON has the lists 'nodes' and 'edges'")
    }
    var elements = GraphElements(byteCount: bytes.count)
    if case .object(let own)? = members["graph"] {
      for (name, value) in own.sorted(by: { $0.key < $1.key }) {
        let number = Int32(elements.enter(name: name))
        elements.add(own: .init(name: number, text: elements.text(value.text)))
      }
    }
    for (number, node) in nodes.enumerated() {
      try add(node, "nodes[\(number)]", isEdge: false, to: &elements)
    }
    for (number, edge) in edges.enumerated() {
      try add(edge, "edges[\(number)]", isEdge: true, to: &elements)
    }
    var assembly = GraphAssembly(elements)
    return try assembly.assemble()
  }

  private static func add(
    _ value: JSONValue, _ place: String, isEdge: Bool, to elements: inout GraphElements
  ) throws(GraphReadError) {
    guard case .object(let members) = value else {
      throw GraphReadError(line: 0, column: 0, message: "\(place) must be an object in braces")
    }
    let needed = isEdge ? ["source", "target"] : ["id"]
    for name in needed where members[name] == nil {
      throw GraphReadError(line: 0, column: 0, message: "\(place) has no '\(name)'")
    }
    let element = GraphElements.Element(
      id: elements.text(members["id"]?.text ?? ""),
      source: elements.text(members["source"]?.text ?? ""),
      target: elements.text(members["target"]?.text ?? ""))
    let own = isEdge ? ["source", "target", "key"] : ["id"]
    var values: [GraphElements.Value] = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where !own.contains(name) {
      let number = Int32(elements.enter(name: name))
      values.append(.init(name: number, text: elements.text(value.text)))
    }
    if isEdge { elements.addEdge(element, values) } else { elements.addNode(element, values) }
  }
}

/// Any value of JSON.
enum JSONValue: Decodable {
  case text(String)
  case number(Double)
  case whole(Int64)
  case truth(Bool)
  case array([JSONValue])
  case object([String: JSONValue])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let whole = try? container.decode(Int64.self) {
      self = .whole(whole)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let members = try? container.decode([String: JSONValue].self) {
      self = .object(members)
    } else {
      self = .array(try container.decode([JSONValue].self))
    }
  }

  /// The value as a file of text would have it; lists with bars between their items.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .whole(let number): "\(number)"
    case .truth(let truth): truth ? "true" : "false"
    case .array(let values): values.map(\.text).joined(separator: " | ")
    case .object, .null: ""
    }
  }
}
