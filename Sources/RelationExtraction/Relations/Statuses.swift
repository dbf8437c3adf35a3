/// The status of posts where other words than those of the title tell it: "the late A, publisher of X",
/// "she was the principal of Y in the 1970s", "Administrator B" of whom the text says that he is acting.
extension ArticleReader {
  func resolveStatuses() {
    for at in posts.indices where posts[at].status == .current {
      if isLate(posts[at].name) || isLongPast(posts[at]) || isTermOver(posts[at]) {
        posts[at].status = .former
      }
    }
    guard posts.contains(where: { $0.status == .former || $0.status == .acting }) else { return }
    for at in posts.indices
    where posts[at].status == .current && posts[at].rule == .prenominalTitle {
      if let told = toldStatus(of: at) { posts[at].status = told }
    }
  }

  /// "the late A"
  private func isLate(_ name: Int32) -> Bool {
    let start = Int(names[Int(name)].start)
    return start > 0 && tokens.rows[start - 1].folded == Known.late
  }

  /// "was director in 1972", "when she was director": over at the time of the text.
  private func isLongPast(_ post: PendingPost) -> Bool {
    guard post.rule == .copula, post.title >= 0 else { return false }
    let first = Int(sentences[Int(post.sentence)].start)
    let start = Int(titles[Int(post.title)].start)
    let end = Int(titles[Int(post.title)].phraseEnd)
    guard
      let verb = (max(first, start - 3)..<start).last(where: {
        tokens.rows[$0].folded == Known.was || tokens.rows[$0].folded == Known.were
      })
    else { return false }
    if (max(first, verb - 4)..<verb).contains(where: { tokens.rows[$0].folded == Known.when }) {
      return true
    }
    let last = min(end + 8, Int(sentences[Int(post.sentence)].end))
    return end < last
      && (end..<last).contains { isPreposition(ofTime: $0) && namesYear(behind: $0) }
  }

  /// "as a member of the Senate from 1836 to 1838": a term told with both ends, but for one that somebody is
  /// elected or appointed to.
  private func isTermOver(_ post: PendingPost) -> Bool {
    guard post.title >= 0 else { return false }
    let end = Int(titles[Int(post.title)].phraseEnd)
    let last = min(end + 9, Int(sentences[Int(post.sentence)].end))
    guard end + 3 < last, tellsTerm(from: end, to: last) else { return false }
    let start = Int(titles[Int(post.title)].start)
    let first = max(Int(sentences[Int(post.sentence)].start), start - 8)
    return !(first..<start).contains { at in
      let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
      return ["elect", "appoint", "nominat", "chosen", "re-elect", "named"].contains {
        word.starts(with: $0.utf8)
      }
    }
  }

  /// "from 1836 to 1838", "during the years 1996 to 2005", "between May 1999 and June 2001"
  private func tellsTerm(from start: Int, to end: Int) -> Bool {
    let opening = vocabulary.symbols.utf8(tokens.rows[start].folded)
    guard ["from", "between", "during"].contains(where: { opening.elementsEqual($0.utf8) }) else {
      return false
    }
    let years = (start..<end).filter { isYear($0) }
    guard years.count == 2 else { return false }
    return (years[0]..<years[1]).contains {
      [Known.to, Known.until, Known.and].contains(tokens.rows[$0].folded)
    }
  }

  private func isYear(_ at: Int) -> Bool {
    let word = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return word.count == 4 && word.allSatisfy(Ascii.isDigit)
      && (word.starts(with: "1".utf8) || word.starts(with: "20".utf8))
  }

  private func isPreposition(ofTime at: Int) -> Bool {
    [Known.in, Known.from, Known.until].contains(tokens.rows[at].folded)
  }

  /// "in 1972", "in the 1970s", "until May 1980", "in the 1970's"
  private func namesYear(behind at: Int) -> Bool {
    (at + 1..<min(at + 4, tokens.count)).contains { next in
      let word = vocabulary.symbols.utf8(tokens.rows[next].folded)
      guard word.count == 4 || word.count == 5 && word.last == UInt8(ascii: "s") else {
        return false
      }
      return word.prefix(4).allSatisfy(Ascii.isDigit)
        && (word.starts(with: "1".utf8) || word.starts(with: "20".utf8))
    }
  }

  /// What the text says of the post elsewhere that a title before the name repeats.
  private func toldStatus(of index: Int) -> RoleStatus? {
    let post = posts[index]
    guard post.title >= 0, post.target >= 0 else { return nil }
    var told: RoleStatus?
    for other in posts
    where other.title >= 0 && other.target >= 0 && resolved(other.target) == resolved(post.target)
      && isSamePerson(other.name, post.name) && hasSameWords(other.title, post.title)
    {
      if other.status == .former || other.status == .acting { told = told ?? other.status }
      if other.status == .current, other.rule != .prenominalTitle { return nil }
    }
    return told
  }

  private func hasSameWords(_ left: Int32, _ right: Int32) -> Bool {
    let (one, other) = (titles[Int(left)], titles[Int(right)])
    guard one.head == other.head, one.end - one.start == other.end - other.start else {
      return false
    }
    return (0..<Int(one.end - one.start)).allSatisfy {
      tokens.rows[Int(one.start) + $0].folded == tokens.rows[Int(other.start) + $0].folded
    }
  }
}
