import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// One run of `rolegraph merge`: inputs to facts or graphs to one graph to files.
struct MergeRun {
  let inputs: [GraphInput]
  let outputFolder: String
  let name: String
  /// Empty: those that suit the inputs.
  let formats: [OutputFormat]
  let decisionsPath: String?
  let minConfidence: Double

  /// Runs to the end, past inputs and files that fail.
  /// - Returns: whether nothing failed.
  func run() -> Bool {
    do {
      let folder = OutputFolder(path: outputFolder)
      try folder.check()
      let decisions = try decisionsPath.map { path in try DecisionsFile(path: path) }
      return merge(decisions, into: folder)
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }

  private func merge(_ decisions: DecisionsFile?, into folder: OutputFolder) -> Bool {
    var summary = BuildSummary()
    var loaded: [GraphInput.Loaded] = []
    for input in inputs {
      do {
        loaded.append(try input.load())
      } catch {
        summary.fail("\(error)")
      }
    }
    guard !loaded.isEmpty else { return false }
    let facts = loaded.compactMap(\.facts)
    let isExact = facts.count == loaded.count
    let merged: (graph: EntityGraph, merges: [Merge], unused: [String])
    if isExact {
      var builder = GraphBuilder(decisions: decisions?.decisions ?? .none)
      for facts in facts.joined() { builder.add(facts) }
      merged = builder.resolved()
    } else {
      merged = GraphUnion(loaded.map(\.graph)).graph(decisions: decisions?.decisions ?? .none)
    }
    tell(loaded, merged.graph, isExact: isExact)
    for decision in merged.unused {
      StandardError.write("note: a decision fits nothing: \(decision.printable)\n")
    }
    write(merged.graph, Array(facts.joined()), isExact, folder, &summary)
    writeDecisions(decisions, merged.merges, folder, &summary)
    StandardError.write(summary.filesText)
    return !summary.hasFailed
  }

  private func write(
    _ graph: EntityGraph, _ facts: [DocumentFacts], _ isExact: Bool, _ folder: OutputFolder,
    _ summary: inout BuildSummary
  ) {
    var formats = formats
    if formats.isEmpty { formats = isExact ? [.graph(.graphml), .facts] : [.graph(.graphml)] }
    if !isExact, formats.contains(.facts) {
      summary.fail("no facts can be written: an input is a graph, which no longer tells its facts")
      formats.removeAll { $0 == .facts }
    }
    let files = GraphFiles(
      folder: folder, formats: formats, views: [],
      inputFiles: Set(inputs.map { FilePath.resolved($0.path) }))
    files.write(
      graph.keepingRelations(ofConfidence: minConfidence), of: facts, named: name,
      summary: &summary)
  }

  private func writeDecisions(
    _ decisions: DecisionsFile?, _ merges: [Merge], _ folder: OutputFolder,
    _ summary: inout BuildSummary
  ) {
    let file = folder.file("\(name).decisions.yaml")
    var own = decisions?.ownText ?? ""
    let isGiven = decisions.map { FilePath.resolved($0.path) == FilePath.resolved(file) } ?? false
    // What somebody wrote into the file of an earlier merge is not lost.
    if !isGiven, let earlier = try? DocumentReader().document(atPath: file, id: file) {
      let written = DecisionsFile.ownText(of: String(decoding: earlier.bytes, as: UTF8.self))
      if own.isEmpty { own = written }
      if written != own || (decisions == nil && !DecisionsText.isTemplate(written)) {
        StandardError.write(
          "note: '\(file.printable)' holds decisions that were not given; give it with --decisions\n"
        )
        if written != own { return }
      }
    }
    do {
      try AtomicFile.write(DecisionsText.bytes(own: own, merges: merges), to: file)
      summary.files.append(file)
    } catch {
      summary.fail("\(error)")
    }
  }

  private func tell(_ loaded: [GraphInput.Loaded], _ graph: EntityGraph, isExact: Bool) {
    let before = loaded.reduce(0) { $0 + $1.graph.nodes.count }
    StandardError.write(
      "merged \(loaded.count) inputs with \(before) nodes into \(graph.nodes.count) nodes and"
        + " \(graph.edges.count) edges\n")
    if !isExact {
      StandardError.write(
        "note: some inputs are graphs: their nodes were united, but what is one in an input stays one; merge"
          + " facts (rolegraph build --format facts) to decide anew\n")
    }
  }
}
