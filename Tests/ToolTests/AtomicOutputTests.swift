import Foundation
import Testing

@Test func aFolderBelowAFileIsRefused() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  for folder in ["a.txt", "a.txt/sub", "a.txt/sub/sub"] {
    let result = try tool.run("build", "a.txt", "--output", folder)
    #expect(result.exitCode == 1)
    #expect(
      result.errors == "rolegraph: cannot write to folder '\(folder)': 'a.txt' is a file, "
        + "not a folder; name with --output a folder that you may write to or that can be made\n")
  }
}

@Test(.enabled(if: getuid() != 0, "root may write everywhere"))
func aFolderThatTakesNoFilesIsRefused() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  try tool.makeFolder("shut")
  try FileManager.default.setAttributes(
    [.posixPermissions: 0o500], ofItemAtPath: tool.folder + "/shut")
  let result = try tool.run("build", "a.txt", "--output", "shut")
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("cannot write to folder 'shut': permission denied; name with"))
}

@Test func anOutputThatFailsLosesNoOther() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  try tool.makeFolder("Output/a.svg")
  let result = try tool.run("build", "a.txt")
  #expect(result.exitCode == 1)
  #expect(
    result.errors.contains(
      "rolegraph: cannot write 'Output/a.svg': a folder bears that name; remove it or choose "
        + "another --output folder\n"))
  // No part of a file is left behind.
  #expect(tool.files() == ["a.dot", "a.graphml"])
}

@Test func inputsAreNeverOverwritten() throws {
  let tool = try Tool()
  try tool.write("a.dot")
  let result = try tool.run("build", "a.dot", "-o", ".", "--format", "dot")
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("cannot write './a.dot': it is one of the inputs; "))
  #expect(try tool.bytes(of: "a.dot") == Data(Tool.sentence.utf8))
}

@Test func readersOfTheOldFileKeepIt() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  try tool.write("Output/a.graphml", "old")
  let old = try FileHandle(forReadingFrom: URL(fileURLWithPath: tool.folder + "/Output/a.graphml"))
  #expect(try tool.run("build", "a.txt", "--format", "graphml").exitCode == 0)
  // The new file took the name; the old one was not written into.
  #expect(try old.readToEnd() == Data("old".utf8))
  #expect(try tool.bytes(of: "Output/a.graphml") != Data("old".utf8))
}

@Test func aClosedPipeIsNoFailure() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
  process.arguments = [
    "-c", "'\(try Tool.executable().path)' build a.txt 2> >(exec 0<&-) ; exit $?",
  ]
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  #expect(tool.files().count == 3)
}
