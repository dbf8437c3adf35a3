import RelationExtraction
import TestSupport
import Testing

/// Names and aliases stand in the text or are put together from its words, never thought up.
struct NamesFromTextTests {
  /// Words that a name may have beside those of the text: "Ministry of X" from "minister of X".
  private static let joints: Set<String> = ["ministry", "of", "the"]

  @Test(arguments: texts)
  func namesAreMadeOfWordsOfTheText(text: String) {
    let sketch = FactSketch(text)
    let known = Set(Self.words(text)).union(Self.joints)
    for entity in sketch.facts.entities {
      for name in [entity.name, entity.core, entity.acronym] + entity.aliases {
        let foreign = Self.words(name).filter { !known.contains($0) }
        #expect(foreign.isEmpty, "\(name) in: \(text.prefix(120))")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func namesOfRandomMixes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<40).map { _ in
      OffsetTests.pieces[Int.random(in: 0..<OffsetTests.pieces.count, using: &random)]
    }.joined(separator: " ")
    namesAreMadeOfWordsOfTheText(text: text)
  }

  @Test(arguments: texts)
  func namesAreWhole(text: String) {
    for entity in FactSketch(text).facts.entities {
      #expect(!entity.name.isEmpty && entity.name.first != " " && entity.name.last != " ")
      #expect(!entity.aliases.contains(entity.name), "\(entity.name)")
      #expect(Set(entity.aliases).count == entity.aliases.count, "\(entity.aliases)")
    }
  }

  @Test(arguments: texts)
  func everyEntityIsMentionedOrHoldsOneThatIs(text: String) {
    let facts = FactSketch(text).facts
    var reached = Set(facts.mentions.map(\.entity))
    for start in reached {
      var at = start
      while at >= 0, facts.entities[Int(at)].container != at {
        reached.insert(at)
        at = facts.entities[Int(at)].container
      }
    }
    #expect(reached.count == facts.entities.count)
  }

  /// All texts of the tables, those of known failures too.
  static let texts: [String] = [
    AcronymsTests.cases, NotEntitiesTests.cases, PersonNamesTests.cases,
    PersonResolutionTests.cases, EventPhrasesTests.cases, OrganizationChainTests.cases,
    OrganizationPhraseTests.cases, TitlePhrasesTests.cases, AppositionsTests.cases,
    ListsTests.cases, ParticipationsTests.cases, PredicatesTests.cases,
  ].flatMap { $0.map(\.text) }

  private static func words(_ text: String) -> [String] {
    let plain = text.replacing("’", with: "'").replacing("-\n", with: "")
    return plain.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
