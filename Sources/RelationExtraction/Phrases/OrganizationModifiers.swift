/// What stands between the first word of an organization's name and its head noun and seems to end it: numbers
/// of districts, possessives, lists of fields, places with their nouns, words in lower case.
extension ArticleReader {
  /// "Region 2 Border Police": the number of a district before the unit in it.
  func numbersDistrict(_ at: Int, _ start: Int) -> Bool {
    guard at == start + 1, isCapitalized(start), isCapitalized(at + 1),
      !classes(start).isDisjoint(with: [.placeNoun, .subunit]),
      classes(at + 1).isDisjoint(with: [.titleHead, .rank, .month])
    else { return false }
    var look = at + 1
    while isCapitalized(look), look - at <= 4 {
      if classes(look).contains(.unitNoun) { return true }
      look += 1
    }
    return false
  }

  /// "Fishermen's Association", "St. Luke's Hospital": whose it is belongs to the name.
  func namesMembers(_ possessive: Int) -> Bool {
    if possessive >= 2, tokens.rows[possessive - 2].folded == Known.saint { return true }
    let owner = vocabulary.symbols.utf8(tokens.rows[possessive - 1].folded)
    return owner.count > 3
      && ["men", "women", "children", "people"].contains {
        owner.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// "Textile, Garment and Leather Workers' Federation": fields in a list, the last with "and".
  func opensFieldList(_ comma: Int, _ start: Int, _ head: Int) -> Bool {
    guard head < 0 || comma - head > 1, comma - start <= 3, isCapitalized(comma + 1),
      !isOwnName(from: start, to: comma), classes(start).isDisjoint(with: [.givenName, .country])
    else { return false }
    var at = comma + 1
    while at < limit, at - comma <= 5 {
      if word(at) == Known.and {
        return isCapitalized(at + 1) && !isOwnName(from: comma + 1, to: at)
          && anyWord(at + 1, min(limit, at + 5), has: .unitNoun)
          && !anyWord(comma + 1, at, has: .givenName)
      }
      guard isCapitalized(at) || word(at) == Known.comma, !classes(at).contains(.unitNoun),
        !classes(at).contains(.titleHead)
      else { return false }
      at += 1
    }
    return false
  }

  /// "the 15th Rye Diet and Rye Diet Secretariat": the name before "and" returns behind it.
  func repeatsName(_ start: Int, _ and: Int) -> Bool {
    let first = ordinal(at: start) > 0 ? start + 1 : start
    // "Headquarters and Headquarters Company" is one.
    guard and - first >= 2 else { return false }
    return (first..<and).allSatisfy { word($0) == word(and + 1 + $0 - first) }
  }

  /// "Dornian Deputy Ana Bell and": a title and a name, no words of a body.
  func endsWithTitledName(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, end - start <= 7 else { return false }
    // "KPA Navy Commander Kim Myong Sik and"
    if end - start >= 4, classes(end - 4).contains(.titleHead), isSyllableName(end - 3) {
      return true
    }
    let title = end - 3
    return !classes(title).isDisjoint(with: [.titleHead, .titleModifier, .rank])
      && classes(end - 1).isDisjoint(with: .anyName) && classes(end - 2).isDisjoint(with: .anyName)
      && shape(end - 1) == .capitalized && shape(end - 2) == .capitalized
      || isPersonShape(from: end - 2, to: end) && title >= start
        && classes(title).contains(.titleHead)
  }

  /// "the District of Ryeland Council": a place with its noun before the unit.
  func opensPlace(_ of: Int, _ start: Int) -> Bool {
    guard of == start + 1, isCapitalized(start), classes(start).contains(.placeNoun),
      classes(start).isDisjoint(with: .unitNoun), shape(of + 1) == .capitalized,
      classes(of + 1).isDisjoint(with: [.unitNoun, .titleHead])
    else { return false }
    let next =
      isCapitalized(of + 2) && classes(of + 2).isDisjoint(with: .unitNoun) ? of + 3 : of + 2
    return isCapitalized(next) && classes(next).contains(.unitNoun)
  }

  /// "the Senate treasury and postal subcommittee": words in lower case between the house and its body.
  func leadsToPanel(_ at: Int, _ start: Int) -> Bool {
    guard start > 0, tokens.rows[start - 1].folded == Known.the else { return false }
    var look = at
    while look < limit, look - at <= 4, shape(look) == .lower {
      let classes = classes(look)
      if look == at, at == start + 1, word(at) == Known.and { return false }
      if classes.contains(.partyBody) {
        return look > at || self.classes(at - 1).isDisjoint(with: .state)
      }
      guard
        word(look) == Known.and || !classes.isDisjoint(with: .anyClass),
        word(look) == Known.and
          || classes.isDisjoint(with: [
            .functionWord, .titleHead, .roleVerb, .eventVerb, .reportingVerb,
            .peopleNoun,
          ])
      else { return false }
      look += 1
    }
    return false
  }
}
