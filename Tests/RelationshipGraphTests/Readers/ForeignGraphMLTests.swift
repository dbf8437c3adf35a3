import RelationExtraction
import RelationshipGraph
import Testing

/// GraphML as other programs write it: read, or refused with the line and what would be valid.
struct ForeignGraphMLTests {
  /// A file and what becomes of it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Nodes and edges; nil if the file is refused.
    var size: (Int, Int)?
    /// Lines that the graph must have: `person Ann Bell`, `role Ann Bell > Mill: director`.
    var holds: [String] = []
    /// The line of the fault, 0 where none is told, and words of the message.
    var fault: (Int, String)?
    var testDescription: String { name }
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    """

  /// A file out of its keys and its graph, a line each.
  private static func file(_ keys: [String], _ body: [String], graph: String = "directed") -> String
  {
    ([head] + keys + ["<graph edgedefault=\"\(graph)\">"] + body + ["</graph>", "</graphml>"])
      .joined(separator: "\n")
  }

  private static let kind = "<key id=\"d0\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>"
  private static let name = "<key id=\"d1\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>"
  private static let edgeKind =
    "<key id=\"d2\" for=\"edge\" attr.name=\"kind\" attr.type=\"string\"/>"
  private static let title =
    "<key id=\"d3\" for=\"edge\" attr.name=\"title\" attr.type=\"string\"/>"
  private static let weight =
    "<key id=\"d4\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"
  private static let keys = [kind, name, edgeKind, title, weight]

  private static let ann =
    "<node id=\"n0\"><data key=\"d0\">person</data><data key=\"d1\">Ann Bell</data></node>"
  private static let mill =
    "<node id=\"n1\"><data key=\"d0\">organization</data><data key=\"d1\">Mill</data></node>"
  private static let fair =
    "<node id=\"n2\"><data key=\"d0\">event</data><data key=\"d1\">Fair</data></node>"

  private static func edge(_ source: String, _ target: String, _ data: String, _ more: String = "")
    -> String
  {
    "<edge source=\"\(source)\" target=\"\(target)\"\(more)>\(data)</edge>"
  }

  private static let post = edge(
    "n0", "n1", "<data key=\"d2\">role</data><data key=\"d3\">director</data>")

  static let read: [Sample] = [
    Sample(
      name: "NetworkX: numbered keys", text: file(keys, [ann, mill, post]), size: (2, 1),
      holds: ["person Ann Bell", "role Ann Bell > Mill: director"]),
    Sample(
      name: "NetworkX: edge ids are numbers",
      text: file(
        keys,
        [
          ann, mill,
          edge("n0", "n1", "<data key=\"d2\">role</data><data key=\"d3\">head</data>", " id=\"0\""),
        ]),
      size: (2, 1), holds: ["role Ann Bell > Mill: head"]),
    Sample(
      name: "NetworkX: defaults of keys",
      text: file(
        [
          "<key id=\"d0\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"><default>person</default></key>",
          name,
        ],
        ["<node id=\"a\"><data key=\"d1\">Ann Bell</data></node>"]), size: (1, 0),
      holds: ["person Ann Bell"]),
    Sample(
      name: "NetworkX: edges before nodes", text: file(keys, [post, mill, ann]), size: (2, 1),
      holds: ["role Ann Bell > Mill: director"]),
    Sample(
      name: "NetworkX: undirected and without kinds of edges",
      text: file(
        keys, [ann, mill, edge("n1", "n0", "<data key=\"d4\">3</data>")], graph: "undirected"),
      size: (2, 1), holds: ["co-mention Ann Bell > Mill"]),
    Sample(
      name: "igraph: named attributes and booleans",
      text: file(
        [
          "<key id=\"v_kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>",
          "<key id=\"v_name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>",
          "<key id=\"v_isold\" for=\"node\" attr.name=\"isold\" attr.type=\"boolean\"/>",
        ],
        [
          "<node id=\"n0\"><data key=\"v_kind\">person</data><data key=\"v_name\">Ann Bell</data><data key=\"v_isold\">1</data></node>"
        ]),
      size: (1, 0), holds: ["person Ann Bell", "Ann Bell isold=1"]),
    Sample(
      name: "igraph: weights with decimals",
      text: file(keys, [ann, mill, edge("n0", "n1", "<data key=\"d4\">2.5000000000</data>")]),
      size: (2, 1)),
    Sample(
      name: "Gephi: label, position and colour",
      text: file(
        [
          "<key attr.name=\"label\" attr.type=\"string\" for=\"node\" id=\"label\"/>",
          "<key attr.name=\"kind\" attr.type=\"string\" for=\"node\" id=\"kind\"/>",
          "<key attr.name=\"x\" attr.type=\"float\" for=\"node\" id=\"x\"/>",
          "<key attr.name=\"r\" attr.type=\"int\" for=\"node\" id=\"r\"/>",
        ],
        [
          "<node id=\"0.0\"><data key=\"label\">Ann Bell</data><data key=\"kind\">person</data><data key=\"x\">-3.5</data><data key=\"r\">47</data></node>"
        ]),
      size: (1, 0), holds: ["person Ann Bell"]),
    Sample(
      name: "Gephi: Modularity Class is kept",
      text: file(
        keys + [
          "<key attr.name=\"Modularity Class\" attr.type=\"int\" for=\"node\" id=\"modularity_class\"/>"
        ],
        [
          "<node id=\"n0\"><data key=\"d0\">person</data><data key=\"d1\">Ann Bell</data><data key=\"modularity_class\">4</data></node>"
        ]),
      size: (1, 0), holds: ["Ann Bell Modularity Class=4"]),
    Sample(
      name: "Gephi: the kind as XML attribute label of edges",
      text: file(
        keys, [ann, mill, edge("n0", "n1", "<data key=\"d3\">director</data>", " label=\"ROLE\"")]),
      size: (2, 1), holds: ["role Ann Bell > Mill: director"]),
    Sample(
      name: "Neo4j: labels and types",
      text: file(
        ["<key id=\"name\" for=\"node\" attr.name=\"name\"/>"],
        [
          "<node id=\"n1\" labels=\":Person:Official\"><data key=\"labels\">:Person:Official</data><data key=\"name\">Ann Bell</data></node>",
          "<node id=\"n2\" labels=\":Organization\"><data key=\"labels\">:Organization</data><data key=\"name\">Mill</data></node>",
          "<edge id=\"e0\" source=\"n2\" target=\"n1\" label=\"NAMED_TOGETHER\"></edge>",
        ]), size: (2, 1), holds: ["person Ann Bell", "co-mention Ann Bell > Mill"]),
    Sample(
      name: "TinkerPop: labelV and labelE",
      text: file(
        [
          "<key id=\"labelV\" for=\"node\" attr.name=\"labelV\" attr.type=\"string\"/>",
          "<key id=\"labelE\" for=\"edge\" attr.name=\"labelE\" attr.type=\"string\"/>",
          "<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>",
          "<key id=\"title\" for=\"edge\" attr.name=\"title\" attr.type=\"string\"/>",
        ],
        [
          "<node id=\"1\"><data key=\"labelV\">person</data><data key=\"name\">Ann Bell</data></node>",
          "<node id=\"2\"><data key=\"labelV\">organization</data><data key=\"name\">Mill</data></node>",
          "<edge id=\"7\" source=\"1\" target=\"2\"><data key=\"labelE\">role</data><data key=\"title\">head</data></edge>",
        ]), size: (2, 1), holds: ["role Ann Bell > Mill: head"]),
    Sample(
      name: "Cytoscape: shared name and interaction",
      text: file(
        keys + [
          "<key for=\"edge\" attr.name=\"interaction\" attr.type=\"string\" id=\"interaction\"/>",
          "<key for=\"node\" attr.name=\"shared name\" attr.type=\"string\" id=\"shared name\"/>",
        ],
        [
          ann, mill,
          edge("n0", "n1", "<data key=\"interaction\">role</data><data key=\"d3\">head</data>"),
        ]),
      size: (2, 1), holds: ["role Ann Bell > Mill: head"]),
    Sample(
      name: "yEd: labels of shapes",
      text: file(
        [
          "<key for=\"node\" id=\"d6\" yfiles.type=\"nodegraphics\"/>",
          "<key attr.name=\"kind\" attr.type=\"string\" for=\"node\" id=\"d4\"/>",
        ],
        [
          "<node id=\"n0\"><data key=\"d4\">person</data><data key=\"d6\"><y:ShapeNode xmlns:y=\"http://www.yworks.com/xml/graphml\"><y:Geometry height=\"30\" width=\"80\" x=\"0\" y=\"0\"/><y:NodeLabel>Ann Bell<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>"
        ]), size: (1, 0), holds: ["person Ann Bell"]),
    Sample(
      name: "yEd: groups hold nodes",
      text: file(
        keys + ["<key for=\"node\" id=\"d6\" yfiles.type=\"nodegraphics\"/>"],
        [
          "<node id=\"n1\" yfiles.foldertype=\"group\"><data key=\"d0\">organization</data><data key=\"d1\">Mill</data>",
          "<graph edgedefault=\"directed\" id=\"n1:\"><node id=\"n1::n0\"><data key=\"d0\">organization</data><data key=\"d1\">Shop</data></node></graph></node>",
          edge("n1::n0", "n1", "<data key=\"d2\">part-of</data>"),
        ]), size: (2, 1), holds: ["organization Shop", "part-of Shop > Mill"]),
    Sample(
      name: "yEd: a label of an edge is a title",
      text: file(
        keys + ["<key for=\"edge\" id=\"d9\" yfiles.type=\"edgegraphics\"/>"],
        [
          ann, mill,
          edge(
            "n0", "n1",
            "<data key=\"d9\"><y:PolyLineEdge xmlns:y=\"http://www.yworks.com/xml/graphml\"><y:EdgeLabel>director</y:EdgeLabel></y:PolyLineEdge></data>"
          ),
        ]),
      size: (2, 1), holds: ["role Ann Bell > Mill: director"]),
    Sample(
      name: "graph-tool: bare keys",
      text: file(
        [
          "<key id=\"key0\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>",
          "<key id=\"key1\" for=\"graph\" attr.name=\"note\" attr.type=\"string\"/>",
        ],
        [
          "<data key=\"key1\">mine</data>",
          "<node id=\"n0\"><data key=\"key0\">organization</data></node>",
        ]),
      size: (1, 0), holds: ["organization n0"]),
    Sample(
      name: "keys without names",
      text: file(
        ["<key id=\"kind\" for=\"node\"/>"],
        ["<node id=\"a\"><data key=\"kind\">event</data></node>"]),
      size: (1, 0), holds: ["event a"]),
    Sample(
      name: "keys that nobody declared",
      text: file([], ["<node id=\"a\"><data key=\"kind\">event</data></node>"]),
      size: (1, 0), holds: ["event a"]),
    Sample(
      name: "words in capitals and other spellings",
      text: file(
        keys,
        [
          "<node id=\"a\"><data key=\"d0\">ORGANISATION</data></node>",
          "<node id=\"b\"><data key=\"d0\">Company</data></node>",
          edge("a", "b", "<data key=\"d2\">PART_OF</data>"),
        ]),
      size: (2, 1), holds: ["part-of a > b"]),
    Sample(
      name: "kinds of nodes that only the edges tell",
      text: file(
        [edgeKind, title],
        [
          "<node id=\"a\"/>", "<node id=\"b\"/>",
          edge("a", "b", "<data key=\"d2\">role</data><data key=\"d3\">head</data>"),
        ]),
      size: (2, 1), holds: ["person a", "organization b", "role a > b: head"]),
    Sample(
      name: "a prefix for the namespace",
      text:
        "<g:graphml xmlns:g=\"http://graphml.graphdrawing.org/xmlns\"><g:graph edgedefault=\"directed\"><g:node id=\"a\"><g:data key=\"kind\">event</g:data></g:node></g:graph></g:graphml>",
      size: (1, 0), holds: ["event a"]),
    Sample(
      name: "text in pieces and as CDATA",
      text: file(
        keys,
        [
          "<node id=\"a\"><data key=\"d0\">per<![CDATA[son]]></data><data key=\"d1\">A &amp; <![CDATA[<b>]]></data></node>"
        ]),
      size: (1, 0), holds: ["person A & <b>"]),
    Sample(
      name: "identifiers with blanks and marks",
      text: file(
        keys,
        [
          "<node id=\"a b&quot;&lt;\"><data key=\"d0\">person</data></node>",
          "<node id=\"a b'|\"><data key=\"d0\">person</data></node>",
          "<node id=\"a-b--\"><data key=\"d0\">event</data></node>",
          edge("a b&quot;&lt;", "a-b--", "<data key=\"d2\">participation</data>"),
        ]), size: (3, 1), holds: ["person a b\"<", "participation a b\"< > a-b--"]),
    Sample(name: "an empty graph", text: file(keys, []), size: (0, 0)),
    Sample(name: "parallel posts", text: file(keys, [ann, mill, post, post]), size: (2, 2)),
    Sample(
      name: "a byte order mark", text: "\u{FEFF}" + file(keys, [ann]), size: (1, 0),
      holds: ["person Ann Bell"]),
  ]

  static let refused: [Sample] = [
    Sample(
      name: "no kind", text: file(keys, ["<node id=\"a\"/>"]),
      fault: (9, "the kind of this node is not told")),
    Sample(
      name: "an unknown kind",
      text: file(keys, ["<node id=\"a\"><data key=\"d0\">ship</data></node>"]),
      fault: (9, "the kind of this node is 'ship'; use one of 'person', 'organization', 'event'")),
    Sample(
      name: "an unknown kind of edge",
      text: file(keys, [ann, mill, edge("n0", "n1", "<data key=\"d2\">hates</data>")]),
      fault: (11, "the kind of this edge is 'hates'; use one of 'role'")),
    Sample(
      name: "two nodes of one id", text: file(keys, [ann, ann]),
      fault: (10, "two nodes have the id 'n0'")),
    Sample(
      name: "no id", text: file(keys, ["<node><data key=\"d0\">person</data></node>"]),
      fault: (9, "this node has no id")),
    Sample(
      name: "an end that is not there", text: file(keys, [ann, edge("n0", "zz", "")]),
      fault: (10, "no node has the id 'zz' that this edge names")),
    Sample(
      name: "a weight of zero",
      text: file(keys, [ann, mill, edge("n0", "n1", "<data key=\"d4\">0</data>")]),
      fault: (11, "the weight of this edge is '0'; give a number above 0")),
    Sample(
      name: "a weight that is none",
      text: file(keys, [ann, mill, edge("n0", "n1", "<data key=\"d4\">much</data>")]),
      fault: (11, "the weight of this edge is 'much'")),
    Sample(
      name: "a loop", text: file(keys, [ann, edge("n0", "n0", "")]),
      fault: (10, "this edge leads from a node to itself")),
    Sample(
      name: "a post that leads the wrong way",
      text: file(
        keys,
        [ann, mill, edge("n1", "n0", "<data key=\"d2\">role</data><data key=\"d3\">head</data>")]),
      fault: (
        11,
        "an edge of the kind 'role' leads from a person to an organization, not from organization to person"
      )),
    Sample(
      name: "a participation in a body",
      text: file(keys, [ann, mill, edge("n0", "n1", "<data key=\"d2\">participation</data>")]),
      fault: (11, "leads from a person or an organization to an event")),
    Sample(
      name: "a hyperedge",
      text: file(
        keys, [ann, mill, "<hyperedge><endpoint node=\"n0\"/><endpoint node=\"n1\"/></hyperedge>"]),
      fault: (11, "a hyperedge stands here")),
    Sample(
      name: "an element that is not closed",
      text: head + "\n<graph>\n<node id=\"a\">\n</graph>\n</graphml>",
      fault: (5, "this is no graph file")),
    Sample(
      name: "the file breaks off", text: String(file(keys, [ann, mill]).dropLast(30)),
      fault: (10, "this is no graph file")),
    Sample(
      name: "a document type",
      text:
        "<!DOCTYPE graphml [<!ENTITY a \"aaaa\">]>\n<graphml><graph><node id=\"&a;\"/></graph></graphml>",
      fault: (1, "a document type stands here")),
    Sample(
      name: "an entity that nobody declared",
      text: file(keys, ["<node id=\"a\"><data key=\"d0\">&person;</data></node>"]),
      fault: (9, "this is no graph file")),
    Sample(
      name: "another kind of XML", text: "<gexf><graph/></gexf>",
      fault: (0, "the file holds no <graphml>")),
    Sample(
      name: "a control character",
      text: file(keys, ["<node id=\"a\"><data key=\"d0\">per\u{B}son</data></node>"]),
      fault: (9, "this is no graph file")),
    Sample(
      name: "a title between events",
      text: file(keys, [fair, mill, edge("n2", "n1", "<data key=\"d3\">host</data>")]),
      fault: (11, "the kind of this edge is not told")),
  ]

  @Test func thereAreFortyFiles() { #expect(Self.read.count + Self.refused.count >= 40) }

  @Test(arguments: read)
  func isRead(sample: Sample) throws {
    let graph = try GraphMLReader.graph(from: Array(sample.text.utf8))
    #expect(graph.nodes.count == sample.size?.0)
    #expect(graph.edges.count == sample.size?.1)
    let lines = Set(Self.lines(of: graph))
    for line in sample.holds { #expect(lines.contains(line), "\(lines.sorted())") }
    // What was read can be written, and read again as the same.
    var bytes: [UInt8] = []
    GraphMLRenderer().render(graph.view(.full), into: &bytes)
    #expect(Set(Self.lines(of: try GraphMLReader.graph(from: bytes))).count == lines.count)
  }

  @Test(arguments: refused)
  func isRefused(sample: Sample) {
    let error = #expect(throws: GraphReadError.self) {
      try GraphMLReader.graph(from: Array(sample.text.utf8))
    }
    #expect(error?.line == sample.fault?.0, "\(error?.description ?? "")")
    #expect(error?.message.contains(sample.fault?.1 ?? "?") == true, "\(error?.description ?? "")")
  }

  private static func lines(of graph: EntityGraph) -> [String] {
    let nodes = graph.nodes.map { "\($0.kind.word) \($0.name)" }
    let extras = graph.nodes.flatMap { node in
      node.extra < 0
        ? [] : graph.extras[Int(node.extra)].map { "\(node.name) \($0.name)=\($0.value)" }
    }
    let edges = graph.edges.map { edge in
      let title = edge.title >= 0 ? ": \(graph.titles[Int(edge.title)])" : ""
      return
        "\(edge.kind.word) \(graph.nodes[Int(edge.source)].name) > \(graph.nodes[Int(edge.target)].name)\(title)"
    }
    return nodes + extras + edges
  }
}
