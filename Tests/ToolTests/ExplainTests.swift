import Foundation
import Testing

private let post = "Ana Silva, director of the Valley Farm, spoke.\n"

@Test func theReadmesExampleIsCurrent() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  let block = try #require(
    readme.firstMatch(
      of: /<!-- explain example -->\n```\n\$ cat (.*?)\n(.*?)\n\$ rolegraph (.*?)\n(.*?\n)```/
        .dotMatchesNewlines()))
  let tool = try Tool()
  try tool.write(String(block.output.1), String(block.output.2) + "\n")
  let result = try tool.run(block.output.3.split(separator: " ").map(String.init))
  #expect(result.exitCode == 0, "\(result.errors)")
  #expect(result.output == String(block.output.4))
}

@Test func standardInputIsExplained() throws {
  let tool = try Tool()
  try tool.write("a.txt", post)
  let result = try tool.run("explain", "-", input: post)
  #expect(result.exitCode == 0)
  #expect(result.errors.isEmpty)
  let same = try tool.run("explain", "a.txt")
  #expect(result.output == same.output)
  #expect(result.output.contains("= target: Valley Farm (organization), line 1\n"))
}

@Test func oneEntityIsExplained() throws {
  let tool = try Tool()
  try tool.write("a.txt", post + "\nMaren Oss, head of the Lomar Tool Works, left.\n")
  let result = try tool.run("explain", "a.txt", "--entity", "lomar tool works")
  #expect(result.exitCode == 0)
  #expect(result.output.hasPrefix("3 | [p Maren Oss], head of the [o Lomar Tool Works], left.\n"))
  #expect(!result.output.contains("Ana Silva"))
}

@Test func unknownEntitiesGetTheNearestNames() throws {
  let tool = try Tool()
  try tool.write("a.txt", post)
  let result = try tool.run("explain", "a.txt", "--entity", "Anna Silva")
  #expect(result.exitCode == 1)
  #expect(result.output.isEmpty)
  #expect(
    result.errors == "rolegraph: unknown entity 'Anna Silva' in 'a.txt'; "
      + "the nearest names are 'Ana Silva', 'Valley Farm'\n")
  let nothing = try tool.run("explain", "-", "--entity", "x", input: "It rained.\n")
  #expect(nothing.exitCode == 1)
  #expect(
    nothing.errors == "rolegraph: unknown entity 'x': 'standard input' names no person, "
      + "organization or event\n")
}

@Test func coloursAreForTerminals() throws {
  let tool = try Tool()
  try tool.write("a.txt", post)
  let choices: [[String]] = [[], ["--color", "auto"], ["--color", "never"]]
  for arguments in choices {
    let result = try tool.run(["explain", "a.txt"] + arguments)
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.contains("[p Ana Silva]"))
  }
  let colored = try tool.run("explain", "a.txt", "--color", "always")
  #expect(colored.output.contains("\u{1B}[36mAna Silva\u{1B}[0m, director"))
}

@Test func theTextCannotSteerTheTerminal() throws {
  let tool = try Tool()
  let text = "Ana\u{1B}]0;title\u{7} Silva \u{9B}2J, director of the Valley Farm, spoke.\n"
  try tool.write("a.txt", text)
  for color in ["always", "never"] {
    let output = try tool.run("explain", "a.txt", "--color", color).output
    let plain = output.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain.contains("␛]0;title␇"))
    let harmful = plain.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0 == "\u{9B}" }
    #expect(harmful.isEmpty)
  }
}

@Test func unreadableDocumentsAreNamed() throws {
  let tool = try Tool()
  try tool.makeFolder("folder")
  let missing = try tool.run("explain", "none.txt")
  #expect(missing.exitCode == 1)
  #expect(missing.errors.hasPrefix("rolegraph: cannot read 'none.txt': there is no such file"))
  let folder = try tool.run("explain", "folder")
  #expect(folder.exitCode == 1)
  #expect(folder.errors == "rolegraph: cannot read 'folder': it is a folder; name a text file\n")
  let empty = try tool.run("explain", "-", input: "\n")
  #expect(empty.exitCode == 1)
  #expect(empty.errors.contains("'standard input' is empty"))
}

@Test func vocabularyIsUsedAndNamedIfWrong() throws {
  let tool = try Tool()
  let text = "Ana Silva, hivemaster of the Valley Farm, spoke.\n"
  try tool.write("bees.yaml", "- class: title-head\n  entries:\n    - hivemaster\n")
  let result = try tool.run("explain", "-", "--lexicon", "bees.yaml", input: text)
  #expect(result.exitCode == 0)
  #expect(result.output.contains("= title: hivemaster, line 1\n"))
  let wrong = try tool.run("explain", "-", "--lexicon", "none.yaml", input: text)
  #expect(wrong.exitCode == 1)
  #expect(
    wrong.errors == "rolegraph: cannot read lexicon 'none.yaml': there is no such file; "
      + "name a YAML file with --lexicon\n")
}

@Test func aReaderThatGoesAwayIsNoFailure() throws {
  let tool = try Tool()
  try tool.write("a.txt", String(repeating: post, count: 5000))
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
  process.arguments = [
    "-o", "pipefail", "-c",
    "'\(try Tool.executable().path)' explain a.txt 2> err | head -n 1 > out",
  ]
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  #expect(try tool.bytes(of: "err").isEmpty)
}
