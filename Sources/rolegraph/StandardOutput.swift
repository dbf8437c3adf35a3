#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where results go that are text for people or for other programs.
enum StandardOutput {
  /// Why no more can be written.
  enum Failure: Error, CustomStringConvertible {
    /// The reader has gone away; that is no failure of ours.
    case closed
    /// The system's words.
    case system(String)

    var description: String {
      switch self {
      case .closed: "standard output was closed"
      case .system(let words): "cannot write standard output: \(words)"
      }
    }
  }

  /// Whether a person is watching.
  static let isTerminal = isatty(1) == 1

  /// Columns of the terminal, within reason; 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(max(Int(size.ws_col), 40), 200)
  }

  /// Writes all bytes and takes them away.
  static func write(_ bytes: inout [UInt8]) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(1, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      let code = errno
      if count < 0, code == EPIPE { throw .closed }
      if count < 0, code != EINTR { throw .system(systemWords(code)) }
      done += max(count, 0)
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
