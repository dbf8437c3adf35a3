import RelationExtraction
import RelationshipGraph
import Testing

/// What is told as a change is one, and all changes are told.
@Suite struct GraphChangesTests {
  private struct Post {
    let person, title, body: String
    var status = RoleStatus.current
  }

  private func state(
    _ posts: [Post], units: [(String, String)] = [], present: [String] = [], document: String
  ) -> EntityGraph {
    var draft = FactsDraft(document)
    var numbers: [String: Int32] = [:]
    func number(_ kind: EntityKind, _ name: String) -> Int32 {
      if let known = numbers[name] { return known }
      let new = draft.entity(kind, name)
      numbers[name] = new
      return new
    }
    for post in posts {
      let person = number(.person, post.person)
      let body = number(.organization, post.body)
      draft.sentence([person, body])
      draft.relation(.role, person, body, title: post.title, status: post.status)
    }
    for (unit, whole) in units {
      draft.relation(.partOf, number(.organization, unit), number(.organization, whole))
    }
    if !present.isEmpty {
      let event = number(.event, "1st Congress")
      for (place, name) in present.enumerated() {
        draft.relation(
          .participation, number(.person, name), event, mode: .attendance, order: Int32(place + 1))
      }
    }
    return graph([draft])
  }

  private func words(_ old: EntityGraph, _ new: EntityGraph) -> [String] {
    GraphChanges(from: old, to: new).changes.map { "\($0.kind.rawValue) \($0.words)" }
  }

  @Test func nothingChanged() {
    let old = state(
      [Post(person: "Ann Bell", title: "director", body: "Rye Mill")], document: "a.txt")
    let new = state(
      [Post(person: "ANN BELL", title: "Director", body: "the Rye Mill")], document: "b.txt")
    #expect(words(old, new).isEmpty)
  }

  @Test func postsThatChanged() {
    let old = state(
      [
        Post(person: "Ann Bell", title: "director", body: "Rye Mill"),
        Post(person: "Carl Dorn", title: "vice-minister", body: "Ministry of Mines"),
        Post(person: "Eve Frost", title: "secretary", body: "Union"),
        Post(person: "Gus Hartl", title: "acting head", body: "Bank", status: .acting),
        Post(person: "Ida Jones", title: "member", body: "Union"),
      ], document: "a.txt")
    let new = state(
      [
        Post(person: "Ann Bell", title: "director", body: "Rye Mill", status: .former),
        Post(person: "Carl Dorn", title: "minister", body: "Ministry of Mines"),
        Post(person: "Eve Frost", title: "chairwoman", body: "Bank"),
        Post(person: "Gus Hartl", title: "acting head", body: "Bank"),
        Post(person: "Max Noll", title: "director", body: "Rye Mill"),
      ], document: "b.txt")
    #expect(
      words(old, new) == [
        "appointed Eve Frost: chairwoman, Bank", "appointed Max Noll: director, Rye Mill",
        "dismissed Ann Bell: director, Rye Mill",
        "promoted Carl Dorn: minister, before vice-minister, Ministry of Mines",
        "status Gus Hartl: acting head, before acting head (acting), Bank",
        "new-person Max Noll: director, Rye Mill", "person-not-seen Ida Jones: member, Union",
        "post-not-seen Eve Frost: secretary, Union", "organization-not-seen Union",
      ])
  }

  @Test func aUnitThatMoved() {
    let old = state([], units: [("Shop", "Rye Mill"), ("Depot", "Rye Mill")], document: "a.txt")
    let new = state([], units: [("Shop", "Oak Mill"), ("Depot", "Rye Mill")], document: "b.txt")
    #expect(
      words(old, new) == [
        "new-organization Oak Mill", "new-parent Shop: part of Oak Mill, before Rye Mill",
      ])
  }

  @Test func theFewestMovesExplainTheOrder() {
    let old = state(
      [], present: ["Ann Abel", "Bo Brand", "Cy Cole", "Di Dunn", "Ed Ebner"], document: "a.txt")
    let new = state(
      [], present: ["Ann Abel", "Di Dunn", "Bo Brand", "Cy Cole", "Fay Frost"], document: "b.txt")
    #expect(
      words(old, new) == [
        "new-person Fay Frost", "person-not-seen Ed Ebner", "moved-up Di Dunn: from place 4 to 2",
      ])
  }

  @Test func marksFollowTheChanges() {
    let old = state(
      [Post(person: "Ann Bell", title: "director", body: "Rye Mill")], document: "a.txt")
    let new = state(
      [Post(person: "Max Noll", title: "director", body: "Rye Mill")], document: "b.txt")
    let changes = GraphChanges(from: old, to: new)
    let marks = changes.graph.nodes.indices.map { changes.nodeMarks[Int32($0)] }
    #expect(marks == [nil, .gone, .added])
    #expect(changes.edgeMarks.count == 2)
  }
}
