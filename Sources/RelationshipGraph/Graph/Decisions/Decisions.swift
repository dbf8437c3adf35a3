import RelationExtraction

/// What somebody decided about names where resolution would decide otherwise. Decisions name things, not nodes,
/// so they last over later runs.
public struct Decisions: Sendable, Equatable {
  /// Names that mean one thing; of one name, that all who bear it are one.
  public struct SameAs: Sendable, Equatable {
    /// Full names.
    public var names: [String]
    /// Creates a decision.
    public init(names: [String]) { self.names = names }
  }

  /// What must not become one.
  public enum Apart: Sendable, Equatable {
    /// Things of one name: one of the documents of the first list, another of those of the second, and so on.
    case bearers(name: String, documents: [[String]])
    /// Two names that stand for two things, whatever documents say of short names.
    case names(String, String)
  }

  /// What is wrong and must not be in the graph.
  public enum Drop: Sendable, Equatable {
    /// A name that names nothing.
    case name(String)
    /// A post; an empty title means each title.
    case post(person: String, title: String, organization: String)
  }

  /// What is the same.
  public var sameAs: [SameAs] = []
  /// What is not.
  public var apart: [Apart] = []
  /// What is wrong.
  public var drops: [Drop] = []

  /// No decision.
  public static let none = Decisions()

  /// Creates an empty list.
  public init() {}

  /// Whether nothing was decided.
  public var isEmpty: Bool { self == .none }
}

extension Decisions {
  /// Documents without what was dropped.
  func applied(to documents: [DocumentFacts]) -> [DocumentFacts] {
    drops.isEmpty ? documents : documents.map { FactsFilter(drops).filtered($0) }
  }

  /// Decisions that fit nothing in the documents, in words.
  func unused(in documents: [DocumentFacts]) -> [String] {
    if isEmpty { return [] }
    var bearers: [[UInt8]: Set<Int>] = [:]
    var reader = NameKey()
    for (number, facts) in documents.enumerated() {
      for entity in facts.entities {
        reader.read(entity.name)
        bearers[reader.bytes, default: []].insert(number)
      }
    }
    var kinds: [[UInt8]: Set<EntityKind>] = [:]
    for entity in documents.lazy.flatMap(\.entities) {
      reader.read(entity.name)
      kinds[reader.bytes, default: []].insert(entity.kind)
    }
    func areOfOneKind(_ names: [String]) -> Bool {
      var common = Set(EntityKind.allCases)
      for name in names {
        reader.read(name)
        common.formIntersection(kinds[reader.bytes] ?? [])
      }
      return !common.isEmpty
    }
    func has(_ name: String) -> Bool {
      reader.read(name)
      return bearers[reader.bytes] != nil
    }
    var unused: [String] = []
    for same in sameAs {
      let missing = same.names.filter { !has($0) }
      if !missing.isEmpty {
        unused.append("same-as: no document names \(Self.quoted(missing))")
      } else if !areOfOneKind(same.names) {
        unused.append(
          "same-as: \(Self.quoted(same.names)) are of different kinds, nothing was joined")
      }
      for apart in apart {
        guard case .names(let left, let right) = apart, same.names.contains(left),
          same.names.contains(right)
        else { continue }
        unused.append(
          "keep-apart: \(Self.quoted([left, right])) are the same by same-as, which holds")
      }
    }
    for apart in apart {
      switch apart {
      case .names(let left, let right):
        let missing = [left, right].filter { !has($0) }
        if !missing.isEmpty {
          unused.append("keep-apart: no document names \(Self.quoted(missing))")
        }
      case .bearers(let name, let groups):
        reader.read(name)
        let naming = Set((bearers[reader.bytes] ?? []).map { documents[$0].document })
        let empty = groups.filter { group in !group.contains(where: naming.contains) }
        if let first = empty.first {
          unused.append(
            "keep-apart: '\(InertText.line(name, limit: 80))' stands in none of \(Self.quoted(first))"
          )
        }
      }
    }
    let filter = FactsFilter(drops)
    for (number, drop) in drops.enumerated()
    where !documents.contains(where: { filter.isUsed(number, in: $0) }) {
      switch drop {
      case .name(let name): unused.append("drop: no document names \(Self.quoted([name]))")
      case .post(let person, let title, let organization):
        unused.append(
          "drop: no document tells this post: \(Self.quoted([person, title, organization].filter { !$0.isEmpty }))"
        )
      }
    }
    return unused
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "'\(InertText.line($0, limit: 80))'" }.joined(separator: ", ")
  }
}
