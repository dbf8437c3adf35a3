import ArgumentParser
import DocumentReaders
import GraphvizRendering

/// The kinds of files that `rolegraph render` writes.
enum PictureFormat: String, CaseIterable {
  case svg, png, pdf, dot, html

  /// Resolves the values of `--format`: names, also several in one value with commas between.
  static func list(from values: [String]) throws -> [PictureFormat] {
    var chosen: [PictureFormat] = []
    for name in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let trimmed = name.filter { $0 != " " }.lowercased()
      guard let format = PictureFormat(rawValue: trimmed) else {
        throw ValidationError(
          "unknown format '\(String(name).printable)'; use one or more of "
            + "\(allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")), separated by commas")
      }
      if !chosen.contains(format) { chosen.append(format) }
    }
    return chosen.isEmpty ? [.svg] : chosen
  }
}
