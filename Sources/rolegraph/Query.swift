import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// `rolegraph query`: the dossier of one name.
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Shows the dossier of a person, an organization or an event.",
    discussion: """
      Posts, holders, units, events and who is named beside it, each with its best sentence.

      Examples:

        rolegraph query graph.graphml 'Jo Yong Won'

        rolegraph query bulletin.txt 'Central Committee of the Party' --json

      Any name of it will do, in any case; a surname does where only one bears it.

      Exit codes: 0 shown; 1 the input cannot be read, or the name fits nothing or several; 64 a wrong option.
      """)

  @Argument(help: "A text, facts, a GraphML or node-link file, or '-' for standard input.")
  var input: String

  @Argument(help: "The name.")
  var name: String

  @Flag(help: "Write the dossier as JSON.")
  var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many of those named beside it are shown, those of most sentences.", valueName: "number"))
  var limit = 20

  @OptionGroup var vocabulary: LexiconOptions

  @OptionGroup var trust: TrustOptions

  func validate() throws {
    guard !name.isEmpty else { throw ValidationError("the name is empty; give one") }
    guard (0...100_000).contains(limit) else {
      throw ValidationError("--limit is \(limit); give a number from 0 to 100000")
    }
  }

  func run() throws {
    do {
      let graph = try GraphInput(path: input, lexiconFiles: vocabulary.lexicon).graph(
        minConfidence: trust.minConfidence)
      let dossier = Dossier(
        of: try graph.node(named: name, option: "the name"), in: graph, coMentionLimit: limit)
      var bytes: [UInt8] = []
      if json {
        DossierJSON().render(dossier, into: &bytes)
      } else {
        DossierText().render(dossier, into: &bytes)
      }
      try StandardOutput.write(&bytes)
    } catch StandardOutput.Failure.closed {
      return
    } catch {
      StandardError.report("\(error)")
      throw ExitCode(1)
    }
  }
}
