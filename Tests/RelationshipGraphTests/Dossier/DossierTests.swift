import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

@Suite struct DossierTests {
  private func graph() -> EntityGraph {
    var builder = GraphBuilder()
    builder.add(
      FactSketch(
        "The 2nd Congress of the Union of Bakers opened. Ana Silva, former director of the Rye Mill and chairwoman"
          + " of the Union of Bakers, made a report. Speeches were made by Carl Dorn, foreman of the paint shop of"
          + " the Rye Mill, and Uma Dell."
      ).facts)
    return builder.graph()
  }

  private func text(_ name: String) throws -> String {
    let graph = graph()
    var bytes: [UInt8] = []
    DossierText().render(
      Dossier(of: try graph.node(named: name, option: "name"), in: graph), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func postsHeldNowComeFirst() throws {
    let text = try text("silva")
    #expect(text.hasPrefix("Ana Silva (person)\n"))
    let now = try #require(text.firstRange(of: "chairwoman, Union of Bakers\n"))
    let before = try #require(text.firstRange(of: "director, Rye Mill (former)\n"))
    #expect(now.lowerBound < before.lowerBound)
    #expect(
      text.contains("2nd Congress of the Union of Bakers: report\n    “Ana Silva, former director"))
  }

  @Test func organizationsListHoldersAndUnits() throws {
    let text = try text("Rye Mill")
    #expect(text.contains("Who holds posts there (1)\n  Ana Silva: director (former)"))
    #expect(text.contains("Units (1)\n  paint shop of the Rye Mill"))
  }

  @Test func eventsListParticipantsInTheirOrder() throws {
    let text = try text("2nd Congress of the Union of Bakers")
    let carl = try #require(text.firstRange(of: "Carl Dorn: speech, no. 1"))
    let uma = try #require(text.firstRange(of: "Uma Dell: speech, no. 2"))
    #expect(carl.lowerBound < uma.lowerBound)
    #expect(text.contains("Organized by (1)\n  Union of Bakers"))
  }

  @Test func coMentionsAreLimited() throws {
    let graph = graph()
    let number = try graph.node(named: "Carl Dorn", option: "name")
    let dossier = Dossier(of: number, in: graph, coMentionLimit: 0)
    #expect(!dossier.entries.contains { $0.group == .coMentions })
    #expect(dossier.leftOut > 0)
  }
}
