import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// What a run found, wrote and missed, for the lines at its end.
struct BuildSummary {
  var readCount = 0
  var skippedCount = 0
  var failedDocumentCount = 0
  var files: [String] = []
  private(set) var hasFailed = false
  private var lastFailure = ""
  private var nodeCounts = [Int](repeating: 0, count: EntityKind.allCases.count)
  private var edgeCounts = [Int](repeating: 0, count: EntityGraph.EdgeKind.allCases.count)
  private var reports: [String] = []

  /// Reports a failure at once; the run goes on and ends with exit code 1.
  mutating func fail(_ message: String) {
    hasFailed = true
    // One folder that takes no files fails once for each file.
    if message != lastFailure { StandardError.report(message) }
    lastFailure = message
  }

  /// Counts what a graph holds.
  mutating func add(_ graph: EntityGraph) {
    for node in graph.nodes { nodeCounts[Int(node.kind.rawValue)] += 1 }
    for edge in graph.edges { edgeCounts[Int(edge.kind.rawValue)] += 1 }
    reports += graph.reports
  }

  /// Notes what a renderer changed or left out of a file.
  mutating func add(remarks: [String], on file: String) {
    reports += remarks.map { "\(file): \($0)" }
  }

  /// The summary, a line each for documents, entities, relations, reports and files.
  var text: String {
    var lines = [documentsLine]
    if readCount > 0 {
      lines.append(entitiesLine)
      if nodeCounts[Int(EntityKind.person.rawValue)] == 0 {
        lines.append("no person was found in the text")
      }
      lines.append(relationsLine)
    }
    return lines.map { $0 + "\n" }.joined() + filesText
  }

  /// Notes and files only, a line each.
  var filesText: String {
    var lines = limited(reports.map { "note: \($0.printable)" }, as: "notes")
    lines += limited(files.map { "wrote \($0.printable)" }, as: "files")
    return lines.map { $0 + "\n" }.joined()
  }

  private var documentsLine: String {
    var line = "read \(counted(readCount, "document"))"
    if skippedCount > 0 { line += ", skipped \(counted(skippedCount, "other file"))" }
    if failedDocumentCount > 0 { line += ", failed on \(failedDocumentCount)" }
    return line
  }

  private var entitiesLine: String {
    let kinds = EntityKind.allCases.map { counted(nodeCounts[Int($0.rawValue)], $0.word) }
    return "found " + kinds.joined(separator: ", ")
  }

  private var relationsLine: String {
    let kinds = EntityGraph.EdgeKind.allCases.map { kind in
      let count = edgeCounts[Int(kind.rawValue)]
      return kind == .partOf ? "\(count) part-of" : counted(count, kind.word)
    }
    return "relations: " + kinds.joined(separator: ", ")
  }

  /// The first lines, and how many more there are.
  private func limited(_ lines: [String], as word: String) -> [String] {
    let limit = 12
    if lines.count <= limit { return lines }
    return lines.prefix(limit) + ["… and \(lines.count - limit) more \(word)"]
  }

  private func counted(_ count: Int, _ word: String) -> String {
    count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }
}
