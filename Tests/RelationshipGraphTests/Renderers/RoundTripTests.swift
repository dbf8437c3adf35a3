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

  private func bytes(_ renderer: any GraphRenderer, _ graph: EntityGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    renderer.render(graph.view(.full), into: &bytes)
    return bytes
  }

  @Test(arguments: ["graphml", "mixed", "neo4j", "yed", "node-link"])
  func everyFormatIsTheSameOutOf(source: String) throws {
    let renderers = Dictionary(uniqueKeysWithValues: Self.renderers)
    var builder = GraphBuilder()
    builder.add(FactSketch(Self.text).facts)
    let graph = builder.graph()
    let stored = bytes(try #require(renderers[source]), graph)
    let read =
      source == "node-link"
      ? try NodeLinkReader.graph(from: stored) : try GraphMLReader.graph(from: stored)
    for (name, renderer) in Self.renderers {
      let isSame = bytes(renderer, read) == bytes(renderer, graph)
      #expect(isSame, "\(source) to \(name)")
    }
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
