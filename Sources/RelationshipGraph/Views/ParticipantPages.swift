import RelationExtraction

/// Pages of those who took part: each holds whole organizations with all who came for them; one that is larger
/// than a page goes on on the next. Pages of cards follow the order named instead.
struct ParticipantPages {
  /// Participants of one event that stay together, with the boxes that they need.
  private struct Block {
    let event: Int32
    var participants: [Participant]
    var size: Int
  }

  private let view: GraphView
  private let index: ViewIndex
  private let limit: Int

  init(_ view: GraphView, limit: Int) {
    self.view = view
    index = ViewIndex(view)
    self.limit = max(4, limit)
  }

  func pages() -> [GraphView] {
    var pages: [[Block]] = []
    var room = 0
    for block in blocks {
      if block.size <= room {
        pages[pages.count - 1].append(block)
      } else {
        pages.append([block])
        room = limit
      }
      room -= block.size
    }
    return pages.count > 1 ? pages.map(page) : [view]
  }

  /// The organizations of each event in the order of the text, none larger than a page.
  private var blocks: [Block] {
    index.nodes.filter { index.participations[$0] != nil }.flatMap { event -> [Block] in
      var groups: [[Participant]] = []
      var places: [Int32: Int] = [:]
      for participant in Participant.list(of: event, in: index) {
        guard let root = participant.path.first else {
          groups.append([participant])
          continue
        }
        if let place = places[root] {
          groups[place].append(participant)
        } else {
          places[root] = groups.count
          groups.append([participant])
        }
      }
      return groups.flatMap { parts(of: $0, event) }
    }
  }

  /// One organization's participants as one block, or as several that each fit on a page.
  private func parts(of group: [Participant], _ event: Int32) -> [Block] {
    var parts: [Block] = []
    var tree = ParticipantTree()
    for participant in group {
      // One box is the event's.
      let isFull = 1 + tree.boxCount + tree.cost(of: participant) > limit
      if parts.isEmpty || isFull {
        parts.append(Block(event: event, participants: [], size: 1))
        tree = ParticipantTree()
      }
      tree.add(participant)
      parts[parts.count - 1].participants.append(participant)
      parts[parts.count - 1].size = 1 + tree.boxCount
    }
    return parts
  }

  private func page(_ blocks: [Block]) -> GraphView {
    var taken: [Int32: Set<Int32>] = [:]
    for block in blocks {
      taken[block.event, default: []].formUnion(block.participants.map(\.node))
    }
    return view.keeping { number in
      let edge = view.graph.edges[Int(number)]
      return edge.kind != .participation || taken[edge.target]?.contains(edge.source) == true
    }
  }
}
