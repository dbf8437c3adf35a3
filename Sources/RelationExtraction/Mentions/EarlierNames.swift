/// Names that the text shows to be organizations' only further on: "Rolly grew fast. … Rolly, an oil
/// company, …". Their earlier mentions are found when all sentences are read.
extension ArticleReader {
  /// Notes that a name without a unit noun is an organization's, and where the text showed it.
  func noteShown(_ entity: Int32, from start: Int, to end: Int) {
    guard start > 0, (start..<end).allSatisfy({ classes($0).isDisjoint(with: .anyName) }),
      end - start > 1 || !allSyllables(start, end) && !classes(start).contains(.givenName)
    else { return }
    shownNames[tokens.rows[start].symbol, default: []].append(
      ShownName(start: start, end: end, entity: entity))
  }

  /// Makes organizations of the stretches before that bear such a name.
  func findEarlierNames() {
    guard !shownNames.isEmpty else { return }
    // "Sam Dorn founded Dorn, a law firm": Dorn alone may be either.
    for name in names where name.end - name.start >= 2 {
      let surname = tokens.rows[Int(name.end) - 1].symbol
      shownNames[surname]?.removeAll { $0.end - $0.start == 1 }
    }
    let old = items
    items.removeAll(keepingCapacity: true)
    var starts: ContiguousArray<Int32> = []
    for index in sentences.indices {
      let first = Int(itemStarts[index])
      let last = index + 1 < itemStarts.count ? Int(itemStarts[index + 1]) : old.count
      let begin = items.count
      for at in first..<last { appendSplit(old[at], in: Int32(index)) }
      starts.append(Int32(begin))
    }
    itemStarts = starts
  }

  private func appendSplit(_ item: Item, in sentence: Int32) {
    var rest = item
    if item.kind == .other || item.kind == .name && isDoubtful(item) {
      var at = Int(item.start)
      while at < Int(rest.end) {
        guard let shown = shownName(at: at, within: rest) else {
          at += 1
          continue
        }
        if at > Int(rest.start) {
          var before = rest
          before.end = Int32(at)
          items.append(before)
        }
        take(shown, at, in: sentence)
        if item.kind == .name { names[Int(item.index)].isStruck = true }
        at += shown.end - shown.start
        rest.start = Int32(at)
        if at < Int(rest.end) { rest.word = tokens.rows[at].folded }
      }
    }
    guard rest.start < rest.end else { return }
    if rest.kind == .name { names[Int(rest.index)].item = Int32(items.count) }
    items.append(rest)
  }

  private func take(_ shown: ShownName, _ at: Int, in sentence: Int32) {
    let (entity, end) = (resolved(shown.entity), at + shown.end - shown.start)
    items.append(
      Item(
        kind: .organization, start: Int32(at), end: Int32(end), index: entity,
        word: tokens.rows[at].folded))
    mentions.append(
      ArticleMention(
        entity: entity, sentence: sentence, start: Int32(at), end: Int32(end), isNested: false,
        isName: true))
    entities[Int(entity)].mentionCount += 1
  }

  /// A stretch that may be a name of a person, but nothing shows it.
  private func isDoubtful(_ item: Item) -> Bool {
    let name = names[Int(item.index)]
    return !name.isStrong && !name.isConfirmed && !name.hasHonorific
      && name.start == item.start && name.end == item.end
  }

  /// The organization whose name stands at a token, all of it, before the text shows what it is.
  private func shownName(at start: Int, within item: Item) -> ShownName? {
    guard let known = shownNames[tokens.rows[start].symbol] else { return nil }
    return known.first { shown in
      let end = start + shown.end - shown.start
      guard start < shown.start, end <= Int(item.end), item.kind == .other || end == Int(item.end)
      else { return false }
      return (start..<end).allSatisfy {
        tokens.rows[$0].symbol == tokens.rows[shown.start + $0 - start].symbol
      } && !goesOn(from: start, to: end)
    }
  }

  /// Whether a capitalized word stands right beside a stretch.
  private func goesOn(from start: Int, to end: Int) -> Bool {
    let behind = end < tokens.rows.count ? tokens.rows[end].shape : .punctuation
    let before = start > 0 ? tokens.rows[start - 1] : nil
    return behind == .capitalized || behind == .allCaps
      || before?.shape == .capitalized && !(before?.classes ?? []).contains(.functionWord)
  }
}

/// Where the text shows a name to be an organization's.
struct ShownName {
  var start: Int
  var end: Int
  var entity: Int32
}
