public import RelationExtraction

/// Reads documents: plain text and Markdown in UTF-8.
///
/// The bytes of a document are those of the file, with a byte order mark if it has one, since
/// evidence points into the file.
public struct DocumentReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads the file at `path`.
  /// - Parameters:
  ///   - path: a file of any ending.
  ///   - id: the document's name in evidence.
  /// - Throws: `ReadError` if the file cannot be read or is no UTF-8 text.
  public func document(atPath path: String, id: String) throws(ReadError) -> Document {
    try checked(FileBytes.contents(ofFile: path), id: id, path: path)
  }

  /// Reads standard input to its end.
  /// - Throws: `ReadError` if it cannot be read or is no UTF-8 text.
  public func documentFromStandardInput(id: String = "stdin") throws(ReadError) -> Document {
    let path = "standard input"
    return try checked(FileBytes.contents(of: 0, path: path), id: id, path: path)
  }

  private func checked(
    _ bytes: [UInt8], id: String, path: String
  ) throws(ReadError) -> Document {
    if let complaint = TextCheck.complaint(about: bytes, path: path) { throw complaint }
    return Document(id: id, bytes: bytes)
  }
}
