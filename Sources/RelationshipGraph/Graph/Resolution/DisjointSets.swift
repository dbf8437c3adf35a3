/// Sets of entities that are one. The smallest number of a set stands for it, so the result does
/// not depend on the order in which sets are united.
struct DisjointSets: Sendable {
  private var parents: ContiguousArray<Int32>

  init(count: Int) { parents = ContiguousArray(0..<Int32(count)) }

  /// The smallest member of the set.
  mutating func find(_ member: Int32) -> Int32 {
    var member = member
    while parents[Int(member)] != member {
      let parent = parents[Int(member)]
      parents[Int(member)] = parents[Int(parent)]
      member = parent
    }
    return member
  }

  /// Makes two sets one. Returns whether they were two.
  @discardableResult
  mutating func unite(_ left: Int32, _ right: Int32) -> Bool {
    let left = find(left)
    let right = find(right)
    if left == right { return false }
    parents[Int(max(left, right))] = min(left, right)
    return true
  }
}
