#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths by which files are told apart.
package enum FilePath {
  /// The path without links, `.` and `..`; the path itself where nothing bears it.
  package static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// The parts of the absolute path, by name: `.` and `..` are worked out, links are not.
  static func absoluteComponents(_ path: String) -> [String] {
    var parts: [String] = []
    let start = path.hasPrefix("/") ? "" : resolved(".")
    for part in (start + "/" + path).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts
  }
}
