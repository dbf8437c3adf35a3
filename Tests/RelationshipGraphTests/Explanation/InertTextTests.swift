@testable import RelationshipGraph
import Testing

@Suite struct InertTextTests {
  @Test(arguments: [
    ("a  b\n\tc ", "a b c"),
    ("\u{1B}[31mred", "␛[31mred"),
    ("a\u{0}b\u{7}c\u{7F}", "a␀b␇c␡"),
    ("a\u{9B}31m", "a\u{FFFD}31m"),
    ("\u{202E}abc\u{2066}d\u{2028}", "\u{FFFD}abc\u{FFFD}d\u{FFFD}"),
    ("한글 é 🙂 e\u{301}", "한글 é 🙂 e\u{301}"),
    ("", ""),
  ])
  func takesAwayThePower(text: String, expected: String) {
    #expect(InertText.line(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func cutsLongText() {
    #expect(InertText.line("abcdef", limit: 3) == "abc…")
    #expect(InertText.line(Array("ééééé".utf8), 2..<10, limit: 3) == "ééé…")
    #expect(InertText.line(Array("abc".utf8), 1..<9) == "bc")
  }

  @Test func leavesNoControlCharacter() {
    let scalars = (0...0x3000).compactMap { Unicode.Scalar(UInt32($0)) }
    let harmful = scalars.filter {
      InertText.scalar(for: $0).properties.generalCategory == .control
    }
    #expect(harmful == [])
  }
}
