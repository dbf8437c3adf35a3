import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// A graph that is read back gives the same bytes in every format.
@Suite struct RoundTripTests {
  private static let text = """
    FOOVILLE, May 3, 2021 (RNA) -- The 2nd Congress of the Union of Bakers (UB) opened on Monday. Ana Silva,
    chairwoman of the Central Committee of the Union of Bakers and former director of the Rye Mill, made a
    report | with a bar. Speeches were made by Carl Dorn, foreman of the paint shop under the "Dorn & Hill" Works,
    and Uma Dell, acting head of the Oak <Institute>.
    """

  private static let renderers: [(String, any GraphRenderer)] = [
    ("graphml", GraphMLRenderer()), ("mixed", GraphMLRenderer(profile: .mixed)),
    ("neo4j", GraphMLRenderer(profile: .neo4j)), ("yed", YEdRenderer()), ("gexf", GEXFRenderer()),
    ("node-link", NodeLinkRenderer()), ("cytoscape", CytoscapeRenderer()),
    ("jgf", JSONGraphRenderer()),
    ("ftm", FollowTheMoneyRenderer()), ("jsonld", JSONLDRenderer()), ("mermaid", MermaidRenderer()),
    ("posts", PostsTableRenderer()),
  ]

  /// Two more documents, with headlines; the second has no date.
  private static let others = [
    """
    Bakers' Union Has a New Secretary

    BARTOWN, June 1, 2022 (RNA) -- Eve Frost, secretary of the Union of Bakers, met Uma Dell.
    """,
    "Carl Dorn Leaves\n\nCarl Dorn, former foreman of the Rye Mill, spoke at the Oak Fair.",
  ]

  /// The graph of one document, or of three.
  private func graph(ofSeveral isSeveral: Bool) -> EntityGraph {
    var builder = GraphBuilder()
    builder.add(FactSketch(Self.text).facts)
    if isSeveral {
      for (number, text) in Self.others.enumerated() {
        let document = Document(id: "other-\(number).txt", bytes: Array(text.utf8))
        builder.add(Extractor().facts(of: document))
      }
    }
    return builder.graph()
  }

  private func bytes(_ renderer: any GraphRenderer, _ graph: EntityGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    renderer.render(graph.view(.full), into: &bytes)
    return bytes
  }

  @Test(arguments: ["graphml", "mixed", "neo4j", "yed", "node-link"], [false, true])
  func everyFormatIsTheSameOutOf(source: String, isSeveral: Bool) throws {
    let renderers = Dictionary(uniqueKeysWithValues: Self.renderers)
    let graph = graph(ofSeveral: isSeveral)
    let stored = bytes(try #require(renderers[source]), graph)
    let read =
      source == "node-link"
      ? try NodeLinkReader.graph(from: stored) : try GraphMLReader.graph(from: stored)
    for (name, renderer) in Self.renderers {
      let isSame = bytes(renderer, read) == bytes(renderer, graph)
      #expect(isSame, "\(source) to \(name)")
    }
    for view: GraphView.Name in [.full, .speakers, .units, .coMentions, .posts, .event] {
      let pictures = [read, graph].map { DOTRenderer().render(Diagram(view: $0.view(view))) }
      let isSame = pictures[0] == pictures[1]
      #expect(isSame, "\(source) to a picture of \(view.rawValue)")
    }
  }

  @Test func documentsKeepTitleDateAndPlace() throws {
    let graph = graph(ofSeveral: true)
    let read = try GraphMLReader.graph(from: bytes(GraphMLRenderer(), graph))
    for (one, other) in zip(read.documents, graph.documents) {
      #expect(one.id == other.id)
      #expect(one.title == other.title)
      #expect(one.date == other.date)
      #expect(one.place == other.place)
    }
    #expect(Set(read.documents.map(\.date)) == ["2021-05-03", "2022-06-01", ""])
    #expect(read.documents.contains { $0.title == "Carl Dorn Leaves" })
  }

  /// A document in which nothing was found is counted all the same.
  @Test func silentDocumentsAreCounted() throws {
    var builder = GraphBuilder()
    builder.add(FactSketch(Self.text).facts)
    builder.add(Extractor().facts(of: Document(id: "silent.txt", bytes: Array("It rained.".utf8))))
    let graph = builder.graph()
    let stored = bytes(GraphMLRenderer(), graph)
    let isSame = bytes(GraphMLRenderer(), try GraphMLReader.graph(from: stored)) == stored
    #expect(isSame)
    #expect(String(decoding: stored, as: UTF8.self).contains("<data key=\"g_documents\">2</data>"))
  }
}
