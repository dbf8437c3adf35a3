import RelationExtraction

extension GraphView.Name {
  /// Whether a large chart of this view can be split into pages.
  var hasPages: Bool { [.units, .posts, .speakers, .event].contains(self) }
}

extension GraphView {
  /// Splits a large chart by organization, or, an event and cards, by the order of those who took part; each
  /// page is a view of its own. Views that are no charts stay whole.
  /// - Parameters:
  ///   - limit: the most boxes of a page.
  ///   - layout: how `speakers` are arranged.
  public func pages(limit: Int, layout: Diagram.Layout = .tree) -> [GraphView] {
    switch name {
    case .units: UnitPages(self, limit: limit, countsHolders: true).pages(of: roots)
    case .posts: UnitPages(self, limit: limit, countsHolders: false).pages(of: focus)
    case .speakers where layout == .tree: ParticipantPages(self, limit: limit).pages()
    case .speakers, .event: orderPages(limit: limit, layout)
    case .full, .coMentions, .ego, .path: [self]
    }
  }

  /// Organizations that are part of nothing in the view, in the order of the text.
  private var roots: [Int32] {
    let index = ViewIndex(self)
    return index.nodes.filter {
      graph.nodes[Int($0)].kind == .organization && index.parents[$0] == nil
        && (index.children[$0] != nil || index.holders[$0] != nil)
    }
  }

  /// Page after page takes the participants that the one before had no room for.
  private func orderPages(limit: Int, _ layout: Diagram.Layout) -> [GraphView] {
    var pages: [GraphView] = []
    var rest = self
    while true {
      let open = Set(rest.edges.filter { graph.edges[Int($0)].kind == .participation })
      let boxes = Set(Diagram(view: rest, limit: limit, layout: layout).nodes.map(\.subject))
      let drawn = open.filter { boxes.contains(graph.edges[Int($0)].source) }
      guard !drawn.isEmpty, drawn.count < open.count else {
        return pages + (pages.isEmpty || !open.isEmpty ? [rest] : [])
      }
      pages.append(rest.keeping { !open.contains($0) || drawn.contains($0) })
      rest = rest.keeping { !drawn.contains($0) }
    }
  }

  /// The view with the edges that a test takes.
  func keeping(_ takes: (Int32) -> Bool) -> GraphView {
    var view = self
    view.edges = edges.filter(takes)
    return view
  }
}

/// Pages of a chart of units: each holds whole organizations; one that is larger than a page goes on with its
/// units on the next, below its own box.
private struct UnitPages {
  /// Units of one page, and those that stand there only to show what others hang from.
  struct Block {
    var units: Set<Int32> = []
    var repeated: Set<Int32> = []
    var size = 0
  }

  private let view: GraphView
  private let index: ViewIndex
  private let limit: Int
  private let countsHolders: Bool

  init(_ view: GraphView, limit: Int, countsHolders: Bool) {
    self.view = view
    index = ViewIndex(view)
    self.limit = max(4, limit)
    self.countsHolders = countsHolders
  }

  func pages(of roots: [Int32]) -> [GraphView] {
    var blocks: [Block] = []
    for root in roots { blocks += self.blocks(of: root, depth: 0) }
    var pages: [Block] = []
    for block in blocks {
      if let last = pages.last, last.size + block.size <= limit {
        pages[pages.count - 1].units.formUnion(block.units)
        // What is drawn once with its holders needs no second box.
        pages[pages.count - 1].repeated.formUnion(block.repeated.subtracting(last.units))
        pages[pages.count - 1].size += block.size
      } else {
        pages.append(block)
      }
    }
    return pages.count > 1 ? pages.map(page) : [view]
  }

  /// An organization as one block, or as several that each fit on a page.
  private func blocks(of unit: Int32, depth: Int) -> [Block] {
    var whole = Block()
    collect(unit, into: &whole)
    guard whole.size > limit, depth < 12, let children = index.children[unit] else {
      return [whole]
    }
    var first = Block(units: [unit], size: size(of: unit))
    var blocks: [Block] = []
    for child in index.edges(children).map(\.source) {
      for var block in self.blocks(of: child, depth: depth + 1) {
        if first.size + block.size <= limit, blocks.isEmpty {
          first.units.formUnion(block.units)
          first.repeated.formUnion(block.repeated)
          first.size += block.size
        } else {
          block.repeated.insert(unit)
          block.size += 1
          blocks.append(block)
        }
      }
    }
    return [first] + blocks
  }

  private func collect(_ unit: Int32, into block: inout Block) {
    guard block.units.insert(unit).inserted else { return }
    block.size += size(of: unit)
    for edge in index.edges(index.children[unit]) { collect(edge.source, into: &block) }
  }

  private func size(of unit: Int32) -> Int {
    countsHolders ? 1 + Set(index.edges(index.holders[unit]).map(\.source)).count : 1
  }

  private func page(_ block: Block) -> GraphView {
    let graph = view.graph
    let units = block.units.union(block.repeated)
    let edges = view.edges.filter { number in
      let edge = graph.edges[Int(number)]
      switch edge.kind {
      case .role: return block.units.contains(edge.target)
      case .partOf: return units.contains(edge.source) && units.contains(edge.target)
      default: return false
      }
    }
    var nodes = units
    for number in edges { nodes.insert(graph.edges[Int(number)].source) }
    let tops = units.filter { unit in
      !edges.contains {
        graph.edges[Int($0)].kind == .partOf && graph.edges[Int($0)].source == unit
      }
    }
    return GraphView(
      name: view.name, graph: graph, nodes: nodes.sorted(), edges: edges,
      focus: view.focus.isEmpty ? [] : tops.sorted())
  }
}
