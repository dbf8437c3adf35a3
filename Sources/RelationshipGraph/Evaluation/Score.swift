import RelationExtraction

/// How a graph compares with an annotation, counted row by row.
///
/// A node is right if one of its names is, after folding, one of the names of an entity of its
/// kind that no other node has taken; an edge is right if it joins nodes that are right and the
/// annotation joins their entities. Nothing is compared loosely. A second node for an entity that
/// is taken is a duplicate, and wrong. What is optional in the annotation, and what hangs on it, is
/// neither right nor wrong. <doc:GoldFormat> has the details.
public struct Score: Sendable {
  /// What is counted by itself.
  public enum Row: String, Sendable, CaseIterable {
    case persons, organizations, events
    /// Persons, organizations and events together.
    case allEntities = "all entities"
    case roles
    /// Roles by person and place, whatever their titles.
    case rolesUntitled = "roles-untitled"
    case partOf = "part_of"
    case organizers
    /// Participations by participant and event, whatever their modes.
    case participations
    /// Participations with their modes.
    case participationsMode = "participations-mode"
    /// Roles, part-of, organizers and participations together.
    case allRelations = "all relations"

    /// The rows that are summed up in this one; empty if it is no sum.
    var parts: [Row] {
      switch self {
      case .allEntities: [.persons, .organizations, .events]
      case .allRelations: [.roles, .partOf, .organizers, .participations]
      default: []
      }
    }

    init(_ kind: EntityKind) {
      switch kind {
      case .person: self = .persons
      case .organization: self = .organizations
      case .event: self = .events
      }
    }
  }

  private var tallies: [Row: ScoreTally] = [:]
  private var missedItems: [Row: [String]] = [:]
  private var spuriousItems: [Row: [String]] = [:]
  /// Co-mention edges, which are not scored.
  public internal(set) var coMentionCount = 0

  /// Creates the score of nothing, to which others can be added.
  public init() {}

  /// Compares the graph of one document with what a reader found in it.
  /// - Throws: `GoldError` if the annotation contradicts itself.
  public init(of graph: EntityGraph, against gold: GoldAnnotation) throws(GoldError) {
    var forms = ScoringForms()
    let answers = try Answers(gold, &forms)
    let predicted = PredictedGraph(graph, &forms)
    let matching = EntityMatching(answers, predicted, &forms)
    coMentionCount = predicted.coMentionCount
    countEntities(matching)
    count(.partOf, .partOf, answers.parts, matching)
    count(.organizers, .organizer, answers.organizers, matching)
    let participations = answers.participations.mapValues(\.isOptional)
    count(.participations, .participation, participations, matching)
    countModes(matching)
    countRoles(.roles, matching)
    countRoles(.rolesUntitled, matching)
  }

  /// The counts of a row.
  public internal(set) subscript(row: Row) -> ScoreTally {
    get {
      if row.parts.isEmpty { return tallies[row] ?? ScoreTally() }
      return row.parts.reduce(into: ScoreTally()) { $0.add(self[$1]) }
    }
    set { tallies[row] = newValue }
  }

  /// What the annotation has and the graph has not, sorted.
  public func missed(_ row: Row) -> [String] {
    (missedItems[row] ?? []).sorted { UTF8Text.precedes($0, $1) }
  }

  /// What the graph has and the annotation has not, sorted.
  public func spurious(_ row: Row) -> [String] {
    (spuriousItems[row] ?? []).sorted { UTF8Text.precedes($0, $1) }
  }

  /// Adds the counts of another document; what was missed and spurious there is not taken over.
  public mutating func add(_ other: Score) {
    coMentionCount += other.coMentionCount
    for row in Row.allCases where row.parts.isEmpty { self[row].add(other[row]) }
  }

  /// Counts something that the annotation has and the graph has not.
  mutating func miss(_ row: Row, _ item: String) {
    self[row].missed += 1
    missedItems[row, default: []].append(item)
  }

  /// Counts something that the graph has and the annotation has not.
  mutating func reject(_ row: Row, _ item: String) {
    self[row].spurious += 1
    spuriousItems[row, default: []].append(item)
  }
}
