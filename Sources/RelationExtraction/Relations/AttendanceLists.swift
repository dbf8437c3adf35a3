/// Who was there by the minutes: "Present: A (chair), B", "In attendance: C", and the lists below
/// such headings.
extension ArticleReader {
  /// Notes the persons behind a label of presence as participants of the event that the article is
  /// about.
  func bindAttendance(_ index: Int, in range: Range<Int>) {
    guard mainEvent >= 0, let colon = range.first(where: { items[$0].kind == .colon }),
      colon - range.lowerBound <= 3,
      isPresence(from: Int(sentences[index].start), to: Int(items[colon].start)),
      colon + 1 < range.upperBound
    else { return }
    add(
      participants(from: colon + 1, in: range), resolved(mainEvent), .attendance, colon, in: range)
  }

  /// Notes that a heading announces a list of those present.
  func noteAttendanceHeading(_ index: Int) {
    leadParticipation = nil
    let (start, end) = (Int(sentences[index].start), Int(sentences[index].end))
    guard mainEvent >= 0, isPresence(from: start, to: end) else { return }
    leadParticipation = LeadParticipation(event: resolved(mainEvent), mode: .attendance)
  }

  /// "Present", "Also present", "In attendance", "Members present", "Attendees": few words, one of
  /// presence, none of absence.
  private func isPresence(from start: Int, to end: Int) -> Bool {
    guard end > start, end - start <= 4 else { return false }
    var isTold = false
    for at in start..<end {
      let word = tokens.rows[at].folded
      let isPeople =
        end - start <= 2 && tokens.rows[at].classes.contains(.peopleNoun)
        && vocabulary.words[Int(tokens.rows[at].symbol)].participationMode == .attendance
      isTold =
        isTold || word == Known.present || word == Known.attendance
        || word == Known.attending || isPeople
      if word == Known.not || word == Known.slash { return false }
    }
    return isTold
  }
}
