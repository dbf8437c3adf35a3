public import RelationExtraction

/// Writes the facts of documents as JSON lines (`facts.jsonl`), a line a document, without loss.
///
/// The fields are described in <doc:Facts>; the form is JSON Lines, <https://jsonlines.org>.
public struct FactsRenderer: Sendable {
  /// The version of the form, written into each line.
  public static let version = 1

  /// Creates a writer.
  public init() {}

  /// Appends the line of one document in UTF-8, with its line break.
  public func render(_ facts: DocumentFacts, into output: inout [UInt8]) {
    var json = JSONText()
    json.open()
    json.member("rolegraph_facts", Self.version)
    json.member("document", facts.document)
    json.member("title", ifAny: facts.title)
    json.member("date", ifAny: facts.date)
    json.member("place", ifAny: facts.place)
    let text = String(decoding: facts.bytes, as: UTF8.self)
    if text.utf8.elementsEqual(facts.bytes) {
      json.member("text", text)
    } else {
      json.key("bytes")
      json.array(facts.bytes) { $0.number(Int($1)) }
    }
    json.key("sentences")
    json.array(facts.sentences) { json, sentence in
      json.array([sentence.start, sentence.end]) { $0.number(Int($1)) }
    }
    json.key("entities")
    json.array(facts.entities) { $0.entity($1) }
    json.key("mentions")
    json.array(facts.mentions) { $0.mention($1) }
    json.key("titles")
    json.array(facts.titles) { $0.string($1) }
    json.key("relations")
    json.array(facts.relations) { $0.relation($1) }
    json.key("diagnostics")
    json.array(facts.diagnostics) { json, diagnostic in
      json.open()
      json.range(diagnostic.start, diagnostic.end)
      json.member("message", diagnostic.message)
      json.close()
    }
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }
}

extension JSONText {
  fileprivate mutating func entity(_ entity: EntityFact) {
    open()
    member("kind", entity.kind.word)
    member("core", entity.core)
    if entity.container >= 0 { member("container", Int(entity.container)) }
    member("name", entity.name)
    if !entity.aliases.isEmpty {
      key("aliases")
      array(entity.aliases) { $0.string($1) }
    }
    member("acronym", ifAny: entity.acronym)
    close()
  }

  fileprivate mutating func mention(_ mention: MentionFact) {
    open()
    member("entity", Int(mention.entity))
    member("sentence", Int(mention.sentence))
    range(mention.start, mention.end)
    flag("beside", mention.countsForCoMention)
    flag("full", mention.isFullName)
    close()
  }

  fileprivate mutating func relation(_ relation: RelationFact) {
    open()
    member("kind", relation.kind.word)
    member("source", Int(relation.source))
    member("target", Int(relation.target))
    if relation.title >= 0 { member("title", Int(relation.title)) }
    member("status", ifAny: relation.status.word)
    if relation.kind == .participation || relation.mode != .attendance {
      member("mode", relation.mode.word)
    }
    if relation.order != 0 { member("order", Int(relation.order)) }
    member("rule", relation.rule.word)
    flag("inferred", relation.isInferred)
    member("sentence", Int(relation.sentence))
    range(relation.start, relation.end)
    close()
  }

  fileprivate mutating func range(_ start: UInt32, _ end: UInt32) {
    member("start", Int(start))
    member("end", Int(end))
  }

  fileprivate mutating func flag(_ name: StaticString, _ value: Bool) {
    guard value else { return }
    key(name)
    raw("true")
  }
}
