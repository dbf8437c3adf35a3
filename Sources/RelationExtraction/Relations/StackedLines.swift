/// Posts told in lines below one another: "Mr. A B" / "Director of Works" / "C Corps of Engineers".
extension ArticleReader {
  /// Binds the title in a line to the name that fills the line before; the organization may fill
  /// the line behind.
  func bindStackedLine(_ index: Int, in range: Range<Int>) {
    guard sentences[index].kind == .item, index + 1 < sentences.count,
      let name = soleName(in: range), isNextLine(index + 1)
    else { return }
    let titleLine = itemRange(index + 1)
    guard kind(titleLine.lowerBound, in: titleLine) == .title,
      !titleLine.contains(where: { items[$0].kind == .name })
    else { return }
    let chain = titleChain(from: titleLine.lowerBound, in: titleLine)
    shareTargets(chain, in: titleLine)
    let body = bodyLine(index + 2)
    for at in chain {
      let title = items[at].index
      if titles[Int(title)].target < 0 {
        titles[Int(title)].target = body ?? organization(behind: at, in: titleLine) ?? -1
      }
      addPost(name, title, rule: .listHeading)
    }
  }

  /// The name that fills a line, but for the titles before it.
  private func soleName(in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while kind(at, in: range) == .title { at += 1 }
    guard at + 1 == range.upperBound, kind(at, in: range) == .name, isFullName(items[at].index)
    else { return nil }
    return at
  }

  /// Whether a sentence is the next line of the same stack.
  func isNextLine(_ index: Int) -> Bool {
    index < sentences.count && sentences[index].kind == .item
      && sentences[index].paragraph == sentences[index - 1].paragraph && opensLine(index)
  }

  /// The organization that fills a line.
  private func bodyLine(_ index: Int) -> Int32? {
    guard isNextLine(index) else { return nil }
    let range = itemRange(index)
    guard kind(range.lowerBound, in: range) == .organization else { return nil }
    return items[range.lowerBound].index
  }

  private func organization(behind title: Int, in range: Range<Int>) -> Int32? {
    guard kind(title + 1, in: range) == .comma, kind(title + 2, in: range) == .organization else {
      return nil
    }
    return items[title + 2].index
  }
}
