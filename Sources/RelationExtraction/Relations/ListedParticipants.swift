/// Participants told item by item behind a lead-in: "Speeches were made by" and a list.
extension ArticleReader {
  /// What the items of a list took part in.
  struct LeadParticipation {
    var event: Int32
    var mode: ParticipationMode
    var order: Int32 = 0
  }

  /// Notes what a lead-in says that its items did: it ends with "by", "were" or a colon, and names
  /// nobody behind its verb.
  func noteListedParticipation(_ index: Int, in range: Range<Int>) {
    guard sentences[index].kind != .item, sentences[index].kind != .row else { return }
    leadParticipation = nil
    guard sentences[index].kind == .prose, index + 1 < sentences.count,
      sentences[index + 1].kind == .item || sentences[index + 1].kind == .row, isOpen(limit - 1)
    else { return }
    for at in range.reversed() {
      switch items[at].kind {
      case .name: return
      case .eventVerb, .speechNoun:
        guard let mode = participationMode(at), let event = event(near: at, in: range) else {
          continue
        }
        leadParticipation = LeadParticipation(event: event, mode: mode)
        return
      default: continue
      }
    }
  }

  private func isOpen(_ last: Int) -> Bool {
    switch word(last) {
    case Known.by, Known.colon, Known.were, Known.was, Known.from, Known.included, Known.dash: true
    default: false
    }
  }

  private func participationMode(_ at: Int) -> ParticipationMode? {
    let start = Int(items[at].start)
    let wanted: WordClasses = items[at].kind == .eventVerb ? .eventVerb : .speechNoun
    return (longTerm(at: start, wanted)?.info ?? info(start)).participationMode
  }

  /// The first name of an item, or of the cell behind where he is from.
  private func firstParticipant(in range: Range<Int>) -> Int? {
    if let name = nameOrTitled(range.lowerBound, in: range) { return name }
    let first = kind(range.lowerBound, in: range) == .bar ? range.lowerBound + 1 : range.lowerBound
    guard kind(first + 1, in: range) == .bar else { return nameOrTitled(first, in: range) }
    return nameOrTitled(first + 2, in: range)
  }

  /// Notes the persons of an item as participants, in their order over the whole list.
  func bindListedParticipants(_ index: Int, in range: Range<Int>) {
    guard sentences[index].kind == .item || sentences[index].kind == .row, opensParagraph(index),
      let lead = leadParticipation, let first = firstParticipant(in: range)
    else { return }
    for at in namesBeginning(at: first, in: range) {
      leadParticipation?.order += 1
      names[Int(items[at].index)].isConfirmed =
        names[Int(items[at].index)].isConfirmed || isFullName(items[at].index)
      participations.append(
        PendingParticipation(
          name: items[at].index, event: lead.event, mode: lead.mode,
          order: leadParticipation?.order ?? 0, rule: rule(of: lead.mode), sentence: sentence,
          start: items[at].start, end: items[at].end))
    }
  }
}
