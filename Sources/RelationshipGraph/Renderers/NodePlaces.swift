/// Where the nodes of a view lie, by their numbers; a view need not have any places.
public struct NodePlaces: Sendable {
  /// A point in points (1/72 inch); y grows downwards.
  public struct Place: Sendable, Equatable {
    /// From the left.
    public var x: Double
    /// From the top.
    public var y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// No node has a place.
  public static let none = NodePlaces([:])

  private let places: [Int32: Place]

  /// Creates places of nodes.
  public init(_ places: [Int32: Place]) { self.places = places }

  /// The place of a node; nil if it has none.
  public subscript(node: Int32) -> Place? { places[node] }
}
