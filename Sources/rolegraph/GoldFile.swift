import DocumentReaders
import Foundation
import RelationExtraction
import RelationshipGraph

/// A file NAME.gold.json, which annotates a text beside it.
struct GoldFile {
  /// A folder, an annotation or a text that cannot be used.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private static let ending = ".gold.json"

  let folder: String
  /// The file's name without its ending.
  let stem: String
  private let gold: GoldAnnotation

  /// The names of the annotations in a folder, sorted by bytes.
  static func names(in folder: String) throws(Failure) -> [String] {
    let valid = "name a folder with files NAME\(ending), each beside its text"
    let names: [String]
    do {
      names = try FolderListing(path: folder).files.filter { $0.hasSuffix(ending) }
    } catch {
      let cause =
        error.reason == .missing ? "there is no such folder" : "it is no folder that can be read"
      throw Failure(description: "cannot read folder '\(folder.printable)': \(cause); \(valid)")
    }
    if names.isEmpty {
      throw Failure(description: "folder '\(folder.printable)' holds no annotation; \(valid)")
    }
    return names
  }

  /// Reads an annotation.
  init(named name: String, in folder: String) throws(Failure) {
    self.folder = folder
    stem = String(name.dropLast(Self.ending.count))
    let path = Self.path(of: name, in: folder)
    let bytes = try Self.bytes(of: path)
    do {
      gold = try JSONDecoder().decode(GoldAnnotation.self, from: Data(bytes))
    } catch {
      let complaint = (error as? DecodingError)?.complaint(about: bytes) ?? ": \(error)"
      throw Failure(description: (path + complaint).printable)
    }
  }

  /// Reads the text, which stands beside the annotation.
  func document() throws(Failure) -> Document {
    let name = gold.document.isEmpty ? stem + ".txt" : gold.document
    let path = Self.path(of: stem + Self.ending, in: folder).printable
    guard !name.contains("/") else {
      throw Failure(
        description: "\(path): document: '\(name.printable)' is a path; name a file that stands "
          + "beside the annotation")
    }
    do {
      return try DocumentReader().document(atPath: Self.path(of: name, in: folder), id: name)
    } catch {
      let cause =
        error.reason == .missing
        ? "there is no text '\(name.printable)'; put it beside the annotation, or name under "
          + "'document' a file that stands there"
        : "\(error)"
      throw Failure(description: "\(path): document: \(cause)")
    }
  }

  /// Compares the graph of the text with the annotation.
  func score(of graph: EntityGraph) throws(Failure) -> Score {
    do {
      return try Score(of: graph, against: gold)
    } catch {
      let path = Self.path(of: stem + Self.ending, in: folder)
      throw Failure(description: "\(path): \(error)".printable)
    }
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    do {
      return try DocumentReader().document(atPath: path, id: path).bytes
    } catch {
      throw Failure(description: "\(error)")
    }
  }

  private static func path(of name: String, in folder: String) -> String {
    OutputFolder(path: folder).file(name)
  }
}

extension DecodingError {
  /// Where in an annotation the error is, what it is, and what would be valid.
  fileprivate func complaint(about bytes: [UInt8]) -> String {
    switch self {
    case .keyNotFound(let key, let context):
      "\(Self.place(context)): '\(key.stringValue)' is missing; an annotation must have it there"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      "\(Self.place(context)): this must be \(Self.words(for: type))"
    default:
      JSONFault(in: bytes).description
    }
  }

  /// The path to a value, such as `: entities[3].names`; empty for the whole.
  private static func place(_ context: Context) -> String {
    var place = ""
    for key in context.codingPath {
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? ": \(key.stringValue)" : ".\(key.stringValue)"
      }
    }
    return place
  }

  private static func words(for type: Any.Type) -> String {
    if type == String.self { return "a text in quotation marks" }
    if type == Bool.self { return "true or false" }
    return "\(type)".hasPrefix("Array") ? "a list in brackets" : "an object in braces"
  }
}
