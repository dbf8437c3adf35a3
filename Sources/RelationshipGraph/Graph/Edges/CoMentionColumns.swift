/// All pairs of nodes that stand side by side, sorted by smaller node, larger node and place.
///
/// Two stable counting sorts, first by the larger node, then by the smaller: linear in the number
/// of pairs, without a table of pairs.
struct CoMentionColumns: Sendable {
  /// Larger node << 32 | list, in runs of one smaller node.
  private(set) var pairs: ContiguousArray<UInt64> = []
  /// Start of each smaller node's run; one more than there are nodes.
  private(set) var starts: ContiguousArray<Int>
  /// Entities beyond which a sentence gives no pairs; below the usual limit only if the pairs would
  /// not fit into memory.
  let limit: Int

  init(_ lists: SentenceLists, nodeCount: Int, pairLimit: Int) {
    limit = Self.limit(lists, pairLimit: pairLimit)
    starts = ContiguousArray(repeating: 0, count: nodeCount + 1)
    var larger = ContiguousArray<Int>(repeating: 0, count: nodeCount + 1)
    var total = 0
    for list in 0..<lists.count {
      let range = lists.range(list)
      if range.count > limit { continue }
      for i in range {
        let node = Int(lists.nodes[i])
        starts[node + 1] += range.upperBound - 1 - i
        larger[node + 1] += i - range.lowerBound
      }
      total += range.count * (range.count - 1) / 2
    }
    for node in 0..<nodeCount {
      starts[node + 1] += starts[node]
      larger[node + 1] += larger[node]
    }
    let byLarger = Self.scatterByLarger(lists, larger, total, limit)
    scatterBySmaller(byLarger, larger, nodeCount)
  }

  /// Smaller node << 32 | list, in runs of one larger node.
  private static func scatterByLarger(
    _ lists: SentenceLists, _ starts: ContiguousArray<Int>, _ total: Int, _ limit: Int
  ) -> ContiguousArray<UInt64> {
    var next = starts
    var result = ContiguousArray<UInt64>(repeating: 0, count: total)
    for list in 0..<lists.count {
      let range = lists.range(list)
      if range.count > limit { continue }
      for j in range {
        let node = Int(lists.nodes[j])
        var place = next[node]
        for i in range.lowerBound..<j {
          result[place] = UInt64(UInt32(bitPattern: lists.nodes[i])) << 32 | UInt64(list)
          place &+= 1
        }
        next[node] = place
      }
    }
    return result
  }

  private mutating func scatterBySmaller(
    _ pairs: ContiguousArray<UInt64>, _ larger: ContiguousArray<Int>, _ nodeCount: Int
  ) {
    var next = starts
    var result = ContiguousArray<UInt64>(repeating: 0, count: pairs.count)
    for node in 0..<nodeCount {
      let high = UInt64(node) << 32
      for i in larger[node]..<larger[node + 1] {
        let smaller = Int(pairs[i] >> 32)
        result[next[smaller]] = high | pairs[i] & 0xFFFF_FFFF
        next[smaller] &+= 1
      }
    }
    self.pairs = result
  }

  /// The largest number of entities in a sentence with which all pairs stay below `pairLimit`.
  private static func limit(_ lists: SentenceLists, pairLimit: Int) -> Int {
    var sizes = [Int](repeating: 0, count: MentionTally.sentenceLimit + 1)
    for list in 0..<lists.count { sizes[lists.range(list).count] += 1 }
    var total = 0
    for size in sizes.indices {
      total += sizes[size] * size * (size - 1) / 2
      if total > pairLimit { return size - 1 }
    }
    return MentionTally.sentenceLimit
  }
}
