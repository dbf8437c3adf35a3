/// Keys for the values that other programs gave: their names made fit for every reader, and their types.
struct ExtraKeys: Sendable {
  /// A declaration: its id in the file, its name, its type.
  struct Key: Sendable {
    let id: String
    let name: String
    let type: String
  }

  /// In the order of their names.
  let nodeKeys: [Key]
  let edgeKeys: [Key]
  private let nodePlaces: [String: Int]
  private let edgePlaces: [String: Int]

  init(_ view: GraphView) {
    let graph = view.graph
    guard !graph.extras.isEmpty else {
      (nodeKeys, edgeKeys, nodePlaces, edgePlaces) = ([], [], [:], [:])
      return
    }
    let known = GraphMLKeys.declarations
    (nodeKeys, nodePlaces) = Self.keys(
      view.nodes.map { graph.nodes[Int($0)].extra }, graph, "xn",
      taken: known.filter { $0.1 == "node" }.map(\.2))
    (edgeKeys, edgePlaces) = Self.keys(
      view.edges.map { graph.edges[Int($0)].extra }, graph, "xe",
      taken: known.filter { $0.1 == "edge" }.map(\.2))
  }

  /// The key of a value of a node.
  func node(_ extra: EntityGraph.Extra) -> Key? { nodePlaces[extra.name].map { nodeKeys[$0] } }

  /// The key of a value of an edge.
  func edge(_ extra: EntityGraph.Extra) -> Key? { edgePlaces[extra.name].map { edgeKeys[$0] } }

  private static func keys(
    _ numbers: [Int32], _ graph: EntityGraph, _ prefix: String, taken: [String]
  ) -> ([Key], [String: Int]) {
    var types: [String: String] = [:]
    for number in numbers where number >= 0 {
      for extra in graph.extras[Int(number)] {
        types[extra.name] = common(types[extra.name], type(of: extra.value))
      }
    }
    // Readers compare names without case, and some have names of their own.
    var used = Set(taken.map { $0.lowercased() }).union(
      [
        "id", "key", "source", "target", "directed", "start", "end", "interval", "suid", "selected",
        "value", "type", "kind", "name",
        "label", "weight", "x", "y", "z", "size", "r", "g", "b", "color", "position",
      ])
    var keys: [Key] = []
    var places: [String: Int] = [:]
    for name in types.keys.sorted(by: UTF8Text.precedes) {
      var clean = token(name)
      while !used.insert(clean.lowercased()).inserted { clean = "x_" + clean }
      places[name] = keys.count
      keys.append(Key(id: "\(prefix)\(keys.count + 1)", name: clean, type: types[name] ?? "string"))
    }
    return (keys, places)
  }

  /// A name token of XML.
  private static func token(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "._-".unicodeScalars.contains(scalar)
      return isPlain ? scalar : "_"
    }
    let text = String(String.UnicodeScalarView(scalars))
    return text.isEmpty ? "value" : text
  }

  private static func type(of value: String) -> String {
    if value == "true" || value == "false" { return "boolean" }
    if let number = Int(value), "\(number)" == value { return "long" }
    if let number = Double(value), number.isFinite, value.contains(".") { return "double" }
    return "string"
  }

  private static func common(_ left: String?, _ right: String) -> String {
    guard let left, left != right else { return right }
    let isNumber = Set([left, right]).isSubset(of: ["long", "double"])
    return isNumber ? "double" : "string"
  }
}
