import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// `rolegraph diff`: what changed between two states.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what changed between two graphs: appointments, dismissals, new names, order.",
    discussion: """
      What NEW does not tell is called not seen, not dismissed: a text that is silent says nothing.

      Examples:

        rolegraph diff 2023.graphml 2024.graphml
            Lists on standard output, each change with its sentence.

        rolegraph diff 2023.facts.jsonl 2024.facts.jsonl --json
            The same for programs.

        rolegraph diff old.txt new.txt --view posts --of 'Rye Cement Works' --format svg,png
            Output/old-new.posts.svg and .png: new green, not seen red and dashed, changed amber.

      Exit codes: 0 compared, also if nothing changed; 1 an input cannot be read or an output failed; 64 a wrong \
      option.
      """)

  @Argument(help: "The earlier state: a text, facts, a GraphML or node-link file.")
  var old: String

  @Argument(help: "The later state.")
  var new: String

  @Flag(help: "Write the changes as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Draw a view with the changes marked: 'posts', 'units', 'speakers', …. May be repeated.",
      valueName: "name"))
  var view: [String] = []

  @Option(
    help: ArgumentHelp("The organization of 'posts', the event of 'event'.", valueName: "name"))
  var of = ""

  @Option(
    help: ArgumentHelp(
      "How to draw: 'svg', 'png', 'pdf', 'dot', 'html', several with commas. (default: svg)",
      valueName: "formats"))
  var format: [String] = []

  @OptionGroup var folder: FolderOptions

  @OptionGroup var vocabulary: LexiconOptions

  @OptionGroup var trust: TrustOptions

  func validate() throws { _ = try diffRun() }

  func run() throws {
    if try !diffRun().run() { throw ExitCode(1) }
  }

  private func diffRun() throws -> DiffRun {
    var names = try GraphView.Name.list(from: view)
    if names.isEmpty, !format.isEmpty || !of.isEmpty { names = [.posts] }
    let takesName = names.contains { $0 == .posts || $0 == .event }
    guard of.isEmpty || takesName else {
      throw ValidationError("--of is for the views 'posts' and 'event'; leave it out")
    }
    return DiffRun(
      old: GraphInput(path: old, lexiconFiles: vocabulary.lexicon),
      new: GraphInput(path: new, lexiconFiles: vocabulary.lexicon), isJSON: json,
      requests: names.map { name in
        var request = ViewRequest(name)
        request.of = of
        return request
      },
      formats: try PictureFormat.list(from: format), outputFolder: folder.output,
      minConfidence: trust.minConfidence)
  }
}
