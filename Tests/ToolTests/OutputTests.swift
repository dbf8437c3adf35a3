import Foundation
import Testing

@Test func oneDocumentGivesFilesOfItsName() throws {
  let tool = try Tool()
  try tool.write("bulletin.v2.txt")
  let result = try tool.run("build", "bulletin.v2.txt", "./bulletin.v2.txt")
  #expect(result.exitCode == 0)
  #expect(
    tool.files() == ["bulletin.v2.dot", "bulletin.v2.graphml", "bulletin.v2.svg"])
  #expect(result.output.isEmpty)
}

@Test func severalDocumentsGiveOneGraph() throws {
  let tool = try Tool()
  for name in ["in/a.txt", "in/b/c.md", "in/d.pdf", "in/.e.txt"] { try tool.write(name) }
  let result = try tool.run("build", "in", "-o", "new/folder", "--format", "svg,dot")
  #expect(result.exitCode == 0)
  #expect(tool.files(in: "new/folder") == ["graph.dot", "graph.svg"])
  #expect(result.errors.contains("read 2 documents, skipped 2 other files\n"))
  #expect(result.errors.contains("wrote new/folder/graph.svg\n"))
}

@Test func standardInputGivesStdin() throws {
  let tool = try Tool()
  let result = try tool.run("build", "-", "--format", "graphml", input: Tool.sentence)
  #expect(result.exitCode == 0)
  #expect(tool.files() == ["stdin.graphml"])
}

@Test func viewsAreInTheNames() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  let result = try tool.run(
    "build", "a.txt", "--view", "units", "--view", "full", "--view", "units",
    "--format", "dot", "--format", "graphml")
  #expect(result.exitCode == 0)
  #expect(tool.files() == ["a.full.dot", "a.full.graphml", "a.units.dot", "a.units.graphml"])
}

@Test func perDocumentFilesStandWhereTheDocumentsStood() throws {
  let tool = try Tool()
  for name in ["in/a.txt", "in/a.md", "in/b.txt", "in/x/a.txt", "in/x/y/b.md"] {
    try tool.write(name)
  }
  let result = try tool.run("build", "in", "--per-document", "--format", "dot")
  #expect(result.exitCode == 0)
  #expect(tool.files() == ["a.md.dot", "a.txt.dot", "b.dot", "x/a.dot", "x/y/b.dot"])
}

@Test func equalNamesInSeveralInputsStayApart() throws {
  let tool = try Tool()
  for name in ["one/a.txt", "two/a.txt", "a", "a.txt", "a.txt.md", "stdin.txt"] {
    try tool.write(name)
  }
  let result = try tool.run(
    ["build", "one", "two", "a", "a.txt", "a.txt.md", "stdin.txt", "-"]
      + ["--per-document", "--format", "dot"], input: Tool.sentence)
  #expect(result.exitCode == 0)
  let files = tool.files()
  #expect(files.count == 7, "\(files)")
  for name in ["a.dot", "a.txt.md.dot", "one/a.txt.dot", "two/a.txt.dot", "stdin.dot"] {
    #expect(files.contains(name), "\(files)")
  }
}

@Test func aTextWithoutPersonsGivesAGraphAndSaysSo() throws {
  let tool = try Tool()
  try tool.write("a.txt", "It rained on all days of the week.\n")
  let result = try tool.run("build", "a.txt")
  #expect(result.exitCode == 0)
  #expect(result.errors.contains("no person was found in the text\n"))
  #expect(tool.files() == ["a.dot", "a.graphml", "a.svg"])
}

@Test func theSameInputGivesTheSameBytes() throws {
  let tool = try Tool()
  try tool.write("a.txt")
  try tool.write("b.txt", "Maren Oss, head of the Lomar Tool Works, met Tarn Veld.\n")
  _ = try tool.run("build", "a.txt", "b.txt", "-o", "one")
  _ = try tool.run("build", tool.folder + "/b.txt", "./a.txt", "-o", "two")
  for name in ["graph.dot", "graph.graphml", "graph.svg"] {
    #expect(try tool.bytes(of: "one/\(name)") == tool.bytes(of: "two/\(name)"))
  }
}
