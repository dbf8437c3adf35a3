/// Posts that a list's lead-in gives: "The members of the committee are" before a list, "They are
/// A and B".
extension ArticleReader {
  /// Notes the title that a sentence gives to the items behind it: a plural that nobody holds, at
  /// the end of a paragraph that ends with a colon or without a full stop.
  func noteLeadIn(_ index: Int, in range: Range<Int>) {
    // "4. The board is composed of:"
    let isOpenItem = sentences[index].kind == .item && word(limit - 1) == Known.colon
    guard sentences[index].kind == .prose || isOpenItem else { return }
    (leadIn, leadBody, leadOwner) = (-1, -1, -1)
    guard index + 1 < sentences.count, sentences[index + 1].kind != .prose else { return }
    let last = word(limit - 1)
    guard last != Known.point, last != Known.exclamation, last != Known.question else { return }
    // "elected as its officers": the cells of the table tell the titles.
    leadTarget = leadInTarget(index, in: range)
    leadBody = contentsLead(in: range)
    leadOwner = bodiesOwner(upTo: index)
    for at in range.reversed() where items[at].kind == .title {
      let title = titles[Int(items[at].index)]
      // "Election of officers"
      let isObject =
        kind(at - 1, in: range) == .preposition && items[at - 1].word == Known.of
        && !(at == range.lowerBound + 2
          && classes(Int(items[range.lowerBound].end) - 1).contains(.genericQuantifier))
      if title.isPlural, !title.isBound, !isObject, kind(at + 1, in: range) != .name {
        leadIn = items[at].index
        return
      }
    }
  }

  /// Gives the first name of an item the title of the lead-in.
  func bindLeadIn(_ index: Int, in range: Range<Int>) {
    if leadBody >= 0, sentences[index].kind == .item { bindListedMembers(in: range) }
    if leadIn >= 0, sentences[index].kind == .item, range.count == 1,
      kind(range.lowerBound, in: range) == .title,
      titles[Int(items[range.lowerBound].index)].isPlural
    {
      // "Independent / Directors" in two lines: another heading.
      noteHeading(index)
      return
    }
    guard sentences[index].kind == .item || sentences[index].kind == .row, leadIn >= 0,
      opensParagraph(index) || opensLine(index)
    else { return }
    var first = range.lowerBound
    if kind(first, in: range) == .bar { first += 1 }
    // "1909: A"
    let isDated =
      kind(first, in: range) == .other && kind(first + 1, in: range) == .colon
      && shape(Int(items[first].start)) == .number
    if isDated || isLabel(first, in: range) { first += 2 }
    while kind(first, in: range) == .title, sentences[index].kind == .item { first += 1 }
    if sentences[index].kind == .row, kind(first, in: range) == .organization,
      kind(first + 1, in: range) == .bar, kind(first + 2, in: range) == .name
    {
      // "Parliamentary Secretaries" above "Ministry of Health | A"
      if kind(first + 3, in: range) == .comma, kind(first + 4, in: range) == .title { return }
      titles.append(titles[Int(leadIn)])
      titles[titles.count - 1].target = items[first].index
      addPost(first + 2, Int32(titles.count - 1), rule: .tableRow)
      return
    }
    // A row that goes on with the titles of the one before has them.
    guard kind(first, in: range) == .name, sentences[index].kind == .item || rowTitles.isEmpty
    else { return }
    if tellsOwnTitle(behind: first, in: range) { return }
    if kind(first + 1, in: range) == .comma, kind(first + 2, in: range) == .organization,
      headsUnits(titles[Int(leadIn)])
    {
      titles.append(titles[Int(leadIn)])
      titles[titles.count - 1].target = items[first + 2].index
      addPost(first, Int32(titles.count - 1), rule: .listHeading)
      return
    }
    let group = namesBeginning(at: first, in: range)
    // Of those who held a post one after the other only the last may hold it now.
    let isPast = isDated && index + 1 < sentences.count && sentences[index + 1].kind == .item
    for name in group {
      addPost(name, leadIn, rule: .listHeading, status: isPast ? .former : nil)
    }
  }

  /// "Deans", "Directors of institutes" above a list: each of another unit, which stands behind the name.
  func headsUnits(_ lead: TitlePhrase) -> Bool {
    if lead.isIndefinite, lead.phraseEnd > lead.end { return true }
    let noun = vocabulary.symbols.utf8(lead.head)
    return [
      "dean", "rector", "principal", "provost", "headmaster", "bishop", "archbishop", "mayor",
      "prefect",
      "governor", "commander", "ambassador", "abbot",
    ].contains { noun.elementsEqual($0.utf8) }
  }

  /// "A, treasurer" below "The officers of the club are": the one title says more than the other.
  private func tellsOwnTitle(behind name: Int, in range: Range<Int>) -> Bool {
    let lead = titles[Int(leadIn)]
    guard lead.head == Known.officer || lead.isMembership && lead.head != Known.member,
      [.comma, .dash, .colon].contains(kind(name + 1, in: range)),
      kind(name + 2, in: range) == .title
    else { return false }
    let own = items[name + 2].index
    if titles[Int(own)].target < 0 { titles[Int(own)].target = lead.target }
    for at in posts.indices[postMark...] where posts[at].title == own && posts[at].target < 0 {
      posts[at].target = lead.target
    }
    return true
  }

  /// "Asia: A" below "elected as vice-presidents": for what, in a word or two.
  private func isLabel(_ at: Int, in range: Range<Int>) -> Bool {
    sentences[Int(sentence)].kind == .item
      && (kind(at, in: range) == .other
        || kind(at, in: range) == .name && !isFullName(items[at].index))
      && items[at].end - items[at].start <= 4 && isCapitalized(Int(items[at].start))
      && kind(at + 1, in: range) == .colon && nameOrTitled(at + 2, in: range) != nil
  }

  /// The persons of an item are members of the list's body, but for those whose title says more.
  private func bindListedMembers(in range: Range<Int>) {
    var first = range.lowerBound
    while kind(first, in: range) == .title { first += 1 }
    guard kind(first, in: range) == .name else { return }
    for name in namesBeginning(at: first, in: range) where isFullName(items[name].index) {
      let index = items[name].index
      let holdsPost = posts[postMark...].contains {
        $0.name == index && $0.rule != .prenominalTitle
          && ($0.target < 0 || resolved($0.target) == resolved(leadBody))
      }
      if holdsPost { continue }
      addLeader(
        name: index, Known.member, of: leadBody, rule: .listHeading, from: Int(items[name].start),
        to: Int(items[name].end))
    }
  }

  /// Whether an item begins with a line of a stack: the one before ends without a stop.
  func opensLine(_ index: Int) -> Bool {
    guard sentences[index].kind == .item, index > 0 else { return true }
    return tokens.rows[Int(sentences[index].start) - 1].folded != Known.point
  }

  /// "Three directors left. They are A, B and C": the plural title of the sentence before.
  func bindTheyAre(_ index: Int, in range: Range<Int>) {
    guard index > 0, range.count > 2, word(Int(sentences[index].start)) == Known.they,
      kind(range.lowerBound + 1, in: range) == .copula,
      kind(range.lowerBound + 2, in: range) == .name
    else { return }
    for at in itemRange(index - 1) where items[at].kind == .title {
      let title = titles[Int(items[at].index)]
      guard title.isPlural, !title.isBound else { continue }
      if title.isIndefinite, title.phraseEnd > title.end { return }
      if title.target < 0 {
        titles[Int(items[at].index)].target = resolved(sentenceFocus[index - 1])
      }
      for name in namesBeginning(at: range.lowerBound + 2, in: range) {
        addPost(name, items[at].index, rule: .listHeading)
      }
      return
    }
  }
}
