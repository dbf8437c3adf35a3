/// Speeches, reports and guidance told by a noun: "made a report", "the speech of A".
extension ArticleReader {
  /// Speeches and reports: who made them.
  func bindSpeech(_ at: Int, in range: Range<Int>) {
    let noun = longTerm(at: Int(items[at].start), .speechNoun)?.info ?? info(Int(items[at].start))
    guard let mode = noun.participationMode else { return }
    if mode == .guidance {
      bindGuidance(at, in: range)
      return
    }
    guard let event = event(near: at, in: range) else { return }
    if bindUnusualSpeech(at, mode, event, in: range) { return }
    // "The report was followed by speeches by A": the report is not theirs.
    if kind(at + 1, in: range) == .copula || kind(at + 1, in: range) == .other
      || kind(at + 1, in: range) == .preposition || kind(at + 1, in: range) == .eventVerb,
      let first = makers(behind: at, in: range)
    {
      add(participants(from: first, in: range), event, mode, at, in: range)
      return
    }
    guard let verb = deliveryVerb(before: at, in: range) else { return }
    add(subjects(before: verb, in: range), event, mode, at, in: range)
  }

  /// "under the guidance of the General Secretary the Fourth Conference and the Fifth Conference
  /// took place"
  private func bindGuidance(_ at: Int, in range: Range<Int>) {
    guard kind(at + 1, in: range) == .preposition, items[at + 1].word == Known.of else { return }
    let guide = participants(from: at + 2, in: range).prefix(1)
    guard let first = guide.first, first == at + 2 else { return }
    var look = first + 1
    while kind(look, in: range) == .event || isJoint(look, in: range) {
      if items[look].kind == .event {
        add([first], resolved(items[look].index), .guidance, at, in: range)
      }
      look += 1
    }
  }

  /// The first item behind "by" in "speeches by A", "report was made by A", "report fell to A".
  private func makers(behind at: Int, in range: Range<Int>) -> Int? {
    var look = at + 1
    while look < range.upperBound, look - at <= 8 {
      let item = items[look]
      if item.kind == .speechNoun || item.kind == .name || item.kind == .semicolon { return nil }
      // Far from the noun only a verb of delivery leads to the maker.
      let isNear = look - at <= 4 && !anyComma(at + 1, look)
      if item.kind == .preposition, item.word == Known.by || item.word == Known.from,
        isNear || delivers(look - 1)
      {
        return kind(look + 1, in: range) == .speechNoun ? nil : look + 1
      }
      if item.kind == .preposition, item.word == Known.to, fell(look - 1) { return look + 1 }
      look += 1
    }
    return nil
  }

  private func anyComma(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { items[$0].kind == .comma }
  }

  private func fell(_ at: Int) -> Bool {
    vocabulary.symbols.utf8(tokens.rows[Int(items[at].end) - 1].folded).elementsEqual("fell".utf8)
  }

  /// The verb that a speech is the object of: "made a report", "gave the opening address".
  private func deliveryVerb(before at: Int, in range: Range<Int>) -> Int? {
    guard
      kind(at - 1, in: range) == .other || kind(at - 1, in: range) == .roleVerb
        || kind(at - 1, in: range) == .reportingVerb
    else { return nil }
    let item = items[at - 1]
    for token in Int(item.start)..<Int(item.end) where isDelivery(tokens.rows[token].folded) {
      return at - 1
    }
    return nil
  }

  func isDelivery(_ word: Symbol) -> Bool {
    let text = vocabulary.symbols.utf8(word)
    return Self.deliveryVerbs.contains { $0.elementsEqual(text) }
  }
}
