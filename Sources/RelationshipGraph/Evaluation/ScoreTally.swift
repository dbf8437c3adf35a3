/// The counts of one row of a score.
public struct ScoreTally: Sendable, Equatable {
  /// Found, and in the annotation.
  public var right = 0
  /// Found, and not in the annotation; duplicates too.
  public var spurious = 0
  /// In the annotation, and not found.
  public var missed = 0
  /// Nodes for an entity that another node has taken.
  public var duplicates = 0
  /// Found, and neither right nor wrong, since something optional is concerned.
  public var ignored = 0
  /// Found, and another way of telling what was found already; neither right nor wrong.
  public var redundant = 0

  /// Creates counts of nothing.
  public init() {}

  /// What the annotation requires.
  public var gold: Int { right + missed }

  /// What was found, without what is neither right nor wrong.
  public var predicted: Int { right + spurious }

  /// The part of what was found that is right; nil if nothing was found.
  public var precision: Double? { Self.ratio(right, predicted) }

  /// The part of what is required that was found; nil if nothing is required.
  public var recall: Double? { Self.ratio(right, gold) }

  /// The harmonic mean of both; nil if nothing was found and nothing is required.
  public var f1: Double? { Self.ratio(2 * right, gold + predicted) }

  /// Adds other counts.
  public mutating func add(_ other: ScoreTally) {
    right += other.right
    spurious += other.spurious
    missed += other.missed
    duplicates += other.duplicates
    ignored += other.ignored
    redundant += other.redundant
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
