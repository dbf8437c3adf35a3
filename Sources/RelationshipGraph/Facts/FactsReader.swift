import FoundationEssentials
public import RelationExtraction

/// Reads `facts.jsonl` back, see ``FactsRenderer`` and <doc:Facts>.
public enum FactsReader {
  /// Whether bytes look like a line of facts.
  public static func isFacts(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return start.starts(with: "{\"rolegraph_facts\":".utf8)
  }

  /// Returns the facts of each document, in the order of the lines; empty lines are passed over.
  /// - Throws: for the first line that is none, with its number and what is wrong with it.
  public static func facts(from bytes: [UInt8]) throws(GraphReadError) -> [DocumentFacts] {
    var result: [DocumentFacts] = []
    let decoder = JSONDecoder()
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        let stored = try decoder.decode(StoredFacts.self, from: Data(line))
        result.append(try stored.facts())
      } catch let error as DecodingError {
        throw GraphReadError(line: number, column: 0, message: error.words(about: Array(line)))
      } catch {
        throw GraphReadError(line: number, column: 0, message: "\(error)")
      }
    }
    return result
  }
}

extension DecodingError {
  /// Where in a line of facts the error is, and what would be valid.
  fileprivate func words(about line: [UInt8]) -> String {
    switch self {
    case .keyNotFound(let key, let context):
      "'\(key.stringValue)' is missing\(Self.place(context)); facts have it there"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      "the value\(Self.place(context)) must be of the type \(type)"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(context.debugDescription)\(Self.place(context))"
    default:
      "this is no line of facts\(JSONFault(in: line).description)"
    }
  }

  private static func place(_ context: Context) -> String {
    let path = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }.joined()
    return path.isEmpty ? "" : " at '\(path.drop { $0 == "." })'"
  }
}
