import Foundation
import LexiconSources
@testable import RelationExtraction
import Testing

private let sources = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Sources")

private func entries(of name: String) throws -> [LexiconEntry] {
  let file = sources.appending(path: "lexicon-compiler/Lexicons/\(name).yaml")
  return try LexiconReader.entries(
    inYAML: String(contentsOf: file, encoding: .utf8), file: "\(name).yaml")
}

private let classNames = LexicalClass.allCases.filter { $0 != .acronym }.map(\.rawValue)

@Test func generatedTableIsCurrent() throws {
  let file = sources.appending(
    path: "RelationExtraction/Lexicon/BuiltInLexicon+Generated.swift")
  let generated = GeneratedLexicon.source(of: try classNames.flatMap { try entries(of: $0) })
  let isCurrent = try String(contentsOf: file, encoding: .utf8) == generated
  #expect(isCurrent, "run lexicon-compiler")
}

@Test func everyFileIsOfAClass() throws {
  let folder = sources.appending(path: "lexicon-compiler/Lexicons").path(percentEncoded: false)
  let files = try FileManager.default.contentsOfDirectory(atPath: folder)
  #expect(files.sorted() == classNames.map { $0 + ".yaml" }.sorted())
}

@Test(arguments: classNames)
func everyClassHasEntriesOfItsOwn(name: String) throws {
  let entries = try entries(of: name)
  #expect(!entries.isEmpty)
  #expect(entries.allSatisfy { $0.lexicalClass.rawValue == name })
}

@Test(arguments: classNames)
func noTermOccursTwice(name: String) throws {
  let terms = try entries(of: name).map { $0.term.lowercased() }
  let counts = Dictionary(terms.map { ($0, 1) }, uniquingKeysWith: +)
  #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
}

@Test func namesOfBodiesAreNotInTheVocabulary() throws {
  let bodies: Set = ["wpk", "un", "u.n.", "nato", "eu", "asean", "kcna", "unicef", "cpc", "opec"]
  for name in classNames where name != "abbreviation" {
    let found = try entries(of: name).filter { bodies.contains($0.term.lowercased()) }
    #expect(found.isEmpty, "\(name)")
  }
}

struct ValueCase: Sendable, CustomTestStringConvertible {
  let name: String
  let values: Set<String>
  var testDescription: String { name }
}

private let modes: Set = [
  "speech", "report", "opening", "closing", "chair", "guidance", "platform", "attendance", "host",
  "guest", "signing", "message",
]

private let valueCases = [
  ValueCase(name: "status", values: ["former", "outgoing", "acting", "elect", "none"]),
  ValueCase(name: "event-verb", values: modes),
  ValueCase(name: "speech-noun", values: modes),
  ValueCase(
    name: "role-verb",
    values: [
      "appoint", "serve", "lead", "become", "remove", "resign", "succeed", "found", "belong",
      "join", "contain", "own",
    ]),
  ValueCase(name: "office-verb", values: ["become", "serve", "resign"]),
  ValueCase(name: "event-noun", values: ["", "host"]),
  ValueCase(name: "kind-noun", values: ["", "company"]),
]

@Test(arguments: valueCases)
func valuesAreKnown(_ testCase: ValueCase) throws {
  for entry in try entries(of: testCase.name) {
    let kind = entry.value.split(separator: ":").first.map(String.init) ?? ""
    #expect(testCase.values.contains(kind), "\(entry.term): '\(entry.value)'")
  }
}

@Test func ordinalsAreNumbers() throws {
  #expect(try entries(of: "ordinal").allSatisfy { Int($0.value) != nil })
}

@Test func nationalitiesHaveACountry() throws {
  #expect(try entries(of: "nationality").allSatisfy { !$0.value.isEmpty })
}

@Test func monthsAreNumbers() throws {
  let numbers = try entries(of: "month").map { Int($0.value) }
  #expect(numbers.allSatisfy { (1...12).contains($0 ?? 0) })
  #expect(Set(numbers).count == 12)
}

/// The voice of a verb is told by "by" behind it, which no term may swallow.
@Test(arguments: ["role-verb", "event-verb"])
func verbsLeaveTheAgentOut(name: String) throws {
  #expect(try entries(of: name).filter { $0.term.hasSuffix(" by") }.isEmpty)
}

/// Every term of the sources is a term of the vocabulary that the tool starts with, the last too.
@Test func everyTermIsBuiltIn() throws {
  var rows = 0
  LexiconTable.forEachRow(in: LexiconTable.builtIn) { _ in rows += 1 }
  #expect(rows == (try classNames.flatMap { try entries(of: $0) }.count))
}
