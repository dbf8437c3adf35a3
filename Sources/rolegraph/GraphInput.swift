import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// The graph that a subcommand works on: out of a text, of facts, or of a graph file.
struct GraphInput {
  /// A graph, and the facts that it was made of where the input tells them.
  struct Loaded {
    let graph: EntityGraph
    let facts: [DocumentFacts]?
  }

  /// What a file is if it is no text.
  enum Kind {
    case facts, graphML, nodeLink
    /// A file of another program that holds no graph that can be read.
    case other(String)
  }

  /// A path, or `-` for standard input.
  let path: String
  let lexiconFiles: [String]

  /// A file that cannot be read as a graph.
  struct UnreadableGraph: Error, CustomStringConvertible {
    let path: String
    let error: GraphReadError

    var description: String {
      let column = error.column > 0 ? ":\(error.column)" : ""
      let place = error.line > 0 ? ":\(error.line)\(column)" : ""
      return "cannot read '\(path.printable)\(place)': \(error.message)"
    }
  }

  /// A graph file where a text is wanted.
  struct NotAText: Error, CustomStringConvertible {
    let path: String
    let kind: Kind

    var description: String {
      let name = "'\(path.printable)'"
      return switch kind {
      case .facts: "\(name) holds facts, not a text; use 'rolegraph merge' or 'rolegraph export'"
      case .graphML, .nodeLink:
        "\(name) is a graph, not a text; use 'rolegraph render', 'export' or 'merge'"
      case .other(let what):
        "\(name) is \(what); give plain text or Markdown"
      }
    }
  }

  /// Reads the input.
  /// - Throws: what keeps it from being read, with its place.
  func load(decisions: Decisions = .none) throws -> Loaded {
    let reader = DocumentReader()
    let name = path == "-" ? "standard input" : path
    let document =
      path == "-"
      ? try reader.documentFromStandardInput() : try reader.document(atPath: path, id: path)
    do throws(GraphReadError) {
      switch Self.kind(of: document.bytes, path: path) {
      case .facts: return Self.loaded(try FactsReader.facts(from: document.bytes), decisions)
      case .graphML:
        return Loaded(graph: try GraphMLReader.graph(from: document.bytes), facts: nil)
      case .nodeLink:
        return Loaded(graph: try NodeLinkReader.graph(from: document.bytes), facts: nil)
      case .other(let what):
        throw GraphReadError(
          line: 0, column: 0,
          message: "this is \(what); give a text, GraphML, node-link JSON or facts (.facts.jsonl)")
      case nil: break
      }
    } catch {
      throw UnreadableGraph(path: name, error: error)
    }
    let extractor = Extractor(lexicon: try UserLexicons.lexicon(with: lexiconFiles))
    return Self.loaded(
      [extractor.facts(of: Document(id: Self.fileName(of: document.id), bytes: document.bytes))],
      decisions)
  }

  /// The graph of the relations that can be trusted so far.
  func graph(minConfidence: Double) throws -> EntityGraph {
    try load().graph.keepingRelations(ofConfidence: minConfidence)
  }

  private static func loaded(_ facts: [DocumentFacts], _ decisions: Decisions) -> Loaded {
    var builder = GraphBuilder(decisions: decisions)
    for facts in facts { builder.add(facts) }
    return Loaded(graph: builder.graph(), facts: facts)
  }

  /// What a file is by its content and ending; nil if it is to be read as a text.
  static func kind(of bytes: [UInt8], path: String) -> Kind? {
    if FactsReader.isFacts(bytes) { return .facts }
    if GraphMLReader.isGraphML(bytes) { return .graphML }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let isBlank = bytes.allSatisfy { $0 <= 0x20 }
    if isBlank, ["graphml", "jsonl", "json", "gexf", "xml"].contains(ending) {
      return .other("an empty file")
    }
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).drop(while: \.isWhitespace)
    if head.lowercased().hasPrefix("<html")
      || (head.hasPrefix("<") && ["html", "htm", "xhtml", "svg"].contains(ending))
    {
      return .other(ending == "svg" ? "a picture" : "HTML")
    }
    if head.hasPrefix("<?xml") || head.lowercased().hasPrefix("<!doctype")
      || head.hasPrefix("<gexf")
    {
      return .other(ending == "gexf" ? "GEXF" : "markup without a <graphml>")
    }
    if NodeLinkReader.isJSON(bytes),
      ["json", "jsonl", "cyjs", "jsonld"].contains(ending) || path == "-"
    {
      return .nodeLink
    }
    return nil
  }

  /// The name, without endings, of files that are made of it.
  var stem: String {
    if path == "-" { return "stdin" }
    let name = Self.fileName(of: path)
    for ending in [
      ".facts.jsonl", ".node-link.json", ".mixed.graphml", ".neo4j.graphml", ".yed.graphml",
    ]
    where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    guard let point = name.lastIndex(of: "."), name[..<point].contains(where: { $0 != "." }) else {
      return name
    }
    return String(name[..<point])
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
