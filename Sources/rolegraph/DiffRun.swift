import RelationshipGraph

/// One run of `rolegraph diff`: two inputs to their changes to text, JSON or pictures.
struct DiffRun {
  let old: GraphInput
  let new: GraphInput
  let isJSON: Bool
  let requests: [ViewRequest]
  let formats: [PictureFormat]
  let outputFolder: String
  let minConfidence: Double

  /// Runs to the end.
  /// - Returns: whether nothing failed.
  func run() -> Bool {
    do {
      if !requests.isEmpty { try OutputFolder(path: outputFolder).check() }
      let changes = GraphChanges(
        from: try old.graph(minConfidence: minConfidence),
        to: try new.graph(minConfidence: minConfidence))
      var bytes: [UInt8] = []
      if isJSON {
        ChangesJSON().render(changes.changes, into: &bytes)
      } else {
        ChangesText().render(changes.changes, into: &bytes)
      }
      do {
        try StandardOutput.write(&bytes)
      } catch StandardOutput.Failure.closed {
        return true
      }
      return draw(changes)
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }

  private func draw(_ changes: GraphChanges) -> Bool {
    guard !requests.isEmpty else { return true }
    let run = RenderRun(
      input: new, outputFolder: outputFolder, formats: formats, requests: requests, limit: nil,
      isPaged: false, layout: .tree, theme: .light, paper: nil, minConfidence: 0)
    return run.draw(changes.graph, named: "\(old.stem)-\(new.stem)") { view in
      view.nodeMarks = changes.nodeMarks
      view.edgeMarks = changes.edgeMarks
      view.edges.removeAll { changes.replacedEdges.contains($0) }
    }
  }
}
