public import RelationExtraction

/// Writes entries as the table that is compiled into the extraction module.
///
/// A line an entry: class, term, plural, features separated by commas, value; between them tabs.
public struct GeneratedLexicon {
  /// Returns the lines of the table, sorted by bytes, each once.
  public static func lines(of entries: [LexiconEntry]) -> [String] {
    Set(entries.map(line)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Returns the Swift file that holds the table.
  public static func source(of entries: [LexiconEntry]) -> String {
    let table = lines(of: entries).joined(separator: "\n")
    // One pound sign more than any run in the data, so that nothing in it can end the literal.
    let pounds = String(repeating: "#", count: longestRun(of: "#", in: table) + 1)
    return """
      // swift-format-ignore-file
      // Written by lexicon-compiler from Sources/lexicon-compiler/Lexicons. Do not edit.

      /// The built-in vocabulary, one entry a line: class, term, plural, features, value, separated by
      /// tabs; sorted by bytes.
      enum BuiltInLexicon {
        static let lines: StaticString = \(pounds)\"""

      """ + table + "\n\"\"\"\(pounds)\n}\n"
  }

  private static func line(_ entry: LexiconEntry) -> String {
    let features = Set(entry.features).map(\.rawValue).sorted().joined(separator: ",")
    return [entry.lexicalClass.rawValue, entry.term, entry.plural, features, entry.value]
      .joined(separator: "\t")
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    text.split(whereSeparator: { $0 != character }).map(\.count).max() ?? 0
  }
}
