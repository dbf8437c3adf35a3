import Foundation
import Testing

/// Arguments that are wrong, with what must be said about them.
struct BadOption: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var message: String
  var testDescription: String { arguments.joined(separator: " ") }
}

private let badOptions: [BadOption] = [
  BadOption(
    arguments: ["build", "a.txt", "--format", "png"],
    message: "unknown format 'png'; use one or more of 'dot', 'svg', 'graphml'"),
  BadOption(
    arguments: ["build", "a.txt", "--format", "dot,,svg"],
    message: "unknown format ''; use one or more of 'dot', 'svg', 'graphml'"),
  BadOption(
    arguments: ["build", "a.txt", "--view", "unit"],
    message: "unknown view 'unit'; use one of 'full', 'speakers', 'units', 'co-mentions'"),
  BadOption(
    arguments: ["build", "a.txt", "--output", ""],
    message: "the folder given with --output has no name; name a folder"),
  BadOption(
    arguments: ["build", "a.txt", "--min-confidence", "80"],
    message: "--min-confidence is 80.0; give a number from 0 (all) to 1 (none)"),
  BadOption(
    arguments: ["evaluate", "a", "--min-confidence", "nan"],
    message: "--min-confidence is nan; give a number from 0 (all) to 1 (none)"),
  BadOption(arguments: ["build"], message: "missing expected argument '<input> ...'"),
  BadOption(arguments: ["build", "a.txt", "--colour"], message: "unknown option '--colour'"),
  BadOption(
    arguments: ["bild", "a.txt"],
    message:
      "unknown subcommand 'bild'; use one of 'build', 'render', 'export', 'merge', 'diff', 'query', 'evaluate', 'explain', 'help'"
  ),
  BadOption(
    arguments: ["explain", "a.txt", "--color", "red"],
    message: "unknown choice of colors 'red'; use one of 'auto', 'always', 'never'"),
  BadOption(
    arguments: ["explain", "a.txt", "--entity", ""],
    message: "the name given with --entity is empty; give a name or leave it out"),
  BadOption(arguments: ["explain"], message: "missing expected argument '<file>'"),
  BadOption(arguments: ["evaluate"], message: "missing expected argument '<gold-dir>'"),
  BadOption(arguments: ["evaluate", "a", "--error"], message: "unknown option '--error'"),
  BadOption(
    arguments: ["evaluate", ""],
    message: "the folder with the annotated texts has no name; name a folder"),
]

@Test(arguments: badOptions)
func badOptionsStartNothing(option: BadOption) throws {
  let tool = try Tool()
  try tool.write("a.txt")
  let result = try tool.run(option.arguments)
  #expect(result.exitCode == 64)
  #expect(result.errors.contains("rolegraph: \(option.message)"), "\(result.errors)")
  #expect(tool.files().isEmpty)
}

@Test func helpShowsExamplesAndExitCodes() throws {
  let result = try Tool().run("build", "--help")
  #expect(result.exitCode == 0)
  for words in ["rolegraph build bulletin.txt", "--per-document", "Exit codes: 0", "co-mentions"] {
    #expect(result.output.contains(words))
  }
}

@Test func versionIsOneLine() throws {
  let result = try Tool().run("--version")
  #expect(result.exitCode == 0)
  #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
}
