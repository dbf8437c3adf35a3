/// Shows in a picture what differs between two states: added green, gone red and dashed, changed amber. Words and
/// lines tell the same to those who cannot tell the colours.
struct ChangeMarks {
  /// Colour of frames and words, and of the inside, as `#rrggbb`.
  typealias Colors = (line: String, fill: String)

  private let marks: [Int32: GraphChanges.Mark]
  /// Those that occur, of nodes and of edges.
  private let occurring: Set<GraphChanges.Mark>

  init(_ view: GraphView) {
    marks = view.nodeMarks
    let ofEdges = view.edges.compactMap { view.edgeMarks[$0] }
    let ofNodes = view.nodes.compactMap { view.nodeMarks[$0] }
    occurring = Set(ofEdges + ofNodes)
  }

  static func colors(_ mark: GraphChanges.Mark) -> Colors {
    switch mark {
    case .added: ("#1a7f37", "#e6f6ea")
    case .gone: ("#b42318", "#fdeceb")
    case .changed: ("#9a6700", "#fff5d6")
    }
  }

  /// What stands before a name.
  static func word(_ mark: GraphChanges.Mark) -> String {
    switch mark {
    case .added: "new: "
    case .gone: "not seen: "
    case .changed: "changed: "
    }
  }

  /// Colours the boxes of marked nodes, and the lines that lead to them.
  func apply(to diagram: inout Diagram) {
    guard !occurring.isEmpty else { return }
    diagram.title = "Changes: \(diagram.title)"
    for index in diagram.nodes.indices where diagram.nodes[index].shape != .bend {
      guard let mark = marks[diagram.nodes[index].subject] else { continue }
      let colors = Self.colors(mark)
      diagram.nodes[index].border = colors.line
      diagram.nodes[index].fill = colors.fill
      diagram.nodes[index].borderWidth = 1.8
      diagram.nodes[index].isDashed = mark == .gone
    }
    for index in diagram.edges.indices where diagram.edges[index].stroke != .invis {
      let target = diagram.nodes[diagram.edges[index].target]
      guard target.shape != .bend, let mark = marks[target.subject], mark != .changed else {
        continue
      }
      diagram.edges[index].color = Self.colors(mark).line
      if mark == .gone { diagram.edges[index].stroke = .dashed }
    }
    let texts: [(GraphChanges.Mark, String)] = [
      (.added, "new"), (.gone, "not seen any more"), (.changed, "changed"),
    ]
    for (mark, words) in texts where occurring.contains(mark) {
      diagram.legend.append(
        Diagram.Text("\u{25A0} " + words, size: 9, color: Self.colors(mark).line))
    }
  }
}
