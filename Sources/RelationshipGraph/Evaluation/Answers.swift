import RelationExtraction

/// An annotation made ready for comparison: names and titles in their forms, entities numbered in
/// the order of their identifiers, and optional whatever hangs on something optional.
struct Answers: Sendable {
  struct Entity: Sendable {
    var id: String
    var kind: EntityKind
    /// The first name, as written.
    var name: String
    /// The forms of all names, the first name's first.
    var forms: [String]
    var isOptional: Bool
  }

  struct Role: Sendable {
    var person: Int
    var titles: Set<String>
    var targets: Set<Int>
    var isOptional: Bool
    /// The first title, as written.
    var title: String
    /// The first target.
    var target: Int
  }

  struct Participation: Sendable {
    var modes: Set<String> = []
    var isOptional = true
  }

  /// Two entities, or two nodes, in the direction of an edge.
  struct Pair: Hashable, Sendable {
    var source: Int
    var target: Int

    var reversed: Pair { Pair(source: target, target: source) }
  }

  /// A form as the name of an entity of one kind.
  private struct Name: Hashable, Sendable {
    var kind: EntityKind
    var form: String
  }

  private(set) var entities: [Entity] = []
  private(set) var roles: [Role] = []
  /// Whether a unit's being part of another is optional.
  private(set) var parts: [Pair: Bool] = [:]
  /// Whether an event's having an organizer is optional.
  private(set) var organizers: [Pair: Bool] = [:]
  private(set) var participations: [Pair: Participation] = [:]
  private var numbers: [String: Int] = [:]
  private var bearers: [Name: [Int]] = [:]

  /// Checks and reads an annotation.
  init(_ gold: GoldAnnotation, _ forms: inout ScoringForms) throws(GoldError) {
    try read(gold.entities, &forms)
    try read(gold.roles, &forms)
    for (index, part) in gold.partOf.enumerated() {
      let pair = try pair(part.unit, part.parent, "part_of[\(index)]")
      parts[pair] = isOptional(pair, part.optional, parts[pair])
    }
    for (index, organizer) in gold.organizers.enumerated() {
      let pair = try pair(organizer.event, organizer.organization, "organizers[\(index)]")
      organizers[pair] = isOptional(pair, organizer.optional, organizers[pair])
    }
    for (index, record) in gold.participations.enumerated() {
      let pair = try pair(record.participant, record.event, "participations[\(index)]")
      let known = participations[pair]
      var participation = known ?? Participation()
      participation.modes.formUnion(record.modes.map { ScoringForms.mode($0) })
      participation.isOptional = isOptional(pair, record.optional, known?.isOptional)
      participations[pair] = participation
    }
  }

  /// The entities of a kind that bear a name, ascending.
  func bearers(of form: String, _ kind: EntityKind) -> [Int] {
    bearers[Name(kind: kind, form: form)] ?? []
  }

  private mutating func read(
    _ records: [GoldAnnotation.Entity], _ forms: inout ScoringForms
  ) throws(GoldError) {
    var ids: Set<String> = []
    for (index, record) in records.enumerated() {
      let place = "entities[\(index)]"
      guard let kind = EntityKind.allCases.first(where: { $0.word == record.kind }) else {
        throw GoldError(.unknownKind(record.kind), place: place)
      }
      guard ids.insert(record.id).inserted else {
        throw GoldError(.repeatedID(record.id), place: place)
      }
      let names = record.names.map { forms.name($0, kind) }.filter { !$0.isEmpty }
      guard let name = record.names.first, !names.isEmpty else {
        throw GoldError(.emptyList("names"), place: place)
      }
      entities.append(
        Entity(
          id: record.id, kind: kind, name: name, forms: names,
          isOptional: record.optional ?? false))
    }
    entities.sort { UTF8Text.precedes($0.id, $1.id) }
    for (number, entity) in entities.enumerated() {
      numbers[entity.id] = number
      for form in Set(entity.forms) {
        bearers[Name(kind: entity.kind, form: form), default: []].append(number)
      }
    }
  }

  private mutating func read(
    _ records: [GoldAnnotation.Role], _ forms: inout ScoringForms
  ) throws(GoldError) {
    for (index, record) in records.enumerated() {
      let place = "roles[\(index)]"
      guard let title = record.titles.first else {
        throw GoldError(.emptyList("titles"), place: place)
      }
      let person = try number(of: record.person, place)
      var targets: [Int] = []
      for target in record.targets { targets.append(try number(of: target, place)) }
      guard let first = targets.first else {
        throw GoldError(.emptyList("targets"), place: place)
      }
      let hangsOnOptional =
        entities[person].isOptional || targets.allSatisfy { entities[$0].isOptional }
      roles.append(
        Role(
          person: person, titles: Set(record.titles.map { forms.title($0) }),
          targets: Set(targets), isOptional: (record.optional ?? false) || hangsOnOptional,
          title: title, target: first))
    }
  }

  private func pair(
    _ source: String, _ target: String, _ place: String
  ) throws(GoldError) -> Pair {
    Pair(source: try number(of: source, place), target: try number(of: target, place))
  }

  private func number(of id: String, _ place: String) throws(GoldError) -> Int {
    guard let number = numbers[id] else { throw GoldError(.unknownID(id), place: place) }
    return number
  }

  /// A relation that stands there twice is required if one of the two is.
  private func isOptional(_ pair: Pair, _ optional: Bool?, _ before: Bool?) -> Bool {
    ((optional ?? false) && (before ?? true)) || entities[pair.source].isOptional
      || entities[pair.target].isOptional
  }
}
