/// Makes names out of the syllables of a template's names. No name is made twice as long as there
/// are others.
struct NameMaker {
  private static let attempts = 40

  var random: SplitMix64
  private let surnames: [String]
  private let middle: SyllablePool
  private let last: SyllablePool
  private let placeStart: SyllablePool
  private let placeEnd: SyllablePool
  /// The personal names made so far, as they count.
  private(set) var persons: Set<String> = []
  private var places: Set<String> = []

  init(template: BulletinTemplate, seed: UInt64) {
    random = SplitMix64(seed: seed)
    var seen: Set<String> = []
    surnames = template.persons.map { $0[0] }.filter { seen.insert($0).inserted }
    let given = template.persons.map { name in
      name.map { KoreanSyllable.syllables(of: $0)?.first ?? KoreanSyllable(onset: "", rime: "a") }
    }
    let words = template.lowerCaseWords
    middle = SyllablePool(given.map { $0[1] }, excluded: words)
    last = SyllablePool(given.map { $0[2] }, excluded: words)
    let places = template.places.compactMap { KoreanSyllable.syllables(of: $0) }
    placeStart = SyllablePool(places.flatMap { $0.dropLast() }, excluded: [])
    placeEnd = SyllablePool(places.compactMap(\.last), excluded: [])
  }

  /// The three words of a personal name that is not among `taken`, which it joins.
  mutating func person(_ taken: inout Set<String>) -> [String] {
    var repeated: [String]?
    for _ in 0..<Self.attempts {
      let name = [
        random.pick(surnames), middle.draw(&random).capitalizedWord,
        last.draw(&random).capitalizedWord,
      ]
      let key = Self.key(name)
      if persons.insert(key).inserted {
        taken.insert(key)
        return name
      }
      if repeated == nil, !taken.contains(key) { repeated = name }
    }
    let name = repeated ?? unused(taken)
    taken.insert(Self.key(name))
    persons.insert(Self.key(name))
    return name
  }

  /// The name as it counts: Kim Myong Yok and Kim Myon Gyok are one, both are Kim Myongyok.
  private static func key(_ name: [String]) -> String {
    name[0] + " " + name.dropFirst().joined().lowercased()
  }

  /// A place of two or three syllables that is not among `taken`, which it joins.
  mutating func place(_ taken: inout Set<String>) -> String {
    var name = ""
    for _ in 0..<Self.attempts {
      let inner = random.below(2) == 0 ? placeStart.draw(&random) : ""
      name = (placeStart.draw(&random) + inner + placeEnd.draw(&random)).capitalizedWord
      if taken.contains(name) { continue }
      if places.insert(name).inserted { break }
    }
    taken.insert(name)
    return name
  }

  /// The first name in order that is not taken; there are at least as many as the template has.
  private func unused(_ taken: Set<String>) -> [String] {
    for surname in surnames {
      for first in middle.all {
        for second in last.all {
          let name = [surname, first.capitalizedWord, second.capitalizedWord]
          if !taken.contains(Self.key(name)) { return name }
        }
      }
    }
    return [surnames[0], middle.own[0].capitalizedWord, last.own[0].capitalizedWord]
  }
}

extension String {
  /// The word with a capital.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
