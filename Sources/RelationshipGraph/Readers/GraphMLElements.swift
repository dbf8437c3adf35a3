import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The nodes and edges of a GraphML file as they stand there: values by the names of their keys.
struct GraphMLElements {
  /// A node or an edge.
  struct Element {
    var id = ""
    var source = ""
    var target = ""
    var values: [String: String] = [:]
    var line = 0
    var column = 0
  }

  var nodes: [Element] = []
  var edges: [Element] = []
  /// Values of the graph itself.
  var values: [String: String] = [:]

  /// Parses a file.
  static func read(_ bytes: [UInt8]) throws(GraphReadError) -> GraphMLElements {
    let handler = GraphMLHandler()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = handler
    let isParsed = parser.parse()
    if let error = handler.error { throw error }
    guard isParsed else {
      let reason = parser.parserError.map { "\(($0 as NSError).localizedDescription)" } ?? "broken"
      throw GraphReadError(
        line: parser.lineNumber, column: parser.columnNumber,
        message: "this is no well-formed XML (\(InertText.line(reason, limit: 120)))")
    }
    guard handler.isGraphML else {
      throw GraphReadError(line: 0, column: 0, message: "the file holds no <graphml>")
    }
    return handler.elements
  }
}

/// Collects elements while a file is parsed.
private final class GraphMLHandler: NSObject, XMLParserDelegate {
  var elements = GraphMLElements()
  var error: GraphReadError?
  var isGraphML = false

  /// Names of values by the ids of their keys.
  private var keys: [String: String] = [:]
  private var open: GraphMLElements.Element?
  private var isEdge = false
  private var key: String?
  private var text = ""
  private var depth = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    if depth == 1 { isGraphML = name == "graphml" }
    switch name {
    case "key": if let id = attributes["id"] { keys[id] = attributes["attr.name"] ?? id }
    case "node", "edge":
      isEdge = name == "edge"
      open = GraphMLElements.Element(
        id: attributes["id"] ?? "", source: attributes["source"] ?? "",
        target: attributes["target"] ?? "", line: parser.lineNumber, column: parser.columnNumber)
    case "data":
      key = attributes["key"].map { keys[$0] ?? $0 }
      text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if key != nil { text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
    switch name {
    case "data":
      if let key {
        if open != nil { open?.values[key] = text } else { elements.values[key] = text }
      }
      key = nil
    case "node", "edge":
      if let open { isEdge ? elements.edges.append(open) : elements.nodes.append(open) }
      open = nil
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?
  ) { refuse(parser) }

  func parser(
    _ parser: XMLParser, foundExternalEntityDeclarationWithName name: String, publicID: String?,
    systemID: String?
  ) { refuse(parser) }

  private func refuse(_ parser: XMLParser) {
    error = GraphReadError(
      line: parser.lineNumber, column: parser.columnNumber,
      message: "entities are declared here; a graph must be written without them")
    parser.abortParsing()
  }
}
