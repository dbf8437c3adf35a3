import RelationExtraction
import TestSupport
import Testing

@testable import RelationshipGraph

@Suite struct ExplanationTests {
  private static var marked: MarkedFacts {
    var marked = MarkedFacts(
      "⟦p:Ana⟧, head of the ⟦o:Mill⟧, spoke.", "⟦p:Bo⟧ came.", "It rained.", "⟦p:Ana⟧ left.")
    marked.relation(.role, "Ana", "Mill", words: "Ana, head of the Mill", title: "head")
    return marked
  }

  @Test func sentencesAreFollowedByTheirRelations() {
    let expected = """
      1 | [p Ana], head of the [o Mill], spoke.

          role, found by rule apposition, confidence 0.93
          1 | Ana, head of the Mill, spoke.
            | ^^^^^^^^^^^^^^^^^^^^^ evidence
            | --- source       ---- target
            |      ---- title
            = source: Ana (person), line 1
            = title: head, line 1
            = target: Mill (organization), line 1

      2 | [p Bo] came.

      3 | It rained.

      4 | [p Ana] left.

      """
    #expect(Explanation(Self.marked.facts).text == expected)
  }

  @Test(arguments: [
    ("ana", [1, 4]), ("mill", [1]), ("BO", [2]),
  ])
  func keepsOneEntity(name: String, lines: [Int]) {
    var explanation = Explanation(Self.marked.facts)
    let isKnown = explanation.keepOnly(entitiesNamed: name)
    #expect(isKnown)
    let numbers = explanation.text.split(separator: "\n").compactMap { $0.first?.wholeNumberValue }
    #expect(numbers == lines)
  }

  @Test func unknownNamesChangeNothing() {
    var explanation = Explanation(Self.marked.facts)
    let isKnown = explanation.keepOnly(entitiesNamed: "Anna")
    #expect(!isKnown)
    #expect(explanation.text == Explanation(Self.marked.facts).text)
    #expect(explanation.nearestNames(to: "Anna", limit: 1) == ["Ana"])
  }

  @Test func coloursChangeOnlyTheLook() {
    var marked = MarkedFacts("It rained.", "She came.")
    marked.relation(.role, "Ana", "Mill", words: "came", title: "head")
    let colored = Explanation(marked.facts, isColored: true).text
    #expect(colored.contains("\u{1B}[1;31m^^^^ evidence\u{1B}[0m"))
    #expect(
      colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Explanation(marked.facts).text)
  }

  /// Whatever the bytes are, the result is harmless.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyTextIsShownHarmless(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Ana Silva", ", director of the Valley Farm", " spoke at the 2nd Congress", "\n", ". ",
      "\u{1B}]0;x\u{7}", "\t", "\u{202E}", "김", "\r\n", " Bo Lind,", "**", "\u{85}", "e\u{301}",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<60 {
      bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    let facts = Extractor().facts(of: Document(id: "a.txt", bytes: bytes))
    let text = Explanation(facts, width: 50).text
    let harmful = text.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar.properties.generalCategory == .control || scalar == "\u{202E}"
    }
    #expect(harmful.isEmpty, "seed \(seed)")
  }
}
