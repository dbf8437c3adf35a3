import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// Facts are stored without loss; broken ones are refused with the line.
struct FactsReaderTests {
  private func lines(_ facts: [DocumentFacts]) -> [UInt8] {
    var bytes: [UInt8] = []
    for facts in facts { FactsRenderer().render(facts, into: &bytes) }
    return bytes
  }

  @Test(arguments: [
    "RYE, May 3, 2021 -- The 2nd Congress of the Union of Bakers opened. Ana Silva, former director of the Rye"
      + " Mill (RM), and Carl Dorn made speeches.\r\n\tTab \u{1} \u{7F} <b>\u{2028}</b> \"quoted\" \\ é 조용원",
    "", "No name.",
    "# Heading\n\n- Ann Bell, head of the paint shop under the Dorn Works\n- Uma Dell",
  ])
  func whatIsReadIsWhatWasWritten(text: String) throws {
    let facts = FactSketch(text).facts
    #expect(try FactsReader.facts(from: lines([facts, facts])) == [facts, facts])
  }

  @Test func bytesThatAreNoTextAreKept() throws {
    var facts = FactSketch("Ann Bell, director of the Rye Mill, spoke.").facts
    facts.bytes += [0xFF, 0xC0, 0x80]
    #expect(try FactsReader.facts(from: lines([facts])) == [facts])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func randomFactsAreKept(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let facts = RandomFacts.documents(&random).map(\.facts)
    #expect(try FactsReader.facts(from: lines(facts)) == facts)
  }

  @Test(arguments: [
    ("\"source\":", "\"source\":99", "relations[0].source is 99"),
    ("\"kind\":\"role\"", "\"kind\":\"rule\"", "relations[0].kind is 'rule'; use one of 'role'"),
    ("\"rolegraph_facts\":1", "\"rolegraph_facts\":7", "these facts have version 7"),
    ("\"sentences\":[[0,", "\"sentences\":[[9999,", "is the range 9999-"),
    ("\"titles\":[", "\"tilted\":[", "'titles' is missing"),
    ("\"relations\":[", "\"relations\":[[", "this is no line of facts"),
    ("{\"rolegraph_facts\"", "[\"rolegraph_facts\"", "this is no line of facts"),
  ])
  func brokenFactsAreRefused(old: String, new: String, message: String) {
    let good = lines([FactSketch("Ann Bell is director of the Rye Mill.").facts])
    let broken = String(decoding: good, as: UTF8.self).replacing(old, with: new)
    let error = #expect(throws: GraphReadError.self) {
      try FactsReader.facts(from: good + Array(broken.utf8))
    }
    #expect(error?.line == 2)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }
}
