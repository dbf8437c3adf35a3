/// Titles directly before names, and the organization behind a list of them: "Secretaries A and B,
/// Department Director C of the Committee".
extension ArticleReader {
  /// Titles directly before names: "Secretaries A and B, Department Director C of the Committee".
  func bindPrenominalTitles(in range: Range<Int>) {
    var open: [Int32] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard items[at].kind == .title, kind(at + 1, in: range) == .name else {
        at += 1
        continue
      }
      let title = items[at].index
      var group = [at + 1]
      if titles[Int(title)].isPlural { group = namesBeginning(at: at + 1, in: range) }
      let coordinated = titlesCoordinated(before: at, in: range)
      for holder in group {
        for other in coordinated { addPost(holder, other, rule: .prenominalTitle) }
        addPost(holder, title, rule: .prenominalTitle)
      }
      open.append(contentsOf: coordinated + [title])
      let last = group[group.count - 1]
      closeTitles(&open, behind: last, in: range)
      at = last + 1
    }
  }

  /// The unbound titles that "and" joins to the one before a name: "First Vice-Chairman and
  /// Director of the Department X".
  private func titlesCoordinated(before at: Int, in range: Range<Int>) -> [Int32] {
    var found: [Int32] = []
    var at = at
    while kind(at - 1, in: range) == .conjunction, kind(at - 2, in: range) == .title,
      !titles[Int(items[at - 2].index)].isBound, !isApposed(at - 2, in: range)
    {
      found.insert(items[at - 2].index, at: 0)
      at -= 2
    }
    return found
  }

  /// Whether the item follows a name and a comma.
  func isApposed(_ at: Int, in range: Range<Int>) -> Bool {
    guard kind(at - 1, in: range) == .comma else { return false }
    let before = kind(at - 2, in: range)
    // In "Chairman A, Vice-Chairman and Director B" titles stand before names throughout.
    if before == .name, kind(at - 3, in: range) == .title { return false }
    return before == .name || before == .title
  }

  /// An organization behind a list of title-first names is that of all of them that name none:
  /// "… of the WPK Central Committee", "…, all of the Standing Committee".
  private func closeTitles(_ open: inout [Int32], behind last: Int, in range: Range<Int>) {
    var at = last + 1
    if kind(at, in: range) == .comma { at += 1 }
    var isAll = false
    if kind(at, in: range) == .other, items[at].word == Known.all {
      isAll = true
      at += 1
    }
    guard kind(at, in: range) == .preposition, kind(at + 1, in: range) == .organization,
      items[at].word == Known.of || items[at].word == Known.from || items[at].word == Known.at
    else {
      if kind(last + 1, in: range) != .comma, kind(last + 1, in: range) != .conjunction {
        open.removeAll()
      }
      return
    }
    let organization = items[at + 1].index
    for title in open { setTarget(of: title, organization, overwrites: isAll) }
    open.removeAll()
    if let mention = mentions.lastIndex(where: {
      $0.entity == organization && $0.start >= items[at + 1].start
    }) {
      mentions[mention].isNested = true
    }
  }

  /// Gives a title without an organization the one told behind the list. A department told with
  /// the title becomes a part of it.
  func setTarget(of title: Int32, _ organization: Int32, overwrites: Bool) {
    let target = titles[Int(title)].target
    if target < 0 {
      titles[Int(title)].target = organization
      for at in posts.indices.reversed() where posts[at].title == title {
        posts[at].target = organization
      }
    } else if overwrites, entities[Int(resolved(target))].container < 0,
      resolved(target) != resolved(organization)
    {
      entities[Int(resolved(target))].container = resolved(organization)
      addPartOf(
        target, organization, rule: .titledList, from: Int(titles[Int(title)].start),
        to: Int(titles[Int(title)].phraseEnd))
    }
  }
}
