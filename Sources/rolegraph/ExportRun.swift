import DocumentReaders
import RelationshipGraph

/// One run of `rolegraph export`: input to graph to files.
struct ExportRun {
  let input: GraphInput
  let outputFolder: String
  let formats: [ExportFormat]
  let minConfidence: Double

  /// Runs to the end, past files that fail.
  /// - Returns: whether nothing failed.
  func run() -> Bool {
    do {
      let folder = OutputFolder(path: outputFolder)
      try folder.check()
      let graph = try input.graph().keepingRelations(ofConfidence: minConfidence)
      let view = graph.view(.full)
      var hasFailed = false
      for format in formats {
        for (ending, bytes) in format.files(of: view) {
          let file = folder.file("\(input.stem).\(ending)")
          if !write(bytes, to: file) { hasFailed = true }
        }
        if !format.loss.isEmpty {
          StandardError.write("note: \(format.rawValue): \(format.loss)\n")
        }
      }
      return !hasFailed
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }

  private func write(_ bytes: [UInt8], to file: String) -> Bool {
    do {
      guard FilePath.resolved(file) != FilePath.resolved(input.path) else {
        throw OutputError(
          path: file, cause: "it is the input; choose another folder with --output")
      }
      try AtomicFile.write(bytes, to: file)
      StandardError.write("wrote \(file.printable)\n")
      return true
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }
}
