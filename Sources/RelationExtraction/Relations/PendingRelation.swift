/// A post before it is known which person the name stands for.
struct PendingPost: Sendable {
  var name: Int32
  /// Index of the title phrase; -1 where the title is implied.
  var title: Int32 = -1
  var impliedTitle: Symbol = 0
  var target: Int32
  /// The name of the person whose deputy or spokesman somebody is; -1 if it is no such post.
  var principal: Int32 = -1
  /// The name of the person of whose body somebody is, "his vice-governor"; -1 if it is no such post.
  var colleague: Int32 = -1
  /// Index of the post it was copied from; -1 if the text tells it of itself.
  var model: Int32 = -1
  /// Whether the target is not named in the phrase.
  var isInferred = false
  var status: RoleStatus
  var rule: RuleName
  var sentence: Int32
  var start: Int32
  var end: Int32
}

/// A participation before it is known which person the name stands for.
struct PendingParticipation: Sendable {
  /// Index of the name; -1 where an organization takes part.
  var name: Int32
  var organization: Int32 = -1
  var event: Int32
  var mode: ParticipationMode
  var order: Int32
  var rule: RuleName
  var sentence: Int32
  var start: Int32
  var end: Int32
}

/// The items of a sentence as the rules see them.
extension ArticleReader {
  /// The items of a sentence.
  func itemRange(_ sentence: Int) -> Range<Int> {
    let end = sentence + 1 < itemStarts.count ? Int(itemStarts[sentence + 1]) : items.count
    return Int(itemStarts[sentence])..<end
  }

  /// The kind of an item; nil outside of the sentence.
  @inline(__always)
  func kind(_ at: Int, in range: Range<Int>) -> ItemKind? {
    range.contains(at) ? items[at].kind : nil
  }

  /// Whether an item joins the members of a list: a comma, "and", or both.
  func isJoint(_ at: Int, in range: Range<Int>) -> Bool {
    let kind = kind(at, in: range)
    return kind == .comma || kind == .conjunction
  }

  /// The first item behind a joint ("," or "and" or ", and"); nil if none stands at `at`.
  func behindJoint(_ at: Int, in range: Range<Int>) -> Int? {
    guard isJoint(at, in: range) else { return nil }
    if kind(at, in: range) == .comma, kind(at + 1, in: range) == .conjunction { return at + 2 }
    return at + 1
  }

  /// The last item before a joint that ends at `at`.
  func beforeJoint(_ at: Int, in range: Range<Int>) -> Int? {
    guard isJoint(at, in: range) else { return nil }
    if kind(at, in: range) == .conjunction, kind(at - 1, in: range) == .comma { return at - 2 }
    return at - 1
  }

  /// The names of a list that ends with the item at `last`, first to last.
  func namesEnding(at last: Int, in range: Range<Int>) -> [Int] {
    var found = [last]
    var at = last
    while let joined = beforeJoint(at - 1, in: range) {
      let before = beforeAside(joined, in: range)
      guard kind(before, in: range) == .name else { break }
      found.append(before)
      at = before
    }
    return found.reversed()
  }

  /// The item behind a name, and behind what tells of him in parentheses: "A (IG Metall, Germany)
  /// and B".
  func behindAside(_ name: Int, in range: Range<Int>) -> Int {
    guard kind(name + 1, in: range) == .openParen else { return name + 1 }
    for at in name + 2..<min(range.upperBound, name + 10) where items[at].kind == .closeParen {
      return at + 1
    }
    return name + 1
  }

  /// The name that an aside in parentheses, which ends at an item, tells of.
  private func beforeAside(_ at: Int, in range: Range<Int>) -> Int {
    guard kind(at, in: range) == .closeParen else { return at }
    var open = at - 1
    while open > range.lowerBound, at - open < 9, items[open].kind != .openParen { open -= 1 }
    return kind(open, in: range) == .openParen ? open - 1 : at
  }

  /// The names of a list that begins with the item at `first`.
  func namesBeginning(at first: Int, in range: Range<Int>) -> [Int] {
    var found = [first]
    var at = first
    while let next = behindJoint(behindAside(at, in: range), in: range),
      kind(next, in: range) == .name
    {
      found.append(next)
      at = next
    }
    return found
  }

  /// Notes that a name holds a title.
  func addPost(
    _ nameItem: Int, _ title: Int32, rule: RuleName, status: RoleStatus? = nil
  ) {
    addPost(name: items[nameItem].index, title, rule: rule, status: status)
  }

  /// Whom "his" means in "his deputy, B": the name before it in the sentence, else the subject.
  private func principal(of title: TitlePhrase, besides name: Int32) -> Int32 {
    for at in itemRange(Int(sentence)).reversed()
    where items[at].kind == .name && items[at].end <= title.start {
      if !sameName(items[at].index, name) { return items[at].index }
    }
    return subject >= 0 && !sameName(subject, name) ? subject : -1
  }

  func addPost(
    name: Int32, _ title: Int32, rule: RuleName, status: RoleStatus? = nil
  ) {
    guard name >= 0 else { return }
    let phrase = titles[Int(title)]
    titles[Int(title)].isBound = true
    names[Int(name)].isConfirmed = true
    if phrase.isNoPost { return }
    var post = PendingPost(
      name: name, title: title, target: phrase.target, status: status ?? phrase.status, rule: rule,
      sentence: sentence, start: phrase.start, end: phrase.phraseEnd)
    if phrase.target < 0, phrase.isOfPerson {
      post.principal = principal(of: phrase, besides: name)
    }
    if phrase.target < 0, phrase.isPossessed, !phrase.isMilitaryRank {
      post.colleague = principal(of: phrase, besides: name)
    }
    posts.append(post)
  }
}
