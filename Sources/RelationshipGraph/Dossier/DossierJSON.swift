import RelationExtraction

/// Writes a dossier as one JSON object: the node's own members, and a list for each group that is not empty.
public struct DossierJSON: Sendable {
  /// Creates a writer.
  public init() {}

  /// Appends the object in UTF-8.
  public func render(_ dossier: Dossier, into output: inout [UInt8]) {
    let node = dossier.node
    var json = JSONText()
    json.open()
    json.member("id", node.id)
    json.member("kind", node.kind.word)
    json.member("name", node.name)
    json.member("label", node.label)
    json.key("aliases")
    json.array(node.aliases) { $0.string($1) }
    json.member("acronym", ifAny: node.acronym)
    json.member("mentions", Int(node.mentionCount))
    json.member("documents", Int(node.documentCount))
    json.member("first_date", ifAny: node.firstDate)
    json.member("last_date", ifAny: node.lastDate)
    for group in Dossier.Group.allCases {
      let entries = dossier.entries.filter { $0.group == group }
      if entries.isEmpty { continue }
      json.key(text: group.rawValue)
      json.array(entries) { json, entry in
        json.newline()
        Self.write(entry, in: &json)
      }
    }
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }

  private static func write(_ entry: Dossier.Entry, in json: inout JSONText) {
    json.open()
    json.member("name", entry.name)
    switch entry.group {
    case .posts, .holders:
      json.member("title", entry.detail)
      json.member("status", entry.status.isEmpty ? "current" : entry.status)
    case .events, .participants:
      json.member("mode", entry.detail)
      if entry.order > 0 { json.member("order", entry.order) }
    default: break
    }
    json.member("sentences", entry.sentences)
    if entry.group != .coMentions {
      json.key("confidence")
      json.number(entry.confidence)
    }
    json.member("evidence", ifAny: entry.quote)
    json.member("document", ifAny: entry.document)
    json.close()
  }
}
