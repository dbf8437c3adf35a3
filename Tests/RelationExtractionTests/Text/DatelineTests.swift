import TestSupport
import Testing

@testable import RelationExtraction

/// Datelines: place and date of a report in their many forms.
struct DatelineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var place: String
    var date: String
    var testDescription: String { text }

    init(_ text: String, _ place: String, _ date: String) {
      (self.text, self.place, self.date) = (text, place, date)
    }
  }

  @Test(arguments: cases)
  func placeAndDate(of testCase: Case) {
    let facts = FactSketch(testCase.text + "The mill opened. It is large.").facts
    #expect(facts.place == testCase.place)
    #expect(facts.date == testCase.date)
  }

  static let cases: [Case] = [
    .init("Fooville, April 7 (RNA) -- ", "Fooville", ""),
    .init("Fooville, April 7, 2021 (RNA) -- ", "Fooville", "2021-04-07"),
    .init("Fooville, April 7 Juche 110 (2021) (RNA) -- ", "Fooville", "2021-04-07"),
    .init("FOOVILLE, May 3 (RNA) — ", "FOOVILLE", ""),
    .init("FOOVILLE — ", "FOOVILLE", ""),
    .init("FORT BARWICK, Ky. — ", "FORT BARWICK", ""),
    .init("FOOVILLE, Aug. 30, 2019 - ", "FOOVILLE", "2019-08-30"),
    .init("New Barwick City, 14 March 2021: ", "New Barwick City", "2021-03-14"),
    .init("Barwick, 9 January 1999 (RNA) – ", "Barwick", "1999-01-09"),
    .init("Barwick, 31 December 2020 = ", "Barwick", "2020-12-31"),
    .init("BARWICK (RNA) — ", "BARWICK", ""),
  ]

  @Test(arguments: [
    "The mill - a large one - opened on May 3. ", "Results: ", "Ann Bell: ", "Fooville-Barwick. ",
    "the mill, May 3 -- ", "", "— ", "A. -- ", "Chapter 3: ",
  ])
  func noDateline(text: String) {
    let facts = FactSketch(text + "The mill opened. It is large.").facts
    #expect(facts.place.isEmpty)
  }

  @Test func theDatelineIsNoPartOfTheFirstSentence() {
    let sentences = TextSketch("Fooville, April 7 (RNA) -- The mill opened.").sentenceStrings
    #expect(sentences == ["Fooville , April 7 ( RNA )", "The mill opened ."])
  }

  @Test func theYearStandsInTheHeadOfThePage() {
    let text =
      "Bulletin of April 8, 2021\n\nMill Opens\n\nFooville, April 7 (RNA) -- The mill opened."
    let facts = FactSketch(text).facts
    #expect(facts.date == "2021-04-07")
    #expect(facts.title == "Mill Opens")
  }

  /// A letter begins without a headline.
  @Test func aLongFirstSentenceIsNoHeadline() {
    let text =
      "Ann Bell, director of the Rye Mill, told the board on Monday that the mill will stay open through the"
      + " winter and that no post is lost."
    #expect(FactSketch(text + "\n\nCarl Dorn agreed.").facts.title.isEmpty)
    #expect(FactSketch("Mill Stays Open\n\n" + text).facts.title == "Mill Stays Open")
  }

  @Test func eachDatelineOpensAnArticle() {
    let text = """
      Mill Opens

      Fooville, April 7 (RNA) -- The mill opened.

      Mine Closes

      Barwick, April 8 (RNA) -- The mine closed.
      """
    let sketch = TextSketch(text)
    #expect(sketch.articles.map(\.firstParagraph) == [0, 2])
    #expect(sketch.articles.map(\.endParagraph) == [2, 4])
  }

  @Test func aReferenceStaysInItsArticle() {
    let text = """
      Fooville, April 7 (RNA) -- Ann Bell, director of the Dorn Mine, spoke.

      Barwick, April 8 (RNA) -- Carl Dorn, treasurer of the mine, spoke.
      """
    #expect(!FactSketch(text).holds("role: Carl Dorn | treasurer | Dorn Mine"))
  }
}
