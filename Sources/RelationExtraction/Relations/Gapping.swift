/// Binds titles whose verb is left out: "A was elected president, B and C vice-presidents", "A was
/// relieved as director, and B as manager".
extension ArticleReader {
  func bindGaps(in range: Range<Int>) {
    var verbal: Int32 = -1
    for at in range where items[at].kind == .title {
      let title = items[at].index
      if titles[Int(title)].isBound {
        if isVerbal(title) { verbal = title }
        continue
      }
      guard verbal >= 0, kind(at + 1, in: range) != .name,
        let last = gapBefore(at, in: range)
      else { continue }
      if titles[Int(title)].target < 0 { titles[Int(title)].target = titles[Int(verbal)].target }
      let status = posts[postMark...].last { $0.title == verbal }?.status
      let holders = titles[Int(title)].isPlural ? namesEnding(at: last, in: range) : [last]
      for holder in holders { addPost(holder, title, rule: .copula, status: status) }
    }
  }

  /// Whether a verb of this sentence gave a title to its holder.
  private func isVerbal(_ title: Int32) -> Bool {
    posts[postMark...].contains {
      $0.title == title
        && ($0.rule == .copula || $0.rule == .roleByVerb || $0.rule == .successor)
    }
  }

  /// The name that a title follows without a comma, or with "as", "of his as", "and 32 others".
  private func gapBefore(_ title: Int, in range: Range<Int>) -> Int? {
    var at = title - 1
    if kind(at, in: range) == .preposition, items[at].word == Known.as {
      at -= 1
      if kind(at, in: range) == .other, items[at].end - items[at].start <= 2 { at -= 1 }
      if kind(at, in: range) == .preposition, items[at].word == Known.of { at -= 1 }
    } else if kind(at, in: range) == .other,
      tokens.rows[Int(items[at].end) - 1].folded == Known.others
    {
      at -= 1
      if kind(at, in: range) == .conjunction { at -= 1 }
    }
    guard kind(at, in: range) == .name else { return nil }
    if kind(at - 1, in: range) == .conjunction, kind(at - 2, in: range) == .comma { return at }
    var first = namesEnding(at: at, in: range)[0]
    if kind(first - 1, in: range) == .title, titles[Int(items[first - 1].index)].isBound {
      first -= 1
    }
    // The list opens a clause: "…, and B", "…; C".
    guard isJoint(first - 1, in: range) || kind(first - 1, in: range) == .semicolon else {
      return nil
    }
    return at
  }
}
