import CXML

/// Reads the elements of GraphML: ours, and that of other programs.
///
/// Of yEd's graphics the labels are taken, of Neo4j's the attributes `labels` and `label`. Nodes in groups
/// are read like others.
enum GraphMLParser {
  /// Parses a file.
  static func elements(of bytes: [UInt8]) throws(GraphReadError) -> GraphElements {
    var state = GraphMLState(byteCount: bytes.count)
    var error = cx_error()
    let isParsed = withUnsafeMutablePointer(to: &state) { pointer in
      // The calls end before this closure does, so the pointer outlives them.
      var handler = cx_handler(
        context: UnsafeMutableRawPointer(pointer),
        start: { context, name, attributes, count, line, column in
          guard let context, let name else { return }
          context.assumingMemoryBound(to: GraphMLState.self).pointee
            .start(name, .init(attributes, count), line, column)
        },
        end: { context, name in
          guard let context, let name else { return }
          context.assumingMemoryBound(to: GraphMLState.self).pointee.end(name)
        },
        text: { context, bytes, count in
          guard let context, let bytes else { return }
          context.assumingMemoryBound(to: GraphMLState.self).pointee
            .add(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
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
    if let fault = state.fault { throw fault }
    return state.elements
  }
}

/// The attributes of an element while a call lasts.
private struct Attributes {
  private let pointers: UnsafePointer<UnsafePointer<CChar>?>?
  private let count: Int

  init(_ pointers: UnsafePointer<UnsafePointer<CChar>?>?, _ count: CInt) {
    self.pointers = pointers
    self.count = Int(count)
  }

  /// The value of an attribute; a pointer that ends with the call.
  func pointer(_ name: StaticString) -> UnsafePointer<CChar>? {
    for index in 0..<count {
      if let key = pointers?[2 * index], equals(key, name) { return pointers?[2 * index + 1] }
    }
    return nil
  }

  func string(_ name: StaticString) -> String { pointer(name).map { String(cString: $0) } ?? "" }
}

/// Whether a C string is these ASCII characters.
private func equals(_ text: UnsafePointer<CChar>, _ word: StaticString) -> Bool {
  var index = 0
  while index < word.utf8CodeUnitCount {
    if UInt8(bitPattern: text[index]) != word.utf8Start[index] { return false }
    index += 1
  }
  return text[index] == 0
}

/// Collects elements while a file is parsed.
private struct GraphMLState {
  /// An element that has begun.
  private struct Open {
    var element: GraphElements.Element
    var isEdge: Bool
    var values: [GraphElements.Value] = []
  }

  var elements: GraphElements
  var isGraphML = false
  /// The first element that no graph of ours can hold.
  var fault: GraphReadError?

  /// Numbers of values' names by the ids of their keys.
  private var keys = KeyTable(capacity: 64)
  private var keyNames: [Int] = []
  /// The key that stood behind each the last time, and the one read last: elements give their values in one order.
  private var following: [Int] = []
  private var lastKey = 0
  /// The key that is being declared: its name, and which elements its default is for.
  private var declared: (name: Int, domain: String)?
  /// From the outermost to the innermost; groups hold nodes.
  private var open: [Open] = []
  private var name = -1
  /// Whether a label of yEd's is being read.
  private var isLabel = false
  /// Where the text that is being read begins in the arena.
  private var textStart = 0
  private var depth = 0
  /// Lists of values that are free to be used again.
  private var spare: [GraphElements.Value] = []

  init(byteCount: Int) { elements = GraphElements(byteCount: byteCount) }

  mutating func start(
    _ name: UnsafePointer<CChar>, _ attributes: Attributes, _ line: CInt, _ column: CInt
  ) {
    depth += 1
    if equals(name, "data") {
      self.name = attributes.pointer("key").map { number(ofKey: $0) } ?? -1
      textStart = elements.arena.count
    } else if equals(name, "node") || equals(name, "edge") {
      begin(isEdge: equals(name, "edge"), attributes, line, column)
    } else if equals(name, "key"), let id = attributes.pointer("id") {
      let name = attributes.string("attr.name")
      let number = number(
        ofName: name.isEmpty ? String(cString: id) : name, attributes.string("for"))
      let key = keys.number(of: Array(String(cString: id).utf8))
      if key == keyNames.count {
        keyNames.append(number)
        following.append(key)
      } else {
        keyNames[key] = number
      }
      declared = (number, attributes.string("for"))
    } else if equals(name, "default") {
      textStart = elements.arena.count
    } else if equals(name, "NodeLabel") || equals(name, "EdgeLabel") {
      textStart = elements.arena.count
      isLabel = true
    } else if equals(name, "hyperedge"), fault == nil {
      fault = GraphReadError(
        line: Int(line), column: Int(column),
        message: "a hyperedge stands here; use an edge for each two of its nodes")
    } else if depth == 1 {
      isGraphML = equals(name, "graphml")
    }
  }

  /// The number of a name that a key declares; -1 where other values of ours tell the same, so that it need not
  /// be kept.
  private mutating func number(ofName name: String, _ domain: String) -> Int {
    let number = elements.enter(name: name)
    let isOurs = elements.number(of: "unit_of") >= 0 && elements.number(of: "evidence_source") >= 0
    switch (domain, name) {
    case ("node", "weight_degree"), ("edge", "eid"), ("edge", "symmetric"): return -1
    case ("edge", "interaction"), ("edge", "label"): return isOurs ? -1 : number
    default: return number
    }
  }

  private mutating func begin(
    isEdge: Bool, _ attributes: Attributes, _ line: CInt, _ column: CInt
  ) {
    var element = GraphElements.Element(line: line, column: column)
    element.id = elements.text(attributes.pointer("id"))
    if isEdge {
      element.source = elements.text(attributes.pointer("source"))
      element.target = elements.text(attributes.pointer("target"))
    }
    // The list of the element before is used again: it has room already.
    var values: [GraphElements.Value] = []
    swap(&values, &spare)
    values.removeAll(keepingCapacity: true)
    open.append(Open(element: element, isEdge: isEdge, values: values))
    if let label = attributes.pointer(isEdge ? "label" : "labels") {
      add(value: String(cString: label), named: isEdge ? "relation" : "labels")
    }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if name >= 0 || declared != nil || isLabel { elements.append(bytes) }
  }

  mutating func end(_ closing: UnsafePointer<CChar>) {
    depth -= 1
    if equals(closing, "data") {
      guard name >= 0 else { return }
      let value = GraphElements.Value(
        name: Int32(name), text: elements.text(from: textStart))
      if open.isEmpty {
        elements.add(own: value)
      } else {
        open[open.count - 1].values.append(value)
      }
      name = -1
    } else if equals(closing, "node") || equals(closing, "edge") {
      guard var last = open.popLast() else { return }
      if last.isEdge {
        elements.addEdge(last.element, last.values)
      } else {
        elements.addNode(last.element, last.values)
      }
      swap(&spare, &last.values)
    } else if isLabel, equals(closing, "NodeLabel") || equals(closing, "EdgeLabel") {
      isLabel = false
      let label = elements.string(elements.text(from: textStart))
      if !open.isEmpty, !label.allSatisfy(\.isWhitespace) {
        add(value: InertText.line(label, limit: 1000), named: "label")
      }
      // What else stands in graphics is no value.
      name = -1
    } else if equals(closing, "default"), let declared {
      let value = elements.string(elements.text(from: textStart))
      if declared.domain != "edge" { elements.nodeDefaults[declared.name] = value }
      if declared.domain != "node" { elements.edgeDefaults[declared.name] = value }
    } else if equals(closing, "key") {
      declared = nil
    }
  }

  private mutating func add(value: String, named name: String) {
    open[open.count - 1].values.append(
      .init(name: Int32(elements.enter(name: name)), text: elements.text(value)))
  }

  private mutating func number(ofKey id: UnsafePointer<CChar>) -> Int {
    if !following.isEmpty, isKey(following[lastKey], id) {
      lastKey = following[lastKey]
      return keyNames[lastKey]
    }
    var count = 0
    while id[count] != 0 { count += 1 }
    let bytes = UnsafeRawBufferPointer(start: id, count: count)
    // The pointer lives until the call returns.
    let key = bytes.withMemoryRebound(to: UInt8.self) { keys.known(Span(_unsafeElements: $0)) }
    guard let key else { return elements.enter(name: String(cString: id)) }
    following[lastKey] = key
    lastKey = key
    return keyNames[key]
  }

  /// Whether the id of a key is a string.
  private func isKey(_ key: Int, _ id: UnsafePointer<CChar>) -> Bool {
    let bytes = keys.bytes(key)
    var index = 0
    for byte in bytes {
      if UInt8(bitPattern: id[index]) != byte { return false }
      index += 1
    }
    return id[index] == 0
  }
}
