import Foundation
import Testing

/// The samples in `Output/` are what the README's command writes today.
private enum Samples {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The arguments of the README's commands that write samples, one list for each; a quoted name is one
  /// word.
  static var commands: [[String]] {
    guard
      let text = try? String(
        contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    else { return [] }
    let blocks = text.matches(
      of: /<!-- (?:run|gallery) command -->\s*```\w*\n(.*?)\n```/.dotMatchesNewlines())
    return blocks.flatMap { $0.output.1.split(separator: "\n") }.compactMap { line in
      let words = line.matches(of: /'([^']*)'|(\S+)/).map {
        String($0.output.1 ?? $0.output.2 ?? "")
      }
      // `swift build` may stand before it; the tool's own word is the last.
      let first = words.lastIndex { $0 == "build" || $0 == "render" }
      return first.map { Array(words[$0...]) }
    }
  }
}

@Test(.enabled(if: !Samples.commands.isEmpty, "the README shows no run command yet"))
func samplesAreCurrent() throws {
  let tool = try Tool()
  let output = tool.folder + "/samples"
  for command in Samples.commands {
    let arguments = command.map { word in
      let path = Samples.root.appendingPathComponent(word).path
      return word.contains("/") && FileManager.default.fileExists(atPath: path) ? path : word
    }
    let result = try tool.run(arguments + ["--output", output])
    #expect(result.exitCode == 0, "\(result.errors)")
  }
  let committed = Samples.root.appendingPathComponent("Output").path
  let names = try FileManager.default.subpathsOfDirectory(atPath: committed).sorted()
  #expect(try FileManager.default.subpathsOfDirectory(atPath: output).sorted() == names)
  for name in names {
    #expect(
      FileManager.default.contentsEqual(
        atPath: committed + "/" + name, andPath: output + "/" + name),
      "\(name) is not current; run the README's run command")
  }
}
