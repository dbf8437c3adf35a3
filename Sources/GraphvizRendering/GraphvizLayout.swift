import CGraphviz
import RelationshipGraph
import Synchronization

/// The only place that calls Graphviz: everything in here happens behind one lock.
enum GraphvizLayout {
  /// What Graphviz drew and what it warned of.
  struct Drawn: Sendable {
    var bytes: [UInt8]
    var warning: String
  }

  /// What Graphviz writes.
  enum Format: String, Sendable { case svg, png, pdf, plain }

  private static let lock = Mutex<Void>(())

  /// Returns the picture as Graphviz writes it. PNG and PDF need a deadline: they are drawn in a child.
  static func picture(
    of diagram: Diagram, _ attributes: GraphvizAttributes, as format: Format, deadline: Duration?,
    pluginFolder: String?
  ) throws(RenderError) -> Drawn {
    let result = lock.withLock { _ -> Result<Drawn, RenderError> in
      do throws(RenderError) {
        try start(pluginFolder)
        return .success(try draw(diagram, attributes, format, deadline: deadline))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func start(_ folder: String?) throws(RenderError) {
    var message = [CChar](repeating: 0, count: 1024)
    let status: Int32
    if let folder {
      status = rg_start(folder, &message, message.count)
    } else {
      status = rg_start(nil, &message, message.count)
    }
    guard Int(status) != rg_ok else { return }
    let text = string(message)
    throw RenderError(
      Int(status) == rg_no_resources ? .noResources : .pluginsMissing,
      "Graphviz cannot be used: \(text); install libgvc6 (macOS: graphviz), or write DOT or GraphML"
        + " instead (--format dot,graphml)")
  }

  private static func draw(
    _ diagram: Diagram, _ attributes: GraphvizAttributes, _ format: Format, deadline: Duration?
  ) throws(RenderError) -> Drawn {
    guard let graph = rg_graph_open() else {
      throw RenderError(.noResources, "no memory for the layout")
    }
    defer { rg_graph_close(graph) }
    build(graph, diagram, attributes)
    let milliseconds = deadline.map { Int32(min(max($0 / .milliseconds(1), 1), 3_600_000)) } ?? 0
    var result = rg_render(graph, diagram.engine.rawValue, format.rawValue, milliseconds)
    defer { rg_result_free(&result) }
    let message = result.message.map { oneLine(String(cString: $0)) } ?? ""
    if let error = error(Int(result.status), message, diagram) { throw error }
    guard let bytes = result.bytes else {
      throw RenderError(.layoutFailed, "Graphviz gave no picture")
    }
    // The buffer is the shim's own until rg_result_free; it is copied here.
    return Drawn(
      bytes: [UInt8](UnsafeBufferPointer(start: bytes, count: result.count)), warning: message)
  }

  private static func error(
    _ status: Int, _ message: String, _ diagram: Diagram
  ) -> RenderError? {
    let size = "\(diagram.nodes.count) boxes and \(diagram.edges.count) lines"
    return switch status {
    case rg_ok: nil
    case rg_deadline:
      RenderError(
        .deadlinePassed,
        "the layout of \(size) took too long; choose a smaller view or --format dot")
    case rg_crashed:
      RenderError(.layoutCrashed, "Graphviz crashed while it laid out \(size); try --format dot")
    case rg_no_resources:
      RenderError(.noResources, "no memory or process for the layout of \(size)")
    default:
      RenderError(.layoutFailed, "Graphviz cannot lay out \(size): \(message)")
    }
  }

  /// Makes the graph by calls; pointers to nodes and edges live as long as the graph.
  private static func build(
    _ graph: OpaquePointer, _ diagram: Diagram, _ attributes: GraphvizAttributes
  ) {
    for item in attributes.nodeDefaults { rg_node_default(graph, item.name, item.value) }
    for item in attributes.edgeDefaults { rg_edge_default(graph, item.name, item.value) }
    for item in attributes.graph where item.name != "layout" {
      rg_graph_set(graph, item.name, item.value, item.isHTML ? 1 : 0)
    }
    let nodes = zip(attributes.nodeNames, attributes.nodes).map { name, list in
      let node = rg_node(graph, name)
      set(list, of: node, in: graph)
      return node
    }
    for (number, rank) in diagram.ranks.enumerated() {
      let group = rg_rank(graph, "rank\(number)", rank.place.rawValue)
      for member in rank.nodes where nodes.indices.contains(member) {
        rg_rank_add(group, nodes[member])
      }
    }
    for (edge, list) in zip(diagram.edges, attributes.edges) {
      guard nodes.indices.contains(edge.source), nodes.indices.contains(edge.target) else {
        continue
      }
      set(list, of: rg_edge(graph, nodes[edge.source], nodes[edge.target]), in: graph)
    }
  }

  /// Sets attributes; tips are put in later, past Graphviz's own reading of them.
  private static func set(
    _ list: [GraphvizAttributes.Attribute], of object: UnsafeMutableRawPointer?,
    in graph: OpaquePointer
  ) {
    for item in list where item.name != "tooltip" {
      rg_set(graph, object, item.name, item.value, item.isHTML ? 1 : 0)
    }
  }

  private static func string(_ characters: [CChar]) -> String {
    String(
      decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
