import Testing

@testable import RelationExtraction

/// Lines by their form, without bullets, quote marks and blanks around them.
struct LineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var lines: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ lines: [String]) {
      (self.name, self.text, self.lines) = (name, text, lines)
    }
  }

  @Test(arguments: cases)
  func kinds(of testCase: Case) {
    #expect(TextSketch(testCase.text).lineStrings == testCase.lines)
  }

  static let cases: [Case] = [
    .init("plain", "One.\nTwo.", ["text: One.", "text: Two."]),
    .init("a line break at the end opens no line", "One.\n", ["text: One."]),
    .init("line ends of Windows", "One.\r\n\r\nTwo.\r\n", ["text: One.", "blank", "text: Two."]),
    .init("byte order mark", "\u{FEFF}One.", ["text: One."]),
    .init("form feed ends a line", "One.\u{0C}Two.", ["text: One.", "text: Two."]),
    .init("blanks alone", " \t \nOne.", ["blank", "text: One."]),
    .init("a no-break space before it", "\u{A0}\u{A0}One.", ["text: One."]),
    .init("star", "* One", ["item: One"]),
    .init("hyphen", "- One", ["item: One"]),
    .init("plus", "+ One", ["item: One"]),
    .init("bullet", "• One", ["item: One"]),
    .init("en dash", "– One", ["item: One"]),
    .init("letter in parentheses", "(a) One", ["item: One"]),
    .init("roman number in parentheses", "(iii) One", ["item: One"]),
    .init("number and point", "1. One", ["item: One"]),
    .init("number and parenthesis", "12) One", ["item: One"]),
    .init("a year opens no item", "1990. One", ["text: 1990. One"]),
    .init("a hyphen without blank", "-One", ["text: -One"]),
    .init("a bullet without words", "- ", ["text: -"]),
    .init("heading", "## One ", ["heading: One"]),
    .init("rule of hyphens", "-----", ["rule: -----"]),
    .init("rule of pluses with blanks", "+ + +", ["rule: + + +"]),
    .init("two hyphens are no rule", "--", ["text: --"]),
    .init("bars", "| One | Two |", ["row: | One | Two |"]),
    .init("the rule of a table", "|---|---|", ["rule: |---|---|"]),
    .init("columns apart by blanks", "One    Two", ["row: One    Two"]),
    .init("columns apart by a tabulator", "One\tTwo", ["row: One\tTwo"]),
    .init("a sentence with a gap is no row", "One.    Two.", ["text: One.    Two."]),
    .init("quoted mail", "> One", ["text: One"]),
    .init("quoted mail in quoted mail", ">> > - One", ["item: One"]),
    .init("indented", "    One", ["text: One"]),
  ]

  @Test(arguments: [
    ("STRONG FARMS", true), ("STRONG farms", false), ("ABC", false), ("1 2 3 4 5", false),
  ])
  func capitals(text: String, expected: Bool) {
    #expect(TextSketch(text).lines.map(\.isAllCaps) == [expected])
  }

  @Test(arguments: [("**Strong farms**", true), ("**Strong** farms", false), ("****", false)])
  func bold(text: String, expected: Bool) {
    #expect(TextSketch(text).lines.map(\.isBold) == [expected])
  }
}
