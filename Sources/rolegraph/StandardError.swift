#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where messages for people go.
enum StandardError {
  /// Whether a person is watching.
  static let isTerminal = isatty(2) == 1

  /// Writes text; a closed standard error is no failure.
  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(2, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Writes what went wrong, in place of a progress line if there is one.
  static func report(_ message: String) {
    write((isTerminal ? "\r\u{1B}[K" : "") + "rolegraph: \(message)\n")
  }
}
