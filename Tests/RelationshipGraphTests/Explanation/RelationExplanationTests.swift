import RelationExtraction
import Testing

@testable import RelationshipGraph

@Suite struct RelationExplanationTests {
  /// The notes on the parts of the first relation.
  private func notes(_ marked: MarkedFacts) -> [String] {
    let index = marked.index
    let relation = RelationExplanation(marked.facts.relations[0], in: index)
    return [relation.heading]
      + relation.parts.map { "\($0.label): \(relation.note(on: $0, in: index))" }
  }

  @Test func rolesHaveTitleAndStatus() {
    var marked = MarkedFacts("⟦p:Ana Silva⟧, former heads\nof the ⟦o:Mill⟧.")
    marked.relation(.role, "Ana Silva", "Mill", words: "Ana Silva, former heads", title: "head") {
      $0.status = .former
    }
    #expect(
      notes(marked) == [
        "role, found by rule apposition, confidence 0.93", "source: Ana Silva (person), line 1",
        "title: head, line 1 as \"heads\"", "status: former", "target: Mill (organization), line 2",
      ])
  }

  @Test func participationsHaveModeAndOrder() {
    var marked = MarkedFacts("⟦p:Ana⟧ spoke.", "The ⟦e:2nd Congress⟧ ended.")
    marked.relation(.participation, "Ana", "2nd Congress", words: "Ana") {
      $0.mode = .speech
      $0.order = 2
      $0.rule = .speech
    }
    #expect(
      notes(marked) == [
        "participation, found by rule speech, confidence 0.93", "source: Ana (person), line 1",
        "mode: speech",
        "order: 2", "target: 2nd Congress (event), not in this sentence; later: line 2",
      ])
  }

  @Test func whatHasNoWordsSaysSo() {
    var marked = MarkedFacts("⟦p:Ana⟧ came.", "Then she led the cell.")
    marked.relation(.role, "Ana", "Party cell of Tarn", words: "she led the cell", title: "leader")
    #expect(
      notes(marked) == [
        "role, found by rule apposition, confidence 0.93",
        "source: Ana (person), not in this sentence; before: line 1",
        "title: leader, not in words of its own",
        "target: Party cell of Tarn (organization), not in words of its own",
      ])
  }

  @Test func namesAreHarmless() {
    var marked = MarkedFacts("⟦p:A\u{1B}c⟧ and the ⟦o:Mill⟧")
    marked.relation(.role, "A␛c", "Mill", words: "and")
    #expect(notes(marked)[1] == "source: A␛c (person), line 1")
    #expect(notes(marked)[2] == "title: ")
  }
}
