extension Diagram {
  /// Creates the picture of a view.
  ///
  /// A picture never shows more than can be read; `note` says what it left out. The same view
  /// gives the same picture.
  public init(view: GraphView) {
    self =
      switch view.name {
      case .speakers: SpeakersDiagram.diagram(of: view)
      case .units: UnitsDiagram.diagram(of: view)
      case .coMentions: CoMentionsDiagram.diagram(of: view)
      case .full: FullDiagram.diagram(of: view)
      }
  }
}
