import ArgumentParser
import RelationshipGraph

/// `rolegraph build`: documents to graph files.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Reads bulletins and writes their graph as DOT, SVG and GraphML.",
    discussion: """
      Examples:

        rolegraph build bulletin.txt
            One document: Output/bulletin.dot, .svg and .graphml.

        rolegraph build bulletins --output Graphs
            All .txt and .md files below a folder, merged: Graphs/graph.*

        rolegraph build bulletins --per-document --format svg --view units
            The units of each document by itself: Output/NAME.units.svg

        rolegraph build - --format graphml < report.txt
            Standard input: Output/stdin.graphml

      Without --view, GraphML holds the full graph; DOT and SVG hold the 'speakers' chart where \
      the text has speakers, else 'units' where it has posts or chains of units, else \
      'co-mentions'.

      A summary goes to standard error. Exit codes: 0 all done; 1 an input or an output failed, \
      the others were done; 64 a wrong option, nothing was started.
      """)

  @Argument(
    help: """
      Text files, folders (searched for .txt and .md files), or '-' for standard input.
      """)
  var input: [String]

  @OptionGroup var folder: FolderOptions

  @Option(
    help: ArgumentHelp(
      "What to write: 'dot', 'svg', 'facts' or a format of 'rolegraph export'; several with commas. (default: dot,svg,graphml)",
      valueName: "formats"))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "What to show: 'full', 'speakers', 'units', 'co-mentions', 'posts' or 'event'. May be repeated.",
      valueName: "name"))
  var view: [String] = []

  @Flag(help: "Write a graph for each document instead of one for all.")
  var perDocument = false

  @OptionGroup var vocabulary: LexiconOptions

  @Option(
    help: ArgumentHelp(
      "A YAML file with decisions about names, see 'rolegraph merge'.", valueName: "file"))
  var decisions: String?

  @OptionGroup var trust: TrustOptions

  func validate() throws {
    _ = try options()
  }

  func run() throws {
    let succeeded = try BuildRun(options: options()).run()
    if !succeeded { throw ExitCode(1) }
  }

  private func options() throws -> BuildOptions {
    return BuildOptions(
      inputs: input, outputFolder: folder.output,
      formats: format.isEmpty
        ? OutputFormat.standard : try OutputFormat.list(from: format),
      views: try GraphView.Name.list(from: view), isPerDocument: perDocument,
      lexiconFiles: vocabulary.lexicon, decisionsPath: decisions, minConfidence: trust.minConfidence
    )
  }
}
