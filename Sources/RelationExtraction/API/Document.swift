/// One bulletin or article as it was read.
public struct Document: Sendable, Equatable {
  /// What the document is called in evidence: a path relative to the input, or `stdin`.
  public var id: String
  /// The content of the file, byte for byte: UTF-8, with or without a byte order mark.
  public var bytes: [UInt8]

  /// Creates a document.
  /// - Parameters:
  ///   - id: the name used in evidence.
  ///   - bytes: UTF-8. Bytes that are no UTF-8 are read as parts of words and cause no failure.
  public init(id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }
}
