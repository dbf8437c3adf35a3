/// Binds those who follow one another in a post: "A replaces B", "A was succeeded by B", "his
/// predecessor, B". Where the sentence names no title, the post is the one told of either of them.
extension ArticleReader {
  func bindSuccessions(in range: Range<Int>) {
    for at in range where items[at].kind == .roleVerb {
      let kind = roleVerb(at)
      if kind == .succeed, items[at].word != Known.followed {
        bindSuccessionVerb(at, in: range)
      } else if kind == .remove, let passive = passiveSuccessor(at, in: range) {
        inherit(from: clauseSubject(before: at, in: range), to: passive)
      } else if kind == .remove || kind == .resign, meansPost(behind: at, in: range),
        let last = posts[..<postMark].last, last.sentence == sentence - 1, last.title >= 0
      {
        // "A was elected premier. B was relieved of this office."
        for holder in clauseSubject(before: at, in: range) where !sameName(holder, last.name) {
          copy(postMark - 1, to: holder, .former)
        }
      }
    }
    bindGivers(in: range)
    bindKinNouns(in: range)
    bindHeldBefore(in: range)
  }

  /// "took over as commander of the fleet from A": A had the post.
  private func bindGivers(in range: Range<Int>) {
    for at in range where items[at].kind == .title && titles[Int(items[at].index)].isBound {
      guard kind(at + 1, in: range) == .preposition, items[at + 1].word == Known.from,
        let giver = nameOrTitled(at + 2, in: range), isFullName(items[giver].index),
        let post = posts[postMark...].lastIndex(where: {
          $0.title == items[at].index && $0.rule == .roleByVerb && $0.status == .current
        }),
        !sameName(posts[post].name, items[giver].index)
      else { continue }
      copy(post, to: items[giver].index, .former)
    }
  }

  /// "was elected president, an office which B had held since 2017": B held the post told last.
  private func bindHeldBefore(in range: Range<Int>) {
    for at in range where items[at].kind == .relative && items[at].word == Known.which {
      guard let holder = nameOrTitled(at + 1, in: range), kind(at - 1, in: range) == .other,
        isPost(Int(items[at - 1].end) - 1), let verb = holding(behind: holder, in: range),
        let post = posts[postMark...].lastIndex(where: {
          $0.start < items[at].start && ($0.rule == .roleByVerb || $0.rule == .copula)
        })
      else { continue }
      if posts[post].end > items[verb].start || sameName(posts[post].name, items[holder].index) {
        continue
      }
      copy(post, to: items[holder].index, .former)
    }
  }

  /// "office", "post", "position": a word for what is held.
  private func isPost(_ at: Int) -> Bool {
    let noun = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return ["office", "post", "position", "role", "job"].contains { noun.elementsEqual($0.utf8) }
  }

  /// "this office", "that post" as all that stands behind a verb.
  private func meansPost(behind verb: Int, in range: Range<Int>) -> Bool {
    let start = Int(items[verb].end)
    guard start + 1 < limit, word(start) == Known.this || word(start) == Known.that else {
      return false
    }
    return isPost(start + 1) && shape(start + 2) == .punctuation
  }

  /// The verb "held" behind the name in a clause, over an apposition.
  private func holding(behind name: Int, in range: Range<Int>) -> Int? {
    (name + 1..<min(range.upperBound, name + 10)).first {
      items[$0].kind == .eventVerb && items[$0].word == Known.held
        || items[$0].kind == .other
          && anyWord(Int(items[$0].start), Int(items[$0].end), is: Known.held)
    }
  }

  private func bindSuccessionVerb(_ at: Int, in range: Range<Int>) {
    guard !tellsSuccessor(at, in: range), !isUnreal(at, at, in: range) else { return }
    if let successors = passiveSuccessor(at, in: range) {
      inherit(from: clauseSubject(before: at, in: range), to: successors)
      return
    }
    if let object = pronounObject(at, in: range) {
      let successors = clauseSubject(before: at, in: range).filter { !sameName($0, object) }
      inherit(from: [object], to: successors)
      return
    }
    guard let object = nameOrTitled(at + 1, in: range) else { return }
    // "in place of A, and B treasurer": B is told of for himself.
    let predecessors = namesBeginning(at: object, in: range).filter {
      $0 == object || kind($0 + 1, in: range) != .title
    }.map { items[$0].index }
    // "named A ambassador, and B a member of the council in place of C": the post told last.
    if isPrepositional(at),
      let last = posts[postMark...].lastIndex(where: { $0.start < items[at].start })
    {
      for predecessor in predecessors where !sameName(predecessor, posts[last].name) {
        copy(last, to: predecessor, .former)
      }
      return
    }
    inherit(from: predecessors, to: clauseSubject(before: at, in: range))
  }

  /// "in place of", "in succession to"
  private func isPrepositional(_ verb: Int) -> Bool {
    items[verb].end - items[verb].start >= 3 && items[verb].word == Known.in
  }

  /// Whether a title of the same clause tells already who follows whom.
  private func tellsSuccessor(_ verb: Int, in range: Range<Int>) -> Bool {
    var first = verb
    while first > range.lowerBound, items[first - 1].kind != .semicolon { first -= 1 }
    var last = verb
    while last + 1 < range.upperBound, items[last + 1].kind != .semicolon { last += 1 }
    return posts[postMark...].contains {
      $0.rule == .successor && $0.start >= items[first].start && $0.start < items[last].end
    }
  }

  /// Who is meant by "him" in "succeeds him", by "his" in "takes his place": the person told of
  /// before.
  private func pronounObject(_ verb: Int, in range: Range<Int>) -> Int32? {
    let start = Int(items[verb].start)
    let end = min(limit, Int(items[verb].end) + 1)
    let isPronoun =
      anyWord(start, end, is: Known.his) || anyWord(start, end, is: Known.her)
      || anyWord(start, end, is: Known.him)
    guard isPronoun else { return nil }
    let before = clauseSubject(before: verb, in: range)
    for at in range.reversed() where at < verb && items[at].kind == .name {
      if before.contains(where: { sameName($0, items[at].index) }) { continue }
      return items[at].index
    }
    return subject >= 0 ? subject : nil
  }

  /// The names behind "by" in "was succeeded by B".
  private func passiveSuccessor(_ verb: Int, in range: Range<Int>) -> [Int32]? {
    var at = verb + 1
    if kind(at, in: range) == .other, items[at].end - items[at].start <= 3 { at += 1 }
    guard kind(at, in: range) == .preposition, items[at].word == Known.by,
      kind(verb - 1, in: range) == .copula || beginsWithAuxiliary(items[verb].word)
        || kind(verb - 1, in: range) == .other || kind(verb - 1, in: range) == .comma,
      let name = nameOrTitled(at + 1, in: range)
    else { return nil }
    return [items[name].index]
  }

  /// "his predecessor, B", "A's successor is B", "B, her predecessor"
  private func bindKinNouns(in range: Range<Int>) {
    guard hasKinNoun() else { return }
    for at in range where items[at].kind == .people || items[at].kind == .other {
      for token in Int(items[at].start)..<Int(items[at].end) {
        let isPredecessor = tokens.rows[token].folded == Known.predecessor
        guard isPredecessor || tokens.rows[token].folded == Known.successor,
          let (anchor, kin) = kinship(token, at, in: range), !sameName(anchor, kin)
        else { continue }
        if isPredecessor {
          inherit(from: [kin], to: [anchor], within: 12)
        } else {
          inherit(from: [anchor], to: [kin], within: 12)
        }
      }
    }
  }

  /// Whether the sentence has one of the nouns at all: one pass over its words in a row.
  private func hasKinNoun() -> Bool {
    var at = Int(sentences[Int(sentence)].start)
    while at < limit {
      let word = tokens.rows[at].folded
      if word == Known.predecessor || word == Known.successor { return true }
      at += 1
    }
    return false
  }

  /// Whose predecessor or successor it is, and who that is.
  private func kinship(
    _ token: Int, _ at: Int, in range: Range<Int>
  ) -> (anchor: Int32, kin: Int32)? {
    if let kin = kin(of: at, in: range), let anchor = anchor(of: token, at, in: range) {
      return (anchor, items[kin].index)
    }
    // "B was confirmed as his successor"
    let before = max(Int(items[range.lowerBound].start), token - 2)
    guard subject >= 0, let kin = clauseSubject(before: at, in: range).first,
      anyWord(before, token, is: Known.his) || anyWord(before, token, is: Known.her)
    else { return nil }
    return (subject, kin)
  }

  /// Whose predecessor or successor it is.
  private func anchor(of token: Int, _ at: Int, in range: Range<Int>) -> Int32? {
    if Int(items[at].start) == token || items[at].word != Known.his && items[at].word != Known.her {
      if let relative = relative(before: at, in: range) ?? relativeItem(at - 1, in: range) {
        return antecedent(of: relative, in: range).first
      }
      if kind(at - 1, in: range) == .name, word(Int(items[at].start)) == Known.possessive {
        return items[at - 1].index
      }
    }
    let before = max(Int(items[range.lowerBound].start), token - 2)
    guard anyWord(before, token, is: Known.his) || anyWord(before, token, is: Known.her) else {
      return nil
    }
    return clauseSubject(before: at, in: range).first ?? (subject >= 0 ? subject : nil)
  }

  private func relativeItem(_ at: Int, in range: Range<Int>) -> Int? {
    kind(at, in: range) == .relative ? at : nil
  }

  /// The name that the noun goes with: behind it, over a comma or a copula.
  private func kin(of noun: Int, in range: Range<Int>) -> Int? {
    var at = noun + 1
    while at < range.upperBound, at - noun <= 6 {
      switch items[at].kind {
      case .name: return at
      case .comma, .copula, .title, .other: at += 1
      // "predecessor in Peace and Security was B"
      case .conjunction where kind(at - 1, in: range) == .other: at += 1
      case .preposition where at == noun + 1 && items[at].word != Known.of: at += 1
      // "As his successor the session elected B"
      case .event, .organization, .roleVerb:
        guard kind(range.lowerBound, in: range) == .preposition,
          items[range.lowerBound].word == Known.as
        else { return nil }
        at += 1
      default: return nil
      }
    }
    return nil
  }

  /// Gives the post told of the successors to the predecessors, as a former one, or the other way
  /// round.
  private func inherit(
    from predecessors: [Int32], to successors: [Int32], within reach: Int32 = 2
  ) {
    for successor in successors {
      guard let post = latestPost(of: successor, within: reach) else { continue }
      for predecessor in predecessors where !sameName(predecessor, successor) {
        copy(post, to: predecessor, .former)
      }
      return
    }
    for predecessor in predecessors {
      guard let post = latestPost(of: predecessor, within: reach) else { continue }
      for successor in successors where !sameName(predecessor, successor) {
        copy(post, to: successor, .current)
      }
      return
    }
  }

  private func copy(_ post: Int, to name: Int32, _ status: RoleStatus) {
    var copy = posts[post]
    copy.name = name
    copy.status = status
    copy.rule = .successor
    copy.model = Int32(post)
    names[Int(name)].isConfirmed = true
    posts.append(copy)
  }

  /// The post told last of a person, in this sentence or those right before; one told by a verb goes
  /// before others.
  private func latestPost(of name: Int32, within reach: Int32) -> Int? {
    var best: Int?
    var bestRank = (0, Int32(-1))
    for at in posts.indices.reversed() {
      let post = posts[at]
      if post.sentence < sentence - reach { break }
      guard sameName(post.name, name) else { continue }
      if post.title >= 0, titles[Int(post.title)].isMilitaryRank { continue }
      // "a judge of the court": one of many, in whose place nobody comes.
      if post.rule == .apposition, post.title >= 0, titles[Int(post.title)].isIndefinite {
        continue
      }
      let rank: Int
      switch post.rule {
      // "she was dean elsewhere"
      case .copula where isTold(in: Known.was, post): rank = 1
      case .copula, .roleByVerb, .listHeading, .tableRow: rank = 2
      case .prenominalTitle where post.target < 0: continue
      default: rank = 1
      }
      // The one told last, by the place of its words.
      if best == nil || (rank, post.start) > bestRank {
        best = at
        bestRank = (rank, post.start)
      }
    }
    return best
  }

  private func isTold(in verb: Symbol, _ post: PendingPost) -> Bool {
    let start = Int(post.start)
    return (max(0, start - 2)..<start).contains { tokens.rows[$0].folded == verb }
  }

  /// Whether two names can be one person's: the same words, or one the end of the other.
  func sameName(_ left: Int32, _ right: Int32) -> Bool {
    let (one, other) = (names[Int(left)], names[Int(right)])
    if one.key == other.key { return true }
    let (short, long) =
      one.end - one.start < other.end - other.start ? (one, other) : (other, one)
    let length = short.end - short.start
    guard length < long.end - long.start else { return false }
    var matchesEnd = true
    var matchesStart = true
    for offset in 0..<length {
      let word = tokens.rows[Int(short.start + offset)].folded
      if tokens.rows[Int(long.end - length + offset)].folded != word { matchesEnd = false }
      if tokens.rows[Int(long.start + offset)].folded != word { matchesStart = false }
    }
    return matchesEnd || matchesStart
  }
}
