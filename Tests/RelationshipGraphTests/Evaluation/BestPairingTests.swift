import TestSupport
import Testing

@testable import RelationshipGraph

@Test(arguments: 0..<300 as Range<UInt64>)
func pairsAreWorthTheMost(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let size = Int.random(in: 1...5, using: &random)
  var links: [BestPairing.Link] = []
  for left in 0..<size {
    for right in 0..<5 where Bool.random(using: &random) {
      let worth = PairWorth(
        pairs: 1, names: Int.random(in: 2...6, using: &random),
        required: Int.random(in: 0...1, using: &random),
        support: Int.random(in: 0...3, using: &random))
      links.append(.init(left: left, right: right, worth: worth))
    }
  }
  let pairing = BestPairing(links)
  let chosen = links.filter { pairing.right(of: $0.left) == $0.right }
  #expect(Set(chosen.map(\.left)).count == chosen.count, "seed \(seed)")
  #expect(Set(chosen.map(\.right)).count == chosen.count, "seed \(seed)")
  let worth = chosen.reduce(PairWorth()) { $0 + $1.worth }
  #expect(worth == best(links, from: 0, to: size, taken: []), "seed \(seed)")
}

/// The greatest worth, by trying everything.
private func best(
  _ links: [BestPairing.Link], from left: Int, to size: Int, taken: Set<Int>
) -> PairWorth {
  if left == size { return PairWorth() }
  var result = best(links, from: left + 1, to: size, taken: taken)
  for link in links where link.left == left && !taken.contains(link.right) {
    let rest = best(links, from: left + 1, to: size, taken: taken.union([link.right]))
    result = max(result, link.worth + rest)
  }
  return result
}
