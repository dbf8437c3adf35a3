import ArgumentParser
import DocumentReaders

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The tool. One subcommand is one file.
@main
struct Rolegraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rolegraph",
    abstract: "Builds graphs of persons, organizations and events out of bulletins and news.",
    version: ToolVersion.current,
    subcommands: [
      Build.self, Render.self, Export.self, MergeCommand.self, Diff.self, Query.self, Evaluate.self,
      Explain.self,
    ])

  /// Parses and runs, with every message in the form `rolegraph: …` on standard error.
  static func main() {
    // A reader that has gone away is no failure: writing then fails quietly.
    signal(SIGPIPE, SIG_IGN)
    do {
      try checkSubcommand()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess {
        print(fullMessage(for: error))
      } else if !(error is ExitCode) {
        let words = message(for: error)
        // The parser's own messages begin with a capital, ours do not.
        StandardError.report(words.prefix(1).lowercased() + words.dropFirst())
        StandardError.write("see '\(helpCommand)'\n")
      }
      exit(withError: code)
    }
  }

  private static var subcommandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// The first argument, if it is no option: the subcommand, rightly or wrongly spelled.
  private static var givenSubcommand: String? {
    CommandLine.arguments.dropFirst().first.flatMap { $0.hasPrefix("-") ? nil : $0 }
  }

  private static var helpCommand: String {
    guard let name = givenSubcommand, subcommandNames.contains(name) else {
      return "rolegraph --help"
    }
    return "rolegraph \(name) --help"
  }

  /// The parser calls a misspelled subcommand an unexpected argument; this names the right ones.
  private static func checkSubcommand() throws {
    guard let name = givenSubcommand, !subcommandNames.contains(name) else { return }
    let known = subcommandNames.map { "'\($0)'" }.joined(separator: ", ")
    throw ValidationError("unknown subcommand '\(name.printable)'; use one of \(known)")
  }
}
