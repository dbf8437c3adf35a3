import RelationExtraction

/// Why a file is no graph that can be read.
public struct GraphReadError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Line from 1; 0 where the whole file is meant.
  public let line: Int
  /// Column from 1; 0 where the whole line is meant.
  public let column: Int
  /// Lower case: what is wrong, and what would be valid.
  public let message: String

  /// Creates an error.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// Place and message.
  public var description: String {
    line > 0 ? "line \(line), column \(column): \(message)" : message
  }
}

/// Reads GraphML. Of a file that this library has written it takes nodes and edges with all their values, at
/// most three quotations each, and the places of all evidence; the documents themselves are not in such a file.
/// Of files of other programs it takes what maps, see ``ElementKinds``, and keeps other values as they are.
///
/// The form is that of the GraphML primer, <http://graphml.graphdrawing.org/primer/graphml-primer.html>. A
/// document type is refused, so no entities can be declared.
public enum GraphMLReader {
  /// Whether bytes look like GraphML.
  public static func isGraphML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let start = head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    return start == UInt8(ascii: "<")
      && String(decoding: head, as: UTF8.self).contains("<graphml")
  }

  /// Returns the graph of a file.
  /// - Throws: where the XML is broken, or where a node or an edge lacks what it needs.
  public static func graph(from bytes: [UInt8]) throws(GraphReadError) -> EntityGraph {
    guard bytes.count < UInt32.max else {
      throw GraphReadError(
        line: 0, column: 0, message: "the file is larger than 4 GB; split the graph by a view")
    }
    let elements = try GraphMLParser.elements(of: bytes)
    var assembly = GraphAssembly(elements)
    return try assembly.assemble()
  }
}
