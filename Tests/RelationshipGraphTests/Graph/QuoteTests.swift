import RelationExtraction
import TestSupport
import Testing

@testable import RelationshipGraph

@Suite struct QuoteTests {
  private func quote(
    _ text: [UInt8], _ words: Range<Int>? = nil, sentence: Range<Int>? = nil, limit: Int = 300
  ) -> String {
    var graph = EntityGraph()
    graph.documents = [.init(id: "a", title: "", date: "", place: "", bytes: text)]
    let sentence = sentence ?? 0..<text.count
    let words = words ?? sentence
    return graph.quote(
      EntityGraph.Evidence(
        document: 0, start: UInt32(words.lowerBound), end: UInt32(words.upperBound),
        sentenceStart: UInt32(sentence.lowerBound), sentenceEnd: UInt32(sentence.upperBound),
        rule: .apposition), limit: limit)
  }

  private static let cases: [(String, String)] = [
    ("Ana  met\r\n\tBo. ", "Ana met Bo."),
    ("> Ana met\n> > Bo > Cy.", "Ana met Bo > Cy."),
    ("## The **Mill** of __Tarn__ has 2*3 looms", "The Mill of Tarn has 2*3 looms"),
    ("No #1 snake_case", "No #1 snake_case"),
    ("a\u{0}b\u{B}c\u{FFFE}d\u{7F}e\u{85}f\u{A0}g", "abcde f g"),
    ("김 하나 & Иван <b>", "김 하나 & Иван <b>"),
  ]

  @Test(arguments: cases) func textIsOnOneLine(text: String, expected: String) {
    #expect(quote(Array(text.utf8)) == expected)
  }

  @Test func invalidBytesAreReplaced() {
    #expect(quote([0x41, 0xFF, 0x42, 0xED, 0xA0, 0x80]) == "A\u{FFFD}B\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test func longSentencesAreCutAroundTheWords() {
    let text =
      String(repeating: "word ", count: 200) + "KEY WORDS" + String(repeating: " tail", count: 200)
    let quote = quote(Array(text.utf8), 1000..<1009)
    #expect(quote.contains("word KEY WORDS tail"))
    #expect(quote.hasPrefix("…word") && quote.hasSuffix("tail…"))
    #expect(quote.count <= 300 && quote.count > 240)
    let start = self.quote(Array(text.utf8), 0..<4)
    #expect(start.hasPrefix("word word") && start.hasSuffix("…"))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func quotesKeepTheirLimitAndWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "é", "김", " ", "\n", "word", "🙂", "long-word"]
    var text = ""
    for _ in 0..<Int.random(in: 0...900, using: &random) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    let start = text.utf8.count
    let after = Int.random(in: 0...900, using: &random)
    let all = Array((text + "KEY" + String(repeating: "z ", count: after)).utf8)
    let limit = Int.random(in: 20...300, using: &random)
    let quote = quote(all, start..<start + 3, limit: limit)
    #expect(quote.unicodeScalars.count <= limit, "seed \(seed)")
    #expect(quote.contains("KEY"), "seed \(seed)")
    #expect(!quote.unicodeScalars.contains("\u{FFFD}"), "seed \(seed)")
  }

  @Test func placesOutsideTheFileAreHarmless() {
    #expect(quote([0x41], 5..<9, sentence: 3..<7) == "")
    #expect(quote([0x41, 0x42], 9..<9, sentence: 0..<2) == "AB")
    #expect(quote([], 0..<0) == "")
  }
}
