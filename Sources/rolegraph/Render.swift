import ArgumentParser
import DocumentReaders
import GraphvizRendering
import RelationshipGraph

/// `rolegraph render`: a text or a graph file to pictures and pages.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract:
      "Draws views of a text or of a GraphML file as SVG, PNG, PDF, DOT or a page to explore.",
    discussion: """
      Views:

        speakers      Who took part in which event, and for whom.
        units         Which unit belongs to which, with cells and holders.
        posts         The org chart of one organization with the holders in their posts (--of).
        event         One event: organizer, chair, platform, speakers in the order named (--of).
        ego           What lies around one name (--of, --depth).
        path          How two names are connected, with the sentences (--from, --to).
        co-mentions   Who is named together.
        full          Everything told, the entities with most relations.

      Examples:

        rolegraph render bulletin.txt --view posts --of 'Rye Cement Works' --format svg,pdf --paper a4
            Output/bulletin.posts.svg and .pdf

        rolegraph render graph.graphml --format html
            A page that shows, searches and explains the whole graph; it works offline.

        rolegraph render graph.graphml --view path --from 'Ann Bell' --to 'Carl Dorn'
            Each step with the sentence that says it.

      Exit codes: 0 all drawn; 1 the input cannot be read, a name fits nothing or several nodes, or an \
      output failed; 64 a wrong option, nothing was started.
      """)

  @Argument(help: "A text, facts, a GraphML or node-link file, or '-' for standard input.")
  var input: String

  @Option(
    help: ArgumentHelp(
      "What to show, see below. May be repeated. (default: the view that suits the graph)",
      valueName: "name"))
  var view: [String] = []

  @Option(
    help: ArgumentHelp(
      "What to write: 'svg', 'png', 'pdf', 'dot', 'html', several with commas. (default: svg)",
      valueName: "formats"))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "The organization of 'posts', the event of 'event', the centre of 'ego'.", valueName: "name"))
  var of = ""

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many steps 'ego' goes, from 1 to 12. (default: 1)", valueName: "number")
  )
  var depth: Int?

  @Option(help: ArgumentHelp("One end of 'path'.", valueName: "name"))
  var from = ""

  @Option(help: ArgumentHelp("The other end of 'path'.", valueName: "name"))
  var to = ""

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most boxes in a picture. (default: 60 to 160, as the view needs)", valueName: "number"))
  var limit: Int?

  @Flag(
    help: """
      Split 'units', 'posts' and 'speakers' by organization, 'event' and cards by the order named, into \
      numbered files: NAME.units-1.svg, NAME.units-2.svg, …
      """)
  var pages = false

  @Option(
    help: ArgumentHelp(
      "How 'speakers' are arranged: a 'tree' below organizations, or 'cards'. (default: tree)",
      valueName: "name"))
  var layout: String?

  @Option(help: ArgumentHelp("The colours: 'light', 'dark' or 'print'.", valueName: "name"))
  var theme = "light"

  @Option(
    help: ArgumentHelp(
      "The sheet of PNG and PDF: 'a4', 'a3' or 'letter', upright or across as it fits.",
      valueName: "name"))
  var paper: String?

  @OptionGroup var folder: FolderOptions

  @OptionGroup var vocabulary: LexiconOptions

  @OptionGroup var trust: TrustOptions

  func validate() throws { _ = try renderRun() }

  func run() throws {
    if try !renderRun().run() { throw ExitCode(1) }
  }

  private func renderRun() throws -> RenderRun {
    if let depth, !(1...12).contains(depth) {
      throw ValidationError("--depth is \(depth); give a number from 1 to 12")
    }
    if let limit, !(1...10_000).contains(limit) {
      throw ValidationError("--limit is \(limit); give a number from 1 to 10000")
    }
    guard let theme = Theme(rawValue: theme.lowercased()) else {
      throw ValidationError(
        "unknown theme '\(self.theme.printable)'; use 'light', 'dark' or 'print'")
    }
    guard let arrangement = Diagram.Layout(rawValue: layout?.lowercased() ?? "tree") else {
      throw ValidationError(
        "unknown layout '\(layout?.printable ?? "")'; use 'tree' or 'cards'")
    }
    let formats = try PictureFormat.list(from: format)
    let sheet = try sheet()
    if sheet != nil, !formats.contains(where: { $0 == .png || $0 == .pdf }) {
      throw ValidationError("--paper is for PNG and PDF; add --format pdf")
    }
    return RenderRun(
      input: GraphInput(path: input, lexiconFiles: vocabulary.lexicon), outputFolder: folder.output,
      formats: formats, requests: try requests(), limit: limit, isPaged: pages,
      layout: arrangement, theme: theme, paper: sheet, minConfidence: trust.minConfidence)
  }

  private func sheet() throws -> PrintRenderer.Paper? {
    guard let paper else { return nil }
    guard let sheet = PrintRenderer.Paper(rawValue: paper.lowercased()) else {
      throw ValidationError("unknown paper '\(paper.printable)'; use 'a4', 'a3' or 'letter'")
    }
    return sheet
  }

  private func requests() throws -> [ViewRequest] {
    let names = try viewNames()
    return names.map { name in
      var request = ViewRequest(name)
      request.of = of
      request.depth = depth ?? 1
      request.from = from
      request.to = to
      return request
    }
  }

  /// The views asked for, or those that an option is for.
  private func viewNames() throws -> [GraphView.Name] {
    var names = try GraphView.Name.list(
      from: view.map { $0.lowercased() }, allowed: GraphView.Name.allCases)
    if names.isEmpty, !from.isEmpty || !to.isEmpty { names = [.path] }
    if names.isEmpty, !of.isEmpty { names = [.ego] }
    if names.isEmpty, layout != nil { names = [.speakers] }
    func check(_ option: String, _ isGiven: Bool, _ views: [GraphView.Name]) throws {
      guard isGiven, !names.isEmpty, !names.contains(where: views.contains) else { return }
      let words = views.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let isOne = views.count == 1
      throw ValidationError(
        "\(option) is for the view\(isOne ? "" : "s") \(words); leave it out or add"
          + " --view \(views[0].rawValue)")
    }
    try check("--of", !of.isEmpty, [.posts, .event, .ego])
    try check("--from with --to", !from.isEmpty || !to.isEmpty, [.path])
    try check("--depth", depth != nil, [.ego])
    try check("--layout", layout != nil, [.speakers])
    try check("--pages", pages, [.units, .posts, .speakers, .event])
    try check("--limit", limit != nil, GraphView.Name.allCases.filter { $0 != .path })
    if names.contains(.ego), of.isEmpty {
      throw ValidationError("the view 'ego' needs a name; give one with --of")
    }
    if names.contains(.path), from.isEmpty || to.isEmpty {
      throw ValidationError("the view 'path' needs two names; give them with --from and --to")
    }
    return names
  }
}
