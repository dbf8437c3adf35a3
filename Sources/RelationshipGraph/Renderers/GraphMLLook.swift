import RelationExtraction

/// What profiles of GraphML add to the standard one: places, sizes and colours, labels of Neo4j.
enum GraphMLLook {
  /// Keys by the names that Gephi reads.
  static let declarations = """
    <key id="n_x" for="node" attr.name="x" attr.type="double"/>
    <key id="n_y" for="node" attr.name="y" attr.type="double"/>
    <key id="n_size" for="node" attr.name="size" attr.type="double"/>
    <key id="n_r" for="node" attr.name="r" attr.type="int"/>
    <key id="n_g" for="node" attr.name="g" attr.type="int"/>
    <key id="n_b" for="node" attr.name="b" attr.type="int"/>

    """

  /// Writes the values of a node; Gephi's y axis points up.
  static func write(
    _ node: EntityGraph.Node, _ place: NodePlaces.Place?, into output: inout [UInt8]
  ) {
    func write(_ key: StaticString, _ value: String) {
      output.append(contentsOf: "<data key=\"\(key)\">\(value)</data>".utf8)
    }
    let look = NodeLook(node)
    if let place {
      write("n_x", DecimalText.text(place.x))
      write("n_y", DecimalText.text(-place.y))
    }
    write("n_size", DecimalText.text(look.size))
    write("n_r", "\(look.color.red)")
    write("n_g", "\(look.color.green)")
    write("n_b", "\(look.color.blue)")
  }

  /// The label of nodes in Neo4j: `Person`.
  static func label(_ kind: EntityKind) -> String {
    kind.word.prefix(1).uppercased() + kind.word.dropFirst()
  }

  /// The type of relationships in Neo4j: `PART_OF`.
  static func label(_ kind: EntityGraph.EdgeKind) -> String {
    kind.word.replacing("-", with: "_").uppercased()
  }
}
