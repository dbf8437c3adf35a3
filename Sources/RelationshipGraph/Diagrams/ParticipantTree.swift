/// The participants of one event below their units: every unit once, as it is met.
struct ParticipantTree {
  /// A unit or a person.
  struct Entry {
    let node: Int32
    let isUnit: Bool
    var children: [Int] = []
    var participants: [Participant] = []
  }

  private(set) var nodes: [Entry] = []
  private(set) var roots: [Int] = []
  /// Participants that found no room.
  var leftOut = 0

  var boxCount: Int { nodes.count }

  /// How many boxes a participant would add.
  func cost(of participant: Participant) -> Int {
    var level = roots
    var missing = participant.path.count
    for unit in participant.path {
      guard let found = level.first(where: { nodes[$0].isUnit && nodes[$0].node == unit }) else {
        break
      }
      missing -= 1
      level = nodes[found].children
    }
    return missing + (participant.path.last == participant.node ? 0 : 1)
  }

  /// Adds a participant and the units above it that are not there yet.
  mutating func add(_ participant: Participant) {
    var parent: Int?
    for unit in participant.path {
      let entry = child(of: parent, unit: unit)
      nodes[entry].participants.append(participant)
      parent = entry
    }
    if participant.path.last == participant.node { return }
    let person = append(Entry(node: participant.node, isUnit: false), to: parent)
    nodes[person].participants.append(participant)
  }

  /// What the post of a person in the tree says.
  func tooltip(of entry: Int) -> String { nodes[entry].participants.first?.roleStatement ?? "" }

  private mutating func child(of parent: Int?, unit: Int32) -> Int {
    let level = parent.map { nodes[$0].children } ?? roots
    let found = level.first { nodes[$0].isUnit && nodes[$0].node == unit }
    return found ?? append(Entry(node: unit, isUnit: true), to: parent)
  }

  private mutating func append(_ entry: Entry, to parent: Int?) -> Int {
    nodes.append(entry)
    if let parent {
      nodes[parent].children.append(nodes.count - 1)
    } else {
      roots.append(nodes.count - 1)
    }
    return nodes.count - 1
  }
}
