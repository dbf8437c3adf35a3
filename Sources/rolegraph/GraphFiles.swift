import DocumentReaders
import GraphvizRendering
import RelationExtraction
import RelationshipGraph

/// Writes one graph in every format and view that was asked for.
struct GraphFiles {
  var folder: OutputFolder
  var formats: [OutputFormat]
  /// Empty: each format has the view that suits it.
  var views: [GraphView.Name]
  /// Files that were read, by their resolved paths; they are never written.
  var inputFiles: Set<String>

  /// Writes the files of a graph; what fails is reported and the rest is still written.
  /// - Parameters:
  ///   - graph: what the pictures and formats are made of.
  ///   - facts: what the graph was made of.
  ///   - name: the files' path below the folder, without endings.
  func write(
    _ graph: EntityGraph, of facts: [DocumentFacts], named name: String,
    summary: inout BuildSummary
  ) {
    if formats.contains(.facts) {
      writeFacts(facts, to: "\(folder.file(name)).facts.jsonl", &summary)
    }
    let formats = formats.filter { $0 != .facts }
    if views.isEmpty {
      let picture = formats.contains(where: \.isPicture) ? graph.defaultPictureView : .full
      write(
        graph.view(picture), formats.filter(\.isPicture), path: folder.file(name), &summary)
      write(graph.view(.full), formats.filter { !$0.isPicture }, path: folder.file(name), &summary)
    }
    for view in views {
      let path = folder.file("\(name).\(view.rawValue)")
      write(graph.view(view), formats, path: path, &summary)
    }
  }

  private func write(
    _ view: @autoclosure () -> GraphView, _ formats: [OutputFormat], path: String,
    _ summary: inout BuildSummary
  ) {
    if formats.isEmpty { return }
    let view = view()
    lazy var diagram = Diagram(view: view)
    for format in formats {
      switch format {
      case .dot:
        enter("\(path).dot", &summary) { file, _ in
          var bytes: [UInt8] = []
          DOTRenderer().render(diagram, into: &bytes)
          try AtomicFile.write(bytes, to: file)
        }
      case .svg:
        enter("\(path).svg", &summary) { file, summary in
          let picture = try SVGRenderer().render(diagram)
          summary.add(remarks: picture.remarks, on: file)
          try AtomicFile.write(picture.svg, to: file)
        }
      case .graph(.graphml):
        enter("\(path).graphml", &summary) { file, _ in try writeGraphML(view, to: file) }
      case .graph(let other):
        for (ending, bytes) in other.files(of: view) {
          enter("\(path).\(ending)", &summary) { file, _ in
            try AtomicFile.write(bytes, to: file)
          }
        }
        if !other.loss.isEmpty { summary.add(remarks: [other.loss], on: other.rawValue) }
      case .facts: break
      }
    }
  }

  /// Writes one file unless it is an input; a failure is reported.
  private func enter(
    _ file: String, _ summary: inout BuildSummary,
    write: (String, inout BuildSummary) throws -> Void
  ) {
    if inputFiles.contains(FilePath.resolved(file)) {
      let cause = "it is one of the inputs; choose another folder with --output"
      summary.fail(OutputError(path: file, cause: cause).description)
      return
    }
    do {
      try write(file, &summary)
      summary.files.append(file)
    } catch {
      summary.fail(Self.message(of: error, file: file))
    }
  }

  /// Writes a line for each document, in the order of their names, so that the order of reading does not show.
  private func writeFacts(
    _ facts: [DocumentFacts], to file: String, _ summary: inout BuildSummary
  ) {
    enter(file, &summary) { file, _ in
      try AtomicFile.write(to: file) {
        (flush: (inout [UInt8]) throws(OutputError) -> Void) throws(OutputError) in
        var buffer: [UInt8] = []
        for document in FactsOrder.sorted(facts) {
          FactsRenderer().render(document, into: &buffer)
          try flush(&buffer)
        }
      }
    }
  }

  /// Writes piece by piece: the GraphML of a large graph is several times its text.
  private func writeGraphML(_ view: GraphView, to file: String) throws(OutputError) {
    try AtomicFile.write(to: file) {
      (flush: (inout [UInt8]) throws(OutputError) -> Void) throws(OutputError) in
      var buffer: [UInt8] = []
      try GraphMLRenderer().write(view, into: &buffer, flush: flush)
    }
  }

  private static func message(of error: any Error, file: String) -> String {
    error is OutputError ? "\(error)" : OutputError(path: file, cause: "\(error)").description
  }
}
