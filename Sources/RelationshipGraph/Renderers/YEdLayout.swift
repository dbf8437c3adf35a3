import RelationExtraction

/// Where things lie in yEd: each organization with its units inside it, its holders beside it, and all others in
/// rows below. Sizes are in points; no two boxes overlap.
struct YEdLayout {
  /// A box by its upper left corner.
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  private static let width = 190.0
  private static let height = 44.0
  private static let gap = 18.0
  /// The room of a group's title.
  private static let head = 28.0
  private static let rowWidth = 2400.0

  private(set) var boxes: [Int32: Box] = [:]
  /// Units by the organization that they stand in; those in none under -1.
  private(set) var units: [Int32: [Int32]] = [:]

  init(_ view: GraphView) {
    let graph = view.graph
    let shown = Set(view.nodes)
    for node in view.nodes where graph.nodes[Int(node)].kind == .organization {
      units[Self.outer(of: node, shown, graph), default: []].append(node)
    }
    var beside: [Int32: [Int32]] = [:]
    var placed: Set<Int32> = []
    for number in view.edges where graph.edges[Int(number)].kind == .role {
      let edge = graph.edges[Int(number)]
      guard graph.nodes[Int(edge.source)].kind == .person, placed.insert(edge.source).inserted
      else { continue }
      beside[Self.root(of: edge.target, shown, graph), default: []].append(edge.source)
    }
    var shelf = Shelf(width: Self.rowWidth, gap: 2 * Self.gap)
    for root in units[-1] ?? [] {
      let size = size(of: root)
      let holders = beside[root] ?? []
      let perColumn = max(1, Int((size.height + Self.gap) / (Self.height + Self.gap)), 8)
      let columns = (holders.count + perColumn - 1) / perColumn
      let rows = min(holders.count, perColumn)
      let step = (x: Self.width + Self.gap, y: Self.height + Self.gap)
      let place = shelf.place(
        size.width + Double(columns) * step.x, max(size.height, Double(rows) * step.y))
      put(root, place.x, place.y)
      for (number, holder) in holders.enumerated() {
        boxes[holder] = Box(
          x: place.x + size.width + Self.gap + Double(number / perColumn) * step.x,
          y: place.y + Double(number % perColumn) * step.y, width: Self.width, height: Self.height)
      }
    }
    for node in view.nodes where boxes[node] == nil {
      let place = shelf.place(Self.width, Self.height)
      boxes[node] = Box(x: place.x, y: place.y, width: Self.width, height: Self.height)
    }
  }

  /// The most groups inside each other; what is nested more deeply stands in the last of them.
  private static let deepest = 12

  /// The group that a unit stands in; -1 if it stands in none.
  private static func outer(of unit: Int32, _ shown: Set<Int32>, _ graph: EntityGraph) -> Int32 {
    var chain = [unit]
    while let last = chain.last, chain.count <= 4096 {
      let next = graph.nodes[Int(last)].container
      guard next >= 0, shown.contains(next) else { break }
      chain.append(next)
    }
    if chain.count == 1 { return -1 }
    return chain.count <= deepest ? chain[1] : chain[chain.count - deepest]
  }

  private static func root(of unit: Int32, _ shown: Set<Int32>, _ graph: EntityGraph) -> Int32 {
    var unit = unit
    while graph.nodes[Int(unit)].container >= 0, shown.contains(graph.nodes[Int(unit)].container) {
      unit = graph.nodes[Int(unit)].container
    }
    return unit
  }

  private func size(of unit: Int32) -> (width: Double, height: Double) {
    guard let inside = units[unit] else { return (Self.width, Self.height) }
    let sizes = inside.map { size(of: $0) }
    return (
      (sizes.map(\.width).max() ?? 0) + 2 * Self.gap,
      sizes.reduce(Self.head + Self.gap) { $0 + $1.height + Self.gap }
    )
  }

  /// Puts a unit and, one below the other, those inside it.
  private mutating func put(_ unit: Int32, _ x: Double, _ y: Double) {
    let size = size(of: unit)
    boxes[unit] = Box(x: x, y: y, width: size.width, height: size.height)
    var top = y + Self.head + Self.gap
    for inside in units[unit] ?? [] {
      put(inside, x + Self.gap, top)
      top += self.size(of: inside).height + Self.gap
    }
  }
}

/// Rows of boxes from left to right, each as high as its highest.
private struct Shelf {
  let width: Double
  let gap: Double
  private var x = 0.0
  private var y = 0.0
  private var rowHeight = 0.0

  init(width: Double, gap: Double) {
    self.width = width
    self.gap = gap
  }

  mutating func place(_ boxWidth: Double, _ boxHeight: Double) -> (x: Double, y: Double) {
    if x > 0, x + boxWidth > width {
      x = 0
      y += rowHeight + gap
      rowHeight = 0
    }
    defer {
      x += boxWidth + gap
      rowHeight = max(rowHeight, boxHeight)
    }
    return (x, y)
  }
}
