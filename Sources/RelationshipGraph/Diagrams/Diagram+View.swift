extension Diagram {
  /// Creates the picture of a view.
  ///
  /// A picture never shows more than can be read; `note` says what it left out. The same view
  /// gives the same picture.
  /// - Parameters:
  ///   - view: what is shown.
  ///   - limit: the most boxes that are drawn; nil leaves it to the view, which has 60 to 160.
  ///   - theme: the colours.
  ///   - layout: how the view `speakers` is arranged; others have one form.
  public init(
    view: GraphView, limit: Int? = nil, theme: Theme = .light, layout: Layout = .tree
  ) {
    self =
      switch view.name {
      case .speakers where layout == .cards:
        CardsDiagram.diagram(of: view, limit: limit ?? CardsDiagram.limit)
      case .speakers: SpeakersDiagram.diagram(of: view, limit: limit ?? SpeakersDiagram.limit)
      case .units: UnitsDiagram.diagram(of: view, limit: limit ?? UnitsDiagram.limit)
      case .coMentions: CoMentionsDiagram.diagram(of: view, limit: limit ?? CoMentionsDiagram.limit)
      case .full: FullDiagram.diagram(of: view, limit: limit ?? FullDiagram.limit)
      case .posts: PostsDiagram.diagram(of: view, limit: limit ?? PostsDiagram.limit)
      case .event: EventDiagram.diagram(of: view, limit: limit ?? EventDiagram.limit)
      case .ego: EgoDiagram.diagram(of: view, limit: limit ?? EgoDiagram.limit)
      case .path: PathDiagram.diagram(of: view)
      }
    ChangeMarks(view).apply(to: &self)
    theme.apply(to: &self)
  }
}
