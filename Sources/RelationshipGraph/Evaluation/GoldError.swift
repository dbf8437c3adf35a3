import RelationExtraction

/// Says what is wrong with an annotation, where, and what would be valid.
public struct GoldError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// An entity of a kind that there is not.
    case unknownKind(String)
    /// An identifier that an earlier entity bears.
    case repeatedID(String)
    /// An identifier that no entity bears.
    case unknownID(String)
    /// A list without an item that can be compared; the list's name.
    case emptyList(String)
  }

  /// What is wrong.
  public var reason: Reason
  /// The record, such as `roles[3]`; the first of a list is 0.
  public var place: String

  /// Creates an error.
  public init(_ reason: Reason, place: String) {
    self.reason = reason
    self.place = place
  }
}

extension GoldError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch reason {
    case .unknownKind(let kind):
      let known = EntityKind.allCases.map { "'\($0.word)'" }.joined(separator: ", ")
      return "\(place): unknown kind '\(kind)'; use one of \(known)"
    case .repeatedID(let id):
      return "\(place): the id '\(id)' stands there twice; give each entity an id of its own"
    case .unknownID(let id):
      return "\(place): no entity has the id '\(id)'; use an id that is given under 'entities'"
    case .emptyList(let name):
      return "\(place): '\(name)' is empty; it must hold at least one word"
    }
  }
}
