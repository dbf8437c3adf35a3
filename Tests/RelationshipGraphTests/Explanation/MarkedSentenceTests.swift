import RelationExtraction
import Testing

@testable import RelationshipGraph

@Suite struct MarkedSentenceTests {
  private func rows(
    _ marked: MarkedFacts, isColored: Bool = false, width: Int = 60
  ) -> [DisplayRow] {
    var rows: [DisplayRow] = []
    for sentence in marked.facts.sentences.indices {
      MarkedSentence(sentence, in: marked.index, isColored: isColored).forEachRows(width: width) {
        rows += $0
      }
    }
    return rows
  }

  @Test(arguments: [
    ("⟦p:Ana Silva⟧ met ⟦p:Bo⟧.", "[p Ana Silva] met [p Bo]."),
    ("the ⟦e:Congress of the ⟦o:Union⟧⟧", "the [e Congress of the [o Union]]"),
    ("⟦o:⟦p:Ana⟧'s Mill⟧", "[o [p Ana]'s Mill]"),
    ("⟦o:⟦o:Mill⟧⟧", "[o Mill]"),
    ("⟦p:Ana⟧⟦p:Bo⟧", "[p Ana][p Bo]"),
    ("no names", "no names"),
    ("\u{1B}[2J⟦p:A\u{7}⟧", "␛[2J[p A␇]"),
  ])
  func namesAreInBrackets(marked: String, expected: String) {
    #expect(rows(MarkedFacts(marked)).map(\.text) == [expected])
  }

  @Test func namesMayGoOnInTheNextLine() {
    let shownText = shown(rows(MarkedFacts("the ⟦o:Central\r\n  Mill⟧ of\n\n⟦p:Ana⟧", "It.")))
    #expect(shownText == "1 | the [o Central\n2 | Mill] of\n4 | [p Ana]\n5 | It.\n")
  }

  @Test func longLinesAreBroken() {
    let text = rows(MarkedFacts("⟦p:Ana Silva⟧ met her sister Bo again"), width: 20).map(\.text)
    #expect(text == ["[p Ana Silva] met", "her sister Bo again"])
  }

  @Test func ofCrossingMentionsTheFirstIsMarked() {
    var facts = MarkedFacts("⟦o:North Mill⟧ Union").facts
    facts.mentions.append(
      MentionFact(
        entity: 0, sentence: 0, start: 6, end: 16, countsForCoMention: true, isFullName: false))
    var text: [String] = []
    MarkedSentence(0, in: FactIndex(facts), isColored: false).forEachRows(width: 60) {
      text += $0.map(\.text)
    }
    #expect(text == ["[o North Mill] Union"])
  }

  @Test func coloursReplaceBrackets() {
    let marked = MarkedFacts("⟦e:Congress of ⟦o:Union⟧⟧!")
    let row = rows(marked, isColored: true)[0]
    #expect(row.text == "Congress of Union!")
    #expect(row.cells[0].style == .mention(.event, isNested: false))
    #expect(row.cells[12].style == .mention(.organization, isNested: true))
    #expect(row.cells[17].style == .plain)
  }

  @Test func veryLongLinesLoseNothing() {
    let text = String(repeating: "word ", count: 40_000)
    let rows = rows(MarkedFacts(text + "⟦p:Ana⟧ " + text))
    let words = rows.flatMap { $0.text.split(separator: " ") }
    #expect(words.count == 80_002)
    #expect(rows.allSatisfy { $0.line == 1 && $0.text.count <= 60 })
  }
}
