import Foundation
import Testing

/// An input that is no document, with what must be said about it.
struct BadInput: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// Nil: no such file.
  var bytes: [UInt8]?
  var isFolder = false
  var message: String
}

private let badInputs: [BadInput] = [
  BadInput(
    testDescription: "missing", bytes: nil,
    message: "cannot read 'bad.txt': there is no such file or folder; name a text file, "
      + "a folder with .txt or .md files, or '-' for standard input"),
  BadInput(
    testDescription: "empty", bytes: [],
    message: "'bad.txt' is empty; a document is UTF-8 text with at least one word"),
  BadInput(
    testDescription: "invalid UTF-8", bytes: Array("One.\nTwo ".utf8) + [0xE9, 0x20],
    message: "'bad.txt' is not UTF-8: byte 0xE9 at line 2, column 5 (byte offset 9); "
      + "save it as UTF-8 text"),
  BadInput(
    testDescription: "binary", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0],
    message: "'bad.txt' is a binary file at line 1, column 4 (byte offset 4); a document is "
      + "plain UTF-8 text or Markdown (not UTF-16, PDF or an office file)"),
  BadInput(
    testDescription: "folder without documents", bytes: nil, isFolder: true,
    message: "folder 'bad.txt' holds no document; a folder must hold .txt or .md files, "
      + "itself or in folders below it"),
]

@Test(arguments: badInputs)
func badInputsNeverLoseTheGoodOnes(input: BadInput) throws {
  let tool = try Tool()
  if let bytes = input.bytes { try tool.write("bad.txt", bytes: bytes) }
  if input.isFolder { try tool.makeFolder("bad.txt") }
  try tool.write("good.txt")
  let result = try tool.run("build", "bad.txt", "good.txt")
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("rolegraph: \(input.message)\n"), "\(result.errors)")
  #expect(result.errors.contains("read 1 document"))
  #expect(tool.files() == ["graph.dot", "graph.graphml", "graph.svg"])
}

@Test(arguments: badInputs)
func badInputsAloneWriteNothing(input: BadInput) throws {
  let tool = try Tool()
  if let bytes = input.bytes { try tool.write("bad.txt", bytes: bytes) }
  if input.isFolder { try tool.makeFolder("bad.txt") }
  let result = try tool.run("build", "bad.txt")
  #expect(result.exitCode == 1)
  #expect(result.errors.contains(input.message), "\(result.errors)")
  #expect(!FileManager.default.fileExists(atPath: tool.folder + "/Output"))
}

@Test(.enabled(if: getuid() != 0, "root may read every file"))
func refusedFilesAreNamed() throws {
  let tool = try Tool()
  try tool.write("secret.txt")
  try FileManager.default.setAttributes(
    [.posixPermissions: 0], ofItemAtPath: tool.folder + "/secret.txt")
  let result = try tool.run("build", "secret.txt")
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("cannot read 'secret.txt': permission denied; "))
}

@Test func badStandardInputIsNamed() throws {
  let tool = try Tool()
  let result = try tool.run("build", "-", input: " \n")
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("'standard input' is empty"))
}

@Test func badLexiconsEndTheRun() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  let result = try tool.run("build", "a.txt", "--lexicon", "none.yaml")
  #expect(result.exitCode == 1)
  #expect(
    result.errors == "rolegraph: cannot read lexicon 'none.yaml': there is no such file; "
      + "name a YAML file with --lexicon; nothing was built\n")
  #expect(tool.files().isEmpty)
}
