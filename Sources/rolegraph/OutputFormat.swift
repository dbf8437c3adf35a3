import ArgumentParser
import DocumentReaders
import RelationshipGraph

/// The kinds of files that the tool writes.
enum OutputFormat: Hashable {
  case dot, svg
  /// A format of another program.
  case graph(ExportFormat)
  /// The facts that a graph is made of.
  case facts

  /// Written where nothing is asked for, in this order.
  static let standard: [OutputFormat] = [.dot, .svg, .graph(.graphml)]

  /// All, in the order of help texts.
  static let all: [OutputFormat] =
    [.dot, .svg] + ExportFormat.allCases.map(OutputFormat.graph) + [.facts]

  /// The word of `--format`.
  var name: String {
    switch self {
    case .dot: "dot"
    case .svg: "svg"
    case .graph(let format): format.rawValue
    case .facts: "facts"
    }
  }

  /// Whether the format is for looking at, and so never holds the full graph by default.
  var isPicture: Bool { self == .dot || self == .svg }

  /// Resolves the values of `--format`: names, also several in one value with commas between.
  static func list(
    from values: [String], of allowed: [OutputFormat] = all
  ) throws -> [OutputFormat] {
    var chosen: [OutputFormat] = []
    for name in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let trimmed = name.filter { $0 != " " }.lowercased()
      guard let format = allowed.first(where: { $0.name == trimmed }) else {
        throw ValidationError(
          "unknown format '\(String(name).printable)'; use one or more of "
            + "\(quoted(allowed.map(\.name))), separated by commas")
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
