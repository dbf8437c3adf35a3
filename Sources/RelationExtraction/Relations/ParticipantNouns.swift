/// Participants told by a noun: "The hosts were A and B", "Among the guests from abroad was C",
/// "Speakers included D", and rows of a programme: "Keynote address | E".
extension ArticleReader {
  func bindParticipantNouns(_ index: Int, in range: Range<Int>) {
    bindProgrammeRow(index, in: range)
    bindHostOrganizations(in: range)
    for at in range where items[at].kind == .people {
      guard let mode = info(Int(items[at].start)).participationMode, opensList(at, in: range),
        let first = listBehind(at, in: range), let event = event(near: at, in: range)
      else { continue }
      if mode == .host, items[first].kind == .organization {
        add([first], event, mode, at, in: range)
      } else {
        add(participants(from: first, in: range), event, mode, at, in: range)
      }
    }
  }

  /// "The Assembly was host to the 8th Congress"
  private func bindHostOrganizations(in range: Range<Int>) {
    for at in range where items[at].kind == .people {
      guard info(Int(items[at].start)).participationMode == .host,
        kind(at - 1, in: range) == .copula, kind(at + 1, in: range) == .preposition,
        items[at + 1].word == Known.to || items[at + 1].word == Known.of,
        kind(at + 2, in: range) == .event,
        kind(at - 2, in: range) == .organization || kind(at - 2, in: range) == .name
      else { continue }
      add([at - 2], resolved(items[at + 2].index), .host, at, in: range)
    }
  }

  /// Whether a noun stands at the start of its sentence, alone or behind "among".
  private func opensList(_ at: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<at).allSatisfy {
      items[$0].kind == .other && items[$0].end - items[$0].start <= 3
        || items[$0].kind == .preposition && items[$0].word == Known.among
    }
  }

  /// The first item of the list that a noun announces: behind a copula, "included" or a colon.
  private func listBehind(_ noun: Int, in range: Range<Int>) -> Int? {
    for at in noun + 1..<min(range.upperBound, noun + 7) {
      if (Int(items[at].start)..<Int(items[at].end)).contains(where: {
        info($0).classes.contains(.nonFactive)
      }) {
        return nil
      }
      switch items[at].kind {
      case .copula, .colon:
        let next = kind(at + 1, in: range)
        return next == .name || next == .title || next == .people || next == .organization
          ? at + 1 : nil
      case .other:
        let last = tokens.rows[Int(items[at].end) - 1].folded
        if last == Known.included || last == Known.include { return at + 1 }
      case .preposition, .relative, .eventVerb, .organization: continue
      default: return nil
      }
    }
    return nil
  }
}
