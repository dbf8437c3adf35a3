import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// The graph that a subcommand works on: out of a text, or out of a GraphML file of ours.
struct GraphInput {
  /// A path, or `-` for standard input.
  let path: String
  let lexiconFiles: [String]

  /// A graph file that cannot be read.
  private struct UnreadableGraph: Error, CustomStringConvertible {
    let path: String
    let error: GraphReadError

    var description: String {
      let place = error.line > 0 ? ":\(error.line):\(error.column)" : ""
      return "cannot read '\(path.printable)\(place)': \(error.message)"
    }
  }

  /// Reads the graph.
  /// - Throws: what keeps the input from being read, with its place.
  func graph() throws -> EntityGraph {
    let reader = DocumentReader()
    let name = path == "-" ? "standard input" : path
    let document =
      path == "-"
      ? try reader.documentFromStandardInput() : try reader.document(atPath: path, id: path)
    guard GraphMLReader.isGraphML(document.bytes) else {
      let extractor = Extractor(lexicon: try UserLexicons.lexicon(with: lexiconFiles))
      var builder = GraphBuilder()
      builder.add(
        extractor.facts(of: Document(id: Self.fileName(of: document.id), bytes: document.bytes)))
      return builder.graph()
    }
    do {
      return try GraphMLReader.graph(from: document.bytes)
    } catch {
      throw UnreadableGraph(path: name, error: error)
    }
  }

  /// The name, without endings, of files that are made of it.
  var stem: String {
    if path == "-" { return "stdin" }
    let name = Self.fileName(of: path)
    guard let point = name.lastIndex(of: "."), name[..<point].contains(where: { $0 != "." }) else {
      return name
    }
    return String(name[..<point])
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
