/// Universities before their schools and departments: "the University of Rye Dorn School of Law", "Rye
/// University Hospital".
extension ArticleReader {
  /// Whether a word is the noun "university".
  func isUniversity(_ at: Int) -> Bool {
    vocabulary.symbols.utf8(word(at)).elementsEqual("university".utf8)
  }

  /// Where the seat in a "University of Rye" ends if the name of a school follows; where that school's
  /// name ends if nothing tells the one from the other; nil if no school follows.
  func seat(of core: OrganizationCore, from start: Int) -> Int? {
    var unit = start
    while unit - start < 7, isCapitalized(unit), !classes(unit).contains(.titleHead),
      unit == start || !namesSchool(unit)
    { unit += 1 }
    // "University of Rye Professor A"
    if unit > start, isCapitalized(unit), classes(unit).contains(.titleHead) {
      return titleStart(unit, start)
    }
    guard unit > start, isCapitalized(unit), namesSchool(unit) else { return nil }
    var end = unit
    while end > start {
      if end == start + 1, unit == end || isNamed(core, start, end) { return end }
      if end > start + 1, isNamed(core, start, end) { return end }
      end -= 1
    }
    guard let school = organizationCore(at: start, lower: false) else { return nil }
    guard word(school.end) == Known.of,
      let field = topic(from: school.end + 1, lower: false, ministry: false)
    else { return school.end }
    return field
  }

  /// Where the title begins that a head noun ends: "Vice Chancellor".
  private func titleStart(_ head: Int, _ first: Int) -> Int {
    var at = head
    while at > first + 1, !classes(at - 1).isDisjoint(with: [.titleModifier, .titleHead]) {
      at -= 1
    }
    return at
  }

  private func namesSchool(_ at: Int) -> Bool {
    classes(at).contains(.unitNoun) && !isUniversity(at)
      && classes(at).isDisjoint(with: [.army, .party, .state, .delegation, .legalForm])
  }

  /// Whether the article names a university by these words alone: met before, or further on.
  private func isNamed(_ core: OrganizationCore, _ start: Int, _ end: Int) -> Bool {
    if byKey[coreKey(.organization, from: core.start, to: end)] != nil { return true }
    let length = end - core.head
    return tokens.rows.indices.contains { at in
      guard at != core.head, tokens.rows[at].folded == tokens.rows[core.head].folded,
        at + length < tokens.rows.count
      else { return false }
      return (0..<length).allSatisfy {
        tokens.rows[at + $0].folded == tokens.rows[core.head + $0].folded
      } && tokens.rows[at + length].shape != .capitalized
    }
  }

  /// The school right behind its university; nil if none stands there.
  func school(behind university: OrganizationPhrase) -> OrganizationPhrase? {
    guard isCapitalized(university.end), tokens.rows[university.end].flags.contains(.spaceBefore),
      isUniversity(Int(entities[Int(resolved(university.entity))].coreStart)),
      let core = organizationCore(at: university.end, lower: false), !core.isPlural,
      namesSchool(core.head)
    else { return nil }
    if let last = mentions.indices.last, mentions[last].entity == resolved(university.entity) {
      mentions[last].isNested = true
    }
    return registered(
      core, container: university.entity, rule: .prenominalUnit, link: 0, linkThe: false,
      mentionStart: university.start)
  }

  /// "Rye University" before "Law School".
  func university(from start: Int, to end: Int, before core: OrganizationCore) -> Int32? {
    guard isUniversity(end - 1), end - start >= 2, isCapitalized(end - 1), isCapitalized(start),
      namesSchool(core.head), isCapitalized(core.head)
    else { return nil }
    let owner = OrganizationCore(
      start: start, end: end, head: end - 1, isPlural: false, isLower: false)
    nesting += 1
    defer { nesting -= 1 }
    return registered(owner, container: -1, rule: .unitChain, link: 0, linkThe: false)?.entity
  }
}
