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

  @Argument(help: "A text, a GraphML file of rolegraph's, or '-' for standard input.")
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

  @Option(help: ArgumentHelp("How many steps 'ego' goes.", valueName: "number"))
  var depth = 1

  @Option(help: ArgumentHelp("One end of 'path'.", valueName: "name"))
  var from = ""

  @Option(help: ArgumentHelp("The other end of 'path'.", valueName: "name"))
  var to = ""

  @Option(
    help: ArgumentHelp(
      "The most boxes in a picture. (default: 60 to 160, as the view needs)", valueName: "number"))
  var limit: Int?

  @Flag(
    help: """
      Split a large chart by organization into numbered files: NAME.units-1.svg, NAME.units-2.svg, …
      """)
  var pages = false

  @Option(
    help: ArgumentHelp(
      "How 'speakers' are arranged: a 'tree' below organizations, or 'cards'.", valueName: "name"))
  var layout = "tree"

  @Option(help: ArgumentHelp("The colours: 'light', 'dark' or 'print'.", valueName: "name"))
  var theme = "light"

  @Option(
    help: ArgumentHelp(
      "The sheet that PNG and PDF are made to fit: 'a4', 'a3' or 'letter'.", valueName: "name"))
  var paper: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; made if it is missing.", valueName: "folder"))
  var output = "Output"

  @Option(
    help: ArgumentHelp(
      "A YAML file with further vocabulary. May be repeated.", valueName: "file"))
  var lexicon: [String] = []

  @OptionGroup var trust: TrustOptions

  func validate() throws { _ = try renderRun() }

  func run() throws {
    if try !renderRun().run() { throw ExitCode(1) }
  }

  private func renderRun() throws -> RenderRun {
    guard !output.isEmpty else {
      throw ValidationError("the folder given with --output has no name; name a folder")
    }
    guard (1...12).contains(depth) else {
      throw ValidationError("--depth is \(depth); give a number from 1 to 12")
    }
    if let limit, !(1...10_000).contains(limit) {
      throw ValidationError("--limit is \(limit); give a number from 1 to 10000")
    }
    guard let theme = Theme(rawValue: theme) else {
      throw ValidationError(
        "unknown theme '\(self.theme.printable)'; use 'light', 'dark' or 'print'")
    }
    guard let layout = Diagram.Layout(rawValue: layout) else {
      throw ValidationError("unknown layout '\(self.layout.printable)'; use 'tree' or 'cards'")
    }
    return RenderRun(
      input: GraphInput(path: input, lexiconFiles: lexicon), outputFolder: output,
      formats: try PictureFormat.list(from: format),
      requests: try requests(), limit: limit, isPaged: pages, layout: layout, theme: theme,
      paper: try sheet(), minConfidence: trust.minConfidence)
  }

  private func sheet() throws -> PrintRenderer.Paper? {
    guard let paper else { return nil }
    guard let sheet = PrintRenderer.Paper(rawValue: paper.lowercased()) else {
      throw ValidationError("unknown paper '\(paper.printable)'; use 'a4', 'a3' or 'letter'")
    }
    return sheet
  }

  private func requests() throws -> [ViewRequest] {
    var names = try GraphView.Name.list(from: view, allowed: GraphView.Name.allCases)
    if names.isEmpty, !from.isEmpty || !to.isEmpty { names = [.path] }
    if names.isEmpty, !of.isEmpty { names = [.ego] }
    let usesOf = names.contains { [.posts, .event, .ego].contains($0) }
    guard of.isEmpty || usesOf else {
      throw ValidationError("--of is for the views 'posts', 'event' and 'ego'; leave it out")
    }
    guard from.isEmpty && to.isEmpty || names.contains(.path) else {
      throw ValidationError("--from and --to are for the view 'path'; leave them out")
    }
    if names.contains(.ego), of.isEmpty {
      throw ValidationError("the view 'ego' needs a name; give one with --of")
    }
    if names.contains(.path), from.isEmpty || to.isEmpty {
      throw ValidationError("the view 'path' needs two names; give them with --from and --to")
    }
    return names.map { name in
      var request = ViewRequest(name)
      request.of = of
      request.depth = depth
      request.from = from
      request.to = to
      return request
    }
  }
}
