/// Says whose an event is and who invited to it: "the Union convened the meeting", "a reception was
/// given by the Ministry", "the seminar, held under the auspices of the Committee".
extension ArticleReader {
  func bindHosting(in range: Range<Int>) {
    bindHostingOfIt(in: range)
    for at in range where items[at].kind == .event {
      let event = resolved(items[at].index)
      if let (verb, hosts) = activeHosts(of: at, in: range) ?? passiveHosts(of: at, in: range) {
        note(hosts, of: event, verb, at, in: range)
      } else if let body = auspices(behind: at, in: range) {
        for host in hosts(from: body, in: range) where items[host].kind == .organization {
          organize(event, items[host].index, at, in: range)
        }
      } else if let body = meetingBody(of: at, in: range) {
        organize(event, items[body].index, at, in: range)
      }
    }
  }

  /// "It was organized by the Union": the event of the sentence before.
  private func bindHostingOfIt(in range: Range<Int>) {
    guard word(Int(sentences[Int(sentence)].start)) == Known.it, let event = eventBefore(),
      !range.contains(where: { items[$0].kind == .event }),
      let (verb, hosts) = passiveHosts(of: range.lowerBound, in: range)
    else { return }
    note(hosts, of: event, verb, range.lowerBound, in: range)
  }

  /// "A and B gave a reception", "the Union held its congress"
  private func activeHosts(of event: Int, in range: Range<Int>) -> (HostingVerb, [Int])? {
    guard let verb = hostingVerb(event - 1, in: range, last: true) else { return nil }
    let hosts = hosts(before: event - 1, in: range)
    return hosts.isEmpty ? nil : (verb, hosts)
  }

  /// "the meeting, which the Union convened", "a reception was given by the Ministry"
  private func passiveHosts(of event: Int, in range: Range<Int>) -> (HostingVerb, [Int])? {
    var at = event + 1
    while at < range.upperBound, at - event <= 8 {
      if items[at].kind == .relative, kind(at + 1, in: range) == .organization,
        let verb = hostingVerb(at + 2, in: range, last: false)
      {
        return (verb, [at + 1])
      }
      if let verb = hostingVerb(at, in: range, last: true),
        kind(at + 1, in: range) == .preposition, items[at + 1].word == Known.by
      {
        return (verb, hosts(from: at + 2, in: range))
      }
      switch items[at].kind {
      case .copula, .other, .comma, .preposition, .eventVerb, .roleVerb, .conjunction: at += 1
      case .organization where items[at - 1].kind == .preposition: at += 1
      default: return nil
      }
    }
    return nil
  }

  enum HostingVerb { case host, organize }

  /// The verb of hosting that an item is or ends with.
  private func hostingVerb(_ at: Int, in range: Range<Int>, last: Bool) -> HostingVerb? {
    guard let kind = kind(at, in: range), kind == .other || kind == .eventVerb || kind == .roleVerb
    else { return nil }
    let tokens = Int(items[at].start)..<Int(items[at].end)
    if tokens.contains(where: { info($0).classes.contains(.nonFactive) }) { return nil }
    for token in last ? tokens.suffix(2) : tokens.prefix(3) where isHosting(token) {
      return info(token).isInviting ? .host : .organize
    }
    return nil
  }

  private func isHosting(_ at: Int) -> Bool { classes(at).contains(.hostingVerb) }

  /// The organizations and persons that are the subject of a verb.
  private func hosts(before verb: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = verb - 1
    while at >= range.lowerBound {
      switch items[at].kind {
      case .organization
      where kind(at - 1, in: range) != .preposition || at == range.lowerBound + 1:
        found.append(at)
      case .name where kind(at - 1, in: range) != .preposition: found.append(at)
      case .personPronoun: return found.isEmpty ? [at] : found.reversed()
      case .conjunction, .comma, .title, .openParen, .closeParen: break
      case .other where items[at].end - items[at].start <= 2 && found.isEmpty: break
      case .relative: return []
      default: return found.reversed()
      }
      at -= 1
    }
    return found.reversed()
  }

  /// The organizations and persons of a list behind "by".
  private func hosts(from first: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = first
    while at < range.upperBound {
      switch items[at].kind {
      case .organization, .name: found.append(at)
      case .title, .comma, .conjunction, .openParen, .closeParen: break
      case .other where tokens.rows[Int(items[at].start)].folded == Known.jointly: break
      case .preposition where items[at].word == Known.together || items[at].word == Known.with:
        break
      default: return found
      }
      at += 1
    }
    return found
  }

  /// "under the auspices of the Committee"
  private func auspices(behind event: Int, in range: Range<Int>) -> Int? {
    for at in event + 1..<range.upperBound where items[at].kind == .preposition {
      guard items[at].word == Known.under, kind(at + 1, in: range) == .other,
        isPatronage(Int(items[at + 1].end) - 1), kind(at + 2, in: range) == .preposition,
        kind(at + 3, in: range) == .organization
      else { continue }
      return at + 3
    }
    return nil
  }

  private func isPatronage(_ token: Int) -> Bool {
    let word = vocabulary.symbols.utf8(tokens.rows[token].folded)
    return ["auspices", "sponsorship", "aegis", "patronage"].contains {
      word.elementsEqual($0.utf8)
    }
  }

  /// "The Cabinet looked back at an enlarged meeting": the meeting of the body that the sentence is
  /// about, told for the first time.
  private func meetingBody(of event: Int, in range: Range<Int>) -> Int? {
    let entity = entities[Int(resolved(items[event].index))]
    guard entity.container < 0, entity.mentionCount == 1,
      kind(event - 1, in: range) == .preposition, items[event - 1].word == Known.at,
      word(Int(items[event].start)) == Known.a || word(Int(items[event].start)) == Known.an,
      kind(range.lowerBound, in: range) == .organization, event - range.lowerBound <= 6
    else { return nil }
    return range.lowerBound
  }

  private func note(
    _ hosts: [Int], of event: Int32, _ verb: HostingVerb, _ at: Int, in range: Range<Int>
  ) {
    let invites = verb == .host || hasHosts(event)
    for host in hosts {
      if items[host].kind == .organization, !invites {
        organize(event, items[host].index, at, in: range)
      }
    }
    guard invites else { return }
    add(hosts, event, .host, at, in: range)
    let guests = guests(behind: at, in: range)
    if !guests.isEmpty { add(guests, event, .guest, at, in: range) }
  }

  /// "for the delegation", "in honour of A"
  private func guests(behind event: Int, in range: Range<Int>) -> [Int] {
    for at in event + 1..<range.upperBound where items[at].kind == .preposition {
      guard items[at].word == Known.for, at + 1 < range.upperBound else { continue }
      if items[at + 1].kind == .organization, isDelegation(items[at + 1].index) { return [at + 1] }
      if let name = nameOrTitled(at + 1, in: range) {
        return namesBeginning(at: name, in: range)
      }
    }
    return []
  }

  /// Whether an event is a reception or a meal, which have hosts.
  private func hasHosts(_ event: Int32) -> Bool {
    vocabulary.words[Int(entities[Int(event)].head)].isInviting
  }

  private func organize(
    _ event: Int32, _ body: Int32, _ at: Int, in range: Range<Int>
  ) {
    let host = resolved(body)
    guard !entities[Int(host)].isCountry,
      !relations[relationMark...].contains(where: {
        $0.kind == .organizer && resolved($0.source) == event && resolved($0.target) == host
      })
    else { return }
    relations.append(
      ArticleRelation(
        kind: .organizer, rule: .eventHost, source: event, target: host, sentence: sentence,
        start: items[range.lowerBound].start, end: items[range.upperBound - 1].end))
  }
}
