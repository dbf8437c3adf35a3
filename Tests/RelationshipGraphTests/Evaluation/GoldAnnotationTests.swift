import Foundation
import Testing

@testable import RelationshipGraph

/// An annotation that contradicts itself, with what must be said about it.
private struct BadAnnotation: Sendable, CustomTestStringConvertible {
  var entities = #"{"id": "p1", "kind": "person", "names": ["Ana Orlo"]}"#
  var relations = #""roles": []"#
  var message: String

  var testDescription: String { message }
}

private let badAnnotations = [
  BadAnnotation(
    entities: #"{"id": "p1", "kind": "persons", "names": ["Ana Orlo"]}"#,
    message: "entities[0]: unknown kind 'persons'; use one of 'person', 'organization', 'event'"),
  BadAnnotation(
    entities: #"{"id": "p1", "kind": "person", "names": []}"#,
    message: "entities[0]: 'names' is empty; it must hold at least one word"),
  BadAnnotation(
    entities: #"""
      {"id": "p1", "kind": "person", "names": ["Ana Orlo"]},
      {"id": "p1", "kind": "person", "names": ["Bo Li"]}
      """#,
    message: "entities[1]: the id 'p1' stands there twice; give each entity an id of its own"),
  BadAnnotation(
    relations: #""roles": [{"person": "p1", "titles": ["head"], "targets": ["o1"]}]"#,
    message: "roles[0]: no entity has the id 'o1'; use an id that is given under 'entities'"),
  BadAnnotation(
    relations: #""roles": [{"person": "p1", "titles": ["head"], "targets": []}]"#,
    message: "roles[0]: 'targets' is empty; it must hold at least one word"),
  BadAnnotation(
    relations: #""part_of": [{"unit": "o1", "parent": "p1"}]"#,
    message: "part_of[0]: no entity has the id 'o1'; use an id that is given under 'entities'"),
]

@Test(arguments: badAnnotations)
private func contradictionsAreNamed(annotation: BadAnnotation) throws {
  let text = #"{"entities": [\#(annotation.entities)], \#(annotation.relations)}"#
  let gold = try JSONDecoder().decode(GoldAnnotation.self, from: Data(text.utf8))
  let error = #expect(throws: GoldError.self) { try Score(of: EntityGraph(), against: gold) }
  #expect(error?.description == annotation.message)
}

@Test func listsOfRelationsMayBeMissing() throws {
  let text = #"{"document": "a.txt", "source": "ignored", "entities": []}"#
  let gold = try JSONDecoder().decode(GoldAnnotation.self, from: Data(text.utf8))
  #expect(gold.document == "a.txt")
  #expect(gold.roles.isEmpty && gold.participations.isEmpty)
}
