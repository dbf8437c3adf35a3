#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads whole files by the system's calls, with room for the file's size taken at once.
enum FileBytes {
  /// Byte offsets of evidence are counted in 32 bits, and extraction takes a multiple of the text.
  static let limit = Int(Int32.max)

  /// Reads a file.
  static func contents(ofFile path: String) throws(ReadError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadError(reason(errno), path: path) }
    defer { close(descriptor) }
    return try contents(of: descriptor, path: path)
  }

  /// Reads what an open file or a pipe still has to give.
  /// - Parameter path: the name used in errors.
  static func contents(of descriptor: Int32, path: String) throws(ReadError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadError(reason(errno), path: path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw ReadError(.isFolder, path: path) }
    var bytes: [UInt8] = []
    if status.st_mode & S_IFMT == S_IFREG {
      guard status.st_size <= limit else { throw ReadError(.tooLarge, path: path) }
      bytes = try block(from: descriptor, capacity: Int(status.st_size), path: path)
      if bytes.count < Int(status.st_size) { return bytes }
    }
    while true {
      let more = try block(from: descriptor, capacity: 1 << 16, path: path)
      if more.isEmpty { return bytes }
      bytes += more
      if bytes.count > limit { throw ReadError(.tooLarge, path: path) }
      // An endless device such as /dev/zero must not fill the memory first.
      if more.contains(0) { return bytes }
    }
  }

  /// Reads until `capacity` bytes are there or the file ends.
  private static func block(
    from descriptor: Int32, capacity: Int, path: String
  ) throws(ReadError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      preferLargePages(UnsafeRawBufferPointer(buffer))
      while count < capacity {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
        if got == 0 { return }
        if got < 0, errno == EINTR { continue }
        if got < 0 {
          failure = errno
          return
        }
        count += got
      }
    }
    if failure != 0 { throw ReadError(reason(failure), path: path) }
    return bytes
  }

  /// Asks for large pages: half the time of reading a large file goes into first touches of small
  /// ones. A refusal changes nothing.
  private static func preferLargePages(_ buffer: UnsafeRawBufferPointer) {
    #if os(Linux)
      let page = 1 << 21
      guard buffer.count >= 2 * page, let start = buffer.baseAddress else { return }
      let gap = (page - Int(bitPattern: start) % page) % page
      madvise(UnsafeMutableRawPointer(mutating: start + gap), buffer.count - gap, MADV_HUGEPAGE)
    #endif
  }

  /// What an error number of the system means to a reader of files.
  static func reason(_ code: Int32) -> ReadError.Reason {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case EISDIR: .isFolder
    default: .system(String(cString: strerror(code)).lowercased())
    }
  }
}
