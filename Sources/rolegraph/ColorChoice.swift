import ArgumentParser
import DocumentReaders

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The values of `--color`.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Resolves the value of `--color`.
  static func choice(named name: String) throws -> ColorChoice {
    if let choice = ColorChoice(rawValue: name) { return choice }
    let known = allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    throw ValidationError("unknown choice of colors '\(name.printable)'; use one of \(known)")
  }

  /// Whether to use colours: by itself only where a person sees them and does not refuse them
  /// (no-color.org).
  var isColored: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: StandardOutput.isTerminal && getenv("NO_COLOR") == nil
    }
  }
}
