import TestSupport
import Testing

@testable import RelationshipGraph

@Suite struct ByteOrderTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func stringsAreSortedByTheirBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let prefixes = ["", "o-", "o-party-cell-of-", "o-party-cell-of-the-mill-of-", "p-é"]
    var arena: [UInt8] = []
    var ranges: ContiguousArray<Range<Int>> = []
    var strings: [[UInt8]] = []
    // Both below and above the size from which bytes are counted.
    for _ in 0..<(seed % 3 == 0 ? 100 : 3000) {
      var string = Array(prefixes[Int.random(in: 0..<5, using: &random)].utf8)
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        string.append(UInt8.random(in: 0x2D...0x30, using: &random))
      }
      strings.append(string)
      ranges.append(arena.count..<arena.count + string.count)
      arena.append(contentsOf: string)
    }
    let sorted = ByteOrder(arena, ranges).sorted()
    let expected = strings.indices.sorted { left, right in
      strings[left] == strings[right]
        ? left < right : strings[left].lexicographicallyPrecedes(strings[right])
    }
    #expect(sorted.map { Int($0) } == expected, "seed \(seed)")
  }
}
