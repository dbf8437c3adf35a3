import RelationExtraction

/// A view that is asked for, with the names and numbers that it takes.
public struct ViewRequest: Sendable, Equatable {
  /// Which view.
  public var name: GraphView.Name
  /// A name of the organization, the event or the centre of `posts`, `event` and `ego`; empty: the main one.
  public var of = ""
  /// How many steps around the centre `ego` shows, from 1.
  public var depth = 1
  /// The names of the two ends of `path`.
  public var from = ""
  /// See `from`.
  public var to = ""

  /// Creates a request without names.
  public init(_ name: GraphView.Name) { self.name = name }
}

/// Why there is no such view.
public struct ViewError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Lower case: what is wrong, and what would be valid.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension EntityGraph {
  /// Returns the part of the graph that a request asks for.
  /// - Throws: where a name fits no node or several, with the nearest names; where two nodes are not
  ///   connected.
  public func view(_ request: ViewRequest) throws(ViewError) -> GraphView {
    switch request.name {
    case .posts where !request.of.isEmpty:
      return posts(of: try node(named: request.of, kinds: [.organization], option: "--of"))
    case .event where !request.of.isEmpty:
      return event(try node(named: request.of, kinds: [.event], option: "--of"))
    case .ego:
      guard !request.of.isEmpty else {
        throw ViewError("the view 'ego' needs a name; give one with --of")
      }
      return ego(
        of: try node(named: request.of, kinds: [.person, .organization, .event], option: "--of"),
        depth: request.depth)
    case .path:
      guard !request.from.isEmpty, !request.to.isEmpty else {
        throw ViewError("the view 'path' needs two names; give them with --from and --to")
      }
      let kinds: Set<EntityKind> = [.person, .organization, .event]
      return try path(
        from: try node(named: request.from, kinds: kinds, option: "--from"),
        to: try node(named: request.to, kinds: kinds, option: "--to"))
    default: return view(request.name)
    }
  }
}
