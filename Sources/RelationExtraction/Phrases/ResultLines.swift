/// Teams in lines of results and standings: "Haitai 2 Samsung 0", "Crystal Palace 4 1 2 1 4 3 5",
/// "DETROIT 48 86 .358 26".
extension ArticleReader {
  /// Notes the teams of a line without a full stop, if it is one of results or standings.
  func teamsInResults(_ index: Int) {
    let start = Int(sentences[index].start)
    guard limit - start >= 4, limit - start <= 18 else { return }
    let first = teamEnd(from: start)
    guard first > start, isCount(first) else { return }
    if isStanding(from: first) {
      team(start, first)
      return
    }
    let second = teamEnd(from: first + 1)
    guard second > first + 1, isCount(second), endsResult(second + 1) else { return }
    team(start, first)
    team(first + 1, second)
  }

  /// Where the capitalized words of a team's name end: one to three, of no class that names none.
  private func teamEnd(from start: Int) -> Int {
    var at = start
    while at < limit, at - start < 3, isCapitalized(at), shape(at) != .initial,
      classes(at).isDisjoint(with: [.month, .weekday, .titleHead, .rank, .honorific])
    { at += 1 }
    guard at > start, countryEnd(at: start) != at, !isPersonShape(from: start, to: at) else {
      return start
    }
    return at
  }

  /// A score or a count: a number of at most three digits.
  private func isCount(_ at: Int) -> Bool {
    shape(at) == .number && vocabulary.symbols.utf8(tokens.rows[at].symbol).count <= 3
  }

  /// Whether the rest of a line is figures: six of them, or three with a share such as .358.
  private func isStanding(from start: Int) -> Bool {
    var figures = 0
    var hasShare = false
    for at in start..<limit {
      switch shape(at) {
      case .number, .mixed:
        guard vocabulary.symbols.utf8(tokens.rows[at].symbol).contains(where: Ascii.isDigit) else {
          return false
        }
        figures += 1
        if at > start, word(at - 1) == Known.point, !tokens.rows[at].flags.contains(.spaceBefore) {
          hasShare = true
        }
      case .punctuation: continue
      default: return false
      }
    }
    return figures >= 6 || hasShare && figures >= 3
  }

  /// Nothing, or an aside in parentheses.
  private func endsResult(_ at: Int) -> Bool { at == limit || word(at) == Known.openParen }

  private func team(_ start: Int, _ end: Int) {
    let core = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    _ = registered(core, container: -1, rule: .unitChain, link: 0, linkThe: false)
  }
}
