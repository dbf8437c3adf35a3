import RelationExtraction
import Testing

@testable import RelationshipGraph

@Suite struct UnderlinedExcerptTests {
  /// Shows a text in which some words are marked: evidence first, then parts.
  private func excerpt(_ text: String, _ words: [(String, String)], width: Int = 60) -> String {
    let facts = MarkedFacts(text)
    let marks = words.enumerated().map { number, item in
      UnderlinedExcerpt.Mark(
        range: facts.range(of: item.0), label: item.1, underline: number == 0 ? "^" : "-")
    }
    let excerpt = UnderlinedExcerpt(
      bytes: facts.facts.bytes, lines: facts.index.lines, width: width)
    return shown(excerpt.rows(of: marks, in: facts.index.range(ofSentence: 0)))
  }

  @Test func labelsStandBehindUnderlines() {
    let expected = """
      1 | Ana, head of the Mill, spoke.
        | ^^^^^^^^^^^^^^^^^^^^^ evidence
        | --- source       ---- target
        |      ---- title

      """
    let words = [
      ("Ana, head of the Mill", "evidence"), ("Ana", "source"), ("head", "title"),
      ("Mill", "target"),
    ]
    #expect(excerpt("Ana, head of the Mill, spoke.", words) == expected)
  }

  @Test func wordsOfSeveralLinesHaveOneLabel() {
    let expected = """
      1 | She and Ana, head
        |         ^^^^^^^^^
      2 | of the Mill, spoke.
        | ^^^^^^^^^^^ evidence
        |        ---- target

      """
    let words = [("Ana, head\n of the Mill", "evidence"), ("Mill", "target")]
    #expect(excerpt("She and Ana, head\n of the Mill, spoke.", words) == expected)
  }

  @Test func columnsAreCountedInCharacters() {
    #expect(
      excerpt("é\u{301}김 Ana spoke.", [("Ana", "evidence")])
        == "1 | é\u{301}김 Ana spoke.\n  |     ^^^ evidence\n")
    #expect(
      excerpt("a\tAna spoke.", [("Ana", "evidence")])
        == "1 | a       Ana spoke.\n  |         ^^^ evidence\n")
  }

  @Test func rowsWithoutMarksAreLeftOut() {
    let middle = String(repeating: "and so on ", count: 20)
    let text = "Ana came, \(middle)to the Mill\nin time."
    let rows = excerpt(text, [("Ana", "evidence"), ("Mill", "target")], width: 30)
      .split(separator: "\n")
    #expect(rows.count == 5, "\(rows)")
    #expect(rows[0].hasPrefix("1 | Ana came, and so on"))
    #expect(rows[1] == "  | ^^^ evidence")
    #expect(rows[2] == "  | …")
    #expect(rows[3].contains("Mill"))
    #expect(rows[4].hasSuffix("---- target"))
  }

  @Test func farFromItsStartALineIsCut() {
    let text = String(repeating: "before ", count: 30) + "Ana spoke."
    let rows = excerpt(text, [("Ana", "evidence")])
    #expect(
      rows == "1 | …before before before before Ana spoke.\n"
        + "  |                              ^^^ evidence\n")
  }

  @Test func longEvidenceIsShownAtItsEnds() {
    let text = "Ana, " + String(repeating: "Bo and Cy, ", count: 1000) + "heads of the Mill."
    let whole = String(text.dropLast())
    let rows = excerpt(
      text, [(whole, "evidence"), ("Ana", "source"), ("heads", "title"), ("Mill", "target")])
    #expect(rows.utf8.count < 8000)
    for words in ["1 | Ana, Bo", "--- source", "  | …\n", "----- title", "^ evidence\n"] {
      #expect(rows.contains(words), "\(words)")
    }
  }

  @Test func nothingMarkedShowsNothing() {
    #expect(excerpt("", [("", "evidence")]) == "")
    #expect(excerpt("Ana", []) == "")
  }
}
