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
    let network = CoMentionNetwork(index.edges(index.coMentions), in: index.graph)
    let strengths = network.strengths
    let (pairs, among, isFull) = pairs(of: network, limit, strengths, in: index)
    // Whoever is named only with those left out would stand alone.
    let shown = Set(pairs.flatMap { [$0.edge.source, $0.edge.target] })
    let nodes = index.nodes.filter(shown.contains)
    let groups = CoMentionNetwork.groups(of: pairs, nodes: nodes)
    let boxes = addBoxes(nodes, groups, to: &builder)
    // Two who stand alone in one sentence weigh 1: a long list stays thin even where there is nothing else.
    let most = max(1, pairs.first?.weight ?? 1)
    for pair in pairs {
      guard let source = boxes[pair.edge.source], let target = boxes[pair.edge.target] else {
        continue
      }
      let strength = strength(pair.weight, of: most)
      builder.connect(source, target, as: .coMention, tooltip: index.statement(pair.edge)) {
        $0.width = Double(5 + strength * 55 / 100) / 10
        $0.color += String(0x40 + strength * (0xD2 - 0x40) / 100, radix: 16)
        $0.length = Double(240 - strength) / 100
      }
    }
    builder.diagram.engine = .neato
    builder.diagram.splines = pairs.count <= 150 ? .curved : .line
    builder.diagram.subtitle = DiagramText.clean(index.sourceWords, limit: 160)
    builder.diagram.legend = [
      Diagram.Text(
        "thicker line: named together more often, long lists counting less; one colour: one group named"
          + " together",
        size: 9, color: builder.style.subtitle)
    ]
    let alone = index.nodes.count - strengths.count
    let unseen = strengths.count - shown.count
    let fewer = unseen > 0 ? "\(unseen) of \(strengths.count) entities" : ""
    builder.noteLeftOut(
      beyondLimit: [isFull || unseen == 0 ? "" : fewer + ", those named least"],
      otherwise: [
        isFull && unseen > 0 ? fewer + ", since more lines could not be told apart" : "",
        pairs.count < among ? "\(among - pairs.count) of \(among) pairs that do not stand out" : "",
        alone > 0 ? ViewIndex.entities(alone) + " named alone" : "",
      ])
    if network.pairs.isEmpty { builder.diagram.note = "No two entities are named side by side." }
    return builder.diagram
  }

  /// The pairs that are drawn, the heaviest first, how many there are between their nodes, and whether more
  /// nodes would have more pairs than can be drawn.
  private static func pairs(
    of network: CoMentionNetwork, _ limit: Int, _ strengths: [Int32: Double], in index: ViewIndex
  ) -> (drawn: [CoMentionNetwork.Pair], among: Int, isFull: Bool) {
    var limit = limit
    var isFull = false
    while true {
      let chosen = heaviest(limit, strengths, in: index)
      let among = network.pairs.count {
        chosen.contains($0.edge.source) && chosen.contains($0.edge.target)
      }
      let standing = network.backbone(of: chosen, level: among > chosen.count ? 0.35 : 1.1)
      // Sorting is stable only by a full key; place in the list is the last part of it.
      let sorted = standing.enumerated()
        .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        .map(\.element)
      // Of pairs that weigh the same, as those of one long list do, none is taken for the rest: fewer names
      // with all their pairs are true, some pairs of many names would make hubs that the text does not have.
      let isCutInTies =
        sorted.count > edgeLimit && sorted[edgeLimit].weight == sorted[edgeLimit - 1].weight
      guard isCutInTies, limit > 12 else { return (Array(sorted.prefix(edgeLimit)), among, isFull) }
      isFull = true
      limit = limit * 4 / 5
    }
  }

  /// The nodes with most weight.
  private static func heaviest(
    _ limit: Int, _ strengths: [Int32: Double], in index: ViewIndex
  ) -> Set<Int32> {
    let named = index.nodes.filter { strengths[$0] != nil }
    let sorted = named.enumerated().sorted {
      (-strengths[$0.element, default: 0], $0.offset) < (
        -strengths[$1.element, default: 0], $1.offset
      )
    }
    return Set(sorted.prefix(limit).map(\.element))
  }

  private static func addBoxes(
    _ nodes: [Int32], _ groups: [Int32: Int], to builder: inout DiagramBuilder
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
      box.fill = style.groupFill(groups[node] ?? 0)
      boxes[node] = builder.add(box)
    }
    return boxes
  }

  /// The short name, but the full one of a unit: "Party cell" alone may be anyone's.
  private static func label(_ node: Int32, in index: ViewIndex) -> String {
    let entity = index.graph.nodes[Int(node)]
    return entity.container >= 0 && entity.name.utf8.count <= 90 ? entity.name : index.label(node)
  }

  /// How strong a line is, 0 ... 100: the square root of its share of the heaviest.
  private static func strength(_ weight: Double, of most: Double) -> Int {
    min(100, max(0, Int((100 * (weight / most).squareRoot()).rounded())))
  }
}
