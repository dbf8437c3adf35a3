import RelationExtraction
import TestSupport

/// Documents with few names, so that acronyms, aliases, homonyms and nesting meet all the time.
enum RandomFacts {
  static func documents(_ random: inout SplitMix64) -> [FactsDraft] {
    (0..<Int.random(in: 2...7, using: &random)).map { document("d\($0).txt", &random) }
  }

  private static let people = ["Kim Tan", "Kim Tan", "KIM TAN", "Ana Orlo", "Ana-Orlo", "Bo Li"]
  private static let bodies = [
    "Workers' Party of Arvenia", "Workers’ Party of Arvenia", "WPA", "Tarn Mill", "the Tarn Mill",
    "Party Central Committee", "Wide Path Association",
  ]
  private static let units = ["Central Committee", "Party cell", "Sixth Shop", "6th shop"]
  private static let events = ["reception", "6th Congress", "Sixth Congress", "talks"]
  private static let titles = ["director", "Director", "secretary", "member"]

  private static func document(_ id: String, _ random: inout SplitMix64) -> FactsDraft {
    var draft = FactsDraft(id, date: Bool.random(using: &random) ? "2021-04-0\(id.count)" : "")
    var all: [Int32] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      all.append(draft.person(pick(people, &random)))
    }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let name = pick(bodies, &random)
      let acronym = name.hasPrefix("W") && name != "WPA" && Bool.random(using: &random)
      all.append(draft.organization(name, acronym: acronym ? "WPA" : ""))
    }
    let outer = all.last ?? -1
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let isAliased = Int.random(in: 0..<4, using: &random) == 0
      all.append(
        draft.organization(
          pick(units, &random), in: outer, aliases: isAliased ? ["Party Central Committee"] : []))
      all.append(
        draft.event(pick(events, &random), in: Bool.random(using: &random) ? outer : -1))
    }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let named = (0..<Int.random(in: 0...5, using: &random)).map { _ in pick(all, &random) }
      draft.sentence(named, counts: Int.random(in: 0..<5, using: &random) > 0)
      let kind = pick(RelationKind.allCases, &random)
      draft.relation(
        kind, pick(all, &random), pick(all, &random),
        title: kind == .role ? pick(titles, &random) : "",
        mode: pick(ParticipationMode.allCases, &random))
    }
    return draft
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SplitMix64) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
