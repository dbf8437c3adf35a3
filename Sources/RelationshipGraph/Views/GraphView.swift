/// A part of the graph chosen for one purpose.
public struct GraphView: Sendable {
  /// The views there are.
  public enum Name: String, Sendable, CaseIterable {
    case full, speakers, units
    case coMentions = "co-mentions"
    case posts, event, ego, path

    /// The views that need no names to be chosen.
    public static let overviews: [Name] = [.full, .speakers, .units, .coMentions, .posts, .event]
  }

  /// Which view it is.
  public var name: Name
  /// The whole graph; `nodes` and `edges` say what of it is shown.
  public var graph: EntityGraph
  /// Nodes of the view, ascending.
  public var nodes: [Int32]
  /// Edges of the view, ascending.
  public var edges: [Int32]
  /// What the view is about: the organization of `posts`, the event of `event`, the centre of `ego`, the
  /// nodes of `path` from one end to the other.
  public var focus: [Int32] = []

  /// How nodes and edges differ between two states, where the graph is made of two.
  public var nodeMarks: [Int32: GraphChanges.Mark] = [:]
  /// See `nodeMarks`.
  public var edgeMarks: [Int32: GraphChanges.Mark] = [:]

  /// Creates a view out of chosen nodes and edges.
  public init(
    name: Name, graph: EntityGraph, nodes: [Int32], edges: [Int32], focus: [Int32] = []
  ) {
    self.name = name
    self.graph = graph
    self.nodes = nodes
    self.edges = edges
    self.focus = focus
  }
}
