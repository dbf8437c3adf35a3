import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// One run of `rolegraph build`: inputs to documents to graphs to files to summary.
struct BuildRun {
  let options: BuildOptions
  private var summary = BuildSummary()
  private var progress = ProgressLine()
  private var decisions = Decisions.none

  init(options: BuildOptions) { self.options = options }

  /// Runs to the end, past inputs and outputs that fail.
  /// - Returns: whether nothing failed.
  consuming func run() -> Bool {
    let folder = OutputFolder(path: options.outputFolder)
    do {
      try folder.check()
      if let path = options.decisionsPath { decisions = try DecisionsFile(path: path).decisions }
      let extractor = Extractor(lexicon: try UserLexicons.lexicon(with: options.lexiconFiles))
      build(with: extractor, into: folder)
    } catch {
      // Without its folder or its vocabulary nothing of a run would be right: it ends here.
      let isLexicon = error is UserLexicons.Failure || error is DecisionsFile.Failure
      StandardError.report(isLexicon ? "\(error); nothing was built" : "\(error)")
      return false
    }
    progress.clear()
    StandardError.write(summary.text)
    return !summary.hasFailed
  }

  private mutating func build(with extractor: Extractor, into folder: OutputFolder) {
    let found = InputCollector.documents(for: options.inputs)
    summary.skippedCount = found.skippedCount
    for error in found.errors { summary.fail("\(error)") }
    let files = GraphFiles(
      folder: folder, formats: options.formats, views: options.views,
      inputFiles: Set(found.documents.compactMap(\.resolvedPath)))
    if options.isPerDocument {
      buildEach(of: found.documents, with: extractor, into: files)
    } else {
      let isOnly = found.documents.count == 1 && found.errors.isEmpty
      let name = OutputNaming.mergedName(of: found.documents, isOnly: isOnly)
      buildOne(of: found.documents, named: name, with: extractor, into: files)
    }
  }

  /// Builds and writes the graph of all documents together.
  private mutating func buildOne(
    of documents: [DocumentLocation], named name: String, with extractor: Extractor,
    into files: GraphFiles
  ) {
    var builder = GraphBuilder(decisions: decisions)
    for (index, location) in documents.enumerated() {
      progress.show("reading document \(index + 1) of \(documents.count)")
      if let facts = facts(at: location, with: extractor) { builder.add(facts) }
    }
    if summary.readCount == 0 { return }
    progress.show("joining \(summary.readCount) documents")
    write(resolved(builder), of: builder.facts, named: name, to: files)
  }

  /// Builds and writes the graph of each document, and lets go of it before the next.
  private mutating func buildEach(
    of documents: [DocumentLocation], with extractor: Extractor, into files: GraphFiles
  ) {
    let names = OutputNaming.names(of: documents)
    for (index, location) in documents.enumerated() {
      progress.show("document \(index + 1) of \(documents.count)")
      guard let facts = facts(at: location, with: extractor) else { continue }
      var builder = GraphBuilder(decisions: decisions)
      builder.add(facts)
      write(graph(of: builder), of: [facts], named: names[index], to: files)
    }
  }

  private func graph(of builder: GraphBuilder) -> EntityGraph {
    builder.graph().keepingRelations(ofConfidence: options.minConfidence)
  }

  /// The graph of all documents; decisions that fit none of them are told.
  private mutating func resolved(_ builder: GraphBuilder) -> EntityGraph {
    guard let path = options.decisionsPath else { return graph(of: builder) }
    let (graph, _, unused) = builder.resolved()
    summary.add(remarks: unused, on: path)
    return graph.keepingRelations(ofConfidence: options.minConfidence)
  }

  private mutating func facts(
    at location: DocumentLocation, with extractor: Extractor
  ) -> DocumentFacts? {
    do {
      let document = try DocumentReader().document(at: location)
      if let kind = GraphInput.kind(of: document.bytes, path: document.id) {
        throw GraphInput.NotAText(path: document.id, kind: kind)
      }
      summary.readCount += 1
      return extractor.facts(of: document)
    } catch {
      summary.failedDocumentCount += 1
      summary.fail("\(error)")
      return nil
    }
  }

  private mutating func write(
    _ graph: EntityGraph, of facts: [DocumentFacts], named name: String, to files: GraphFiles
  ) {
    summary.add(graph)
    progress.show("writing '\(name)'")
    files.write(graph, of: facts, named: name, summary: &summary)
  }
}
