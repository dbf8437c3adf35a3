import Foundation
import RelationExtraction
import TestSupport
import Testing

@testable import RelationshipGraph

private let annotation = """
  {
    "entities": [
      {"id": "p1", "kind": "person", "names": ["Ana Orlo", "Orlo"]},
      {"id": "p2", "kind": "person", "names": ["Bo Li"]},
      {"id": "p3", "kind": "person", "names": ["Cy Ram"], "optional": true},
      {"id": "o1", "kind": "organization", "names": ["Tarn Mill of Osk", "Tarn Mill"]},
      {"id": "o2", "kind": "organization", "names": ["1st shop of the Tarn Mill", "shop"]},
      {"id": "o3", "kind": "organization", "names": ["2nd shop of the Tarn Mill", "shop"]},
      {"id": "e1", "kind": "event", "names": ["Sixth Forum of Millers"]}
    ],
    "roles": [
      {"person": "p1", "titles": ["director", "manager"], "targets": ["o1", "o2"]},
      {"person": "p2", "titles": ["weaver"], "targets": ["o2"], "optional": true}
    ],
    "part_of": [{"unit": "o2", "parent": "o1"}],
    "organizers": [{"event": "e1", "organization": "o1"}],
    "participations": [
      {"participant": "p1", "event": "e1", "modes": ["speech", "report"]},
      {"participant": "p3", "event": "e1", "modes": ["speech"]}
    ]
  }
  """

/// A graph, and what one row of its score must be.
private struct ScoreCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var row: Score.Row
  /// Right, spurious, missed, duplicates, ignored, redundant.
  var counts: [Int]
  var draw: @Sendable (inout GraphSketch) -> Void
}

private let cases: [ScoreCase] = [
  ScoreCase(testDescription: "other names", row: .persons, counts: [2, 0, 0, 0, 0, 0]) {
    _ = $0.person("Comrade Orlo")
    _ = $0.person("BO LI")
  },
  ScoreCase(testDescription: "a second node", row: .persons, counts: [1, 1, 1, 1, 0, 0]) {
    _ = $0.person("Orlo")
    _ = $0.person("Ana Orlo")
  },
  ScoreCase(testDescription: "an optional entity", row: .persons, counts: [0, 1, 2, 0, 1, 0]) {
    _ = $0.person("Cy Ram")
    _ = $0.person("Di Vo")
  },
  ScoreCase(testDescription: "a wrong kind", row: .organizations, counts: [0, 1, 3, 0, 0, 0]) {
    _ = $0.organization("Ana Orlo")
  },
  ScoreCase(
    testDescription: "a name of two: one is taken, another is left", row: .organizations,
    counts: [2, 0, 1, 0, 0, 0]
  ) {
    _ = $0.organization("shop")
    _ = $0.organization("1st shop of the Tarn Mill")
  },
  ScoreCase(testDescription: "ordinals", row: .events, counts: [1, 0, 0, 0, 0, 0]) {
    _ = $0.event("6th Forum of Millers")
  },
  ScoreCase(testDescription: "a part", row: .partOf, counts: [1, 0, 0, 0, 0, 0]) {
    let mill = $0.organization("Tarn Mill")
    _ = $0.organization("1st shop", in: mill)
  },
  ScoreCase(testDescription: "a reversed part", row: .partOf, counts: [0, 1, 1, 0, 0, 0]) {
    let mill = $0.organization("Tarn Mill")
    let shop = $0.organization("1st shop of the Tarn Mill")
    $0.connect(.partOf, mill, shop)
  },
  ScoreCase(testDescription: "any target", row: .roles, counts: [1, 0, 0, 0, 0, 1]) {
    let person = $0.person("Ana Orlo")
    let mill = $0.organization("Tarn Mill")
    $0.role(person, "managers", $0.organization("1st shop of the Tarn Mill"))
    $0.role(person, "director", mill)
  },
  ScoreCase(testDescription: "another title", row: .roles, counts: [0, 1, 1, 0, 0, 0]) {
    $0.role($0.person("Ana Orlo"), "owner", $0.organization("Tarn Mill"))
  },
  ScoreCase(
    testDescription: "another title without titles", row: .rolesUntitled,
    counts: [1, 0, 0, 0, 0, 0]
  ) {
    $0.role($0.person("Ana Orlo"), "owner", $0.organization("Tarn Mill"))
  },
  ScoreCase(testDescription: "an optional role", row: .roles, counts: [0, 0, 1, 0, 1, 0]) {
    $0.role($0.person("Bo Li"), "weaver", $0.organization("1st shop of the Tarn Mill"))
  },
  ScoreCase(
    testDescription: "a participation", row: .participations, counts: [1, 0, 0, 0, 1, 0]
  ) {
    let forum = $0.event("Sixth Forum of Millers")
    let person = $0.person("Ana Orlo")
    $0.participation(person, forum, .opening)
    $0.participation(person, forum, .speech)
    $0.participation($0.person("Cy Ram"), forum)
  },
  ScoreCase(testDescription: "modes", row: .participationsMode, counts: [1, 1, 0, 0, 0, 1]) {
    let forum = $0.event("Sixth Forum of Millers")
    let person = $0.person("Ana Orlo")
    for mode in [ParticipationMode.opening, .speech, .report] {
      $0.participation(person, forum, mode)
    }
  },
  ScoreCase(testDescription: "sums", row: .allRelations, counts: [1, 0, 3, 0, 0, 0]) {
    $0.connect(.organizer, $0.event("6th Forum of Millers"), $0.organization("Tarn Mill"))
  },
]

private func score(_ draw: (inout GraphSketch) -> Void) throws -> Score {
  let gold = try JSONDecoder().decode(GoldAnnotation.self, from: Data(annotation.utf8))
  var sketch = GraphSketch()
  draw(&sketch)
  return try Score(of: sketch.graph, against: gold)
}

@Test(arguments: cases) private func graphsAreScored(example: ScoreCase) throws {
  let tally = try score(example.draw)[example.row]
  let counts = [
    tally.right, tally.spurious, tally.missed, tally.duplicates, tally.ignored, tally.redundant,
  ]
  #expect(counts == example.counts)
}

@Test func mistakesAreExplained() throws {
  let score = try score {
    let mill = $0.organization("Tarn Mill")
    let shop = $0.organization("1st shop of the Tarn Mill")
    let person = $0.person("Orlo")
    _ = $0.person("Ana Orlo")
    _ = $0.organization("Bo Li")
    $0.connect(.partOf, mill, shop)
    $0.role(person, "owner", mill)
  }
  #expect(score.spurious(.persons) == ["Orlo  [duplicate of Ana Orlo, taken by Ana Orlo]"])
  #expect(score.spurious(.organizations) == ["Bo Li  [wrong kind: gold has person]"])
  #expect(score.spurious(.partOf) == ["Tarn Mill -> 1st shop of the Tarn Mill  [reversed]"])
  #expect(score.missed(.partOf) == ["1st shop of the Tarn Mill -> Tarn Mill of Osk"])
  #expect(score.spurious(.roles) == ["Orlo --owner--> Tarn Mill"])
  #expect(score.missed(.events) == ["Sixth Forum of Millers"])
  #expect(
    score.mistakeLines.first == "  missed   persons              Bo Li")
}

@Test func scoresAddUp() throws {
  let first = try score { _ = $0.person("Ana Orlo") }
  var total = Score()
  for _ in 0..<2 { total.add(first) }
  #expect(total[.persons].right == 2 && total[.persons].gold == 4)
  #expect(total[.allEntities].gold == 12)
  #expect(total[.persons].recall == 0.5 && total[.organizers].precision == nil)
  #expect(total.missed(.persons).isEmpty)
  let lines = total.tableLines
  #expect(
    lines.first
      == "                         gold  pred right       P      R     F1   dup  ignored  redund.")
  #expect(
    lines[1]
      == "  persons                   4     2     2   1.000  0.500  0.667     0        0        0")
  #expect(
    lines[3]
      == "  events                    2     0     0       -  0.000  0.000     0        0        0")
}
