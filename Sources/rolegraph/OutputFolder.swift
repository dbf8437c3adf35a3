#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import DocumentReaders

/// The folder to which a run writes.
struct OutputFolder {
  let path: String

  /// The path of a file in it.
  func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// Checks, without making anything, that the folder stands or can be made, and takes files.
  func check() throws(OutputError) {
    var ancestor = path
    while access(ancestor, F_OK) != 0, errno == ENOENT || errno == ENOTDIR {
      let parent = Self.parent(of: ancestor)
      if parent == ancestor { break }
      ancestor = parent
    }
    var status = stat()
    guard stat(ancestor, &status) == 0 else { throw unwritable(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw unwritable(ENOTDIR, at: ancestor) }
    guard access(ancestor, W_OK | X_OK) == 0 else { throw unwritable(errno, at: ancestor) }
  }

  /// Makes the folder in which a file is to stand, and those above it.
  static func makeParent(of file: String) throws(OutputError) {
    let folder = parent(of: file)
    if mkdir(folder, 0o777) == 0 || errno == EEXIST { return }
    let code = errno
    guard code == ENOENT, folder != parent(of: folder) else {
      throw OutputError(path: folder, isFolder: true, cause: systemWords(code))
    }
    try makeParent(of: folder)
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw OutputError(path: folder, isFolder: true, cause: systemWords(errno))
    }
  }

  static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.hasSuffix("/") { rest = rest.dropLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  private func unwritable(_ code: Int32, at ancestor: String? = nil) -> OutputError {
    var words = systemWords(code)
    if let ancestor, code == ENOTDIR {
      words = "'\(ancestor.printable)' is a file, not a folder"
    }
    return OutputError(path: path, isFolder: true, cause: words)
  }
}
