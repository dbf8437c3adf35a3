@testable import RelationshipGraph
import Testing

@Suite struct IdentifierNamerTests {
  @Test(arguments: [
    ("p-jo-yong-won", "p-jo-yong-won"), ("o_1", "o_1"), ("1st", "n1st"), ("", "n"), ("-", "n"),
    ("a b\"><c", "a-b-c"), ("é", "n"),
  ])
  func keepsLettersAndDigits(wish: String, stem: String) {
    #expect(IdentifierNamer.stem(of: wish) == stem)
  }

  @Test func givesEachOnlyOnce() {
    var namer = IdentifierNamer()
    let names = ["a", "a", "a-2", "a", "A", "graph0", "a b", "a-b"].map { namer.name($0) }
    #expect(names == ["a", "a-2", "a-2-2", "a-3", "A", "graph0-2", "a-b", "a-b-2"])
  }

  @Test func givesNamesOfTheSameFormAgain() {
    var namer = IdentifierNamer()
    let names = ["x", "x", "é", "é"].map { namer.name($0) }
    var again = IdentifierNamer()
    #expect(names.map { again.name($0) } == names)
  }
}
