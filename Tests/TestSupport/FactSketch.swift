public import RelationExtraction

/// What a text says, as lines to compare with: an entity or a relation each.
///
/// ```
/// person: Ada Quill | Quill
/// organization: Fooville Mill | FM | Mill
/// event: 2nd Congress of the Fooville Mill
/// role: Ada Quill | director | Fooville Mill | former
/// part-of: weaving shop of the Fooville Mill > Fooville Mill
/// organizer: 2nd Congress of the Fooville Mill > Fooville Mill
/// speech 3: Ada Quill > 2nd Congress of the Fooville Mill
/// ```
///
/// An entity's names stand in the order name, acronym, aliases. A relation told twice is one line.
public struct FactSketch: Sendable, CustomStringConvertible {
  /// What was extracted.
  public let facts: DocumentFacts
  /// The lines, entities first, each once.
  public let lines: [String]

  /// Reads a text.
  public init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// Reads a text given as bytes.
  public init(bytes: [UInt8]) {
    facts = Extractor().facts(of: Document(id: "text.txt", bytes: bytes))
    var seen: Set<String> = []
    let entities = facts.entities.map(Self.line)
    let relations = facts.relations.map { [facts] in Self.line($0, facts) }
    lines = (entities + relations).filter { seen.insert($0).inserted }
  }

  /// The lines, one below the other.
  public var description: String { lines.joined(separator: "\n") }

  /// Whether a line is there.
  ///
  /// A line of an entity may leave out names other than the first. A star stands for any text.
  public func holds(_ expected: String) -> Bool {
    lines.contains { Self.fits($0, expected) }
  }

  /// The names and aliases of the entities of a kind.
  public func names(_ kind: EntityKind) -> [String] {
    facts.entities.filter { $0.kind == kind }.flatMap { [$0.name] + $0.aliases }
  }

  private static func fits(_ line: String, _ expected: String) -> Bool {
    if expected.contains("*") { return matches(line, expected) }
    if line == expected { return true }
    let kind = line.prefix { $0 != ":" }
    guard EntityKind.allCases.contains(where: { $0.word == kind }) else { return false }
    let parts = line.split(separator: " | ").map(String.init)
    let wanted = expected.split(separator: " | ").map(String.init)
    guard let name = wanted.first, parts.first == name else { return false }
    return wanted.dropFirst().allSatisfy { parts.dropFirst().contains($0) }
  }

  private static func matches(_ line: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard line.hasPrefix(parts[0]), let last = parts.last else { return false }
    var rest = line.dropFirst(parts[0].count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func line(_ entity: EntityFact) -> String {
    var names = [entity.name]
    if !entity.acronym.isEmpty, !([entity.name] + entity.aliases).contains(entity.acronym) {
      names.append(entity.acronym)
    }
    names += entity.aliases
    return "\(entity.kind.word): " + names.joined(separator: " | ")
  }

  private static func line(_ relation: RelationFact, _ facts: DocumentFacts) -> String {
    let source = facts.entities[Int(relation.source)].name
    let target = facts.entities[Int(relation.target)].name
    switch relation.kind {
    case .role:
      var parts = [source, facts.titles[Int(relation.title)], target]
      if relation.status != .current { parts.append(relation.status.word) }
      return "role: " + parts.joined(separator: " | ")
    case .partOf, .organizer:
      return "\(relation.kind.word): \(source) > \(target)"
    case .participation:
      let order = relation.order > 0 ? " \(relation.order)" : ""
      return "\(relation.mode.word)\(order): \(source) > \(target)"
    }
  }
}
