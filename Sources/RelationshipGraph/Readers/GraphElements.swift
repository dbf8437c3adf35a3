/// The nodes and edges of a graph file as they stand there. All their text lies in one arena, so that a file of
/// millions of values needs no memory for each.
struct GraphElements {
  /// A piece of the arena.
  struct Text {
    var start: UInt32
    var count: UInt32
    /// No text at all, as of an attribute that is missing.
    static let none = Text(start: 0, count: 0)
    var isEmpty: Bool { count == 0 }
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// A node or an edge.
  struct Element {
    var id = Text.none
    var source = Text.none
    var target = Text.none
    /// Range of the list of values.
    var firstValue: UInt32 = 0
    var valueCount: UInt32 = 0
    /// Where it begins, from 1; 0 where the format does not tell it.
    var line: Int32 = 0
    var column: Int32 = 0
  }

  /// A value and the number of its name.
  struct Value {
    var name: Int32
    var text: Text
  }

  private(set) var nodes: ContiguousArray<Element> = []
  private(set) var edges: ContiguousArray<Element> = []
  /// Names by their numbers.
  private(set) var names: [String] = []
  /// Values that nodes and edges have where they give none, by the number of the name.
  var nodeDefaults: [Int: String] = [:]
  var edgeDefaults: [Int: String] = [:]
  /// Values of the graph itself.
  private var own: [Value] = []
  private(set) var values: ContiguousArray<Value> = []
  private(set) var arena: ContiguousArray<UInt8> = []
  private var numbers: [String: Int] = [:]

  /// - Parameter byteCount: the size of the file; no more is taken than is used.
  init(byteCount: Int) { arena.reserveCapacity(byteCount) }

  // MARK: Reading

  /// The number of a value's name; -1 if no value has it.
  func number(of name: String) -> Int { numbers[name] ?? -1 }

  /// Whether a text is these ASCII characters.
  func isSame(_ text: Text, _ word: StaticString) -> Bool {
    guard Int(text.count) == word.utf8CodeUnitCount else { return false }
    let start = Int(text.start)
    for index in 0..<word.utf8CodeUnitCount where arena[start + index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// A text as a string.
  func string(_ text: Text) -> String { String(decoding: arena[text.range], as: UTF8.self) }

  /// A value of the graph itself.
  func value(of name: String) -> String? {
    let number = Int32(number(of: name))
    return own.first { $0.name == number }.map { string($0.text) }
  }

  // MARK: Adding

  /// The number of a value's name, a new one if none has it yet.
  mutating func enter(name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  /// Adds a text to the arena.
  mutating func text(_ string: String) -> Text {
    let start = arena.count
    arena.append(contentsOf: string.utf8)
    return text(from: start)
  }

  /// Adds a text that ends with a NUL; a missing one is none.
  mutating func text(_ pointer: UnsafePointer<CChar>?) -> Text {
    guard let pointer else { return .none }
    let start = arena.count
    var index = 0
    while pointer[index] != 0 {
      arena.append(UInt8(bitPattern: pointer[index]))
      index += 1
    }
    return text(from: start)
  }

  /// Adds bytes to the text that is being read.
  mutating func append(_ bytes: UnsafeRawBufferPointer) { arena.append(contentsOf: bytes) }

  /// What was added to the arena since it had so many bytes.
  func text(from start: Int) -> Text {
    Text(start: UInt32(clamping: start), count: UInt32(clamping: arena.count - start))
  }

  mutating func addNode(_ element: Element, _ values: [Value]) {
    nodes.append(with(values, element))
  }

  mutating func addEdge(_ element: Element, _ values: [Value]) {
    edges.append(with(values, element))
  }

  mutating func add(own value: Value) { own.append(value) }

  private mutating func with(_ added: [Value], _ element: Element) -> Element {
    var element = element
    element.firstValue = UInt32(clamping: values.count)
    element.valueCount = UInt32(clamping: added.count)
    values.append(contentsOf: added)
    return element
  }
}

/// The values of one element after another, by the numbers of their names.
struct ElementRow {
  private let elements: GraphElements
  /// The place of the value of each name, in the element at hand; -1 if it has none.
  private var places: ContiguousArray<Int>
  private(set) var element = GraphElements.Element()

  init(_ elements: GraphElements) {
    self.elements = elements
    places = ContiguousArray(repeating: -1, count: elements.names.count)
  }

  /// Takes up an element.
  mutating func load(_ next: GraphElements.Element) {
    for value in values { places[Int(elements.values[value].name)] = -1 }
    element = next
    // The first of several values of a name counts.
    for value in values.reversed() { places[Int(elements.values[value].name)] = value }
  }

  /// The places of all values of the element.
  var values: Range<Int> {
    Int(element.firstValue)..<Int(element.firstValue) + Int(element.valueCount)
  }

  /// The text of a value; nil if the element has none of that name.
  func text(_ name: Int) -> GraphElements.Text? {
    guard name >= 0, places[name] >= 0 else { return nil }
    return elements.values[places[name]].text
  }

  /// A value as a string.
  func string(_ name: Int) -> String? { text(name).map(elements.string) }

  /// A whole number; 0 if there is none.
  func count(_ name: Int) -> Int32 {
    guard let text = text(name), !text.isEmpty, text.count < 10 else { return 0 }
    var number: Int32 = 0
    for place in text.range {
      let digit = elements.arena[place] &- 0x30
      guard digit < 10 else { return 0 }
      number = number * 10 + Int32(digit)
    }
    return number
  }
}
