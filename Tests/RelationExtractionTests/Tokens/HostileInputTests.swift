import RelationExtraction
import TestSupport
import Testing

/// Long and odd inputs: no crash, and the facts do not grow faster than the text.
struct HostileInputTests {
  @Test(
    arguments: [
      0x00, 0x0A, 0x0D, 0x20, 0x22, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x2E, 0x3E, 0x41, 0x61,
      0x7C,
      0x80, 0xC2, 0xE2, 0xF0, 0xFF,
    ] as [UInt8])
  func aMillionOfOneByte(byte: UInt8) {
    let facts = FactSketch(bytes: Array(repeating: byte, count: 1_000_000)).facts
    #expect(facts.entities.count <= 1)
    #expect(facts.mentions.count <= 1)
    #expect(facts.sentences.count <= 1_000_000)
  }

  /// Marks of markup with nothing behind them, at the end of a text.
  @Test(arguments: [
    "#", "##", "# ", "*", "**", "* ", "_", "__", "-", "- ", "1.", "(a)", ">", "> ", "|", "/s/", "—",
  ])
  func marksWithNothingBehind(mark: String) {
    for text in [mark, "Ann Bell, chairwoman of the Rye Choir, sang.\n" + mark, mark + "\n" + mark]
    {
      #expect(FactSketch(text).facts.entities.count <= 2)
    }
  }

  struct Repetition: Sendable, CustomTestStringConvertible {
    var name: String
    var piece: String
    var end = "."
    var testDescription: String { name }
  }

  static let repetitions: [Repetition] = [
    .init(name: "chains", piece: "committee of the Dorn Mine of the "),
    .init(name: "bare chains", piece: "of the X of the X "),
    .init(name: "commas", piece: ","),
    .init(name: "open quotation marks", piece: "“Ann Bell "),
    .init(name: "straight quotation marks", piece: "\"Ann "),
    .init(name: "open parentheses", piece: "(Dorn Mine "),
    .init(name: "capitalized words", piece: "Vellum "),
    .init(name: "names in a list", piece: "Kim Rok Nam, "),
    .init(name: "titles", piece: "director of "),
    .init(name: "titles in a row", piece: "vice director "),
    .init(name: "possessives", piece: "Dorn Mine's "),
    .init(name: "acronyms", piece: "QZX "),
    .init(name: "events", piece: "3rd Congress of the "),
    .init(name: "participations", piece: "Ann Bell attended the meeting and "),
    .init(name: "conjunctions", piece: "and "),
    .init(name: "initials", piece: "A. "),
    .init(name: "hyphens in a word", piece: "a-"),
    .init(name: "surnames", piece: "Bell said. "),
    .init(name: "lines with hyphens", piece: "com-\n"),
    .init(name: "datelines", piece: "FOOVILLE, May 3 (RNA) -- It rained.\n\n"),
  ]

  /// Twice the text gives at most about twice the facts.
  @Test(arguments: repetitions)
  func factsGrowWithTheText(_ repetition: Repetition) {
    let once = size(repetition, 300)
    let twice = size(repetition, 600)
    #expect(twice <= 2 * once + 200)
  }

  private func size(_ repetition: Repetition, _ count: Int) -> Int {
    let text = String(repeating: repetition.piece, count: count) + repetition.end
    let facts = FactSketch(text).facts
    let names = facts.entities.reduce(0) { $0 + $1.name.utf8.count }
    return facts.entities.count + facts.mentions.count + facts.relations.count + names / 16
  }

  @Test func aHundredThousandCommas() {
    let facts = FactSketch("Ann Bell" + String(repeating: ",", count: 100_000) + " left.").facts
    #expect(facts.sentences.count == 1)
    #expect(facts.relations.isEmpty)
  }

  @Test func aNameOfTenThousandLetters() {
    let name = "B" + String(repeating: "e", count: 10_000)
    let sketch = FactSketch("Ann \(name), director of the Dorn Mine, left.")
    #expect(sketch.holds("role: Ann \(name) | director | Dorn Mine"))
  }

  @Test func controlCharactersEndNoRule() {
    let sketch = FactSketch("Ann Bell,\u{7} director\u{0} of the Dorn Mine, left.")
    #expect(sketch.holds("organization: Dorn Mine"))
    #expect(sketch.holds("person: Ann Bell"))
  }

  @Test func rightToLeftMarksAreNoPartOfNames() {
    let sketch = FactSketch("Ann\u{200F} Bell, director of the \u{202E}Dorn Mine, left.")
    #expect(sketch.names(.person) == ["Ann Bell"])
    #expect(sketch.names(.organization) == ["Dorn Mine"])
  }
}
