import RelationExtraction
import TestSupport
import Testing

@testable import RelationshipGraph

@Suite struct VerbatimTextTests {
  private static let padding = String(repeating: "pad ", count: 40)

  private static let verbatim = [
    "Ana Moor met Bo.", "Two\nlines, one text.", "\"Tern\" & <Co | 'x' ~ {y}", "a",
  ]

  private static let others = [
    "two  blanks", "a \nblank at a line's end", "a\n\nparagraph", "**bold**", "a_b", "# 1",
    "> mail",
    "tab\there", "return\r\n", "caf\u{E9}", "\u{7F}", "\u{0}", "…",
  ]

  /// The text stands at every place of a block of 64 bytes.
  private func isVerbatim(_ text: String, at place: Int) -> Bool {
    let bytes = Array((Self.padding.prefix(place) + text + Self.padding).utf8)
    return VerbatimText(bytes).isVerbatim(place..<place + text.utf8.count)
  }

  @Test(arguments: verbatim) func standsAsItIs(text: String) {
    for place in [0, 1, 4, 7, 8, 59, 63, 64, 65, 128] {
      #expect(isVerbatim(text, at: place), "at \(place)")
    }
  }

  @Test(arguments: others) func isQuotedOtherwise(text: String) {
    for place in 0..<130 {
      #expect(!isVerbatim(text, at: place), "at \(place)")
    }
  }

  @Test func whatStandsAroundDoesNotCount() {
    let text = Array((Self.padding + "\n\n**Ana met Bo.**" + Self.padding).utf8)
    let start = Self.padding.utf8.count + 4
    #expect(VerbatimText(text).isVerbatim(start..<start + 11))
    #expect(!VerbatimText(text).isVerbatim(start..<start + 12))
    #expect(!VerbatimText(text).isVerbatim(start - 1..<start + 11))
    #expect(!VerbatimText(text).isVerbatim(start..<start))
  }

  /// The short way and the long way quote alike.
  @Test(arguments: 0..<400 as Range<UInt64>) func shortWayEqualsLongWay(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["word", "a", ", ", " ", "\n", "Ana Moor", "long-word", "\"", "&", "*", "é"]
    let common = Int.random(in: 6...pieces.count, using: &random)
    var text = ""
    for _ in 0..<Int.random(in: 40...700, using: &random) {
      let piece = pieces[Int.random(in: 0..<common, using: &random)]
      if text.utf8.last.map(VerbatimText.isBlank) == true, piece.allSatisfy(\.isWhitespace) {
        continue
      }
      text += piece
    }
    let source = Array(text.utf8)
    let verbatim = VerbatimText(source)
    for _ in 0..<20 {
      let words = range(in: 0..<source.count, using: &random)
      // Evidence starts and ends with a word.
      guard let first = source[words].first, let last = source[words].last,
        !VerbatimText.isBlank(first), !VerbatimText.isBlank(last)
      else { continue }
      let sentence =
        range(in: 0..<words.lowerBound, using: &random)
        .lowerBound..<range(in: words.upperBound..<source.count, using: &random).upperBound
      let item = EntityGraph.Evidence(
        document: 0, start: UInt32(words.lowerBound), end: UInt32(words.upperBound),
        sentenceStart: UInt32(sentence.lowerBound), sentenceEnd: UInt32(sentence.upperBound),
        rule: .apposition)
      let limit = Int.random(in: 20...300, using: &random)
      let extent = QuoteExtent(item, limit: limit, in: source)
      guard verbatim.isVerbatim(extent.text) else { continue }
      var short: [UInt8] = []
      QuoteText.appendVerbatim(source, extent, limit: limit, to: &short)
      var long: [UInt8] = []
      var buffer = QuoteText()
      buffer.append(source, extent, limit: limit, to: &long)
      #expect(
        String(decoding: short, as: UTF8.self) == String(decoding: long, as: UTF8.self),
        "seed \(seed), words \(words) of \(sentence), limit \(limit)")
    }
  }

  private func range(in whole: Range<Int>, using random: inout SplitMix64) -> Range<Int> {
    let first = Int.random(in: whole.lowerBound...whole.upperBound, using: &random)
    let last = Int.random(in: whole.lowerBound...whole.upperBound, using: &random)
    return min(first, last)..<max(first, last)
  }
}
