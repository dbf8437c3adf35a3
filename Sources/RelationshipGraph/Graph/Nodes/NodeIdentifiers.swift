import RelationExtraction

/// Gives each group an identifier made from kind and name: `p-jo-yong-won`.
///
/// Where several would get one, each has a suffix from what tells it apart: of persons a post, of
/// others, and of persons without posts, the first document. What is still equal gets numbers.
struct NodeIdentifiers: Sendable {
  private var arena: [UInt8] = []
  private var ranges: ContiguousArray<Range<Int>> = []
  /// Groups in the order of their identifiers as bytes.
  private(set) var order: [Int32] = []
  /// Identifiers of groups that were told apart.
  private var newRanges: [Int: Range<Int>] = [:]
  /// Numbers given so far, so that a thousand namesakes do not try a thousand numbers each.
  private var lastNumbers: [[UInt8]: Int] = [:]

  /// - Parameters:
  ///   - names: kind and name of each group.
  ///   - tellingApart: what tells a group from others of its name, best first; asked only where
  ///     identifiers collide.
  init(
    _ names: [(kind: EntityKind, name: String)], tellingApart: ([Int]) -> [Int: [String]]
  ) {
    ranges.reserveCapacity(names.count)
    arena.reserveCapacity(names.count * 24)
    for (kind, name) in names {
      let start = arena.count
      arena.append(Self.letter(kind))
      arena.append(0x2D)
      Slug.append(name, limit: 96, to: &arena)
      ranges.append(start..<arena.count)
    }
    order = ByteOrder(arena, ranges).sorted()
    let colliding = colliding()
    if colliding.isEmpty { return }
    let marks = tellingApart(colliding)
    var taken = KeyTable(capacity: colliding.count)
    for group in colliding { tellApart(group, marks[group] ?? [], &taken) }
    rearrange(colliding)
  }

  /// The identifier of a group.
  func value(_ group: Int32) -> String {
    String(decoding: arena[ranges[Int(group)]], as: UTF8.self)
  }

  /// Groups whose identifier others have too, ascending.
  private func colliding() -> [Int] {
    var isColliding = ContiguousArray<Bool>(repeating: false, count: order.count)
    for (left, right) in zip(order, order.dropFirst()) {
      let first = ranges[Int(left)]
      let second = ranges[Int(right)]
      if first.count == second.count, arena[first] == arena[second] {
        isColliding[Int(left)] = true
        isColliding[Int(right)] = true
      }
    }
    return isColliding.indices.filter { isColliding[$0] }
  }

  private mutating func tellApart(_ group: Int, _ marks: [String], _ taken: inout KeyTable) {
    var id = Array(arena[ranges[group]])
    for mark in marks where !mark.isEmpty {
      id.append(0x2D)
      Slug.append(mark, limit: 64, to: &id)
      if take(id, for: group, &taken) { return }
    }
    var number = lastNumbers[id] ?? 1
    repeat { number += 1 } while !take(id + "-\(number)".utf8, for: group, &taken)
    lastNumbers[id] = number
  }

  private mutating func take(_ id: [UInt8], for group: Int, _ taken: inout KeyTable) -> Bool {
    let known = taken.count
    if isInUse(id) || taken.number(of: id) < known { return false }
    newRanges[group] = arena.count..<arena.count + id.count
    arena.append(contentsOf: id)
    return true
  }

  /// Whether a group had this identifier before any were told apart.
  private func isInUse(_ id: [UInt8]) -> Bool {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if arena[ranges[Int(order[middle])]].lexicographicallyPrecedes(id) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < order.count && arena[ranges[Int(order[low])]].elementsEqual(id)
  }

  /// Gives the groups that were told apart their new places.
  private mutating func rearrange(_ colliding: [Int]) {
    var isMoved = ContiguousArray<Bool>(repeating: false, count: ranges.count)
    for group in colliding {
      isMoved[group] = true
      ranges[group] = newRanges[group] ?? ranges[group]
    }
    let moved = ByteOrder(arena, ContiguousArray(colliding.map { ranges[$0] })).sorted()
      .map { Int32(colliding[Int($0)]) }
    var merged: [Int32] = []
    merged.reserveCapacity(order.count)
    var next = 0
    for group in order where !isMoved[Int(group)] {
      let id = arena[ranges[Int(group)]]
      while next < moved.count,
        arena[ranges[Int(moved[next])]].lexicographicallyPrecedes(id)
      {
        merged.append(moved[next])
        next += 1
      }
      merged.append(group)
    }
    order = merged + moved[next...]
  }

  private static func letter(_ kind: EntityKind) -> UInt8 {
    switch kind {
    case .person: 0x70
    case .organization: 0x6F
    case .event: 0x65
    }
  }
}
