import Testing

@testable import RelationExtraction

/// Paragraphs: lines joined as the sentence needs it, over page breaks too.
struct ParagraphTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var paragraphs: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ paragraphs: [String]) {
      (self.name, self.text, self.paragraphs) = (name, text, paragraphs)
    }
  }

  @Test(arguments: cases)
  func paragraphs(of testCase: Case) {
    #expect(TextSketch(testCase.text).paragraphStrings == testCase.paragraphs)
  }

  static let cases: [Case] = [
    .init("nothing", "", []),
    .init("blank lines only", "\n \n\r\n", []),
    .init("two lines of one", "Mills spin\nand mines dig.", ["prose: Mills spin / and mines dig."]),
    .init(
      "a blank line parts", "Mills spin.\n\nMines dig.",
      ["prose: Mills spin.", "prose: Mines dig."]),
    .init(
      "a page break inside a sentence", "The old mills\n\nspin on.",
      ["prose: The old mills / spin on."]),
    .init(
      "a page number in the break", "The old mills\n\n17\n\nspin on.",
      ["prose: The old mills / spin on."]),
    .init(
      "a page number with dashes", "The old mills\n\n- 17 -\n\nspin on.",
      ["prose: The old mills / spin on."]),
    .init(
      "a page number with its word", "The old mills\n\nPage 17\n\nspin on.",
      ["prose: The old mills / spin on."]),
    .init(
      "a form feed in the break", "The old mills\n\u{0C}\nspin on.",
      [
        "prose: The old mills / spin on."
      ]),
    .init(
      "behind a full stop nothing goes on", "Mills spin.\n\nand so on",
      ["prose: Mills spin.", "prose: and so on"]),
    .init(
      "a rule parts even in lower case", "The old mills\n\n---\n\nspin on.",
      ["prose: The old mills", "prose: spin on."]),
    .init("items", "- mills\n- mines", ["item: mills", "item: mines"]),
    .init("an item of two lines", "- old mills\n  that spin", ["item: old mills / that spin"]),
    .init(
      "an indented list behind a colon", "We saw:\n  mills\n  mines",
      ["prose: We saw:", "item: mills", "item: mines"]),
    .init("a heading", "# Mills\nThey spin.", ["heading: Mills", "prose: They spin."]),
    .init(
      "a heading in capitals", "OLD MILLS\nThey spin.", ["heading: OLD MILLS", "prose: They spin."]),
    .init(
      "two lines in capitals are one heading", "OLD MILLS\nAND MINES\nThey spin.",
      ["heading: OLD MILLS / AND MINES", "prose: They spin."]),
    .init(
      "a bold heading", "**Old mills**\nThey spin.",
      ["heading: **Old mills**", "prose: They spin."]),
    .init("rows", "| a | b |\n| c | d |", ["row: | a | b |", "row: | c | d |"]),
    .init(
      "quoted mail", "> Mills spin\n> and mines dig.", ["prose: Mills spin / and mines dig."]),
    .init(
      "labels", "Chair: Ada Moor\nSecretary: Ben Nash",
      ["item: Chair: Ada Moor", "item: Secretary: Ben Nash"]),
    .init(
      "labels below a line of prose", "The choir sings.\nChair: Ada Moor\nSecretary: Ben Nash",
      ["prose: The choir sings.", "item: Chair: Ada Moor", "item: Secretary: Ben Nash"]),
    .init(
      "a label that goes on", "Chair: Ada Moor,\nteacher\nSecretary: Ben Nash",
      ["item: Chair: Ada Moor, / teacher", "item: Secretary: Ben Nash"]),
    .init(
      "a lone label is prose", "The choir sings.\nChair: Ada Moor",
      ["prose: The choir sings. / Chair: Ada Moor"]),
    .init(
      "a label before a word in lower case is prose", "Mills: they spin\nMines: they dig",
      ["prose: Mills: they spin / Mines: they dig"]),
    .init(
      "a colon behind a comma makes no label",
      "In May, it said: Mills spin\nIn June, too: Mines dig",
      ["prose: In May, it said: Mills spin / In June, too: Mines dig"]),
    .init(
      "a cell that goes on", "Chair         Ada Moor\n              Ben Nash",
      ["row: Chair         Ada Moor", "row: Ben Nash"]),
    .init(
      "another column is no cell", "Chair         Ada Moor\n        Ben Nash",
      ["row: Chair         Ada Moor", "prose: Ben Nash"]),
    .init(
      "a row whose first cell has two lines", "Chair     Ada Moor\nFirst\nsecretary     Ben Nash",
      ["row: Chair     Ada Moor", "row: First / secretary     Ben Nash"]),
    .init(
      "a dateline behind a headline", "Mills Spin\n  FOOVILLE, April 7 (RNA) -- Mills spin.",
      ["prose: Mills Spin", "prose: FOOVILLE, April 7 (RNA) -- Mills spin."]),
    .init(
      "an indented line without a dateline", "Mills Spin\n  Fooville mills spin.",
      ["prose: Mills Spin / Fooville mills spin."]),
  ]
}
