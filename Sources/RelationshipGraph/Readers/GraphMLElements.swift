import CXML

/// The nodes and edges of a GraphML file as they stand there, with their values in one list.
struct GraphMLElements {
  /// A node or an edge.
  struct Element {
    var id = ""
    var source = ""
    var target = ""
    /// Range of the list of values.
    var values: Range<Int> = 0..<0
    var line: Int32 = 0
    var column: Int32 = 0
  }

  /// A value and the number of its name.
  struct Value {
    var name: Int
    var text: String
  }

  fileprivate(set) var nodes: [Element] = []
  fileprivate(set) var edges: [Element] = []
  /// Values of the graph itself.
  fileprivate var own: [Value] = []
  fileprivate var values: [Value] = []
  fileprivate var numbers: [String: Int] = [:]

  /// The number of a value's name; -1 if no value has it.
  func number(of name: String) -> Int { numbers[name] ?? -1 }

  /// A value of an element.
  func value(_ name: Int, of element: Element) -> String? {
    for index in element.values where values[index].name == name { return values[index].text }
    return nil
  }

  /// A value of the graph itself.
  func value(of name: String) -> String? {
    let number = number(of: name)
    return own.first { $0.name == number }?.text
  }

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
  var elements = GraphMLElements()
  var isGraphML = false

  /// Numbers of values' names by hashes of the ids of their keys.
  private var keys: [UInt64: Int] = [:]
  private var open: GraphMLElements.Element?
  private var isEdge = false
  private var name = -1
  private var text: [UInt8] = []
  private var depth = 0

  mutating func start(
    _ name: UnsafePointer<CChar>, _ attributes: Attributes, _ line: CInt, _ column: CInt
  ) {
    depth += 1
    if equals(name, "data") {
      self.name = attributes.pointer("key").map { number(ofKey: $0) } ?? -1
      text.removeAll(keepingCapacity: true)
    } else if equals(name, "node") || equals(name, "edge") {
      isEdge = equals(name, "edge")
      let first = elements.values.count
      open = GraphMLElements.Element(
        id: attributes.string("id"), source: attributes.string("source"),
        target: attributes.string("target"), values: first..<first, line: line, column: column)
    } else if equals(name, "key"), let id = attributes.pointer("id") {
      let declared = attributes.string("attr.name")
      keys[hash(id)] = number(ofName: declared.isEmpty ? String(cString: id) : declared)
    } else if depth == 1 {
      isGraphML = equals(name, "graphml")
    }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if name >= 0 { text.append(contentsOf: bytes) }
  }

  mutating func end(_ closing: UnsafePointer<CChar>) {
    depth -= 1
    if equals(closing, "data") {
      guard name >= 0 else { return }
      let value = GraphMLElements.Value(name: name, text: String(decoding: text, as: UTF8.self))
      if open != nil { elements.values.append(value) } else { elements.own.append(value) }
      name = -1
    } else if var element = open, equals(closing, "node") || equals(closing, "edge") {
      element.values = element.values.lowerBound..<elements.values.count
      if isEdge { elements.edges.append(element) } else { elements.nodes.append(element) }
      open = nil
    }
  }

  private mutating func number(ofKey id: UnsafePointer<CChar>) -> Int {
    keys[hash(id)] ?? number(ofName: String(cString: id))
  }

  private mutating func number(ofName name: String) -> Int {
    if let known = elements.numbers[name] { return known }
    let number = elements.numbers.count
    elements.numbers[name] = number
    return number
  }

  private func hash(_ text: UnsafePointer<CChar>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while text[index] != 0 {
      hash = (hash ^ UInt64(UInt8(bitPattern: text[index]))) &* 0x100_0000_01b3
      index += 1
    }
    return hash
  }
}
