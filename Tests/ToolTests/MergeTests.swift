import Foundation
import Testing

/// `rolegraph merge`, `diff` and `query` as a user runs them.
@Suite struct MergeTests {
  private static let texts = [
    "a.txt":
      "RYE, May 3, 2021 -- Ann Bell, director of the Rye Mill, met Carl Dorn, clerk of the Oak Bank.",
    "b.txt":
      "RYE, May 4, 2022 -- Ann Bell, director of the Rye Mill, spoke. Uma Dell is head of the Elm School.",
    "c.txt":
      "RYE, May 5, 2023 -- Ann Bell, former director of the Rye Mill, met Eve Frost, director of the Rye Mill.",
  ]

  private func tool() throws -> Tool {
    let tool = try Tool()
    for (name, text) in Self.texts { try write(text, to: name, tool) }
    return tool
  }

  private func write(_ text: String, to name: String, _ tool: Tool) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: tool.folder + "/" + name))
  }

  private func contents(_ tool: Tool, _ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: tool.folder + "/" + name)), as: UTF8.self)
  }

  @Test func mergedFactsGiveTheGraphOfOneBuild() throws {
    let tool = try tool()
    _ = try tool.run("build", "a.txt", "b.txt", "c.txt", "--format", "graphml,facts", "-o", "all")
    _ = try tool.run(
      "build", "a.txt", "b.txt", "c.txt", "--per-document", "--format", "facts", "-o", "each")
    _ = try tool.run("merge", "each/c.facts.jsonl", "each/a.facts.jsonl", "-o", "two")
    let result = try tool.run(
      "merge", "two/merged.facts.jsonl", "each/b.facts.jsonl", "-o", "three")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try contents(tool, "three/merged.graphml") == contents(tool, "all/graph.graphml"))
    #expect(
      try contents(tool, "three/merged.facts.jsonl") == contents(tool, "all/graph.facts.jsonl"))
    let decisions = try contents(tool, "three/merged.decisions.yaml")
    #expect(
      decisions.contains("name: \"Ann Bell\"\n    documents: [\"a.txt\", \"b.txt\", \"c.txt\"]"))
  }

  @Test func graphsAreUnitedAndTheSummarySaysSo() throws {
    let tool = try tool()
    _ = try tool.run(
      "build", "a.txt", "b.txt", "--per-document", "--format", "graphml", "-o", "each")
    let result = try tool.run(
      "merge", "each/a.graphml", "each/b.graphml", "--output", "out/both.graphml")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors.contains("what is one in an input stays one"))
    let graph = try contents(tool, "out/both.graphml")
    // Label and name of one node.
    #expect(graph.components(separatedBy: ">Ann Bell</data>").count - 1 == 2)
    #expect(FileManager.default.fileExists(atPath: tool.folder + "/out/both.decisions.yaml"))
  }

  @Test func decisionsHoldInMergeAndBuildAndAreKept() throws {
    let tool = try tool()
    try write(
      "# mine\nkeep-apart:\n  - name: Ann Bell\n    documents: [[a.txt], [b.txt, c.txt]]\ndrop:\n  - Carl Dorn\n  - Nobody\n",
      to: "mine.yaml", tool)
    let merged = try tool.run(
      "merge", "a.txt", "b.txt", "c.txt", "--decisions", "mine.yaml", "--format", "graphml", "-o",
      "out")
    #expect(merged.exitCode == 0, "\(merged.errors)")
    #expect(merged.errors.contains("a decision fits nothing: drop: no document names 'Nobody'"))
    let built = try tool.run(
      "build", "a.txt", "b.txt", "c.txt", "--decisions", "mine.yaml", "--format", "graphml", "-o",
      "out")
    #expect(built.exitCode == 0, "\(built.errors)")
    let graph = try contents(tool, "out/graph.graphml")
    #expect(try contents(tool, "out/merged.graphml") == graph)
    #expect(!graph.contains("Carl Dorn</data>"))
    #expect(graph.components(separatedBy: "key=\"n_name\">Ann Bell<").count - 1 == 2)
    let kept = try contents(tool, "out/merged.decisions.yaml")
    #expect(kept.hasPrefix("# mine\nkeep-apart:\n"))
    // Given back it is the same.
    let again = try tool.run(
      "merge", "a.txt", "b.txt", "c.txt", "--decisions", "out/merged.decisions.yaml", "--format",
      "graphml", "-o", "out2")
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(try contents(tool, "out2/merged.graphml") == graph)
    #expect(try contents(tool, "out2/merged.decisions.yaml") == kept)
  }

  @Test(arguments: [
    ("same-as: x", "mine.yaml:1:10: 'same-as' must be a list"),
    (
      "same: []",
      "mine.yaml:1:1: unknown key 'same'; use one of 'same-as', 'keep-apart', 'drop', 'merged'"
    ),
    ("drop:\n  - {person: A}", "mine.yaml:2:5: an item of 'drop' must be a name, or a post"),
    (
      "keep-apart:\n  - {name: A, documents: [[a]]}",
      "mine.yaml:2:5: 'documents' must hold two lists"
    ),
    ("same-as: [", "mine.yaml: no valid YAML"),
  ])
  func brokenDecisionsAreNamedWithTheirPlace(text: String, message: String) throws {
    let tool = try tool()
    try write(text, to: "mine.yaml", tool)
    let result = try tool.run("merge", "a.txt", "--decisions", "mine.yaml")
    #expect(result.exitCode == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: tool.folder + "/Output/merged.graphml"))
  }

  @Test func changesAreTold() throws {
    let tool = try tool()
    let result = try tool.run("diff", "a.txt", "c.txt")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(
      result.output.contains("Dismissed or resigned (1)\n  Ann Bell: director, Rye Mill\n"),
      "\(result.output)")
    #expect(result.output.contains("Persons not seen any more (1)\n  Carl Dorn"))
    let json = try tool.run("diff", "a.txt", "c.txt", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["changes"] as? [Any])?.isEmpty == false)
    let picture = try tool.run("diff", "a.txt", "c.txt", "--view", "posts", "--format", "svg")
    #expect(picture.exitCode == 0, "\(picture.errors)")
    #expect(try contents(tool, "Output/a-c.posts.svg").contains("new: Eve Frost"))
  }

  @Test func aDossierIsShown() throws {
    let tool = try tool()
    let result = try tool.run("query", "a.txt", "bell")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("Ann Bell (person)"))
    let json = try tool.run("query", "a.txt", "Rye Mill", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["kind"] as? String == "organization")
    let unknown = try tool.run("query", "a.txt", "Ann Ball")
    #expect(unknown.exitCode == 1)
    #expect(
      unknown.errors.hasPrefix(
        "rolegraph: the name 'Ann Ball' fits no node; the nearest names are 'Ann Bell'"))
  }

  @Test(arguments: [
    (
      ["build", "g.graphml"],
      "'g.graphml' is a graph, not a text; use 'rolegraph render', 'export' or 'merge'"
    ),
    (["build", "x.facts.jsonl"], "holds facts, not a text"),
    (
      ["render", "x.gexf"],
      "cannot read 'x.gexf': this is GEXF; give a text, GraphML, node-link JSON or facts"
    ),
    (["render", "empty.graphml"], "'empty.graphml' is empty"),
    (["query", "x.json", "a"], "cannot read 'x.json': this JSON is no graph"),
    (["render", "x.html"], "cannot read 'x.html': this is HTML"),
    (
      ["export", "g.graphml", "--format", "facts"],
      "'g.graphml' is a graph, which no longer tells its facts"
    ),
  ])
  func filesThatAreNoneOfTheKindAreNamed(arguments: [String], message: String) throws {
    let tool = try tool()
    _ = try tool.run("build", "a.txt", "--format", "graphml,facts", "-o", ".")
    try write(try contents(tool, "a.graphml"), to: "g.graphml", tool)
    try write(try contents(tool, "a.facts.jsonl"), to: "x.facts.jsonl", tool)
    try write("<?xml version=\"1.0\"?><gexf xmlns=\"http://gexf.net/1.3\"/>", to: "x.gexf", tool)
    try write("\n", to: "empty.graphml", tool)
    try write("{\"a\": 1}", to: "x.json", tool)
    try write("<!DOCTYPE html><p>Ann Bell</p>", to: "x.html", tool)
    let result = try tool.run(arguments)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}
