/// Larger units behind a comma: "Department of Physics, University of Rye", "A and the Rye
/// Secretariat, Parliament of Rye".
extension ArticleReader {
  /// "Department of Physics", "Center for Trade": a unit that a comma joins to its university.
  func isFaculty(_ core: OrganizationCore) -> Bool {
    let classes = classes(core.head)
    return isCapitalized(core.head) && classes.contains(.subunit)
      || classes.contains(.headsOf) && !classes.isDisjoint(with: [.capitalizedOnly, .subunit])
  }

  /// "from the Faculty of Law, University of Rye.", "A and the Rye Secretariat, Parliament of Rye": behind a
  /// preposition or the last of a list.
  func endsList(_ core: OrganizationCore) -> Bool {
    guard nesting == 0 else { return false }
    var before = core.start - 1
    if before >= 0, tokens.rows[before].folded == Known.the { before -= 1 }
    guard before >= Int(sentences[Int(sentence)].start) else { return false }
    return [Known.of, Known.at, Known.from, Known.in, Known.with, Known.by, Known.and, Known.to]
      .contains(tokens.rows[before].folded)
  }

  /// A university, a ministry, an agency that no further name of a list follows.
  func holdsFaculties(_ classes: WordClasses, _ end: Int) -> Bool {
    if nesting <= 1, !isAside, end < limit {
      // A further comma goes on with a place only.
      let isOpen =
        word(end) == Known.comma && countryEnd(at: end + 1) == nil && isCapitalized(end + 1)
        || word(end) == Known.comma && (word(end + 1) == Known.and || word(end + 1) == Known.the)
      if isOpen || shape(end) != .punctuation { return false }
    }
    guard classes.isDisjoint(with: [.partyBody, .party, .army, .delegation]),
      !classes.contains(.subunit) || classes.contains(.state)
    else { return false }
    return word(end) != Known.and
  }
}
