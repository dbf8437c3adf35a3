import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// The kinds of files that the tool writes, in the order in which it writes them.
enum OutputFormat: String, CaseIterable {
  case dot, svg, graphml

  /// Whether the format is for looking at, and so never holds the full graph by default.
  var isPicture: Bool { self != .graphml }

  /// Resolves the values of `--format`: names, also several in one value with commas between.
  static func list(from values: [String]) throws -> [OutputFormat] {
    if values.isEmpty { return allCases }
    var chosen: [OutputFormat] = []
    for name in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let trimmed = name.filter { $0 != " " }.lowercased()
      guard let format = OutputFormat(rawValue: trimmed) else {
        throw ValidationError(
          "unknown format '\(String(name).printable)'; use one or more of "
            + "\(quoted(allCases.map(\.rawValue))), separated by commas")
      }
      if !chosen.contains(format) { chosen.append(format) }
    }
    return chosen
  }
}

extension GraphView.Name {
  /// Resolves the values of `--view`.
  /// - Parameter allowed: the views that the command can show.
  static func list(
    from values: [String], allowed: [GraphView.Name] = GraphView.Name.overviews
  ) throws -> [GraphView.Name] {
    var chosen: [GraphView.Name] = []
    for name in values {
      let known = GraphView.Name(rawValue: name)
      guard let view = known, allowed.contains(view) else {
        let hint = known == nil ? "" : " here; 'rolegraph render' draws it"
        throw ValidationError(
          "unknown view '\(name.printable)'\(hint); use one of \(quoted(allowed.map(\.rawValue)))")
      }
      if !chosen.contains(view) { chosen.append(view) }
    }
    return chosen
  }
}

private func quoted(_ names: [String]) -> String {
  names.map { "'\($0)'" }.joined(separator: ", ")
}
