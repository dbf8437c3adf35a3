import RelationExtraction
import Testing

@testable import RelationshipGraph

@Suite struct FactIndexTests {
  private let marked = MarkedFacts(
    "⟦p:Ana⟧ met ⟦p:Bo⟧.", "⟦p:Ana⟧ left the ⟦o:Mill⟧ and ⟦p:Bo⟧.", "⟦e:Congress⟧ of ⟦p:Cy⟧")

  /// Places seen from the "left" of the second sentence.
  @Test func placesAreAsNearAsTheyCanBe() {
    let index = marked.index
    let sentence = index.range(ofSentence: 1)
    let words = marked.range(of: "left the Mill")
    let place = { (entity: Int32) in index.place(of: entity, near: words, in: sentence) }
    #expect(index.facts.entities.map(\.name) == ["Ana", "Bo", "Mill", "Congress", "Cy"])
    #expect(place(0) == .beside(12..<15))
    #expect(place(1) == .beside(34..<36))
    #expect(place(2) == .inside(25..<29))
    #expect(place(3) == .after(38..<46))
    #expect(place(9) == .nowhere)
    #expect(place(-1) == .nowhere)
    let last = index.range(ofSentence: 2)
    #expect(index.place(of: 0, near: last, in: last) == .before(12..<15))
  }

  @Test func aMentionAroundTheWordsIsInside() {
    let index = marked.index
    let words = 39..<41
    #expect(
      index.place(of: 3, near: words, in: index.range(ofSentence: 2)) == .inside(38..<46))
  }

  @Test func sentencesHaveTheirOwn() {
    let index = marked.index
    #expect(index.mentions(inSentence: 0).map(\.entity) == [0, 1])
    #expect(index.mentions(inSentence: 2).map(\.entity) == [3, 4])
    #expect(index.mentions(inSentence: 7).isEmpty)
    #expect(index.relations(inSentence: 0).isEmpty)
  }

  @Test func placesOutsideTheFileAreHarmless() {
    let index = marked.index
    let count = index.facts.bytes.count
    #expect(index.bytes(5, 3) == 5..<5)
    #expect(index.bytes(.max, .max) == count..<count)
    #expect(index.range(ofSentence: 9) == 0..<0)
  }

  @Test func groupsKeepTheOrder() {
    let groups = IndexGroups([2, 0, 2, -1, 7, 0], count: 3)
    #expect(Array(groups.rows(of: 0)) == [1, 5])
    #expect(Array(groups.rows(of: 1)) == [])
    #expect(Array(groups.rows(of: 2)) == [0, 2])
    #expect(Array(groups.rows(of: 3)) == [])
  }
}
