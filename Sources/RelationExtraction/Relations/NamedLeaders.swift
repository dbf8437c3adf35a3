/// Leaders whom the name of their unit names: "Pak Thae Son-led Hero Work-team".
extension ArticleReader {
  /// "Pak Thae Son-led": the words of a unit's name that name its leader.
  func addLeader(from start: Int, to end: Int, of organization: Int32) {
    var begin = end - 1
    while begin > start, isCapitalized(begin - 1),
      canNameLeader(begin - 1), end - begin < 4
    { begin -= 1 }
    guard end - begin >= 2 else { return }
    let head = vocabulary.leader
    names.append(
      NameCandidate(
        start: Int32(begin), end: Int32(end), key: leaderKey(from: begin, to: end),
        sentence: sentence, isStrong: true, isConfirmed: true, hasHonorific: false))
    posts.append(
      PendingPost(
        name: Int32(names.count - 1), impliedTitle: head, target: organization,
        status: .current, rule: .namedLeader, sentence: sentence, start: Int32(begin),
        end: Int32(end)))
  }

  /// "Song" and "Field" are surnames as well as words; titles and units are not passed over.
  private func canNameLeader(_ at: Int) -> Bool {
    classes(at).isDisjoint(with: .anyName.subtracting([.thingNoun, .placeNoun]))
  }

  /// The key of a name whose last word ends in "-led".
  private func leaderKey(from start: Int, to end: Int) -> UInt64 {
    var key = NameKey()
    key.add(1)
    for at in start..<end {
      var bytes = vocabulary.symbols.utf8(tokens.rows[at].folded)
      if at == end - 1 { bytes = bytes.dropLast(4) }
      for byte in bytes where byte != Ascii.hyphen && byte != Ascii.point {
        key.add(UInt64(byte))
      }
    }
    return key.value
  }
}
