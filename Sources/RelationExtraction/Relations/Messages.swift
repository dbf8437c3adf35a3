/// Messages, letters and speeches told by a relative clause, by their senders, or as somebody's:
/// "the report which A had delivered", "messages came from the Union", "the closing address was B's".
extension ArticleReader {
  /// Binds what a noun of speech says beside the usual order; true if it did.
  func bindUnusualSpeech(
    _ at: Int, _ mode: ParticipationMode, _ event: Int32, in range: Range<Int>
  ) -> Bool {
    if let owner = possessor(behind: at, in: range) {
      add([owner], event, mode, at, in: range)
      return true
    }
    if let author = relativeAuthor(behind: at, in: range) {
      add([author], event, mode, at, in: range)
      return true
    }
    guard mode == .message, word(Int(items[at].start) - 1) != Known.no else { return false }
    let senders = senders(behind: at, in: range)
    if !senders.isEmpty {
      add(senders, event, mode, at, in: range)
      return true
    }
    if let sender = sendingBody(before: at, in: range) {
      add([sender], event, mode, at, in: range)
      return true
    }
    return false
  }

  /// "The closing address was Hwang's."
  private func possessor(behind noun: Int, in range: Range<Int>) -> Int? {
    guard kind(noun + 1, in: range) == .copula, kind(noun + 2, in: range) == .name,
      word(Int(items[noun + 2].end)) == Known.possessive
    else { return nil }
    return noun + 2
  }

  /// "the letter which A, secretary of X, sent", "the report that B had delivered"
  private func relativeAuthor(behind noun: Int, in range: Range<Int>) -> Int? {
    var at = noun + 1
    let isThat =
      kind(at, in: range) == .other && tokens.rows[Int(items[at].start)].folded == Known.that
    guard kind(at, in: range) == .relative && items[at].word == Known.which || isThat,
      let author = nameOrTitled(at + 1, in: range)
    else { return nil }
    at = author + 1
    while at < range.upperBound, at - author <= 8 {
      switch items[at].kind {
      case .comma, .title, .organization, .conjunction: at += 1
      case .other, .roleVerb, .reportingVerb, .eventVerb:
        return delivers(at) ? author : nil
      default: return nil
      }
    }
    return nil
  }

  /// The organizations and persons that messages come from: "from the Front and from the Committee".
  private func senders(behind noun: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = noun + 1
    while at < range.upperBound, at - noun <= 16 {
      switch items[at].kind {
      case .preposition where items[at].word == Known.from:
        let next = kind(at + 1, in: range)
        guard next == .organization || next == .name else { return found }
        found.append(at + 1)
        at += 1
      case .organization where !found.isEmpty && isJoint(at - 1, in: range): found.append(at)
      case .other, .comma, .conjunction, .eventVerb, .copula, .preposition: break
      case .organization, .event: if found.isEmpty { return [] }
      default: return found
      }
      at += 1
    }
    return found
  }

  /// "The Union had sent a message": the organization that is the verb's subject.
  private func sendingBody(before noun: Int, in range: Range<Int>) -> Int? {
    guard noun - 1 >= range.lowerBound, delivers(noun - 1) else { return nil }
    var at = noun - 2
    while at >= range.lowerBound, noun - at <= 6 {
      switch items[at].kind {
      case .organization: return at
      case .other where items[at].end - items[at].start <= 2: at -= 1
      case .comma: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// Whether an item holds a verb of delivering or sending.
  func delivers(_ at: Int) -> Bool {
    for token in Int(items[at].start)..<Int(items[at].end)
    where isDelivery(tokens.rows[token].folded) {
      return true
    }
    return false
  }
}
