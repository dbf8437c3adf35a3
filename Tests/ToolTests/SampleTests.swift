import Foundation
import Testing

/// The samples in `Output/` are what the README's command writes today.
private enum Samples {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The arguments of the README's run command from `build` on; nil if there is none.
  static var arguments: [String]? {
    guard
      let text = try? String(
        contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8),
      let block = text.firstMatch(
        of: /<!-- run command -->\s*```\w*\n(.*?)\n```/.dotMatchesNewlines())
    else { return nil }
    let words = block.output.1.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.firstIndex(of: "build").flatMap { first in
      // `swift build` may stand before it; the tool's own word is the last.
      Array(words[(words.lastIndex(of: "build") ?? first)...])
    }
  }
}

@Test(.enabled(if: Samples.arguments != nil, "the README shows no run command yet"))
func samplesAreCurrent() throws {
  let tool = try Tool()
  var arguments = try #require(Samples.arguments)
  let output = tool.folder + "/samples"
  arguments = arguments.map { word in
    let path = Samples.root.appendingPathComponent(word).path
    return word.contains("/") && FileManager.default.fileExists(atPath: path) ? path : word
  }
  let result = try tool.run(arguments + ["--output", output])
  #expect(result.exitCode == 0, "\(result.errors)")
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
