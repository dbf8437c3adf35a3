import LexiconSources
import RelationExtraction
import Testing

struct ErrorCase: Sendable, CustomTestStringConvertible {
  let name: String
  let yaml: String
  let message: String
  var testDescription: String { name }
}

private let classes = LexicalClass.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
private let features = LexicalFeature.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
private let entryKeys = "'term', 'plural', 'features', 'value'"
private let fileForm = "a mapping with 'class' and 'entries', or a list of such mappings"

private let errorCases = [
  ErrorCase(
    name: "unknown class", yaml: "class: ofice\nentries: [x]",
    message: "1:8: unknown class 'ofice'; use one of \(classes)"),
  ErrorCase(
    name: "unknown class in a list",
    yaml: "- class: rank\n  entries: [x]\n- class: nope\n  entries: []",
    message: "3:10: unknown class 'nope'; use one of \(classes)"),
  ErrorCase(
    name: "unknown feature",
    yaml: "class: rank\nentries:\n  - {term: x, features: [military, milk]}",
    message: "3:36: unknown feature 'milk'; use one of \(features)"),
  ErrorCase(
    name: "unknown key of an entry",
    yaml: "class: rank\nentries:\n  - {term: x, feature: [military]}",
    message: "3:15: unknown key 'feature'; use one of \(entryKeys)"),
  ErrorCase(
    name: "unknown key of a file", yaml: "class: rank\nentry: [x]",
    message: "2:1: unknown key 'entry'; use one of 'class', 'entries'"),
  ErrorCase(
    name: "class missing", yaml: "entries: [x]", message: "1:1: key 'class' is missing"),
  ErrorCase(
    name: "entries missing", yaml: "class: rank", message: "1:1: key 'entries' is missing"),
  ErrorCase(
    name: "term missing", yaml: "class: rank\nentries:\n  - {plural: x}",
    message: "3:5: key 'term' is missing"),
  ErrorCase(
    name: "empty term", yaml: "class: rank\nentries:\n  - x\n  - \"\"",
    message: "4:5: 'term' is empty"),
  ErrorCase(
    name: "blank term in a mapping", yaml: "class: rank\nentries:\n  - {term: \"  \"}",
    message: "3:12: 'term' is empty"),
  ErrorCase(
    name: "empty class", yaml: "class: \"\"\nentries: [x]", message: "1:8: 'class' is empty"),
  ErrorCase(
    name: "control character", yaml: "class: rank\nentries:\n  - \"a\\u0007b\"",
    message: "3:5: 'term' holds a control character"),
  ErrorCase(
    name: "entry is a list", yaml: "class: rank\nentries:\n  - [x, y]",
    message: "3:5: entry must be a term or a mapping with 'term'"),
  ErrorCase(
    name: "entries are text", yaml: "class: rank\nentries: x",
    message: "2:10: 'entries' must be a list of terms"),
  ErrorCase(
    name: "features are text", yaml: "class: rank\nentries: [{term: x, features: military}]",
    message: "2:31: 'features' must be a list of features"),
  ErrorCase(
    name: "term is a list", yaml: "class: rank\nentries: [{term: [x]}]",
    message: "2:18: 'term' must be text"),
  ErrorCase(
    name: "key is a list", yaml: "class: rank\nentries: [{[a]: x}]",
    message: "2:12: key must be text; use one of \(entryKeys)"),
  ErrorCase(name: "file is text", yaml: "rank", message: "1:1: file must be \(fileForm)"),
  ErrorCase(name: "file is empty", yaml: "", message: "1:1: file must be \(fileForm)"),
  ErrorCase(name: "only a comment", yaml: "# x\n", message: "1:1: file must be \(fileForm)"),
  ErrorCase(
    name: "list of texts", yaml: "\n- rank", message: "2:3: file must be \(fileForm)"),
  ErrorCase(
    name: "class twice", yaml: "\nclass: rank\nclass: rank\nentries: [x]",
    message: "2:1: key 'class' stands twice in one mapping"),
  ErrorCase(
    name: "term twice", yaml: "class: rank\nentries:\n  - {term: x, term: y}",
    message: "3:6: key 'term' stands twice in one mapping"),
  ErrorCase(
    name: "two documents", yaml: "class: rank\nentries: [x]\n---\nclass: rank\nentries: [y]",
    message: "3:1: but found another document"),
  ErrorCase(
    name: "acronym without expansion", yaml: "class: acronym\nentries: [ABC]",
    message: "2:11: key 'value' is missing"),
]

@Test(arguments: errorCases)
func readerReports(_ testCase: ErrorCase) {
  let error = #expect(throws: LexiconError.self) {
    try LexiconReader.entries(inYAML: testCase.yaml, file: "x.yaml")
  }
  #expect(error?.description == "x.yaml:" + testCase.message)
}

@Test func syntaxErrorsHaveAPlace() {
  let error = #expect(throws: LexiconError.self) {
    try LexiconReader.entries(inYAML: "class: rank\nentries: [x\n", file: "x.yaml")
  }
  #expect((error?.line ?? 0) > 1)
  if case .syntax = error?.reason {} else { Issue.record("not a syntax error") }
}

@Test func invalidCharactersHaveAPlace() {
  let error = #expect(throws: LexiconError.self) {
    try LexiconReader.entries(inYAML: "class: rank\nentries: [é\u{1}]\n", file: "x.yaml")
  }
  #expect(error?.line == 2)
  #expect(error?.column == 12)
}

@Test func deepNestingIsAnError() {
  #expect(throws: LexiconError.self) {
    try LexiconReader.entries(inYAML: String(repeating: "[", count: 100_000), file: "x.yaml")
  }
}

@Test func longForeignTextIsCut() {
  let name = String(repeating: "y", count: 10_000)
  let error = #expect(throws: LexiconError.self) {
    try LexiconReader.entries(inYAML: "class: \(name)\nentries: []", file: "x.yaml")
  }
  #expect((error?.description.count ?? .max) < 1000)
}

@Test func readsAllForms() throws {
  let yaml = """
    class: title-head
    entries:
      - secretary                       # plain term
      - {term: minister, features: [ministry, prenominal, ministry]}
      - {term: attorney general, plural: attorneys general}
      - {term: "  chief   of staff ", value: 1}
      - no
    """
  let entries = try LexiconReader.entries(inYAML: yaml, file: "x.yaml")
  #expect(
    entries == [
      LexiconEntry(lexicalClass: .titleHead, term: "secretary"),
      LexiconEntry(
        lexicalClass: .titleHead, term: "minister", features: [.ministry, .prenominal]),
      LexiconEntry(
        lexicalClass: .titleHead, term: "attorney general", plural: "attorneys general"),
      LexiconEntry(lexicalClass: .titleHead, term: "chief of staff", value: "1"),
      LexiconEntry(lexicalClass: .titleHead, term: "no"),
    ])
}

@Test func readsAListOfClasses() throws {
  let yaml = """
    - class: rank
      entries: [major]
    - class: acronym
      entries: [{term: ABC, value: Alpha Beta Company}]
    """
  let entries = try LexiconReader.entries(inYAML: yaml, file: "x.yaml")
  #expect(
    entries == [
      LexiconEntry(lexicalClass: .rank, term: "major"),
      LexiconEntry(lexicalClass: .acronym, term: "ABC", value: "Alpha Beta Company"),
    ])
}

@Test func shortFilesAreRead() throws {
  #expect(try LexiconReader.entries(inYAML: "[]", file: "x.yaml").isEmpty)
}
