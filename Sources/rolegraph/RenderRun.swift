import DocumentReaders
import GraphvizRendering
import HTMLExplorer
import RelationshipGraph

/// One run of `rolegraph render`: input to graph to views to files.
struct RenderRun {
  let input: GraphInput
  let outputFolder: String
  let formats: [PictureFormat]
  /// Empty: the view that suits the graph.
  let requests: [ViewRequest]
  let limit: Int?
  /// Whether a large chart is split into pages.
  let isPaged: Bool
  let layout: Diagram.Layout
  let theme: Theme
  let paper: PrintRenderer.Paper?
  let minConfidence: Double

  /// Runs to the end, past views and files that fail.
  /// - Returns: whether nothing failed.
  func run() -> Bool {
    do {
      try OutputFolder(path: outputFolder).check()
      let graph = try input.graph(minConfidence: minConfidence)
      return draw(graph, named: input.stem)
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }

  /// Draws a graph, past views and files that fail.
  /// - Parameters:
  ///   - graph: what is drawn.
  ///   - stem: the files' name without endings.
  ///   - change: changes each view before it is drawn.
  /// - Returns: whether nothing failed.
  func draw(
    _ graph: EntityGraph, named stem: String, change: (inout GraphView) -> Void = { _ in }
  ) -> Bool {
    let folder = OutputFolder(path: outputFolder)
    let requests = requests.isEmpty ? [ViewRequest(graph.defaultPictureView)] : requests
    var hasFailed = false
    for request in requests {
      if !draw(request, of: graph, named: stem, into: folder, change) { hasFailed = true }
    }
    return !hasFailed
  }

  private func draw(
    _ request: ViewRequest, of graph: EntityGraph, named stem: String, into folder: OutputFolder,
    _ change: (inout GraphView) -> Void
  ) -> Bool {
    var view: GraphView
    do {
      view = try graph.view(request)
      change(&view)
    } catch {
      StandardError.report("\(error)")
      return false
    }
    if let choice = Self.choice(of: view, request) {
      StandardError.write("note: \(request.name.rawValue): \(choice)\n")
    }
    let pages =
      isPaged
      ? Pages(limit: limit, layout: layout, theme: theme, paper: paper).pages(of: view)
      : [(view, Diagram(view: view, limit: limit, theme: theme, layout: layout))]
    var isDrawn = true
    for (number, page) in pages.enumerated() {
      var name = request.name.rawValue
      if pages.count > 1 { name += "-\(number + 1)" }
      if !page.diagram.note.isEmpty {
        StandardError.write("note: \(name): \(page.diagram.note)\n")
      }
      if !write(page.diagram, of: page.view, named: "\(stem).\(name)", into: folder) {
        isDrawn = false
      }
    }
    return isDrawn
  }

  /// Which organization or event was chosen where none was named and there are others.
  private static func choice(of view: GraphView, _ request: ViewRequest) -> String? {
    guard request.of.isEmpty, let focus = view.focus.first else { return nil }
    let kind: EntityGraph.EdgeKind
    switch request.name {
    case .posts: kind = .role
    case .event: kind = .participation
    default: return nil
    }
    let shown = Set(view.edges)
    let hasOthers = view.graph.edges.indices.contains {
      view.graph.edges[$0].kind == kind && !shown.contains(Int32($0))
    }
    guard hasOthers else { return nil }
    let word = request.name == .posts ? "posts" : "participants"
    return
      "of '\(view.graph.nodes[Int(focus)].name.printable)', where most \(word) are; --of shows another"
  }

  /// Writes a picture in all formats, past those that fail.
  private func write(
    _ diagram: Diagram, of view: GraphView, named name: String, into folder: OutputFolder
  ) -> Bool {
    var hasFailed = false
    for format in formats {
      let file = folder.file("\(name).\(format.rawValue)")
      do {
        try write(diagram, of: view, as: format, to: file)
        StandardError.write("wrote \(file.printable)\n")
      } catch {
        hasFailed = true
        let message =
          error is OutputError ? "\(error)" : "cannot write '\(file.printable)': \(error)"
        StandardError.report(message)
      }
    }
    return !hasFailed
  }

  private func write(
    _ diagram: Diagram, of view: GraphView, as format: PictureFormat, to file: String
  ) throws {
    guard FilePath.resolved(file) != FilePath.resolved(input.path) else {
      throw OutputError(path: file, cause: "it is the input; choose another folder with --output")
    }
    var remarks: [String] = []
    switch format {
    case .dot:
      var bytes: [UInt8] = []
      DOTRenderer().render(diagram, into: &bytes)
      try AtomicFile.write(bytes, to: file)
    case .svg:
      let picture = try SVGRenderer().render(diagram)
      remarks = picture.remarks
      try AtomicFile.write(picture.svg, to: file)
    case .html:
      let picture = try SVGRenderer().render(diagram)
      remarks = picture.remarks
      let page = ExplorerPage.html(of: view, diagram: diagram, svg: picture.svg)
      try AtomicFile.write(page, to: file)
    case .png, .pdf:
      let picture = try PrintRenderer(paper: paper).render(
        diagram, as: format == .png ? .png : .pdf)
      remarks = picture.remarks
      try AtomicFile.write(picture.bytes, to: file)
    }
    for remark in remarks { StandardError.write("note: \(file.printable): \(remark)\n") }
  }
}
