/// Binds members to their bodies: "A sits on the board", "B belongs to the Bureau", "C of the Rye
/// Union", "D (Rye Union, Norway)".
extension ArticleReader {
  /// A verb of belonging and the bodies that are its objects.
  func bindMemberships(in range: Range<Int>) {
    for at in range where items[at].kind == .roleVerb && roleVerb(at) == .belong {
      let holders: [Int32]
      if let relative = relative(before: at, in: range) {
        holders = antecedent(of: relative, in: range)
      } else {
        holders = clauseSubject(before: at, in: range)
      }
      guard !holders.isEmpty, !isUnreal(at, at + 1, in: range) else { continue }
      for body in bodies(behind: at, in: range) {
        for holder in holders
        where isFullName(holder) || names[Int(holder)].isConfirmed
          || names[Int(holder)].hasHonorific || isSurname(holder)
        {
          addLeader(
            name: holder, Known.member, of: items[body].index, rule: .roleByVerb,
            from: Int(items[at].start), to: Int(items[body].end))
        }
      }
    }
  }

  /// The organizations behind a verb, joined by commas, "and" or a repeated preposition.
  private func bodies(behind verb: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = verb + 1
    while at < range.upperBound {
      switch items[at].kind {
      case .organization:
        if entities[Int(resolved(items[at].index))].isCountry { return found }
        found.append(at)
      case .comma, .conjunction, .preposition: if found.isEmpty { return found }
      case .other:
        guard found.isEmpty == false, items[at].end - items[at].start == 1,
          items[at].word == Known.also || items[at].word == Known.on
        else { return found }
      default: return found
      }
      at += 1
    }
    return found
  }

  /// "A (IG Metall)", "B of the Rye Union": an organization in parentheses or behind "of" is where
  /// a person belongs.
  func bindAffiliations(in range: Range<Int>) {
    for at in range where items[at].kind == .name {
      if kind(at + 1, in: range) == .preposition, items[at + 1].word == Known.of,
        kind(at + 2, in: range) == .organization, !followsTitle(at, in: range)
      {
        bindAffiliation(at, at + 2)
        continue
      }
      bindRepresentation(at, in: range)
      bindSpokesman(at, in: range)
      if kind(at + 1, in: range) == .bar, kind(at - 1, in: range) == .bar,
        kind(at - 2, in: range) == .title, kind(at + 2, in: range) == .organization,
        kind(at + 3, in: range) == .bar || kind(at + 3, in: range) == nil
      {
        bindAffiliation(at, at + 2)
        continue
      }
      if sentences[Int(sentence)].kind != .prose, isListed(at, in: range) {
        bindAffiliation(at, at + 2)
        continue
      }
      if kind(at + 1, in: range) == .openParen, kind(at + 2, in: range) == .title,
        isOfOtherParty(at + 2, in: range)
      {
        bindAffiliation(at, at + 4)
        continue
      }
      guard kind(at + 1, in: range) == .openParen, kind(at + 2, in: range) == .organization
      else { continue }
      let close = kind(at + 3, in: range)
      guard close == .closeParen || close == .comma else { continue }
      bindAffiliation(at, at + 2)
    }
  }

  /// "A, member of the Assembly for the Centre Party": one of the party as well.
  private func bindRepresentation(_ at: Int, in range: Range<Int>) {
    guard kind(at + 1, in: range) == .comma, kind(at + 2, in: range) == .title,
      titles[Int(items[at + 2].index)].isMembership, titles[Int(items[at + 2].index)].target >= 0,
      kind(at + 3, in: range) == .preposition, items[at + 3].word == Known.for,
      kind(at + 4, in: range) == .organization
    else { return }
    bindAffiliation(at, at + 4)
  }

  /// "A, on behalf of the Boatmen's Association, asked", "B, representing the Sierra Club"
  private func bindSpokesman(_ at: Int, in range: Range<Int>) {
    var look = at + 1
    while look < range.upperBound, look - at <= 8 {
      let isBehalf =
        kind(look, in: range) == .other && items[look].word == Known.behalf
        && kind(look + 1, in: range) == .preposition
      let isVerb =
        kind(look, in: range) == .other && items[look].word == Known.representing
        && items[look].end - items[look].start == 1 && isJoint(look - 1, in: range)
      if isBehalf || isVerb {
        let body = isBehalf ? look + 2 : look + 1
        guard kind(body, in: range) == .organization,
          !entities[Int(resolved(items[body].index))].isCountry, isFullName(items[at].index)
        else { return }
        addLeader(
          name: items[at].index, Known.representative, of: items[body].index, rule: .affiliation,
          from: Int(items[at].start), to: Int(items[body].end))
        return
      }
      guard
        [.comma, .semicolon, .title, .organization, .preposition].contains(items[look].kind)
      else { return }
      look += 1
    }
  }

  /// "A, Centre Party" in an item of a list or a cell.
  private func isListed(_ at: Int, in range: Range<Int>) -> Bool {
    // Below "The deputies are:" the lead-in tells what they are.
    if leadIn >= 0, !titles[Int(leadIn)].isMembership, sentences[Int(sentence)].kind == .row {
      return false
    }
    if leadIn >= 0, headsUnits(titles[Int(leadIn)]) { return false }
    guard kind(at + 1, in: range) == .comma, kind(at + 2, in: range) == .organization,
      !posts[postMark...].contains(where: { $0.name == items[at].index && $0.rule == .apposition })
    else { return false }
    let next = kind(at + 3, in: range)
    return next == nil || next == .comma || next == .relative || next == .bar || next == .semicolon
  }

  /// "Secretary A of the Union" is the union's secretary, no mere member.
  private func followsTitle(_ at: Int, in range: Range<Int>) -> Bool {
    let name = items[at].index
    return kind(at - 1, in: range) == .title
      || posts[postMark...].contains { $0.name == name && $0.rule == .prenominalTitle }
  }

  private func bindAffiliation(_ name: Int, _ body: Int) {
    let candidate = names[Int(items[name].index)]
    guard !entities[Int(resolved(items[body].index))].isCountry,
      isFullName(items[name].index) || candidate.hasHonorific,
      candidate.isStrong || candidate.isConfirmed || candidate.hasHonorific
    else { return }
    addLeader(
      name: items[name].index, Known.member, of: items[body].index, rule: .affiliation,
      from: Int(items[name].start), to: Int(items[body].end))
  }
}
