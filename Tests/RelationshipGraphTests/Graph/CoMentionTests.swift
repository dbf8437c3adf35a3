import Foundation
import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

@Suite struct CoMentionTests {
  private struct Pair: Hashable {
    var smaller: String
    var larger: String
  }

  /// Sentences by the names that stand side by side in each; the slow way.
  private func sentences(_ drafts: [FactsDraft]) -> [Set<String>] {
    drafts.flatMap { draft in
      draft.facts.sentences.indices.map { sentence in
        Set(
          draft.facts.mentions
            .filter { $0.sentence == sentence && $0.countsForCoMention }
            .map { "p-" + draft.facts.entities[Int($0.entity)].name.lowercased() })
      }
    }
  }

  private func randomDrafts(_ random: inout SplitMix64) -> [FactsDraft] {
    (0..<3).map { number in
      var draft = FactsDraft("d\(number)")
      let persons = (0..<6).map { draft.person("P\($0)") }
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        let named = (0..<Int.random(in: 0...6, using: &random)).map { _ in
          persons[Int.random(in: 0..<6, using: &random)]
        }
        draft.sentence(named, counts: Int.random(in: 0..<6, using: &random) > 0)
      }
      return draft
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func countsAndMeasuresAreThoseOfTheDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let drafts = randomDrafts(&random)
    let graph = graph(drafts)
    let sentences = sentences(drafts)
    var weights: [Pair: Int] = [:]
    var single: [String: Int] = [:]
    for names in sentences {
      for name in names { single[name, default: 0] += 1 }
      for smaller in names {
        for larger in names where smaller < larger {
          weights[Pair(smaller: smaller, larger: larger), default: 0] += 1
        }
      }
    }
    let edges = graph.edges.filter { $0.kind == .coMention }
    #expect(edges.count == weights.count, "seed \(seed)")
    for edge in edges {
      let pair = Pair(
        smaller: graph.nodes[Int(edge.source)].id, larger: graph.nodes[Int(edge.target)].id)
      let weight = try #require(weights[pair], "seed \(seed)")
      #expect(edge.sentenceCount == weight, "seed \(seed)")
      #expect(edge.evidence.count == weight, "seed \(seed)")
      let all = Double(sentences.count)
      let together = Double(weight) / all
      let x = Double(single[pair.smaller] ?? 0) / all
      let y = Double(single[pair.larger] ?? 0) / all
      let expected = together == 1 ? 1 : log(together / (x * y)) / -log(together)
      #expect(abs(edge.npmi - expected) < 1e-9, "seed \(seed)")
    }
  }

  @Test func theEvidenceIsTheSentence() {
    var draft = FactsDraft("a")
    let persons = ["Ana", "Bo"].map { draft.person($0) }
    draft.sentence([])
    draft.sentence(persons, text: "Ana met Bo.")
    draft.sentence(persons.reversed(), text: "Bo met Ana.")
    let graph = graph([draft])
    let edge = graph.edges[0]
    let quotes = graph.evidence[edge.evidence].map { graph.quote($0) }
    #expect(quotes == ["Ana met Bo.", "Bo met Ana."])
    #expect(edge.documentCount == 1)
  }

  @Test(arguments: [300, 301])
  func crowdedSentencesGiveNone(count: Int) {
    var draft = FactsDraft("crowd.txt")
    let persons = (0..<count).map { draft.person("P\($0)") }
    draft.sentence(persons)
    let graph = graph([draft])
    let isCrowded = count > 300
    #expect(graph.edges.count == (isCrowded ? 0 : 300 * 299 / 2))
    #expect(graph.reports.count == (isCrowded ? 1 : 0))
    #expect(graph.reports.allSatisfy { $0.hasPrefix("crowd.txt#0-") && $0.contains("301") })
  }

  @Test func mentionsOutOfOrderCountTheSame() {
    var draft = FactsDraft("a")
    let persons = ["Ana", "Bo", "Cy"].map { draft.person($0) }
    draft.sentence([persons[0], persons[1]])
    draft.sentence([persons[1], persons[2]])
    var facts = draft.facts
    facts.mentions.swapAt(1, 2)
    facts.mentions.append(facts.mentions[0])
    facts.mentions[4].entity = 9
    var builder = GraphBuilder()
    builder.add(facts)
    let edges = builder.graph().edges
    #expect(edges.map(\.source) == [0, 1])
    #expect(edges.map(\.target) == [1, 2])
  }
}

extension Array where Element == EntityGraph.Evidence {
  subscript(_ range: Range<Int32>) -> ArraySlice<Element> {
    self[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
