public import RelationExtraction

/// Where a document is to be read from, and what it is called.
public struct DocumentLocation: Sendable, Equatable {
  /// What bytes come from.
  public enum Source: Sendable, Equatable {
    case file(path: String)
    case standardInput
  }

  /// The document's name in evidence, different from that of every other one: its path below the
  /// folder that was named, the file's name if the file itself was named, or `stdin`. Where two
  /// would be called the same, folders further up are put before it.
  public var id: String
  /// What its bytes come from.
  public var source: Source
  /// The folder below the named one in which the file stands; empty if in that itself.
  public var folder: String
  /// The file's name with its ending; `stdin` for standard input.
  public var name: String

  /// Creates a location.
  public init(id: String, source: Source, folder: String, name: String) {
    self.id = id
    self.source = source
    self.folder = folder
    self.name = name
  }

  /// The file's path with links followed; nil for standard input.
  public var resolvedPath: String? {
    guard case .file(let path) = source else { return nil }
    return FilePath.resolved(path)
  }
}

extension DocumentReader {
  /// Reads the document at a location.
  /// - Throws: `ReadError` if it cannot be read or is no UTF-8 text.
  public func document(at location: DocumentLocation) throws(ReadError) -> Document {
    switch location.source {
    case .file(let path): try document(atPath: path, id: location.id)
    case .standardInput: try documentFromStandardInput(id: location.id)
    }
  }
}
