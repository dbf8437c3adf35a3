import RelationExtraction
import TestSupport
import Testing

/// Byte ranges always point into the file, in order, whatever stands in it.
struct OffsetTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...600, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    expectSoundOffsets(FactSketch(bytes: bytes).facts, "seed \(seed)")
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func randomMixes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...60, using: &random)
    let text = (0..<count).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
    }.joined(separator: Bool.random(using: &random) ? " " : "")
    let facts = FactSketch(text).facts
    expectSoundOffsets(facts, "seed \(seed)")
  }

  /// Texts as they stand, with single bytes changed.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func damagedText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(Self.sample.utf8)
    for _ in 0..<12 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    expectSoundOffsets(FactSketch(bytes: bytes).facts, "seed \(seed)")
  }

  @Test func aMentionsBytesAreItsWords() {
    let sketch = FactSketch("\u{FEFF}> Ann Bell, director of the “Dorn Mine”, left.\r\n")
    let facts = sketch.facts
    let words = facts.mentions.map {
      String(decoding: facts.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(words.contains("Ann Bell"))
  }

  private func expectSoundOffsets(_ facts: DocumentFacts, _ comment: Comment) {
    let size = UInt32(facts.bytes.count)
    var last: UInt32 = 0
    for sentence in facts.sentences {
      #expect(last <= sentence.start && sentence.start < sentence.end, comment)
      #expect(sentence.end <= size, comment)
      last = sentence.end
    }
    var start: UInt32 = 0
    for mention in facts.mentions {
      #expect(start <= mention.start && mention.start < mention.end, comment)
      start = mention.start
      let sentence = facts.sentences[Int(mention.sentence)]
      #expect(sentence.start <= mention.start && mention.end <= sentence.end, comment)
      #expect(facts.entities.indices.contains(Int(mention.entity)), comment)
    }
    for relation in facts.relations {
      let sentence = facts.sentences[Int(relation.sentence)]
      #expect(sentence.start <= relation.start && relation.end <= sentence.end, comment)
      #expect(relation.start < relation.end && relation.source != relation.target, comment)
      #expect((relation.kind == .role) == (relation.title >= 0), comment)
    }
  }

  static let sample = """
    Fooville, April 7 (RNA) -- Ann Bell, director of the Dorn Mine, and O Su Yong, Party cell
    secretary of the repair work-team of the cement shop under the Fooville Cement Complex, made
    speeches at the Sixth Conference of Cell Secretaries of the Workers' Party of Ryeland (WPR).

    - “We will build,” said Lt. Gen. Óscar Peña.
    """

  static let pieces = [
    "Ann Bell", "O Su Yong", "Kim Rok-nam", "director of the", "secretaries", "former", "the",
    "Fooville Cement Complex", "repair work-team of the", "Party cell", "Central Committee",
    "Workers' Party of Ryeland (WPR)", "WPR", "Inc.", "Jr.", "Mr.", "said", "attended", "its", "he",
    "6th Conference of", "respectively", "and", ",", ";", ".", "(", ")", "“", "”", "\"", "'", "’s",
    "'s", "—", "--", "-", "\n", "\n\n", "\r\n", "- ", "* ", "| ", "> ", "# ", "**", "\u{FEFF}",
    "\u{0C}", "\t", "   ", "com-\nmittee", "of the", "under the", "headed by", "No. 5", "\u{200F}",
    "É", "한국", "<b>", "&amp;", "\0", "Fooville, April 7 (RNA) -- ", "---", "X-led", "1.", "…",
  ]
}
