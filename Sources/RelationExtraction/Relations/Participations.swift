/// Finds who took part in what: by verbs of participation and by speeches.
extension ArticleReader {
  func bindParticipations(in range: Range<Int>) {
    for at in range {
      switch items[at].kind {
      case .eventVerb: bindEventVerb(at, in: range)
      case .speechNoun: bindSpeech(at, in: range)
      case .copula: bindPresence(at, in: range)
      default: continue
      }
    }
  }

  /// The event that an article is about is the first that it names.
  func noteMainEvent(in range: Range<Int>) {
    guard mainEvent < 0 else { return }
    for at in range where items[at].kind == .event {
      mainEvent = resolved(items[at].index)
      return
    }
  }

  /// The event that words in the sentence are about: the one behind them, the one before them, or
  /// that of the article.
  func event(near at: Int, in range: Range<Int>) -> Int32? {
    var look = at + 1
    while look < range.upperBound, look - at <= 5 {
      if items[look].kind == .event { return resolved(items[look].index) }
      if items[look].kind == .name || items[look].kind == .semicolon || items[look].kind == .quote {
        break
      }
      look += 1
    }
    look = at - 1
    while look >= range.lowerBound {
      if items[look].kind == .event { return resolved(items[look].index) }
      if items[look].kind == .semicolon { break }
      look -= 1
    }
    look = at + 1
    while look < range.upperBound, items[look].kind != .quote {
      if items[look].kind == .event { return resolved(items[look].index) }
      look += 1
    }
    if let event = eventBefore() { return event }
    return mainEvent >= 0 ? resolved(mainEvent) : nil
  }

  /// The event that the sentences before, in the same paragraph, named last.
  func eventBefore() -> Int32? {
    var index = Int(sentence) - 1
    while index >= 0, Int(sentence) - index <= 12,
      sentences[index].paragraph == sentences[Int(sentence)].paragraph
    {
      if let event = topicEvent(in: itemRange(index)) { return event }
      index -= 1
    }
    return nil
  }

  /// The event that a sentence is about: the last that no preposition goes before, as it does in "the
  /// decisions of the congress"; else the last.
  private func topicEvent(in range: Range<Int>) -> Int32? {
    var last: Int32?
    for at in range.reversed() where items[at].kind == .event {
      let isAdjunct = kind(at - 1, in: range) == .preposition && at - 1 > range.lowerBound
      if !isAdjunct { return resolved(items[at].index) }
      last = last ?? resolved(items[at].index)
    }
    return last
  }

  private func bindEventVerb(_ at: Int, in range: Range<Int>) {
    let verb = longTerm(at: Int(items[at].start), .eventVerb)?.info ?? info(Int(items[at].start))
    guard var mode = verb.participationMode, let event = event(near: at, in: range) else { return }
    if isHeld(at), kind(at + 1, in: range) != .event { return }
    if mode == .chair, chairsBody(at, in: range) { return }
    if mode == .attendance, mentionsPlatform(before: at, in: range) { mode = .platform }
    let passive = kind(at + 1, in: range) == .preposition && items[at + 1].word == Known.by
    if passive || verb.classes.contains(.personal) {
      let first = passive ? at + 2 : at + 1
      add(participants(from: first, in: range), event, mode, at, in: range)
      return
    }
    if let copula = invertedCopula(behind: at, in: range) {
      add(participants(from: copula + 1, in: range), event, mode, at, in: range)
      return
    }
    let subjects = subjects(before: at, in: range)
    if subjects.isEmpty, let next = kind(at + 1, in: range), next == .name || next == .title {
      // "On the platform sat A, B and C"
      add(participants(from: at + 1, in: range), event, mode, at, in: range)
      return
    }
    add(subjects + companions(behind: at, in: range), event, mode, at, in: range)
  }

  /// "At the ceremony were also A and B"
  private func bindPresence(_ copula: Int, in range: Range<Int>) {
    guard copula == range.lowerBound + 2, kind(copula - 1, in: range) == .event,
      items[copula - 2].kind == .preposition, items[copula - 2].word == Known.at
    else { return }
    var first = copula + 1
    if kind(first, in: range) == .other, items[first].end - items[first].start <= 2 { first += 1 }
    guard kind(first, in: range) == .name || kind(first, in: range) == .title else { return }
    add(
      participants(from: first, in: range), resolved(items[copula - 1].index), .attendance, copula,
      in: range)
  }

  /// "attended the ceremony with A and B"
  private func companions(behind at: Int, in range: Range<Int>) -> [Int] {
    var look = at + 1
    while look < range.upperBound, look - at <= 4 {
      if items[look].kind == .preposition, items[look].word == Known.with {
        let next = kind(look + 1, in: range)
        return next == .name || next == .title ? participants(from: look + 1, in: range) : []
      }
      guard
        items[look].kind == .event || items[look].kind == .other
          || items[look].kind == .preposition
      else { return [] }
      look += 1
    }
    return []
  }

  /// "held": somebody takes part in what he holds only where that follows.
  private func isHeld(_ at: Int) -> Bool {
    items[at].word == Known.held
      || items[at].end - items[at].start == 2
        && tokens.rows[Int(items[at].end) - 1].folded == Known.to
  }

  private func mentionsPlatform(before at: Int, in range: Range<Int>) -> Bool {
    (Int(items[range.lowerBound].start)..<Int(items[at].start)).contains {
      tokens.rows[$0].folded == Known.platform
    }
  }

  /// "Attending the meeting were A, B": the copula behind a verb that opens the sentence.
  private func invertedCopula(behind at: Int, in range: Range<Int>) -> Int? {
    let opens =
      at == range.lowerBound
      || (range.lowerBound..<at).allSatisfy {
        [.other, .people, .preposition, .relative].contains(items[$0].kind)
      }
    guard opens else { return nil }
    var look = at + 1
    while look < range.upperBound, look - at <= 7 {
      if items[look].kind == .copula { return look }
      if items[look].kind == .other {
        let last = Int(items[look].end) - 1
        if anyWord(last - 1, last + 1, is: Known.included) { return look }
      }
      guard items[look].kind != .name, items[look].kind != .comma else { return nil }
      look += 1
    }
    return nil
  }

  /// The persons and delegations of a list that begins at an item.
  func participants(from first: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = first
    var depth = 0
    while at < range.upperBound {
      switch items[at].kind {
      case .name where depth == 0: found.append(at)
      case .organization where depth == 0 && isDelegation(items[at].index): found.append(at)
      case .title where isReference(at) && kind(at + 1, in: range) != .name:
        guard found.isEmpty || isJoint(at - 1, in: range) else { break }
        found.append(at)
        if found.count == 1, !isJoint(at + 1, in: range) { return found }
      case .openParen: depth += 1
      case .closeParen: depth = max(0, depth - 1)
      case .reportingVerb, .eventVerb: return found
      case .speechNoun where !found.isEmpty: return found
      default: break
      }
      at += 1
    }
    return found
  }

  func isDelegation(_ entity: Int32) -> Bool {
    let head = entities[Int(resolved(entity))].head
    return head != 0 && vocabulary.words[Int(head)].classes.contains(.delegation)
  }

  /// The subject of a verb: the names before it in its clause, a title that stands for a person,
  /// or "he".
  func subjects(before verb: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = beforeRelativeClause(verb - 1, in: range)
    var sawSubject = false
    while at >= range.lowerBound {
      switch items[at].kind {
      case .name:
        let before = kind(at - 1, in: range)
        if before == .preposition, items[at - 1].word != Known.with, at - 1 > range.lowerBound {
          return found.isEmpty ? found : found.reversed()
        }
        found.append(at)
        sawSubject = true
      case .organization where isDelegation(items[at].index):
        found.append(at)
      case .personPronoun:
        if !sawSubject { found.append(at) }
        return found.reversed()
      case .title where found.isEmpty && isReference(at):
        found.append(at)
        return found
      case .semicolon, .reportingVerb, .speechNoun:
        return found.reversed()
      case .eventVerb, .roleVerb:
        // "A and B arrived and spoke": the earlier verb has the same subject.
        if !found.isEmpty { return found.reversed() }
      default: break
      }
      at -= 1
    }
    return found.reversed()
  }

  /// "A, who succeeds B, opened it": the item before a relative clause that a comma closes.
  private func beforeRelativeClause(_ last: Int, in range: Range<Int>) -> Int {
    guard kind(last, in: range) == .comma else { return last }
    for at in (range.lowerBound..<last).reversed() where last - at <= 12 {
      if items[at].kind == .relative, kind(at - 1, in: range) == .comma {
        let hasVerb = (at..<last).contains {
          [.roleVerb, .eventVerb, .copula, .reportingVerb].contains(items[$0].kind)
        }
        return hasVerb ? at - 1 : last
      }
      if items[at].kind == .semicolon { break }
    }
    return last
  }

  /// Whether a title without a name stands for the person that holds it: "the minister".
  func isReference(_ at: Int) -> Bool {
    let title = titles[Int(items[at].index)]
    return title.isDefinite && !title.isPlural && !title.isBound
  }

  static let deliveryVerbs = [
    "made", "delivered", "gave", "presented", "read", "makes", "delivers", "gives", "submitted",
    "making", "delivering", "giving", "sent", "sending",
  ].map { Array($0.utf8) }

  /// Notes participants in the order of their list.
  func add(
    _ participants: [Int], _ event: Int32, _ mode: ParticipationMode, _ trigger: Int,
    in range: Range<Int>
  ) {
    var order: Int32 = 0
    for at in participants {
      var name: Int32 = -1
      var organization: Int32 = -1
      switch items[at].kind {
      case .name:
        name = items[at].index
        if participants.count > 1 || items[trigger].kind == .eventVerb {
          names[Int(name)].isConfirmed = names[Int(name)].isConfirmed || isFullName(name)
        }
      case .organization: organization = items[at].index
      case .personPronoun: name = subject
      case .title: name = holder(of: items[at].index)
      default: continue
      }
      guard name >= 0 || organization >= 0 else { continue }
      order += 1
      self.participations.append(
        PendingParticipation(
          name: name, organization: organization, event: event, mode: mode,
          order: participants.count > 1 ? order : 0, rule: rule(of: mode), sentence: sentence,
          start: items[at].start, end: items[at].end))
    }
  }

  func isFullName(_ name: Int32) -> Bool {
    names[Int(name)].end - names[Int(name)].start >= 2
  }

  /// The name of the person who holds a title by an earlier sentence; -1 if none does.
  func holder(of title: Int32) -> Int32 {
    let wanted = titles[Int(title)]
    for post in posts.reversed() where post.title >= 0 && post.status != .former {
      let held = titles[Int(post.title)]
      guard held.head == wanted.head else { continue }
      if wanted.target >= 0, resolved(wanted.target) != resolved(post.target) { continue }
      if sameWords(held, wanted) || wanted.end - wanted.start == 1 { return post.name }
    }
    return -1
  }

  private func sameWords(_ left: TitlePhrase, _ right: TitlePhrase) -> Bool {
    guard left.end - left.start == right.end - right.start else { return false }
    return (0..<Int(left.end - left.start)).allSatisfy {
      tokens.rows[Int(left.start) + $0].folded == tokens.rows[Int(right.start) + $0].folded
    }
  }

  func rule(of mode: ParticipationMode) -> RuleName {
    switch mode {
    case .speech: .speech
    case .report: .report
    case .opening: .opening
    case .closing: .closing
    case .chair: .chairing
    case .guidance: .guidance
    case .platform: .platform
    case .attendance, .guest: .attendance
    case .host: .hosting
    case .signing: .signing
    case .message: .message
    }
  }
}
