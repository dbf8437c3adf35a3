import Foundation
import LexiconSources
import RelationExtraction
import Testing

/// No name of the annotated texts stands in vocabulary or code: rules hold for the next text, too.
/// Runs where the texts are: beside the repository, or in the folder that ROLEGRAPH_SHARED names.
@Suite(.enabled(if: !CorpusNames.all.isEmpty, "the annotated texts are not here"))
struct CorpusNamesTests {
  /// Classes of common nouns and of countries, whose terms bodies and events may bear as names:
  /// "closing ceremony", "Foreign Affairs".
  private static let common: Set<LexicalClass> = [
    .country, .eventNoun, .policyField, .postNominal, .thingNoun, .titleHead,
  ]

  @Test func noNameIsInTheVocabulary() throws {
    let lexicons = CorpusNames.sources.appending(path: "lexicon-compiler/Lexicons")
    for file in try FileManager.default.contentsOfDirectory(
      at: lexicons, includingPropertiesForKeys: nil)
    {
      let entries = try LexiconReader.entries(
        inYAML: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
      for entry in entries where !Self.common.contains(entry.lexicalClass) {
        #expect(!CorpusNames.contain(entry.term), "\(entry.lexicalClass)")
        #expect(!CorpusNames.contain(entry.plural), "\(entry.lexicalClass)")
      }
    }
  }

  @Test func noNameIsInTheCode() throws {
    let files = try #require(
      FileManager.default.enumerator(at: CorpusNames.sources, includingPropertiesForKeys: nil))
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.lastPathComponent.contains("+Generated") {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let code = line.split(separator: "//", omittingEmptySubsequences: false)[0]
        guard code.contains("\"") else { continue }
        let literals = code.split(separator: "\"").map(String.init)
        let found = literals.filter(CorpusNames.contain)
        #expect(found.isEmpty, "\(file.lastPathComponent)")
      }
    }
  }
}

/// The names of two words or more, and the acronyms, in the gold of the annotated texts.
private enum CorpusNames {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let sources = root.appending(path: "Sources")

  /// Whether a word or a phrase is one of the names: acronyms as they are written, others in any case.
  static func contain(_ text: String) -> Bool {
    all.contains(text) || text.contains(" ") && all.contains(text.lowercased())
  }

  /// Those of two words or more in lower case; empty where the texts are not here.
  static let all: Set<String> = {
    let shared = ProcessInfo.processInfo.environment["ROLEGRAPH_SHARED"].map { URL(filePath: $0) }
    let corpus = (shared ?? root.deletingLastPathComponent().appending(path: "shared"))
      .appending(path: "corpus")
    var names: Set<String> = []
    for set in ["seed", "dprk", "general"] {
      let files = try? FileManager.default.contentsOfDirectory(
        at: corpus.appending(path: set), includingPropertiesForKeys: nil)
      for file in files ?? [] where file.lastPathComponent.hasSuffix(".gold.json") {
        guard let gold = try? JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
        else { continue }
        for name in gold.entities.flatMap(\.names)
        where name.contains(" ") || name == name.uppercased() {
          names.insert(name.contains(" ") ? name.lowercased() : name)
        }
      }
    }
    return names
  }()

  private struct Gold: Decodable {
    struct Entity: Decodable { var names: [String] }
    var entities: [Entity]
  }
}
