/// The syllables that stand at one position of a template's names, and others of the same parts:
/// the beginning of one with the rest of another. A template's own are too few for as many names
/// as many copies need.
struct SyllablePool {
  private(set) var own: [String] = []
  private(set) var made: [String] = []

  /// Creates a pool.
  /// - Parameter excluded: words in lower case that no made-up syllable may equal.
  init(_ syllables: [KoreanSyllable], excluded: Set<String>) {
    var known: Set<String> = []
    for syllable in syllables where known.insert(syllable.text).inserted {
      own.append(syllable.text)
    }
    for onset in Self.distinct(syllables.map(\.onset)) {
      for rime in Self.distinct(syllables.map(\.rime)) {
        let text = onset + rime
        if text.count > 1, !excluded.contains(text), known.insert(text).inserted {
          made.append(text)
        }
      }
    }
  }

  var isEmpty: Bool { own.isEmpty }

  /// One of the template's own in one of two draws, else a made-up one.
  func draw(_ random: inout SplitMix64) -> String {
    made.isEmpty || random.below(2) == 0 ? random.pick(own) : random.pick(made)
  }

  /// All syllables of the pool.
  var all: [String] { own + made }

  private static func distinct(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
