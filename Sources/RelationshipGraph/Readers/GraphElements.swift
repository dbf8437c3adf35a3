/// The nodes and edges of a graph file as they stand there, with their values in one list.
struct GraphElements {
  /// A node or an edge.
  struct Element {
    var id = ""
    var source = ""
    var target = ""
    /// Range of the list of values.
    var values: Range<Int> = 0..<0
    /// Where it begins, from 1; 0 where the format does not tell it.
    var line: Int32 = 0
    var column: Int32 = 0
  }

  /// A value and the number of its name.
  struct Value {
    var name: Int
    var text: String
  }

  private(set) var nodes: [Element] = []
  private(set) var edges: [Element] = []
  /// Names by their numbers.
  private(set) var names: [String] = []
  /// Values that nodes and edges have where they give none, by the number of the name.
  var nodeDefaults: [Int: String] = [:]
  var edgeDefaults: [Int: String] = [:]
  /// Values of the graph itself.
  private var own: [Value] = []
  private(set) var values: [Value] = []
  private var numbers: [String: Int] = [:]

  /// The number of a value's name; -1 if no value has it.
  func number(of name: String) -> Int { numbers[name] ?? -1 }

  /// The number of a value's name, a new one if none has it yet.
  mutating func enter(name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
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
    element.values = values.count..<values.count + added.count
    values.append(contentsOf: added)
    return element
  }

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
}
