import RelationExtraction
import RelationshipGraph

/// Writes the facts of a document by hand: sentences name entities, relations join them.
struct FactsDraft {
  private(set) var facts: DocumentFacts
  private var open: Int32 = -1

  init(_ id: String, date: String = "") {
    facts = DocumentFacts(document: id, bytes: [])
    facts.date = date
  }

  /// Adds an entity and returns its number.
  mutating func entity(
    _ kind: EntityKind, _ core: String, in container: Int32 = -1, aliases: [String] = [],
    acronym: String = ""
  ) -> Int32 {
    let outer = container < 0 ? "" : " of " + facts.entities[Int(container)].name
    var entity = EntityFact(kind: kind, core: core, name: core + outer, container: container)
    entity.aliases = aliases
    entity.acronym = acronym
    facts.entities.append(entity)
    return Int32(facts.entities.count - 1)
  }

  mutating func person(_ name: String) -> Int32 { entity(.person, name) }

  mutating func organization(
    _ core: String, in container: Int32 = -1, aliases: [String] = [], acronym: String = ""
  ) -> Int32 {
    entity(.organization, core, in: container, aliases: aliases, acronym: acronym)
  }

  mutating func event(_ core: String, in container: Int32 = -1) -> Int32 {
    entity(.event, core, in: container)
  }

  /// Adds a sentence that names entities, and their mentions.
  mutating func sentence(_ entities: [Int32], text: String = "", counts: Bool = true) {
    let start = UInt32(facts.bytes.count)
    if !text.isEmpty { facts.bytes.append(contentsOf: text.utf8) }
    open = Int32(facts.sentences.count)
    for entity in entities {
      let first = UInt32(facts.bytes.count)
      if text.isEmpty { facts.bytes.append(contentsOf: facts.entities[Int(entity)].name.utf8) }
      let last = UInt32(facts.bytes.count)
      facts.mentions.append(
        MentionFact(
          entity: entity, sentence: open, start: text.isEmpty ? first : start, end: last,
          countsForCoMention: counts, isFullName: true))
      if text.isEmpty { facts.bytes.append(0x20) }
    }
    facts.sentences.append(SentenceFact(start: start, end: UInt32(facts.bytes.count)))
    facts.bytes.append(0x0A)
  }

  /// Adds a relation told by the last sentence.
  mutating func relation(
    _ kind: RelationKind, _ source: Int32, _ target: Int32, title: String = "",
    status: RoleStatus = .current, mode: ParticipationMode = .attendance, order: Int32 = 0
  ) {
    if open < 0 { sentence([source, target]) }
    let place = facts.sentences[Int(open)]
    var fact = RelationFact(
      kind: kind, source: source, target: target, rule: .apposition, sentence: open,
      start: place.start, end: place.end)
    fact.status = status
    fact.mode = mode
    fact.order = order
    if !title.isEmpty {
      if let known = facts.titles.firstIndex(of: title) {
        fact.title = Int32(known)
      } else {
        fact.title = Int32(facts.titles.count)
        facts.titles.append(title)
      }
    }
    facts.relations.append(fact)
  }
}

/// Builds the graph of some documents.
func graph(_ drafts: [FactsDraft]) -> EntityGraph {
  var builder = GraphBuilder()
  for draft in drafts { builder.add(draft.facts) }
  return builder.graph()
}

/// The GraphML of the full graph.
func graphML(_ graph: EntityGraph, _ view: GraphView.Name = .full) -> [UInt8] {
  var output: [UInt8] = []
  GraphMLRenderer().render(graph.view(view), into: &output)
  return output
}
