import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// GraphML of ours is read back as it was.
struct GraphMLReaderTests {
  private static let text = """
    FOOVILLE, May 3 (RNA) -- The 2nd Congress of the Union of Bakers opened on Monday. Ana Silva, chairwoman
    of the Central Committee of the Union of Bakers, made a report. Speeches were made by Carl Dorn, former
    director of the Rye Mill, and Uma Dell, foreman of the paint shop under the "Dorn & Hill" Works.
    """

  private func graph() -> EntityGraph {
    var builder = GraphBuilder()
    builder.add(Extractor().facts(of: Document(id: "a|b.txt", bytes: Array(Self.text.utf8))))
    return builder.graph()
  }

  private func graphML(_ graph: EntityGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    GraphMLRenderer().render(graph.view(.full), into: &bytes)
    return bytes
  }

  @Test func writtenAgainItIsTheSame() throws {
    let bytes = graphML(graph())
    let read = try GraphMLReader.graph(from: bytes)
    #expect(
      String(decoding: graphML(read), as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  @Test func sentencesAreKept() throws {
    let graph = graph()
    let read = try GraphMLReader.graph(from: graphML(graph))
    #expect(read.edges.count == graph.edges.count)
    for (edge, original) in zip(read.edges, graph.edges) {
      let first = try #require(edge.evidence.first)
      let known = try #require(original.evidence.first)
      #expect(
        read.quote(read.evidence[Int(first)]) == graph.quote(graph.evidence[Int(known)]))
    }
  }

  @Test func whatIsGraphML() {
    #expect(GraphMLReader.isGraphML(graphML(graph())))
    #expect(!GraphMLReader.isGraphML(Array("The <graphml> element".utf8)))
    #expect(!GraphMLReader.isGraphML([]))
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    var testDescription: String { message }
  }

  private static let keys = """
    <graphml><key id="k" for="node" attr.name="kind"/><key id="e" for="edge" attr.name="kind"/><graph>
    """

  static let faults = [
    Fault(text: "<graphml><graph>", message: "line 1"),
    Fault(text: "<gexf/>", message: "the file holds no <graphml>"),
    Fault(
      text: keys + "<node id=\"a\"><data key=\"k\">place</data></node></graph></graphml>",
      message: "line 1, column"),
    Fault(
      text: keys
        + "<edge source=\"a\" target=\"b\"><data key=\"e\">role</data></edge></graph></graphml>",
      message: "line 1, column"),
    Fault(
      text: "<!DOCTYPE x [<!ENTITY a \"b\">]><graphml/>", message: "line 1, column"),
  ]

  @Test(arguments: faults)
  func faultsNameTheirPlace(fault: Fault) {
    let error = #expect(throws: GraphReadError.self) {
      try GraphMLReader.graph(from: Array(fault.text.utf8))
    }
    #expect(error?.description.hasPrefix(fault.message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func brokenFilesAreRefusedOrRead(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = graphML(graph())
    for _ in 0..<4 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
    }
    // Whatever comes, it ends.
    _ = try? GraphMLReader.graph(
      from: Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &random))))
    _ = try? GraphMLReader.graph(from: bytes)
  }
}
