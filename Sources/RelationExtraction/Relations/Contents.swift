/// Bodies told with their members: "The committee consists of A (chair), B and C", "an Audit
/// Committee (A, chair; B)".
extension ArticleReader {
  func bindContents(in range: Range<Int>) {
    for at in range {
      if items[at].kind == .roleVerb, roleVerb(at) == .contain {
        bindMembers(behind: at, in: range)
      } else if items[at].kind == .organization, kind(at + 1, in: range) == .openParen {
        bindMembersInAside(at, in: range)
      } else if items[at].kind == .organization, at == range.lowerBound,
        sentences[Int(sentence)].kind != .prose,
        kind(at + 1, in: range) == .dash || kind(at + 1, in: range) == .colon,
        let first = nameOrTitled(at + 2, in: range)
      {
        bindEntry(listed(from: first, in: range), of: items[at].index, in: range)
      } else if items[at].kind == .organization, at - range.lowerBound <= 2,
        range.contains(at - 1), kind(range.lowerBound, in: range) == .roleVerb,
        roleVerb(range.lowerBound) == .appoint
      {
        bindElected(to: at, in: range)
      }
    }
  }

  /// "Appointments Board – A (chair), B": members; "Finance Committee – C" below "The chairs are": what the
  /// lead-in says.
  private func bindEntry(_ names: [Int], of body: Int32, in range: Range<Int>) {
    let isOffice = leadIn >= 0 && !titles[Int(leadIn)].isMembership
    guard names.count == 1 || isOffice, let first = names.first else {
      bind(names, to: body, in: range)
      return
    }
    let isTitled = posts[postMark...].contains {
      $0.name == items[first].index && $0.rule == .parenthesis && $0.target < 0
    }
    if isTitled {
      bind(names, to: body, in: range)
    } else if isOffice {
      titles.append(titles[Int(leadIn)])
      titles[titles.count - 1].target = body
      for name in names {
        self.names[Int(items[name].index)].isConfirmed = true
        addPost(name, Int32(titles.count - 1), rule: .listHeading)
      }
    }
  }

  /// The names behind a verb are members of the body before it.
  private func bindMembers(behind verb: Int, in range: Range<Int>) {
    guard !isUnreal(verb, verb, in: range), let body = subjectBody(before: verb, in: range),
      let first = nameOrTitled(verb + 1, in: range)
    else { return }
    bind(listed(from: first, in: range), to: items[body].index, in: range)
  }

  /// "Elected to the Committee for two years: A (chair), B and C"
  private func bindElected(to body: Int, in range: Range<Int>) {
    guard let colon = (body + 1..<range.upperBound).first(where: { items[$0].kind == .colon }),
      let first = nameOrTitled(colon + 1, in: range)
    else { return }
    bind(listed(from: first, in: range), to: items[body].index, in: range)
  }

  /// The organization that is the subject of a verb.
  func subjectBody(before verb: Int, in range: Range<Int>) -> Int? {
    var at = verb - 1
    while at >= range.lowerBound, verb - at <= 5 {
      switch items[at].kind {
      case .organization: return at
      case .other, .copula, .comma, .preposition: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// "(A, chair; B, C)" behind an organization: nothing but names and their titles.
  private func bindMembersInAside(_ body: Int, in range: Range<Int>) {
    guard let first = nameOrTitled(body + 2, in: range), isFullName(items[first].index) else {
      return
    }
    var names: [Int] = []
    var at = body + 2
    while at < range.upperBound, items[at].kind != .closeParen {
      switch items[at].kind {
      case .name: names.append(at)
      case .title, .comma, .semicolon, .conjunction: break
      default: return
      }
      at += 1
    }
    guard at < range.upperBound, names.allSatisfy({ isFullName(items[$0].index) }) else { return }
    bind(names, to: items[body].index, in: range)
  }

  /// Makes persons members of a body; a title that stands with a name and names no other body is
  /// what he is there.
  private func bind(_ members: [Int], to body: Int32, in range: Range<Int>) {
    for member in members {
      let own = posts.indices.filter { $0 >= postMark && posts[$0].name == items[member].index }
      for post in own where posts[post].target < 0 && posts[post].title >= 0 {
        let title = titles[Int(posts[post].title)]
        if title.isMilitaryRank || posts[post].rule == .prenominalTitle { continue }
        posts[post].target = body
      }
      if own.contains(where: {
        posts[$0].target >= 0 && resolved(posts[$0].target) == resolved(body)
      }) {
        continue
      }
      names[Int(items[member].index)].isConfirmed = true
      addLeader(
        name: items[member].index, Known.member, of: body, rule: .listHeading,
        from: Int(items[member].start), to: Int(items[member].end))
    }
  }

  /// The body whose members the items of a list are: "The board consists of:"
  func contentsLead(in range: Range<Int>) -> Int32 {
    for at in range.reversed() {
      switch items[at].kind {
      case .roleVerb:
        guard roleVerb(at) == .contain, let body = subjectBody(before: at, in: range) else {
          return -1
        }
        return items[body].index
      case .colon, .other, .preposition, .people: continue
      case .title
      where titles[Int(items[at].index)].isPlural && !titles[Int(items[at].index)].isBound:
        continue
      default: return -1
      }
    }
    return -1
  }
}
