@testable import RelationshipGraph
import Testing

@Suite struct TitleWordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let text: String
    /// The words found; empty if none are.
    let found: String
    var testDescription: String { "\(title) in \(text)" }
  }

  @Test(arguments: [
    Case(title: "head", text: "the Headquarters' head", found: "head"),
    Case(title: "first secretary", text: "the first\n  secretary of", found: "first\n  secretary"),
    Case(title: "chief of staff", text: "two chiefs of **staff** left", found: "chiefs of **staff"),
    Case(title: "secretary", text: "A and B, secretaries of C", found: "secretaries"),
    Case(title: "foreman", text: "three foremen", found: "foremen"),
    Case(title: "boss", text: "three bosses", found: "bosses"),
    Case(title: "député", text: "le député dit", found: "député"),
    Case(title: "member", text: "B (Union)", found: ""),
    Case(title: "vice-chairman", text: "the vice-chairman", found: "vice-chairman"),
    Case(title: "chairman", text: "chairmanship", found: ""),
    Case(title: "", text: "none", found: ""),
  ])
  func findsWholeWords(item: Case) {
    let bytes = Array(item.text.utf8)
    let range = TitleWords(item.title).range(in: bytes, 0..<bytes.count, notIn: [])
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" == item.found)
  }

  @Test func prefersWordsOutsideOfNames() {
    let bytes = Array("Party secretary Kim, secretary".utf8)
    let title = TitleWords("secretary")
    #expect(title.range(in: bytes, 0..<30, notIn: [0..<19]) == 21..<30)
    #expect(title.range(in: bytes, 0..<19, notIn: [0..<19]) == 6..<15)
    #expect(title.range(in: bytes, 0..<10, notIn: []) == nil)
  }

  @Test func longStretchesAreSearchedAtTheirEnds() {
    let padding = String(repeating: "pad ", count: 3000)
    let bytes = Array((padding + "head").utf8)
    #expect(TitleWords("head").range(in: bytes, 0..<bytes.count, notIn: []) == 12000..<12004)
    let inside = Array((padding + "head " + padding).utf8)
    #expect(TitleWords("head").range(in: inside, 0..<inside.count, notIn: []) == nil)
  }
}
