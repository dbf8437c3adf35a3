/// Why a picture could not be drawn.
public struct RenderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reasons there are.
  public enum Reason: Sendable, Equatable {
    /// Graphviz's plugins are not where they should be.
    case pluginsMissing
    /// Graphviz refused the picture.
    case layoutFailed
    /// Graphviz crashed; this process did not.
    case layoutCrashed
    /// The layout took longer than it may.
    case deadlinePassed
    /// The picture has more boxes or lines than can be laid out.
    case tooLarge
    /// No memory, process or pipe to be had.
    case noResources
  }

  /// What went wrong, for programs.
  public let reason: Reason
  /// Lower case: what happened and what can be done.
  public let message: String

  /// The message.
  public var description: String { message }

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}
