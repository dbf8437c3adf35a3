import RelationExtraction

/// The entities of each group, in one column.
struct EntityGroups: Sendable {
  private let starts: ContiguousArray<Int32>
  private let members: ContiguousArray<Int32>

  init(_ resolution: EntityResolution) {
    var starts = ContiguousArray<Int32>(repeating: 0, count: resolution.groupCount + 1)
    for group in resolution.group { starts[Int(group) + 1] += 1 }
    for group in 0..<resolution.groupCount { starts[group + 1] += starts[group] }
    var next = starts
    var members = ContiguousArray<Int32>(repeating: 0, count: resolution.group.count)
    for entity in resolution.group.indices {
      let group = Int(resolution.group[entity])
      members[Int(next[group])] = Int32(entity)
      next[group] += 1
    }
    self.starts = starts
    self.members = members
  }

  var count: Int { starts.count - 1 }

  /// The first entity of a group.
  func first(_ group: Int) -> Int32 { members[Int(starts[group])] }

  /// The entities of a group, ascending.
  func entities(_ group: Int) -> ArraySlice<Int32> {
    ArraySlice(members[Int(starts[group])..<Int(starts[group + 1])])
  }

  /// Whether a group has one entity only.
  func isSingle(_ group: Int) -> Bool { starts[group + 1] - starts[group] == 1 }
}
