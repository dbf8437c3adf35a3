@testable import RelationshipGraph
import TestSupport
import Testing

@Suite struct DiagramTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let clean: String
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(text: "a  b\n\tc ", clean: "a b c"),
    Case(text: "\u{0}a\u{1}\u{B}\u{1F}b\u{7F}\u{9F}", clean: "a b"),
    Case(text: "a\\Nb", clean: "a\u{FF3C}Nb"),
    Case(text: "x\u{FFFE}y\u{FFFF}z\u{FEFF}", clean: "xyz"),
    Case(text: "\u{202E}abc\u{2066}", clean: "abc"),
    Case(text: "a\u{A0}b\u{3000}c", clean: "a b c"),
    Case(text: "한글 🙂 é", clean: "한글 🙂 é"),
    Case(text: " \n ", clean: ""),
  ])
  func cleans(item: Case) {
    #expect(DiagramText.clean(item.text) == item.clean)
    #expect(DiagramText.clean(item.clean) == item.clean)
  }

  @Test func cutsLongText() {
    let text = DiagramText.clean(String(repeating: "a", count: 5000))
    #expect(text.count == DiagramText.limit + 1)
    #expect(text.hasSuffix("…"))
  }

  @Test func wrapsBetweenWords() {
    let lines = DiagramText.wrap(
      "Thermal insulation work-team No. 1 of the power plant", width: 160, size: 10)
    #expect(lines == ["Thermal insulation work-team", "No. 1 of the power plant"])
  }

  @Test func breaksWordsThatAreTooWide() {
    let lines = DiagramText.wrap(String(repeating: "W", count: 40), width: 100, size: 10)
    #expect(lines.joined() == String(repeating: "W", count: 40))
    #expect(lines.allSatisfy { TextMetrics.width($0, size: 10) <= 100 })
  }

  @Test func marksWhatDidNotFit() {
    let text = Array(repeating: "committee", count: 50).joined(separator: " ")
    let lines = DiagramText.wrap(text, width: 100, size: 10, maximumLines: 3)
    #expect(lines.count == 3)
    #expect(lines[2].hasSuffix("…"))
    #expect(DiagramText.wrap("", width: 100, size: 10) == [])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func linesFitAndKeepTheWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("abcWMil  --'é한\\<&\n\u{1}")
    let text = String((0..<120).map { _ in alphabet.randomElement(using: &random) ?? " " })
    let lines = DiagramText.wrap(text, width: 90, size: 9, isBold: true, maximumLines: 99)
    let words = DiagramText.clean(text).filter { $0 != " " }
    #expect(lines.joined().filter { $0 != " " } == words, "seed \(seed)")
    for line in lines {
      #expect(TextMetrics.width(line, size: 9, isBold: true) <= 90.01, "seed \(seed)")
      #expect(!line.isEmpty)
    }
  }
}
