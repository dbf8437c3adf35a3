import Foundation
import Testing

private let annotation = """
  {
    "document": "a.txt",
    "entities": [
      {"id": "p1", "kind": "person", "names": ["Tarn Veld"]},
      {"id": "o1", "kind": "organization", "names": ["Lomar Tool Works"]},
      {"id": "e1", "kind": "event", "names": ["meeting"], "optional": true}
    ],
    "roles": [{"person": "p1", "titles": ["deputy director"], "targets": ["o1"]}]
  }
  """

private let table = """
                           gold  pred right       P      R     F1   dup  ignored  redund.
    persons                   1     1     1   1.000  1.000  1.000     0        0        0
    organizations             1     1     1   1.000  1.000  1.000     0        0        0
    events                    0     0     0       -      -      -     0        1        0
    all entities              2     2     2   1.000  1.000  1.000     0        1        0
    roles                     1     1     0   0.000  0.000  0.000     0        0        0
    roles-untitled            1     1     1   1.000  1.000  1.000     0        0        0
    part_of                   0     0     0       -      -      -     0        0        0
    organizers                0     0     0       -      -      -     0        0        0
    participations            0     0     0       -      -      -     0        1        0
    participations-mode       0     0     0       -      -      -     0        1        0
    all relations             1     1     0   0.000  0.000  0.000     0        1        0
    edges not scored: co-mention 1

  """

private let mistakes = """
    missed   roles                Tarn Veld --deputy director--> Lomar Tool Works  \
  [pair found under another title]
    spurious roles                Tarn Veld --director--> Lomar Tool Works  \
  [title; gold: deputy director]

  """

@Test func annotatedTextsAreScored() throws {
  let tool = try Tool()
  try tool.write("gold/a.txt")
  try tool.write("gold/a.gold.json", annotation)
  let total = "total, 1 document, micro-averaged\n" + table + "\n"
  let result = try tool.run("evaluate", "gold")
  #expect(result.exitCode == 0)
  #expect(result.errors.isEmpty)
  #expect(result.output == "a\n" + table + "\n" + total)
  let detailed = try tool.run("evaluate", "gold/", "--errors")
  #expect(detailed.exitCode == 0)
  #expect(detailed.output == "a\n" + table + mistakes + "\n" + total)
  #expect(tool.files().isEmpty)
}

/// A file of annotations that cannot be used, with what must be said about it.
struct BadGold: Sendable, CustomTestStringConvertible {
  var text: String
  var message: String
  var testDescription: String { message }
}

private let badGold = [
  BadGold(
    text: "{\"entities\": [\n  {\"id\" \"p1\"}\n]}",
    message: "gold/b.gold.json:2:9: no valid JSON; here must stand ':'"),
  BadGold(
    text: "{\"entities\": [",
    message: "gold/b.gold.json:1:15: no valid JSON; here must stand a value or ']'"),
  BadGold(
    text: "{\"roles\": []}",
    message: "gold/b.gold.json: 'entities' is missing; an annotation must have it there"),
  BadGold(
    text: #"{"entities": [{"id": "p1", "kind": "person"}]}"#,
    message: "gold/b.gold.json: entities[0]: 'names' is missing; an annotation must have it there"),
  BadGold(
    text: #"{"entities": [{"id": "p1", "kind": "person", "names": "Ana"}]}"#,
    message: "gold/b.gold.json: entities[0].names: this must be a list in brackets"),
  BadGold(
    text: #"{"entities": [{"id": "p1", "kind": "place", "names": ["Osk"]}]}"#,
    message: "gold/b.gold.json: entities[0]: unknown kind 'place'; use one of 'person', "
      + "'organization', 'event'"),
  BadGold(
    text: #"{"document": "c.txt", "entities": []}"#,
    message: "gold/b.gold.json: document: there is no text 'c.txt'; put it beside the annotation, "
      + "or name under 'document' a file that stands there"),
  BadGold(
    text: #"{"document": "../a.txt", "entities": []}"#,
    message: "gold/b.gold.json: document: '../a.txt' is a path; name a file that stands beside "
      + "the annotation"),
  BadGold(
    text: "",
    message: "'gold/b.gold.json' is empty; a document is UTF-8 text with at least one word"),
]

@Test(arguments: badGold)
private func badGoldNeverLosesTheGoodOnes(gold: BadGold) throws {
  let tool = try Tool()
  for name in ["gold/a.txt", "gold/b.txt"] { try tool.write(name) }
  try tool.write("gold/a.gold.json", annotation)
  try tool.write("gold/b.gold.json", gold.text)
  let result = try tool.run("evaluate", "gold")
  #expect(result.exitCode == 1)
  #expect(result.errors == "rolegraph: \(gold.message)\n")
  #expect(result.output.hasPrefix("a\n" + table))
  #expect(result.output.contains("total, 1 document, micro-averaged\n"))
}

@Test func foldersWithoutAnnotationsAreNamed() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  try tool.makeFolder("bare")
  let valid = "name a folder with files NAME.gold.json, each beside its text\n"
  for (folder, cause) in [
    ("none", "cannot read folder 'none': there is no such folder"),
    ("a.txt", "cannot read folder 'a.txt': there is no such folder"),
    ("bare", "folder 'bare' holds no annotation"),
  ] {
    let result = try tool.run("evaluate", folder)
    #expect(result.exitCode == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors == "rolegraph: \(cause); \(valid)")
  }
}

@Test func furtherVocabularyIsUsed() throws {
  let tool = try Tool()
  try tool.write("gold/b.txt", "Ana Silva, hivemaster of the Valley Farm, is ill.\n")
  try tool.write(
    "gold/b.gold.json",
    #"""
    {
      "entities": [
        {"id": "p1", "kind": "person", "names": ["Ana Silva"]},
        {"id": "o1", "kind": "organization", "names": ["Valley Farm"]}
      ],
      "roles": [{"person": "p1", "titles": ["hivemaster"], "targets": ["o1"]}]
    }
    """#)
  try tool.write("words.yaml", "- class: title-head\n  entries:\n    - hivemaster\n")
  let row = "  roles                     1     1     1   1.000  1.000  1.000     0  "
  #expect(try !tool.run("evaluate", "gold").output.contains(row))
  #expect(try tool.run("evaluate", "gold", "--lexicon", "words.yaml").output.contains(row))
}

@Test func relationsOfLittleConfidenceAreNotScored() throws {
  let tool = try Tool()
  try tool.write("gold/b.txt", "Ana Silva, director of the Valley Farm, is ill.\n")
  try tool.write(
    "gold/b.gold.json",
    #"""
    {
      "entities": [
        {"id": "p1", "kind": "person", "names": ["Ana Silva"]},
        {"id": "o1", "kind": "organization", "names": ["Valley Farm"]}
      ],
      "roles": [{"person": "p1", "titles": ["director"], "targets": ["o1"]}]
    }
    """#)
  let found = "  roles                     1     1     1   1.000"
  let missed = "  roles                     1     0     0       -"
  #expect(try tool.run("evaluate", "gold", "--min-confidence", "0.9").output.contains(found))
  #expect(try tool.run("evaluate", "gold", "--min-confidence", "0.95").output.contains(missed))
}
