import RelationExtraction

/// Who is named together with whom: a network, thicker lines for more sentences.
struct CoMentionsDiagram {
  /// The most boxes and lines that are drawn.
  static let limit = 60
  static let edgeLimit = 240

  /// Returns the picture of a view.
  static func diagram(of view: GraphView, limit: Int = limit) -> Diagram {
    var builder = DiagramBuilder(view, title: "Who is named together")
    let index = builder.index
    let all = index.edges(index.coMentions)
    let named = Set(all.flatMap { [$0.source, $0.target] })
    let chosen = heaviest(limit, all, in: index)
    let among = all.filter { chosen.contains($0.source) && chosen.contains($0.target) }
    // Sorting is stable only by a full key; place in the list is the last part of it.
    let edges = among.enumerated()
      .sorted { ($1.element.sentenceCount, $0.offset) < ($0.element.sentenceCount, $1.offset) }
      .prefix(edgeLimit).map(\.element)
    // Whoever is named only with those left out would stand alone.
    let shown = Set(edges.flatMap { [$0.source, $0.target] })
    let boxes = addBoxes(index.nodes.filter(shown.contains), to: &builder)
    let most = edges.first?.sentenceCount ?? 1
    for edge in edges {
      guard let source = boxes[edge.source], let target = boxes[edge.target] else { continue }
      let strength = strength(edge.sentenceCount, of: most)
      builder.connect(source, target, as: .coMention, tooltip: index.statement(edge)) {
        $0.width = Double(5 + strength * 55 / 100) / 10
        $0.color += String(0x40 + strength * (0xD2 - 0x40) / 100, radix: 16)
        $0.length = Double(240 - strength) / 100
      }
    }
    builder.diagram.engine = .neato
    builder.diagram.splines = .line
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    builder.diagram.legend = [
      Diagram.Text(
        "thicker line, more sentences that name both", size: 9, color: builder.style.subtitle)
    ]
    let pairs = among.count - edges.count
    builder.noteLeftOut([
      shown.count < named.count
        ? "\(named.count - shown.count) of \(named.count) entities, those named least" : "",
      pairs > 0 ? "\(pairs) of \(among.count) pairs, those named least" : "",
    ])
    if all.isEmpty { builder.diagram.note = "No two entities are named side by side." }
    return builder.diagram
  }

  /// The nodes with most sentences shared with others.
  private static func heaviest(
    _ limit: Int, _ edges: [EntityGraph.Edge], in index: ViewIndex
  ) -> Set<Int32> {
    var weights: [Int32: Int] = [:]
    for edge in edges {
      weights[edge.source, default: 0] += Int(edge.sentenceCount)
      weights[edge.target, default: 0] += Int(edge.sentenceCount)
    }
    let named = index.nodes.filter { weights[$0] != nil }
    let sorted = named.enumerated().sorted {
      (-weights[$0.element, default: 0], $0.offset) < (-weights[$1.element, default: 0], $1.offset)
    }
    return Set(sorted.prefix(limit).map(\.element))
  }

  private static func addBoxes(
    _ nodes: [Int32], to builder: inout DiagramBuilder
  ) -> [Int32: Int] {
    var boxes: [Int32: Int] = [:]
    for node in nodes {
      let entity = builder.index.graph.nodes[Int(node)]
      let style = builder.style
      let palette = style.palette(for: entity.kind)
      let doublings =
        max(1, Int(entity.mentionCount)).bitWidth
        - max(1, Int(entity.mentionCount)).leadingZeroBitCount - 1
      let size = 9 + min(doublings, 7)
      let text = style.lines(
        label(node, in: builder.index), width: 2.2, size: size, color: palette.text, maximumLines: 4
      )
      var box = style.box(
        id: builder.identifier(of: node), cssClass: entity.kind.word,
        shape: entity.kind == .organization ? .box : .rounded, palette: palette,
        width: style.width(of: text, minimum: 0.6), lines: text, tooltip: entity.name)
      box.height = style.height(of: text, minimum: 0.3)
      boxes[node] = builder.add(box)
    }
    return boxes
  }

  /// The short name, but the full one of a unit: "Party cell" alone may be anyone's.
  private static func label(_ node: Int32, in index: ViewIndex) -> String {
    let entity = index.graph.nodes[Int(node)]
    return entity.container >= 0 && entity.name.utf8.count <= 90 ? entity.name : index.label(node)
  }

  /// How strong a line is, 0 ... 100: the square root of its share of the heaviest, once named
  /// together being nothing. Where no pair is named twice, all are faint.
  private static func strength(_ sentences: Int32, of most: Int32) -> Int {
    guard most > 1 else { return 20 }
    var root = 0
    let share = Int(sentences - 1) * 10_000 / Int(most - 1)
    while (root + 1) * (root + 1) <= share { root += 1 }
    return root
  }
}
