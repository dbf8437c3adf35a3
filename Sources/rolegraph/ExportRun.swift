import DocumentReaders
import RelationshipGraph

/// One run of `rolegraph export`: input to graph to files.
struct ExportRun {
  let input: GraphInput
  let outputFolder: String
  let formats: [OutputFormat]
  let minConfidence: Double

  /// Runs to the end, past files that fail.
  /// - Returns: whether nothing failed.
  func run() -> Bool {
    do {
      let folder = OutputFolder(path: outputFolder)
      try folder.check()
      let loaded = try input.load()
      if formats.contains(.facts), loaded.facts == nil {
        StandardError.report(
          "'\(input.path.printable)' is a graph, which no longer tells its facts; build them from the texts"
            + " with 'rolegraph build --format facts'")
        if formats.count == 1 { return false }
      }
      let graph = loaded.graph.keepingRelations(ofConfidence: minConfidence)
      var summary = BuildSummary()
      let files = GraphFiles(
        folder: folder, formats: formats.filter { $0 != .facts || loaded.facts != nil }, views: [],
        inputFiles: [FilePath.resolved(input.path)])
      files.write(graph, of: loaded.facts ?? [], named: input.stem, summary: &summary)
      StandardError.write(summary.filesText)
      return !summary.hasFailed && (loaded.facts != nil || !formats.contains(.facts))
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }
}
