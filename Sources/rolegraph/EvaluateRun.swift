import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// One run of `rolegraph evaluate`: annotations and their texts to tables.
struct EvaluateRun {
  let folder: String
  let listsErrors: Bool
  private let lexiconFiles: [String]
  private let minConfidence: Double
  private var total = Score()
  private var scoredCount = 0
  private var hasFailed = false

  init(folder: String, listsErrors: Bool, lexiconFiles: [String], minConfidence: Double) {
    self.folder = folder
    self.listsErrors = listsErrors
    self.lexiconFiles = lexiconFiles
    self.minConfidence = minConfidence
  }

  /// Runs to the end, past annotations and texts that fail.
  /// - Returns: whether nothing failed.
  consuming func run() -> Bool {
    do {
      let extractor = Extractor(lexicon: try UserLexicons.lexicon(with: lexiconFiles))
      for name in try GoldFile.names(in: folder) { score(name, with: extractor) }
    } catch {
      StandardError.report("\(error)")
      return false
    }
    if scoredCount > 0 {
      let documents = scoredCount == 1 ? "1 document" : "\(scoredCount) documents"
      write(["total, \(documents), micro-averaged"] + total.tableLines)
    }
    return !hasFailed
  }

  private mutating func score(_ name: String, with extractor: Extractor) {
    do {
      let file = try GoldFile(named: name, in: folder)
      var builder = GraphBuilder()
      builder.add(extractor.facts(of: try file.document()))
      let graph = builder.graph().keepingRelations(ofConfidence: minConfidence)
      let score = try file.score(of: graph)
      total.add(score)
      scoredCount += 1
      write([file.stem] + score.tableLines + (listsErrors ? score.mistakeLines : []))
    } catch {
      hasFailed = true
      StandardError.report("\(error)")
    }
  }

  /// Writes lines and an empty one; names in them come from texts, so they are made harmless.
  private func write(_ lines: [String]) {
    print(lines.map { $0.printable + "\n" }.joined())
  }
}
