import CXML

/// The nodes and edges of a GraphML file as they stand there: values by the names of their keys.
struct GraphMLElements {
  /// A node or an edge.
  struct Element {
    var id = ""
    var source = ""
    var target = ""
    var values: [String: String] = [:]
    var line = 0
    var column = 0
  }

  var nodes: [Element] = []
  var edges: [Element] = []
  /// Values of the graph itself.
  var values: [String: String] = [:]

  /// Parses a file.
  static func read(_ bytes: [UInt8]) throws(GraphReadError) -> GraphMLElements {
    var state = GraphMLState()
    var error = cx_error()
    let isParsed = withUnsafeMutablePointer(to: &state) { pointer in
      // The calls end before this closure does, so the pointer outlives them.
      var handler = cx_handler(
        context: UnsafeMutableRawPointer(pointer),
        start: { context, name, attributes, count, line, column in
          guard let context, let name else { return }
          let state = context.assumingMemoryBound(to: GraphMLState.self)
          var values: [String: String] = [:]
          for index in 0..<Int(count) {
            guard let key = attributes?[2 * index], let value = attributes?[2 * index + 1] else {
              continue
            }
            values[String(cString: key)] = String(cString: value)
          }
          state.pointee.start(String(cString: name), values, Int(line), Int(column))
        },
        end: { context, name in
          guard let context, let name else { return }
          context.assumingMemoryBound(to: GraphMLState.self).pointee.end(String(cString: name))
        },
        text: { context, bytes, count in
          guard let context, let bytes else { return }
          let text = UnsafeRawBufferPointer(start: bytes, count: Int(count))
          context.assumingMemoryBound(to: GraphMLState.self).pointee.add(text)
        })
      return bytes.withUnsafeBytes { cx_parse($0.baseAddress, $0.count, &handler, &error) } == 1
    }
    guard isParsed else {
      let message = withUnsafeBytes(of: error.message) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw GraphReadError(
        line: Int(error.line), column: Int(error.column),
        message: "this is no graph file: \(InertText.line(message, limit: 200))")
    }
    guard state.isGraphML else {
      throw GraphReadError(line: 0, column: 0, message: "the file holds no <graphml>")
    }
    return state.elements
  }
}

/// Collects elements while a file is parsed.
private struct GraphMLState {
  var elements = GraphMLElements()
  var isGraphML = false

  /// Names of values by the ids of their keys.
  private var keys: [String: String] = [:]
  private var open: GraphMLElements.Element?
  private var isEdge = false
  private var key: String?
  private var text: [UInt8] = []
  private var depth = 0

  mutating func start(_ name: String, _ attributes: [String: String], _ line: Int, _ column: Int) {
    depth += 1
    if depth == 1 { isGraphML = name == "graphml" }
    switch name {
    case "key": if let id = attributes["id"] { keys[id] = attributes["attr.name"] ?? id }
    case "node", "edge":
      isEdge = name == "edge"
      open = GraphMLElements.Element(
        id: attributes["id"] ?? "", source: attributes["source"] ?? "",
        target: attributes["target"] ?? "", line: line, column: column)
    case "data":
      key = attributes["key"].map { keys[$0] ?? $0 }
      text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if key != nil { text.append(contentsOf: bytes) }
  }

  mutating func end(_ name: String) {
    depth -= 1
    switch name {
    case "data":
      guard let key else { return }
      let value = String(decoding: text, as: UTF8.self)
      if open != nil { open?.values[key] = value } else { elements.values[key] = value }
      self.key = nil
    case "node", "edge":
      guard let open else { return }
      if isEdge { elements.edges.append(open) } else { elements.nodes.append(open) }
      self.open = nil
    default: break
    }
  }
}
