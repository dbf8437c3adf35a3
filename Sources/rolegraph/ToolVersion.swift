import RelationshipGraph

/// The version that `--version` tells.
enum ToolVersion {
  static let current = RolegraphVersion.current
}
