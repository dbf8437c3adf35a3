import RelationExtraction

/// A view in two tables, one of nodes and one of edges.
public protocol GraphTableRenderer: Sendable {
  /// Appends the table of nodes to one output and that of edges to another.
  func render(_ view: GraphView, nodes: inout [UInt8], edges: inout [UInt8])
}

/// Writes the two tables that Gephi's spreadsheet import takes: `Kind` keeps parallel edges apart.
///
/// Columns: <https://docs.gephi.org/desktop/User_Manual/Import/Spreadsheet>.
public struct GephiTableRenderer: GraphTableRenderer {
  private static let edgeColumns = GraphRecords.edgeColumns.filter {
    $0 != "kind" && $0 != "label" && $0 != "weight"
  }
  private static let nodeColumns = GraphRecords.nodeColumns.filter { $0 != "label" }

  /// Creates a writer.
  public init() {}

  /// Appends both tables as UTF-8.
  public func render(_ view: GraphView, nodes: inout [UInt8], edges: inout [UInt8]) {
    let records = GraphRecords(view)
    let nodeColumns = Self.nodeColumns + records.extraColumns.node
    let edgeColumns = Self.edgeColumns + records.extraColumns.edge
    var table = CSVText()
    for name in ["Id", "Label"] + nodeColumns { table.cell(name) }
    table.endRow()
    for node in view.nodes {
      table.cell(records.id(of: node))
      table.cell(view.graph.nodes[Int(node)].label)
      table.cells(records.fields(ofNode: node), nodeColumns)
      table.endRow()
    }
    nodes.append(contentsOf: table.bytes)
    table = CSVText()
    let heads = ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"]
    for name in heads + edgeColumns { table.cell(name) }
    table.endRow()
    for number in view.edges {
      let edge = view.graph.edges[Int(number)]
      let fields = records.fields(ofEdge: number)
      table.cell(records.id(of: edge.source))
      table.cell(records.id(of: edge.target))
      table.cell(edge.kind == .coMention ? "Undirected" : "Directed")
      table.cells(fields, ["kind"])
      table.cell(GraphRecords.id(ofEdge: number))
      table.cells(fields, ["label", "weight"] + edgeColumns)
      table.endRow()
    }
    edges.append(contentsOf: table.bytes)
  }
}

/// Writes the two tables that `neo4j-admin database import` takes.
///
/// Headers: <https://neo4j.com/docs/operations-manual/current/import/>.
public struct Neo4jTableRenderer: GraphTableRenderer {
  /// Columns with their types; a list has `;` between its items.
  private static let nodeHeads: [(String, String)] = [
    ("label", "label"), ("name", "name"), ("aliases", "aliases:string[]"), ("acronym", "acronym"),
    ("unit_of", "unit_of"), ("mentions", "mentions:int"), ("sentences", "sentences:int"),
    ("documents", "documents:int"), ("first_date", "first_date"), ("last_date", "last_date"),
    ("evidence", "evidence"), ("evidence_source", "evidence_source"),
  ]
  private static let edgeHeads: [(String, String)] = [
    ("label", "label"), ("title", "title"), ("status", "status"), ("mode", "mode"),
    ("weight", "weight:double"), ("npmi", "npmi:double"), ("symmetric", "symmetric:boolean"),
    ("order", "order:int"), ("documents", "documents:int"), ("sentences", "sentences:int"),
    ("confidence", "confidence:double"), ("rule", "rule"), ("evidence", "evidence"),
    ("evidence_source", "evidence_source"),
  ]

  /// Creates a writer.
  public init() {}

  /// Appends both tables as UTF-8.
  public func render(_ view: GraphView, nodes: inout [UInt8], edges: inout [UInt8]) {
    let records = GraphRecords(view)
    var table = CSVText()
    table.cell("id:ID")
    for head in Self.nodeHeads { table.cell(head.1) }
    table.cell(":LABEL")
    table.endRow()
    for number in view.nodes {
      let node = view.graph.nodes[Int(number)]
      table.cell(node.id)
      let fields = records.fields(ofNode: number)
      for head in Self.nodeHeads {
        if head.1.hasSuffix("[]") {
          table.cell(node.aliases.map { $0.replacing(";", with: ",") }.joined(separator: ";"))
        } else {
          table.cells(fields, [head.0])
        }
      }
      table.cell(GraphMLLook.label(node.kind))
      table.endRow()
    }
    nodes.append(contentsOf: table.bytes)
    table = CSVText()
    for head in [":START_ID", ":END_ID", ":TYPE", "eid"] + Self.edgeHeads.map(\.1) {
      table.cell(head)
    }
    table.endRow()
    for number in view.edges {
      let edge = view.graph.edges[Int(number)]
      table.cell(records.id(of: edge.source))
      table.cell(records.id(of: edge.target))
      table.cell(GraphMLLook.label(edge.kind))
      table.cell(GraphRecords.id(ofEdge: number))
      table.cells(records.fields(ofEdge: number), Self.edgeHeads.map(\.0))
      table.endRow()
    }
    edges.append(contentsOf: table.bytes)
  }
}

/// Writes the posts as a table for spreadsheets: who holds or held which title where, and the sentence.
public struct PostsTableRenderer: GraphRenderer {
  /// Creates a writer.
  public init() {}

  /// Appends the table as UTF-8 with a byte order mark, by which spreadsheets know the encoding.
  public func render(_ view: GraphView, into output: inout [UInt8]) {
    let index = ViewIndex(view)
    let graph = view.graph
    var table = CSVText(isForSpreadsheets: true)
    for name in [
      "person", "title", "organization", "chain", "status", "first seen", "last seen", "sentence",
      "document", "confidence",
    ] { table.cell(name) }
    table.endRow()
    for number in view.edges where graph.edges[Int(number)].kind == .role {
      let edge = graph.edges[Int(number)]
      let items = edge.evidence.map { graph.evidence[Int($0)] }
      let dates = items.map { graph.documents[Int($0.document)].date }.filter { !$0.isEmpty }
      let chain = index.chain(to: edge.target).dropLast().reversed()
      table.cell(graph.nodes[Int(edge.source)].name)
      table.cell(index.bareTitle(edge))
      table.cell(graph.nodes[Int(edge.target)].name)
      table.cell(chain.map { graph.nodes[Int($0)].label }.joined(separator: " > "))
      table.cell(edge.status == .current ? "current" : edge.status.word)
      table.cell(dates.min() ?? "")
      table.cell(dates.max() ?? "")
      table.cell(items.first.map { GraphRecords.quote($0, in: graph) } ?? "")
      table.cell(items.first.map { graph.documents[Int($0.document)].id } ?? "")
      table.cell(.decimal(edge.confidence))
      table.endRow()
    }
    output.append(contentsOf: [0xEF, 0xBB, 0xBF] + table.bytes)
  }
}
