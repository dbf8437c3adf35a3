import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// `rolegraph merge`: facts, texts and graphs to one graph.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes one graph out of facts, texts and graph files.",
    discussion: """
      From facts (rolegraph build --format facts) and texts the result is that of one 'build' over all documents, \
      in any order and grouping. From graph files nodes are united but never split, since their documents are not \
      at hand.

      What was merged, and why, is listed in NAME.decisions.yaml beside the graph. Edit that file and give it back \
      with --decisions: it can join names, keep them apart and drop what is wrong.

      Examples:

        rolegraph merge january.facts.jsonl february.facts.jsonl
            Output/merged.graphml, merged.facts.jsonl and merged.decisions.yaml

        rolegraph merge a.graphml b.graphml --output both.graphml
            both.graphml and both.decisions.yaml

        rolegraph merge all.facts.jsonl --decisions all.decisions.yaml --format gexf
            The same graph with your decisions, for Gephi.

      Exit codes: 0 all done; 1 an input cannot be read or an output failed; 64 a wrong option, nothing was \
      started.
      """)

  @Argument(help: "Facts, texts, GraphML or node-link files.")
  var input: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to, or a file NAME.graphml, whose name all files take.",
      valueName: "path"))
  var output = "Output"

  @Option(
    help: ArgumentHelp(
      "What to write: the formats of 'rolegraph build'. (default: graphml, and facts if all inputs tell them)",
      valueName: "formats"))
  var format: [String] = []

  @Option(
    help: ArgumentHelp("A YAML file with decisions about names.", valueName: "file"))
  var decisions: String?

  @OptionGroup var vocabulary: LexiconOptions

  @OptionGroup var trust: TrustOptions

  func validate() throws { _ = try mergeRun() }

  func run() throws {
    if try !mergeRun().run() { throw ExitCode(1) }
  }

  private func mergeRun() throws -> MergeRun {
    guard !output.isEmpty else {
      throw ValidationError("the folder given with --output has no name; name a folder")
    }
    let isFile = output.lowercased().hasSuffix(".graphml") && !output.hasSuffix("/")
    let file = output.split(separator: "/").last.map(String.init) ?? ""
    return MergeRun(
      inputs: input.map { GraphInput(path: $0, lexiconFiles: vocabulary.lexicon) },
      outputFolder: isFile ? OutputFolder.parent(of: output) : output,
      name: isFile ? String(file.dropLast(".graphml".count)) : "merged",
      formats: try OutputFormat.list(from: format), decisionsPath: decisions,
      minConfidence: trust.minConfidence)
  }
}
