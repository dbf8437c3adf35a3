#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder for what the measured tool writes.
struct OutputScratch {
  let path: String

  init() {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    path = "\(folder)/rolegraph-benchmark-\(getpid()).output"
  }

  /// Removes the folder and the files in it.
  func remove() {
    guard let handle = opendir(path) else { return }
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink("\(path)/\(name)") }
    }
    closedir(handle)
    rmdir(path)
  }
}
