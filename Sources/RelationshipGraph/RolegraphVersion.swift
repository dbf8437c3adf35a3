/// The version of the tool and its libraries; files say by which they were written.
public enum RolegraphVersion {
  /// The current version.
  public static let current = "0.1.0"
}
