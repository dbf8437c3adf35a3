import ArgumentParser

/// `rolegraph explain`: one document with what was read in it, and why.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows each relation of a document in its text, and the rule that found it.",
    discussion: """
      Examples:

        rolegraph explain bulletin.txt
            All sentences with the names marked: [p persons], [o organizations], [e events]; \
      below each its relations, with their words underlined.

        rolegraph explain bulletin.txt --entity 'Central Committee'
            Only what names this person. Case does not count; any entity of that name or alias.

        rolegraph explain - --color always < bulletin.txt | less -R
            Standard input, with colors: persons cyan, organizations green, events magenta; a name \
      inside of another one is underlined.

      Exit codes: 0 all shown; 1 the document cannot be read or names no such entity; 64 a wrong \
      option.
      """)

  @Argument(help: "A text file, or '-' for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "Show only what is about the entities of this name or alias.", valueName: "name"))
  var entity: String?

  @Option(
    help: ArgumentHelp(
      """
      'always', 'never', or 'auto': only on a terminal, and if NO_COLOR is not set.
      """, valueName: "when"))
  var color = "auto"

  @OptionGroup var vocabulary: LexiconOptions

  func validate() throws {
    _ = try explainRun()
  }

  func run() throws {
    if try !explainRun().run() { throw ExitCode(1) }
  }

  private func explainRun() throws -> ExplainRun {
    guard entity != "" else {
      throw ValidationError("the name given with --entity is empty; give a name or leave it out")
    }
    return ExplainRun(
      file: file, entity: entity, color: try ColorChoice.choice(named: color),
      lexiconFiles: vocabulary.lexicon)
  }
}
