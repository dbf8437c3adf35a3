import RelationExtraction

/// Colour, size and shape of a node in programs that draw graphs: the kind gives the colour, the number of
/// mentions the size.
struct NodeLook {
  /// Red, green, blue, 0 ... 255.
  let color: (red: Int, green: Int, blue: Int)
  /// Diameter in points, 10 ... 60.
  let size: Double
  /// The name of the shape in yEd.
  let shape: String

  init(_ node: EntityGraph.Node) {
    switch node.kind {
    case .person: (color, shape) = ((47, 111, 183), "roundrectangle")
    case .organization: (color, shape) = ((127, 163, 209), "rectangle")
    case .event: (color, shape) = ((211, 155, 26), "hexagon")
    }
    let doublings =
      max(1, Int(node.mentionCount)).bitWidth - max(1, Int(node.mentionCount)).leadingZeroBitCount
    size = min(60, 6 + 4 * Double(doublings))
  }

  /// The colour as `#rrggbb`.
  var hex: String {
    "#"
      + [color.red, color.green, color.blue].map { part in
        let digits = String(part, radix: 16)
        return (digits.count < 2 ? "0" : "") + digits
      }.joined()
  }
}
