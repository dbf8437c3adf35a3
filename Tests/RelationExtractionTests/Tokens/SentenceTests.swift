import Testing

@testable import RelationExtraction

/// Where sentences end, and what their tokens are.
struct SentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var sentences: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ sentences: [String]) {
      (self.name, self.text, self.sentences) = (name, text, sentences)
    }
  }

  @Test(arguments: cases)
  func sentences(of testCase: Case) {
    #expect(TextSketch(testCase.text).sentenceStrings == testCase.sentences)
  }

  static let cases: [Case] = [
    .init("two", "Mills spin. Mines dig.", ["Mills spin .", "Mines dig ."]),
    .init("marks", "Do mills spin? They do! Fine.", ["Do mills spin ?", "They do !", "Fine ."]),
    .init("an abbreviation", "Dr. Bell spoke. She left.", ["Dr. Bell spoke .", "She left ."]),
    .init("a rank", "Lt. Gen. Tull left.", ["Lt. Gen. Tull left ."]),
    .init("initials", "W. E. Tanner left. He ran.", ["W. E. Tanner left .", "He ran ."]),
    .init(
      "an initial at the end", "He is Bode J. The mill spins.",
      [
        "He is Bode J .", "The mill spins .",
      ]),
    .init("an acronym with points", "The U.S. mill spins.", ["The U.S. mill spins ."]),
    .init("a number with a point", "It grew by 8.5 per cent.", ["It grew by 8.5 per cent ."]),
    .init("numbers with commas", "They are 12,500.", ["They are 12,500 ."]),
    .init("lower case goes on", "Mills etc. spin on.", ["Mills etc. spin on ."]),
    .init("an ellipsis", "Mills … spin... on.", ["Mills … spin ... on ."]),
    .init("a quotation", "\"Mills spin.\" Mines dig.", ["\" Mills spin . \"", "Mines dig ."]),
    .init("curly quotes", "“Mills spin.” Mines dig.", ["“ Mills spin . ”", "Mines dig ."]),
    .init("a word cut at the line end", "The com-\nmittee met.", ["The committee met ."]),
    .init(
      "a hyphen kept at the line end", "The vice-\nchairman left.", ["The vice-chairman left ."]),
    .init("a curly apostrophe", "O’Brien left.", ["O'Brien left ."]),
    .init("possessive", "The mill's head left.", ["The mill 's head left ."]),
    .init("plural possessive", "The Workers' Party met.", ["The Workers' Party met ."]),
    .init("emphasis", "The **old** mill _spins_.", ["The old mill spins ."]),
    .init("a slash", "Mills/mines work.", ["Mills / mines work ."]),
    .init("a zero-width space", "Mills\u{200B} spin.", ["Mills spin ."]),
    .init("a stop before a line end", "Mills spin.\nMines dig.", ["Mills spin .", "Mines dig ."]),
    .init("items are sentences", "- Mills\n- Mines", ["Mills", "Mines"]),
    .init("nothing", "", []),
  ].map(normalized)

  /// Marks are one symbol each, whatever their form.
  private static func normalized(_ testCase: Case) -> Case {
    var testCase = testCase
    let marks = [
      "“": Known.openQuote, "”": Known.closeQuote, "…": Known.ellipsis,
      "...": Known.ellipsis, "\"": Known.quote,
    ]
    let symbols = Vocabulary(lexicon: .builtIn).symbols
    testCase.sentences = testCase.sentences.map { sentence in
      sentence.split(separator: " ").map { word in
        marks[String(word)].map { symbols.string($0) } ?? String(word)
      }.joined(separator: " ")
    }
    return testCase
  }
}
