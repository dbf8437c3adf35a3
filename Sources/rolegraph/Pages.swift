import GraphvizRendering
import RelationshipGraph

/// How a view is split into pictures: one of a page's boxes each, on paper so many that text can be read.
struct Pages {
  /// A picture and the part of the graph that it shows.
  typealias Page = (view: GraphView, diagram: Diagram)

  /// The boxes of a page where nothing is said of them.
  private static let limit = 80
  /// Scaled down more than this, the smallest text of 8 points cannot be read in print.
  private static let smallestScale = 0.75

  private static let mostTried = 30

  let limit: Int?
  let layout: Diagram.Layout
  let theme: Theme
  let paper: PrintRenderer.Paper?

  /// Returns the pages of a view, their subtitles numbered if there are several.
  func pages(of view: GraphView) -> [Page] {
    guard limit == nil, let paper else { return numbered(pages(of: view, limit ?? Self.limit)) }
    // Trying sizes lays each page out: of very many pages that would take longer than it is worth.
    let first = pages(of: view, Self.limit)
    guard first.count <= Self.mostTried else { return numbered(first) }
    let renderer = PrintRenderer(paper: paper)
    var best: (pages: [Page], scale: Double) = ([], 0)
    for limit in [Self.limit, 56, 40, 28, 20, 14, 10] {
      let pages = pages(of: view, limit)
      // A page that cannot be laid out is told when it is written.
      let scales = pages.map { (try? renderer.scale(of: $0.diagram)) ?? 1 }
      let scale = scales.min() ?? 1
      // Fewer boxes on more pages must be worth it.
      if scale > 1.1 * best.scale { best = (pages, scale) }
      if scale >= Self.smallestScale { break }
    }
    return numbered(best.pages)
  }

  private func pages(of view: GraphView, _ limit: Int) -> [Page] {
    view.pages(limit: limit, layout: layout).map { page in
      // A page holds what it was given, also where its units stand a second time.
      (page, Diagram(view: page, limit: 2 * limit, theme: theme, layout: layout))
    }
  }

  private func numbered(_ pages: [Page]) -> [Page] {
    guard pages.count > 1 else { return pages }
    return pages.enumerated().map { number, page in
      var page = page
      page.diagram.subtitle += page.diagram.subtitle.isEmpty ? "" : "; "
      page.diagram.subtitle += "page \(number + 1) of \(pages.count)"
      return page
    }
  }
}
