import RelationExtraction
import RelationshipGraph
import Testing

/// Persons of one name stay two where one cannot hold both posts.
@Suite struct PostContradictionTests {
  private func secretary(
    _ document: String, of mine: String, title: String = "Party cell secretary"
  ) -> FactsDraft {
    var draft = FactsDraft(document)
    let top = draft.organization(mine)
    let pit = draft.organization("No. 2 Pit", in: top)
    let team = draft.organization("drilling team", in: pit)
    draft.relation(.role, draft.person("Kim Chol"), team, title: title)
    return draft
  }

  private func persons(_ drafts: [FactsDraft]) -> Int {
    graph(drafts).nodes.count { $0.kind == .person }
  }

  @Test func onePostDeepInsideTwoMinesIsHeldByTwo() {
    #expect(
      persons([secretary("a.txt", of: "Tarn Mine"), secretary("b.txt", of: "Oak Mine")]) == 2)
  }

  @Test func oneMineOrOtherTitlesDoNotContradict() {
    #expect(
      persons([secretary("a.txt", of: "Tarn Mine"), secretary("b.txt", of: "Tarn Mine")]) == 1)
    #expect(
      persons([
        secretary("a.txt", of: "Tarn Mine"), secretary("b.txt", of: "Oak Mine", title: "delegate"),
      ]) == 1)
  }

  @Test func boardsOfTwoCompaniesDoNotContradict() {
    func member(_ document: String, of company: String) -> FactsDraft {
      var draft = FactsDraft(document)
      draft.relation(
        .role, draft.person("Kim Chol"), draft.organization(company), title: "chairman")
      return draft
    }
    #expect(persons([member("a.txt", of: "Oak Bank"), member("b.txt", of: "Elm Bank")]) == 1)
  }

  /// What was one comes apart when a later document contradicts.
  @Test func aLaterDocumentSplits() {
    let first = secretary("a.txt", of: "Tarn Mine")
    var silent = FactsDraft("b.txt")
    silent.sentence([silent.person("Kim Chol")])
    #expect(persons([first, silent]) == 1)
    #expect(persons([first, silent, secretary("c.txt", of: "Oak Mine")]) == 3)
  }
}
