/// Says which document or folder could not be read, where in it, and what would be valid.
public struct ReadError: Error, Sendable, Equatable {
  /// What was wrong.
  public enum Reason: Sendable, Equatable {
    /// Nothing bears this name.
    case missing
    /// The operating system refuses access.
    case notPermitted
    /// A folder stands where a file is wanted.
    case isFolder
    /// No text: no bytes, or white space only.
    case empty
    /// Bytes that no text has: a NUL byte, or mostly control characters.
    case binary
    /// A byte that is no UTF-8; its value.
    case invalidUTF8(UInt8)
    /// More bytes than byte offsets can count.
    case tooLarge
    /// A folder in which no file is a document; the number of files that were skipped.
    case noDocuments(skipped: Int)
    /// A file whose name is no UTF-8.
    case nameIsNotUTF8
    /// Anything else that the operating system reports, in its words.
    case system(String)
  }

  /// Where in a file the reason stands.
  public struct Place: Sendable, Equatable {
    /// Line, from 1.
    public var line: Int
    /// Character within the line, from 1; a byte order mark does not count.
    public var column: Int
    /// Offset in bytes, from 0.
    public var byte: Int

    /// Creates a place.
    public init(line: Int, column: Int, byte: Int) {
      self.line = line
      self.column = column
      self.byte = byte
    }
  }

  /// What was wrong.
  public var reason: Reason
  /// The file or folder as the user named it; `standard input` where nothing was named.
  public var path: String
  /// Where in the file, if one byte is to blame.
  public var place: Place?

  /// Creates an error.
  public init(_ reason: Reason, path: String, place: Place? = nil) {
    self.reason = reason
    self.path = path
    self.place = place
  }
}

extension ReadError: CustomStringConvertible {
  /// One line for people: what is wrong with which file at which place, and what would be valid.
  public var description: String {
    let name = path.printable
    switch reason {
    case .missing:
      return "cannot read '\(name)': there is no such file or folder; "
        + "name a text file, a folder with .txt or .md files, or '-' for standard input"
    case .notPermitted:
      return "cannot read '\(name)': permission denied; name a file or folder that you may read"
    case .isFolder:
      return "cannot read '\(name)': it is a folder; name a text file"
    case .empty:
      return "'\(name)' is empty; a document is UTF-8 text with at least one word"
    case .binary:
      return "'\(name)' is a binary file\(at); "
        + "a document is plain UTF-8 text or Markdown (not UTF-16, PDF or an office file)"
    case .invalidUTF8(let byte):
      return "'\(name)' is not UTF-8: byte 0x\(hexadecimal(byte))\(at); save it as UTF-8 text"
    case .tooLarge:
      return "'\(name)' is larger than 2 GB; split it into smaller documents"
    case .noDocuments(let skipped):
      return "folder '\(name)' holds no document\(skippedNote(skipped)); "
        + "a folder must hold .txt or .md files, itself or in folders below it"
    case .nameIsNotUTF8:
      return "cannot read '\(name)': the file name is not UTF-8; rename the file"
    case .system(let words):
      return "cannot read '\(name)': \(words); name a text file or a folder that can be read"
    }
  }

  private var at: String {
    guard let place else { return "" }
    return " at line \(place.line), column \(place.column) (byte offset \(place.byte))"
  }

  private func skippedNote(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " (1 other file was skipped)"
    default: " (\(count) other files were skipped)"
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
