import RelationExtraction

/// A line of `facts.jsonl` as it is decoded; field names are those of the file.
struct StoredFacts: Decodable {
  struct Entity: Decodable {
    let kind: String
    let core: String
    let container: Int32?
    let name: String
    let aliases: [String]?
    let acronym: String?
  }

  struct Mention: Decodable {
    let entity: Int32
    let sentence: Int32
    let start: UInt32
    let end: UInt32
    let beside: Bool?
    let full: Bool?
  }

  struct Relation: Decodable {
    let kind: String
    let source: Int32
    let target: Int32
    let title: Int32?
    let status: String?
    let mode: String?
    let order: Int32?
    let rule: String
    let inferred: Bool?
    let sentence: Int32
    let start: UInt32
    let end: UInt32
  }

  struct Diagnostic: Decodable {
    let start: UInt32
    let end: UInt32
    let message: String
  }

  /// A line that is JSON but no facts.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let rolegraph_facts: Int
  let document: String
  let title: String?
  let date: String?
  let place: String?
  let text: String?
  let bytes: [UInt8]?
  let sentences: [[UInt32]]
  let entities: [Entity]
  let mentions: [Mention]
  let titles: [String]
  let relations: [Relation]
  let diagnostics: [Diagnostic]?

  /// The facts, checked: every index names something, every range lies in the text.
  func facts() throws -> DocumentFacts {
    guard rolegraph_facts == FactsRenderer.version else {
      throw Fault(
        description: "these facts have version \(rolegraph_facts); this program reads version"
          + " \(FactsRenderer.version)")
    }
    guard let bytes = text.map({ Array($0.utf8) }) ?? bytes else {
      throw Fault(description: "'text' is missing; facts have the text of the document there")
    }
    var facts = DocumentFacts(document: document, bytes: bytes)
    facts.title = title ?? ""
    facts.date = date ?? ""
    facts.place = place ?? ""
    facts.titles = titles
    facts.sentences = try sentences.enumerated().map { number, sentence in
      guard sentence.count == 2 else {
        throw Fault(description: "sentences[\(number)] must be a start and an end")
      }
      try check(sentence[0], sentence[1], bytes, "sentences[\(number)]")
      return SentenceFact(start: sentence[0], end: sentence[1])
    }
    facts.entities = try entities.enumerated().map { try fact(of: $1, "entities[\($0)]") }
    facts.mentions = try mentions.enumerated().map { number, mention in
      try fact(of: mention, bytes, "mentions[\(number)]")
    }
    facts.relations = try relations.enumerated().map { number, relation in
      try fact(of: relation, bytes, "relations[\(number)]")
    }
    facts.diagnostics = (diagnostics ?? []).map {
      RelationExtraction.Diagnostic(start: $0.start, end: $0.end, message: $0.message)
    }
    return facts
  }

  private func fact(of entity: Entity, _ place: String) throws -> EntityFact {
    let container = entity.container ?? -1
    guard container == -1 || entities.indices.contains(Int(container)) else {
      throw Fault(description: "\(place).container is \(container), and there is no such entity")
    }
    var fact = EntityFact(
      kind: try word(entity.kind, of: EntityKind.allCases, \.word, "\(place).kind"),
      core: entity.core, name: entity.name, container: container)
    fact.aliases = entity.aliases ?? []
    fact.acronym = entity.acronym ?? ""
    return fact
  }

  private func fact(of mention: Mention, _ bytes: [UInt8], _ place: String) throws -> MentionFact {
    try check(mention.entity, in: entities.count, "\(place).entity", "entity")
    try check(mention.sentence, in: sentences.count, "\(place).sentence", "sentence")
    try check(mention.start, mention.end, bytes, place)
    return MentionFact(
      entity: mention.entity, sentence: mention.sentence, start: mention.start, end: mention.end,
      countsForCoMention: mention.beside ?? false, isFullName: mention.full ?? false)
  }

  private func fact(
    of relation: Relation, _ bytes: [UInt8], _ place: String
  ) throws -> RelationFact {
    try check(relation.source, in: entities.count, "\(place).source", "entity")
    try check(relation.target, in: entities.count, "\(place).target", "entity")
    try check(relation.sentence, in: sentences.count, "\(place).sentence", "sentence")
    if let title = relation.title {
      try check(title, in: titles.count, "\(place).title", "title")
    }
    try check(relation.start, relation.end, bytes, place)
    var fact = RelationFact(
      kind: try word(relation.kind, of: RelationKind.allCases, \.word, "\(place).kind"),
      source: relation.source, target: relation.target,
      rule: try word(relation.rule, of: RuleName.allCases, \.word, "\(place).rule"),
      sentence: relation.sentence, start: relation.start, end: relation.end)
    fact.title = relation.title ?? -1
    fact.status = try word(
      relation.status ?? "", of: RoleStatus.allCases, \.word, "\(place).status")
    if let mode = relation.mode {
      fact.mode = try word(mode, of: ParticipationMode.allCases, \.word, "\(place).mode")
    }
    fact.order = relation.order ?? 0
    fact.isInferred = relation.inferred ?? false
    return fact
  }

  private func word<Value>(
    _ word: String, of values: [Value], _ path: KeyPath<Value, String>, _ place: String
  ) throws -> Value {
    if let value = values.first(where: { $0[keyPath: path] == word }) { return value }
    let known = values.map { "'\($0[keyPath: path])'" }.joined(separator: ", ")
    throw Fault(
      description: "\(place) is '\(InertText.line(word, limit: 40))'; use one of \(known)")
  }

  private func check(_ index: Int32, in count: Int, _ place: String, _ noun: String) throws {
    guard index >= 0, Int(index) < count else {
      throw Fault(description: "\(place) is \(index), and there is no such \(noun)")
    }
  }

  private func check(_ start: UInt32, _ end: UInt32, _ bytes: [UInt8], _ place: String) throws {
    guard start <= end, Int(end) <= bytes.count else {
      throw Fault(
        description: "\(place) is the range \(start)-\(end), and the text has \(bytes.count) bytes")
    }
  }
}
