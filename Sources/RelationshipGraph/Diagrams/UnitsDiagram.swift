import RelationExtraction

/// Which unit belongs to which, and who holds posts there: organizations from the largest at the
/// left, their Party cells, and the holders at the right.
struct UnitsDiagram {
  /// The most boxes that are drawn.
  static let limit = 160

  /// The most columns of units; a longer chain goes on in a row of its own.
  static let depthLimit = 12

  private var builder: DiagramBuilder
  private let limit: Int
  private var boxes: [Int32: Int] = [:]
  private var holders: Set<Int32> = []
  /// Pairs of a unit and the larger one that it is drawn below.
  private var parents: Set<[Int32]> = []
  private var columns = DiagramColumns()
  private var boxCount = 0

  /// Returns the picture of a view.
  static func diagram(of view: GraphView, limit: Int = limit) -> Diagram {
    var drawing = UnitsDiagram(
      builder: DiagramBuilder(view, title: "Units and posts"), limit: limit)
    drawing.draw()
    return drawing.builder.diagram
  }

  private init(builder: DiagramBuilder, limit: Int) {
    self.builder = builder
    self.limit = limit
  }

  private mutating func draw() {
    let index = builder.index
    let units = index.nodes.filter { index.graph.nodes[Int($0)].kind == .organization }
    let linked = units.filter {
      index.parents[$0] != nil || index.children[$0] != nil || index.holders[$0] != nil
    }
    for unit in linked where index.parents[unit] == nil { _ = draw(unit, depth: 0) }
    // What is left hangs from itself, a circle of units, or is too deep.
    for unit in linked where boxes[unit] == nil { _ = draw(unit, depth: 0) }
    connectSecondParents(linked)
    columns.align(in: &builder)
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    builder.addLegend()
    note(units: units.count, linked: linked)
  }

  private mutating func note(units: Int, linked: [Int32]) {
    let index = builder.index
    let drawn = linked.count { boxes[$0] != nil }
    var persons: Set<Int32> = []
    for unit in linked { persons.formUnion(index.edges(index.holders[unit]).map(\.source)) }
    let missing = persons.count - holders.count
    builder.noteLeftOut(
      beyondLimit: [
        drawn < linked.count ? "\(linked.count - drawn) of \(linked.count) linked units" : "",
        missing > 0 ? "\(missing) of \(persons.count) holders" : "",
      ],
      otherwise: [
        linked.count < units ? "\(units - linked.count) organizations without units or posts" : ""
      ])
    if linked.isEmpty { builder.diagram.note = "No units and no posts are said." }
  }

  /// Draws a unit, its holders and the units below it, as long as there is room.
  /// - Returns: its box, none if there was no room or it is drawn already.
  private mutating func draw(_ unit: Int32, depth: Int) -> [Int] {
    guard boxes[unit] == nil, boxCount < limit, depth < Self.depthLimit else { return [] }
    boxCount += 1
    let index = builder.index
    let isPartyBody = index.isPartyBody(unit)
    let box = builder.add(
      builder.style.unitBox(
        id: builder.identifier(of: unit), label: index.label(unit), depth: depth,
        isPartyBody: isPartyBody, tooltip: index.graph.nodes[Int(unit)].name))
    boxes[unit] = box
    var branches = drawHolders(of: unit)
    // A unit with two parents hangs from the one that completes its name.
    let children = index.edges(index.children[unit]).filter { child in
      index.edges(index.parents[child.source]).first?.target == unit
    }
    for edge in children {
      let isCell = index.isPartyBody(edge.source)
      for child in draw(edge.source, depth: depth + 1) {
        parents.insert([edge.source, unit])
        branches.append(
          .init(
            node: child, kind: .partOf, tooltip: index.statement(edge), isPartyBody: isCell))
      }
    }
    let hasUnits = children.contains { isPartyBody || !index.isPartyBody($0.source) }
    let place: DiagramColumns.Place =
      depth == 0 || hasUnits ? .inner(depth: depth) : isPartyBody ? .cell : .last
    if branches.isEmpty { keepRow(of: box) }
    columns.addUnit(box, place, trunk: builder.connect(box, to: branches))
    return [box]
  }

  /// A point among the holders, so that a unit without any has a row of its own and no line runs over it.
  private mutating func keepRow(of box: Int) {
    let point = builder.add(
      Diagram.Node(id: builder.identifier("row"), cssClass: "bend", shape: .bend))
    columns.addPerson(point)
    builder.connect(box, point, as: .role, tooltip: "") {
      $0.cssClass = "order"
      $0.stroke = .invis
      $0.weight = 10
    }
  }

  /// Draws a box for each person with posts in the unit; a person of two units has two.
  private mutating func drawHolders(of unit: Int32) -> [DiagramBuilder.Branch] {
    let index = builder.index
    let roles = index.edges(index.holders[unit])
    var persons: [Int32] = []
    for role in roles where !persons.contains(role.source) { persons.append(role.source) }
    var branches: [DiagramBuilder.Branch] = []
    for person in persons where boxCount < limit {
      boxCount += 1
      let posts = roles.filter { $0.source == person }
      let titles = posts.map(index.title).joined(separator: "; ")
      let name = index.graph.nodes[Int(person)].name
      let node = builder.add(
        builder.style.personBox(
          id: builder.identifier(of: person), name: index.label(person),
          titles: titles.prefix(1).uppercased() + titles.dropFirst(),
          tooltip: ([name] + posts.map(index.post)).joined(separator: "; ")))
      holders.insert(person)
      columns.addPerson(node)
      branches.append(
        .init(node: node, kind: .role, tooltip: posts.first.map(index.statement) ?? ""))
    }
    return branches
  }

  /// Draws the part-of edges that the tree does not have: a unit may hang from its enterprise and
  /// from its higher committee.
  private mutating func connectSecondParents(_ units: [Int32]) {
    let index = builder.index
    for unit in units {
      for edge in index.edges(index.parents[unit])
      where !parents.contains([unit, edge.target]) && edge.target != unit {
        guard let child = boxes[unit], let parent = boxes[edge.target] else { continue }
        builder.connect(parent, child, as: .partOf, tooltip: index.statement(edge)) {
          $0.stroke = .dashed
          $0.isConstraint = false
        }
      }
    }
  }
}
