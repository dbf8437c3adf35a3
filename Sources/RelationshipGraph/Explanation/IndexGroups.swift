/// Row numbers grouped by a key, each group in the order of the rows.
struct IndexGroups: Sendable {
  private let starts: ContiguousArray<Int>
  private let members: ContiguousArray<Int>

  /// Groups the rows 0 ..< `keys.count` by their keys; keys outside of 0 ..< `count` have no group.
  /// - Complexity: O(*n*).
  init(_ keys: [Int32], count: Int) {
    var starts = ContiguousArray<Int>(repeating: 0, count: count + 1)
    for key in keys where key >= 0 && Int(key) < count { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var members = ContiguousArray<Int>(repeating: 0, count: starts[count])
    for (row, key) in keys.enumerated() where key >= 0 && Int(key) < count {
      members[next[Int(key)]] = row
      next[Int(key)] += 1
    }
    self.starts = starts
    self.members = members
  }

  /// The rows of a key.
  func rows(of key: Int) -> ArraySlice<Int> {
    guard key >= 0, key + 1 < starts.count else { return [] }
    return members[starts[key]..<starts[key + 1]]
  }
}
