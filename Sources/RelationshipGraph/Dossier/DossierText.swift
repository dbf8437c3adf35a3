import RelationExtraction

/// Writes a dossier for people.
public struct DossierText: Sendable {
  /// Creates a writer.
  public init() {}

  /// Appends the dossier in UTF-8.
  public func render(_ dossier: Dossier, into output: inout [UInt8]) {
    func line(_ text: String) {
      output.append(contentsOf: text.utf8)
      output.append(0x0A)
    }
    let node = dossier.node
    line("\(Self.clean(node.name)) (\(node.kind.word))")
    let names = ([node.acronym] + node.aliases).filter { !$0.isEmpty }.map(Self.clean)
    if !names.isEmpty { line("  also: \(names.joined(separator: "; "))") }
    line("  \(Self.counts(of: node))")
    for group in Dossier.Group.allCases {
      let entries = dossier.entries.filter { $0.group == group }
      if entries.isEmpty { continue }
      let more =
        group == .coMentions && dossier.leftOut > 0 ? ", \(dossier.leftOut) more left out" : ""
      line("")
      line("\(group.heading) (\(entries.count)\(more))")
      for entry in entries {
        line("  \(Self.words(entry))")
        if !entry.quote.isEmpty {
          line("    “\(Self.clean(entry.quote))” (\(Self.clean(entry.document)))")
        }
      }
    }
  }

  private static func words(_ entry: Dossier.Entry) -> String {
    let name = clean(entry.name)
    let status = entry.status.isEmpty ? "" : " (\(entry.status))"
    let order = entry.order > 0 ? ", no. \(entry.order)" : ""
    switch entry.group {
    case .posts:
      return [clean(entry.detail), name].filter { !$0.isEmpty }.joined(separator: ", ") + status
    case .holders:
      return [name, clean(entry.detail)].filter { !$0.isEmpty }.joined(separator: ": ") + status
    case .events, .participants: return "\(name): \(entry.detail)\(order)"
    case .coMentions:
      return "\(name): \(ViewIndex.count(Int32(clamping: entry.sentences), "sentence"))"
    default: return name
    }
  }

  private static func counts(of node: EntityGraph.Node) -> String {
    var parts = [
      ViewIndex.count(node.mentionCount, "mention"),
      ViewIndex.count(node.documentCount, "document"),
    ]
    if !node.firstDate.isEmpty {
      parts.append(
        node.firstDate == node.lastDate ? node.firstDate : "\(node.firstDate) to \(node.lastDate)")
    }
    return parts.joined(separator: ", ")
  }

  private static func clean(_ text: String) -> String { InertText.line(text, limit: 400) }
}
