/// Units in lists: "The Agency is composed of a Secretariat, the Audit Office and three boards", "the
/// Rye University Law School, Department of Physics, and Library".
extension ArticleReader {
  /// What a body is said to consist of, as far as it is organizations.
  func bindUnitList(in range: Range<Int>) {
    guard
      let verb = range.first(where: { items[$0].kind == .roleVerb && roleVerb($0) == .contain }),
      !isUnreal(verb, verb, in: range), !isDoubted(in: range),
      let whole = composedBody(before: verb, in: range)
    else { return }
    var at = verb + 1
    // What is no organization ends the list: "and observers from the Bank and the Fund".
    while at < range.upperBound, isWholeUnit(at),
      let unit = unit(of: items[whole].index, at, in: range)
    {
      hang(unit, on: items[whole].index, at)
      guard let next = behindNextJoint(at, in: range) else { return }
      at = next
    }
  }

  /// What a clause is about: "the Agency", "the structure of the Agency", but "the enemy of the Army".
  private func composedBody(before verb: Int, in range: Range<Int>) -> Int? {
    guard let body = subjectBody(before: verb, in: range),
      body == verb - 1 || kind(body + 1, in: range) == .copula
    else { return nil }
    if opensClause(body, in: range) { return body }
    guard kind(body - 1, in: range) == .preposition, items[body - 1].word == Known.of,
      kind(body - 2, in: range) == .other
    else { return nil }
    let noun = vocabulary.symbols.utf8(tokens.rows[Int(items[body - 2].end) - 1].folded)
    return ["structure", "organization", "organisation", "composition", "membership"].contains {
      noun.elementsEqual($0.utf8)
    } ? body : nil
  }

  /// Whether nothing is said of a part of a list: "the Army and the Navy, the Ministry said".
  private func isWholeUnit(_ item: Int) -> Bool {
    guard items[item].kind == .organization else { return true }
    let end = Int(items[item].end)
    if shape(end) == .punctuation { return word(end) != Known.possessive }
    return [
      Known.and, Known.or, Known.which, Known.that, Known.in, Known.on, Known.at, Known.for,
      Known.with,
    ].contains(word(end))
  }

  /// An organization at the head of a part of the list; one that only its noun names is new.
  private func unit(of whole: Int32, _ at: Int, in range: Range<Int>) -> Int32? {
    switch kind(at, in: range) {
    case .organization: return items[at].index
    case .other:
      let start = Int(items[at].start)
      guard isDeterminer(start), isCapitalized(start + 1), start + 1 < Int(items[at].end),
        let core = organizationCore(at: start + 1, lower: false), core.end <= Int(items[at].end),
        !core.isPlural, !classes(core.head).isDisjoint(with: [.subunit, .partyBody, .headsOf])
      else { return nil }
      return registered(
        core, container: resolved(whole), rule: .listHeading, link: 0, linkThe: false)?.entity
    default: return nil
    }
  }

  /// The next part of a list; a relative clause and what stands in parentheses belong to the part before.
  private func behindNextJoint(_ start: Int, in range: Range<Int>) -> Int? {
    var at = start + 1
    while at < range.upperBound {
      switch items[at].kind {
      case .openParen:
        while at < range.upperBound, items[at].kind != .closeParen { at += 1 }
      case .comma, .semicolon, .conjunction:
        let next = behindJoint(at, in: range) ?? at + 1
        if kind(next, in: range) == .relative {
          at = next
        } else {
          return next
        }
      case .name where kind(at - 1, in: range) == .preposition: break
      case .name, .title, .colon: return nil
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Makes an organization a unit of a larger one; a department, a committee is called by it too.
  private func hang(_ unit: Int32, on whole: Int32, _ at: Int) {
    let (part, larger) = (resolved(unit), resolved(whole))
    let known = entities[Int(part)]
    guard part != larger, !known.isCountry, resolved(entities[Int(larger)].container) != part,
      resolved(known.container) != larger
    else { return }
    if known.container < 0, known.head != 0,
      !vocabulary.words[Int(known.head)].classes.isDisjoint(with: [.subunit, .partyBody])
    {
      entities[Int(part)].container = larger
    }
    addPartOf(
      unit, whole, rule: .listHeading, from: Int(items[at].start), to: Int(items[at].end))
  }

  /// Units without an article in a list behind the first one's larger organization are its units too.
  func bindJoinedUnits(in range: Range<Int>) {
    for at in range where items[at].kind == .organization {
      let first = entities[Int(resolved(items[at].index))]
      guard first.container >= 0, let second = behindJoint(at + 1, in: range),
        kind(second, in: range) == .organization, isBareUnit(second), isBehindOwner(items[at]),
        // "the Rye Council, Rye Presidency, Audit Commission": each of its own.
        beforeJoint(at - 1, in: range).flatMap({ kind($0, in: range) }) != .organization
      else { continue }
      var units = [second]
      while let next = behindJoint(units[units.count - 1] + 1, in: range),
        kind(next, in: range) == .organization
      { units.append(next) }
      // "Rye University Hospital, Department of Justice, and Dorn College": not all of them are its units.
      guard units.allSatisfy({ isBareUnit($0) }) else { continue }
      for unit in units { hang(items[unit].index, on: first.container, unit) }
    }
  }

  /// Whether the words of the larger organization open an item: "Rye University Law School".
  private func isBehindOwner(_ item: Item) -> Bool {
    let start = isDeterminer(Int(item.start)) ? item.start + 1 : item.start
    return relations.contains {
      $0.kind == .partOf && $0.rule == .prenominalUnit && $0.sentence == sentence
        && $0.start == start
    }
  }

  /// A department, a school, a faculty of its own name without an article and without a larger unit.
  private func isBareUnit(_ at: Int) -> Bool {
    let known = entities[Int(resolved(items[at].index))]
    return !isDeterminer(Int(items[at].start)) && known.container < 0 && known.head != 0
      && vocabulary.words[Int(known.head)].classes.contains(.subunit)
      && isCapitalized(Int(items[at].start))
      // "Harris Clinic", "London School of Economics": of a name of their own.
      && (Int(known.coreStart)..<Int(known.coreEnd)).allSatisfy {
        !isCapitalized($0)
          || !classes($0).isDisjoint(with: [.policyField, .unitNoun, .titleModifier])
      }
  }
}
