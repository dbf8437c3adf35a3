/// The version that `--version` tells.
enum ToolVersion {
  static let current = "0.1.0"
}
