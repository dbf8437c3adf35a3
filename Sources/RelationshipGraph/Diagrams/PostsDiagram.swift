import RelationExtraction

/// The org chart of one organization: its units below it, each with its posts and their holders.
struct PostsDiagram: ViewDrawing {
  static let title = "Posts and their holders"
  /// The most boxes that are drawn.
  static let limit = 80

  private(set) var builder: DiagramBuilder
  private let limit: Int
  private var boxes: [Int32: Int] = [:]
  private var drawnParents: Set<[Int32]> = []
  private var levels: [[Int]] = []
  private var trunks: [[[Int]]] = []

  init(builder: DiagramBuilder, limit: Int) {
    self.builder = builder
    self.limit = limit
  }

  mutating func draw(_ view: GraphView) {
    let index = builder.index
    for unit in view.focus { _ = draw(unit, depth: 0) }
    connectSecondParents()
    for level in levels { builder.align(.same, level.map { [$0] }) }
    for level in trunks { builder.align(.same, level) }
    let names = view.focus.map { index.graph.nodes[Int($0)].name }
    builder.diagram.subtitle = DiagramText.clean(
      (names + [index.sourceWords]).filter { !$0.isEmpty }.joined(separator: "; "), limit: 160)
    builder.addLegend()
    let units = index.nodes.filter { index.graph.nodes[Int($0)].kind == .organization }
    let missing = units.count - boxes.count
    builder.noteLeftOut(beyondLimit: [
      missing > 0 ? "\(missing) of \(units.count) organizations" : ""
    ])
    if view.focus.isEmpty { builder.diagram.note = "No posts are said." }
  }

  /// Draws a unit and the units below it, as long as there is room.
  private mutating func draw(_ unit: Int32, depth: Int) -> Int? {
    guard boxes[unit] == nil, boxes.count < limit, depth < UnitsDiagram.depthLimit else {
      return nil
    }
    let index = builder.index
    let isPartyBody = index.isPartyBody(unit)
    let box = builder.add(
      builder.style.postsBox(
        id: builder.identifier(of: unit), label: index.label(unit), posts: posts(of: unit),
        depth: depth, isPartyBody: isPartyBody, tooltip: index.graph.nodes[Int(unit)].name))
    boxes[unit] = box
    var branches: [DiagramBuilder.Branch] = []
    for edge in index.edges(index.children[unit])
    where index.edges(index.parents[edge.source]).first?.target == unit {
      guard let child = draw(edge.source, depth: depth + 1) else { continue }
      drawnParents.insert([edge.source, unit])
      branches.append(
        .init(
          node: child, kind: .partOf, tooltip: index.statement(edge),
          isPartyBody: index.isPartyBody(edge.source)))
    }
    let trunk = builder.connect(box, to: branches)
    while levels.count <= depth {
      levels.append([])
      trunks.append([])
    }
    levels[depth].append(box)
    if !trunk.isEmpty { trunks[depth].append(trunk) }
    return box
  }

  /// The posts of a unit by title, each with its holders; a title that only former holders are told of
  /// has none now.
  private func posts(of unit: Int32) -> [DiagramStyle.PostRow] {
    let index = builder.index
    // Holders that differ between two states have rows of their own.
    var rows: [(title: String, mark: GraphChanges.Mark?)] = []
    var byRow: [String: [EntityGraph.Edge]] = [:]
    func key(_ title: String, _ mark: GraphChanges.Mark?) -> String {
      title.lowercased() + (mark.map(ChangeMarks.word) ?? "")
    }
    for number in index.holders[unit] ?? [] {
      let edge = index.graph.edges[Int(number)]
      let title = index.bareTitle(edge)
      let mark = index.edgeMarks[number]
      if byRow[key(title, mark)] == nil { rows.append((title, mark)) }
      byRow[key(title, mark), default: []].append(edge)
    }
    return rows.map { title, mark in
      let edges = byRow[key(title, mark)] ?? []
      let isHeld = edges.contains { $0.status == .current || $0.status == .acting }
      var names: [String] = []
      for edge in edges {
        let status = edge.status == .current ? "" : " (\(edge.status.word))"
        let name = index.label(edge.source) + status
        if !names.contains(name) { names.append(name) }
      }
      let holders = names.joined(separator: ", ")
      return DiagramStyle.PostRow(
        title: title.prefix(1).uppercased() + title.dropFirst(),
        holders: (mark.map(ChangeMarks.word) ?? "")
          + (isHeld || mark != nil ? holders : "no present holder told; " + holders),
        isHeld: isHeld, mark: mark)
    }
  }

  /// Draws the part-of edges that the tree does not have.
  private mutating func connectSecondParents() {
    let index = builder.index
    for unit in index.nodes where boxes[unit] != nil {
      for edge in index.edges(index.parents[unit])
      where !drawnParents.contains([unit, edge.target]) && edge.target != unit {
        guard let child = boxes[unit], let parent = boxes[edge.target] else { continue }
        builder.connect(parent, child, as: .partOf, tooltip: index.statement(edge)) {
          $0.stroke = .dashed
          $0.isConstraint = false
        }
      }
    }
  }
}

extension ViewIndex {
  /// The title of a role as in the text, without a word on its status.
  func bareTitle(_ edge: EntityGraph.Edge) -> String {
    graph.titles.indices.contains(Int(edge.title)) ? graph.titles[Int(edge.title)] : ""
  }
}
