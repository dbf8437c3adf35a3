#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import DocumentReaders

/// A file or folder that could not be written.
struct OutputError: Error, CustomStringConvertible {
  var path: String
  var isFolder = false
  /// Why, in lower case.
  var cause: String

  var description: String {
    isFolder
      ? "cannot write to folder '\(path.printable)': \(cause); "
        + "name with --output a folder that you may write to or that can be made"
      : "cannot write '\(path.printable)': \(cause)"
  }
}

/// The system's words for an error number, in lower case.
func systemWords(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
