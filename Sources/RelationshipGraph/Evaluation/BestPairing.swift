/// Pairs things on the left with things on the right, one to one, so that all pairs together are
/// worth the most.
///
/// Things on the left are entered one after the other; each time the pairs are changed along the
/// one path of links that gains most, so what stands is always best for what was entered. The
/// result is a function of the list of links.
struct BestPairing {
  struct Link {
    var left: Int
    var right: Int
    var worth: PairWorth
  }

  /// How a thing on the left is reached: somebody else takes, by `link`, what it holds.
  private struct Path {
    var gain: PairWorth
    var link: Int?
  }

  /// Where a path ends: at a free thing on the right, or with nothing for `left`.
  private struct End {
    var gain: PairWorth
    var left: Int
    var link: Int?
  }

  private let links: [Link]
  private var linksOfLeft: [Int: [Int]] = [:]
  private var linkOfLeft: [Int: Int] = [:]
  private var linkOfRight: [Int: Int] = [:]

  /// Pairs what the links join.
  init(_ links: [Link]) {
    self.links = links
    var order: [Int] = []
    for (index, link) in links.enumerated() {
      if linksOfLeft[link.left] == nil { order.append(link.left) }
      linksOfLeft[link.left, default: []].append(index)
    }
    for left in order { enter(left) }
  }

  /// What a thing on the left is paired with.
  func right(of left: Int) -> Int? { linkOfLeft[left].map { links[$0].right } }

  private mutating func enter(_ start: Int) {
    var paths = [start: Path(gain: PairWorth(), link: nil)]
    var end = End(gain: PairWorth(), left: start, link: nil)
    // Each thing on the left is looked at again whenever a better path leads to it.
    var open = [start]
    var next = 0
    while next < open.count {
      let left = open[next]
      next += 1
      let gain = paths[left]?.gain ?? PairWorth()
      for index in linksOfLeft[left] ?? [] {
        let gained = gain + links[index].worth
        guard let held = linkOfRight[links[index].right] else {
          if end.gain < gained { end = End(gain: gained, left: left, link: index) }
          continue
        }
        let holder = links[held].left
        if holder == left { continue }
        let rest = gained - links[held].worth
        if let known = paths[holder], !(known.gain < rest) { continue }
        paths[holder] = Path(gain: rest, link: index)
        open.append(holder)
      }
    }
    for left in open {
      guard let path = paths[left], end.gain < path.gain else { continue }
      end = End(gain: path.gain, left: left, link: nil)
    }
    take(end, paths)
  }

  /// Changes the pairs along a path, from its end to its start.
  private mutating func take(_ end: End, _ paths: [Int: Path]) {
    var left = end.left
    var link = end.link
    while true {
      linkOfLeft[left] = link
      if let link { linkOfRight[links[link].right] = link }
      guard let taken = paths[left]?.link else { return }
      link = taken
      left = links[taken].left
    }
  }
}
