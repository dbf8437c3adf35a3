import Foundation
import Testing

/// `rolegraph render` as a user runs it.
@Suite struct RenderTests {
  private static let report = """
    The 2nd Congress of the Union of Bakers opened on Monday. Ana Silva, chairwoman of the Central
    Committee of the Union of Bakers, made a report. Speeches were made by Carl Dorn, director of the Rye
    Mill, Uma Dell, foreman of the paint shop under the Dorn Works, and Eve Frost, member of the Central
    Committee.
    """

  private func tool() throws -> Tool {
    let tool = try Tool()
    try Data(Self.report.utf8).write(to: URL(fileURLWithPath: tool.folder + "/report.txt"))
    return tool
  }

  private func contents(_ tool: Tool, _ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: tool.folder + "/" + name))
  }

  @Test func everyViewAsSVG() throws {
    let tool = try tool()
    let views = ["speakers", "units", "posts", "event", "co-mentions", "full"]
    let result = try tool.run(["render", "report.txt"] + views.flatMap { ["--view", $0] })
    #expect(result.exitCode == 0, "\(result.errors)")
    for view in views {
      let svg = String(decoding: try contents(tool, "Output/report.\(view).svg"), as: UTF8.self)
      #expect(svg.contains("Ana Silva") || svg.contains("Carl Dorn"), "\(view)")
    }
  }

  @Test func everyFormatHasItsForm() throws {
    let tool = try tool()
    let result = try tool.run(
      "render", "report.txt", "--view", "event", "--format", "svg,png,pdf,dot,html", "--paper", "a4"
    )
    #expect(result.exitCode == 0, "\(result.errors)")
    let starts: [(String, [UInt8])] = [
      ("svg", Array("<?xml".utf8)), ("png", [0x89, 0x50, 0x4E, 0x47]), ("pdf", Array("%PDF".utf8)),
      ("dot", Array("digraph".utf8)), ("html", Array("<!DOCTYPE html>".utf8)),
    ]
    for (ending, start) in starts {
      #expect(try contents(tool, "Output/report.event.\(ending)").starts(with: start), "\(ending)")
    }
  }

  @Test func speakersStandInTheOrderNamed() throws {
    let tool = try Tool()
    let text =
      "The 2nd Congress of the Union of Bakers opened. Ann Bell made a speech. Carl Dorn made a speech at the"
      + " congress. Ida Jones and Max Noll made speeches."
    try Data(text.utf8).write(to: URL(fileURLWithPath: tool.folder + "/order.txt"))
    let result = try tool.run("render", "order.txt", "--view", "event", "--format", "dot")
    #expect(result.exitCode == 0, "\(result.errors)")
    let picture = String(decoding: try contents(tool, "Output/order.event.dot"), as: UTF8.self)
    for name in ["1. Ann Bell", "2. Carl Dorn", "3. Ida Jones", "4. Max Noll"] {
      #expect(picture.contains(name), "\(name)")
    }
  }

  @Test func aGraphFileGivesThePictureOfItsText() throws {
    let tool = try tool()
    _ = try tool.run("build", "report.txt", "--format", "graphml")
    _ = try tool.run("render", "report.txt", "--view", "posts", "--view", "event", "-o", "text")
    let result = try tool.run(
      "render", "Output/report.graphml", "--view", "posts", "--view", "event", "-o", "graph")
    #expect(result.exitCode == 0, "\(result.errors)")
    for view in ["posts", "event"] {
      let texts = try ["text", "graph"].map { folder in
        String(decoding: try contents(tool, "\(folder)/report.\(view).svg"), as: UTF8.self)
          .matches(of: /<text[^>]*>([^<]*)</).map { String($0.output.1) }
      }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func aPathShowsItsSentences() throws {
    let tool = try tool()
    let result = try tool.run(
      "render", "report.txt", "--from", "carl dorn", "--to", "Ana Silva", "--format", "dot")
    #expect(result.exitCode == 0, "\(result.errors)")
    let dot = String(decoding: try contents(tool, "Output/report.path.dot"), as: UTF8.self)
    #expect(dot.contains("2 steps") && dot.contains("Speeches were made"))
  }

  @Test func unknownNamesListTheNearest() throws {
    let result = try tool().run("render", "report.txt", "--view", "ego", "--of", "Anna Silva")
    #expect(result.exitCode == 1)
    #expect(
      result.errors.hasPrefix(
        "rolegraph: --of 'Anna Silva' fits no node; the nearest names are 'Ana Silva'"))
  }

  @Test func aPartOfANameThatFitsOneWillDo() throws {
    let tool = try tool()
    let result = try tool.run(
      "render", "report.txt", "--view", "ego", "--of", "silva", "--format", "dot")
    #expect(result.exitCode == 0, "\(result.errors)")
    let dot = String(decoding: try contents(tool, "Output/report.ego.dot"), as: UTF8.self)
    #expect(dot.contains("Around Ana Silva") || dot.contains("Ana Silva"))
  }

  @Test func aNameOfAnotherKindIsToldSo() throws {
    let result = try tool().run("render", "report.txt", "--view", "posts", "--of", "Ana Silva")
    #expect(result.exitCode == 1)
    #expect(
      result.errors.hasPrefix(
        "rolegraph: --of 'Ana Silva' is a person; the view needs an organization"),
      "\(result.errors)")
  }

  /// Somebody must know that there are other bodies.
  @Test func theBodyThatWasChosenIsNamed() throws {
    let result = try tool().run("render", "report.txt", "--view", "posts")
    #expect(result.errors.contains("note: posts: of '"), "\(result.errors)")
    #expect(result.errors.contains("--of shows another"), "\(result.errors)")
  }

  @Test func onPaperAPDFHasTheSheetsSize() throws {
    let tool = try tool()
    for (paper, sides) in [("a4", "842"), ("letter", "792")] {
      _ = try tool.run(
        "render", "report.txt", "--view", "units", "--format", "pdf", "--paper", paper)
      let pdf = String(
        decoding: try contents(tool, "Output/report.units.pdf").map { $0 & 0x7F }, as: UTF8.self)
      let box = pdf.firstMatch(of: /MediaBox \[ ?[0-9. ]*/)
      #expect(box.map { $0.output.contains(sides) } == true, "\(paper)")
    }
  }

  @Test(arguments: [
    (["--view", "ego"], "the view 'ego' needs a name"),
    (["--view", "path", "--from", "x"], "the view 'path' needs two names"),
    (["--of", "x", "--view", "units"], "--of is for the views 'posts', 'event', 'ego'"),
    (["--from", "x", "--view", "units"], "--from with --to is for the view 'path'"),
    (["--layout", "cards", "--view", "units"], "--layout is for the view 'speakers'"),
    (["--depth", "2", "--view", "units"], "--depth is for the view 'ego'"),
    (["--pages", "--view", "full"], "--pages is for the views 'units'"),
    (["--limit", "9", "--from", "a", "--to", "b"], "--limit is for the views 'full'"),
    (["--paper", "a4", "--format", "svg"], "--paper is for PNG and PDF; add --format pdf"),
    (["--limit", "-3"], "--limit is -3; give a number from 1 to 10000"),
    (["--layout", "pile"], "unknown layout 'pile'; use 'tree' or 'cards'"),
    (["--theme", "blue"], "unknown theme 'blue'; use 'light', 'dark' or 'print'"),
    (["--paper", "a5"], "unknown paper 'a5'; use 'a4', 'a3' or 'letter'"),
    (["--format", "gif"], "unknown format 'gif'; use one or more of 'svg', 'png'"),
    (["--depth", "0"], "--depth is 0; give a number from 1 to 12"),
    (["--limit", "0"], "--limit is 0; give a number from 1 to 10000"),
    (["--view", "nosuch"], "unknown view 'nosuch'; use one of 'full', 'speakers'"),
  ])
  func badOptionsStartNothing(options: [String], message: String) throws {
    let tool = try tool()
    let result = try tool.run(["render", "report.txt"] + options)
    #expect(result.exitCode == 64)
    #expect(result.errors.hasPrefix("rolegraph: " + message), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: tool.folder + "/Output"))
  }

  @Test func brokenGraphsAreNamedWithTheirPlace() throws {
    let tool = try tool()
    try Data("<?xml version=\"1.0\"?>\n<graphml>\n<graph></graphml>".utf8)
      .write(to: URL(fileURLWithPath: tool.folder + "/broken.graphml"))
    let result = try tool.run("render", "broken.graphml")
    #expect(result.exitCode == 1)
    #expect(
      result.errors.hasPrefix("rolegraph: cannot read 'broken.graphml:3:"), "\(result.errors)")
  }
}
