#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes files that appear whole or not at all: the bytes go to a temporary file in the same
/// folder, which then takes the name.
enum AtomicFile {
  /// Writes a file, replacing one of that name; makes the folders above it.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    try write(to: path) {
      (write: (inout [UInt8]) throws(OutputError) -> Void) throws(OutputError) in
      var bytes = bytes
      try write(&bytes)
    }
  }

  /// Writes a file piece by piece: `body` calls what it is given with the next bytes, which are
  /// written and taken away.
  static func write(
    to path: String,
    _ body: ((inout [UInt8]) throws(OutputError) -> Void) throws(OutputError) -> Void
  ) throws(OutputError) {
    try OutputFolder.makeParent(of: path)
    let temporary = "\(OutputFolder.parent(of: path))/.rolegraph-\(getpid()).part"
    // What an earlier process of that number may have left is no file to write into.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(path: path, cause: systemWords(errno)) }
    var code: Int32 = 0
    do throws(OutputError) {
      try body { (bytes: inout [UInt8]) throws(OutputError) in
        let failure = writeAll(bytes, to: descriptor)
        if failure != 0 { throw OutputError(path: path, cause: words(failure)) }
        bytes.removeAll(keepingCapacity: true)
      }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    if close(descriptor) != 0 { code = errno }
    if code == 0, rename(temporary, path) != 0 { code = errno }
    if code == 0 { return }
    unlink(temporary)
    throw OutputError(path: path, cause: words(code))
  }

  /// Returns the system's error number, 0 if all was written.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = systemWrite(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0, errno != EINTR { return errno }
        done += max(count, 0)
      }
      return 0
    }
  }

  private static func words(_ code: Int32) -> String {
    code == EISDIR
      ? "a folder bears that name; remove it or choose another --output folder"
      : systemWords(code)
  }
}
