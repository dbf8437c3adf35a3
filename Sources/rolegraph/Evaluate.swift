import ArgumentParser

/// `rolegraph evaluate`: scores the extraction on annotated texts.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the extraction on texts that a reader has annotated.",
    discussion: """
      The folder holds files NAME.gold.json, each beside its text. Each text is read as by \
      'rolegraph build --per-document', and its graph is compared with the annotation.

      Examples:

        rolegraph evaluate annotated
            A table for each text and one for all together.

        rolegraph evaluate annotated --errors
            Also what was missed and what was spurious.

        rolegraph evaluate annotated --lexicon words.yaml
            The same with further vocabulary: does it help?

      Columns: what the annotation requires, what was found, what of it is right; precision, \
      recall and their mean; duplicates; what is neither right nor wrong (ignored, redundant).

      Tables go to standard output, messages to standard error. Exit codes: 0 all done; 1 an \
      annotation or a text could not be read, the others were scored; 64 a wrong option.
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder of annotations NAME.gold.json and their texts.", valueName: "gold-dir"))
  var goldFolder: String

  @Flag(help: "List what was missed and what was spurious.")
  var errors = false

  @OptionGroup var vocabulary: LexiconOptions

  @OptionGroup var trust: TrustOptions

  func validate() throws {
    guard !goldFolder.isEmpty else {
      throw ValidationError(
        "the folder with the annotated texts has no name; name a folder")
    }
  }

  func run() throws {
    let succeeded = EvaluateRun(
      folder: goldFolder, listsErrors: errors, lexiconFiles: vocabulary.lexicon,
      minConfidence: trust.minConfidence
    ).run()
    if !succeeded { throw ExitCode(1) }
  }
}
