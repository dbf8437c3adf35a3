/// Pairs lists told side by side: "A and B, secretaries of X and Y respectively", "the heads of X
/// and of Y, respectively A and B".
extension ArticleReader {
  /// Binds before the other rules, which would give one title to all.
  func bindRespectively(in range: Range<Int>) {
    guard anyWord(Int(sentences[Int(sentence)].start), limit, is: Known.respectively) else {
      return
    }
    bindEachTitle(in: range)
    for at in range where items[at].kind == .title && titles[Int(items[at].index)].isPlural {
      guard !titles[Int(items[at].index)].isBound, titles[Int(items[at].index)].target >= 0 else {
        continue
      }
      let (targets, end) = targets(from: at, in: range)
      guard targets.count > 1 else { continue }
      let isBehind =
        isRespectively(end, in: range)
        || kind(end, in: range) == .comma && isRespectively(end + 1, in: range)
      if isBehind, kind(at - 1, in: range) == .copula,
        let last = lastName(before: at - 1, in: range)
      {
        pair(namesEnding(at: last, in: range), with: targets, of: items[at].index)
      } else if isBehind, let last = nameBefore(at, in: range) {
        pair(namesEnding(at: last, in: range), with: targets, of: items[at].index)
      } else if kind(end, in: range) == .comma, isRespectively(end + 1, in: range),
        let first = nameOrTitled(end + 2, in: range)
      {
        pair(titledNames(from: first, in: range), with: targets, of: items[at].index)
      }
    }
  }

  /// "A and B were elected chair and secretary of X respectively": to each name its title.
  private func bindEachTitle(in range: Range<Int>) {
    for first in range where items[first].kind == .title {
      guard !titles[Int(items[first].index)].isPlural, !titles[Int(items[first].index)].isBound
      else { continue }
      let chain = titleChain(from: first, in: range)
      let end = chain[chain.count - 1] + 1
      let isTold =
        isRespectively(end, in: range)
        || kind(end, in: range) == .comma && isRespectively(end + 1, in: range)
        || isRespectively(first - 1, in: range)
        || kind(first - 1, in: range) == .comma && isRespectively(first - 2, in: range)
      guard chain.count > 1, isTold,
        let last = (range.lowerBound..<first).last(where: { items[$0].kind == .name })
      else { continue }
      let names = namesEnding(at: last, in: range)
      guard names.count == chain.count else { continue }
      shareTargets(chain, in: range)
      for (name, title) in zip(names, chain) {
        addPost(name, items[title].index, rule: .apposition)
      }
      return
    }
  }

  private func isRespectively(_ at: Int, in range: Range<Int>) -> Bool {
    kind(at, in: range) == .other && items[at].word == Known.respectively
  }

  private func lastName(before copula: Int, in range: Range<Int>) -> Int? {
    kind(copula - 1, in: range) == .name ? copula - 1 : nil
  }

  /// The organizations that a title in the plural is told of, and the item behind the last.
  private func targets(from title: Int, in range: Range<Int>) -> ([Int32], Int) {
    var found = [titles[Int(items[title].index)].target]
    var at = title + 1
    while let next = behindJoint(at, in: range) {
      if kind(next, in: range) == .organization {
        found.append(items[next].index)
      } else if kind(next, in: range) == .title, items[next].word == Known.of {
        found.append(titles[Int(items[next].index)].target)
      } else if kind(next, in: range) == .preposition, items[next].word == Known.of,
        kind(next + 1, in: range) == .other
      {
        // "and of the Interior": a body that the words do not name in full.
        found.append(-1)
        at = next + 2
        continue
      } else {
        break
      }
      at = next + 1
    }
    return (found, at)
  }

  /// The names of a list, each with or without a title before it.
  private func titledNames(from first: Int, in range: Range<Int>) -> [Int] {
    var found = [first]
    while let next = behindJoint(behindAside(found[found.count - 1], in: range), in: range),
      let name = nameOrTitled(next, in: range)
    {
      found.append(name)
    }
    return found
  }

  private func pair(_ names: [Int], with targets: [Int32], of title: Int32) {
    guard names.count == targets.count else { return }
    titles[Int(title)].isBound = true
    for (name, target) in zip(names, targets) where target >= 0 {
      var copy = titles[Int(title)]
      copy.target = target
      titles.append(copy)
      addPost(name, Int32(titles.count - 1), rule: .apposition)
    }
  }
}
