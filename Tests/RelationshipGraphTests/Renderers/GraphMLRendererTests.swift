import Foundation
import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

@Suite struct GraphMLRendererTests {
  /// Text that breaks careless writers.
  static let torture = [
    "& < > \" ' ]]>", "line\r\nbreak\tand tab", "a\u{B}b\u{0}c\u{1F}", "x\u{FFFE}\u{FFFF}y",
    "🙂 emoji", "김하나 동지", "Иван Грозны\u{306}й", "\u{202E}مرحبا\u{202C}", "a|b | c",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc\">]>&e;", "javascript:alert(1)",
    String(repeating: "long ", count: 2000), "???", "𐐷𐐨 ᏣᎳᎩ", "  ", "e\u{301}\u{301}",
  ]

  private func tortured() -> EntityGraph {
    var draft = FactsDraft("a & b|<c>.txt")
    var event: Int32 = -1
    for (number, text) in Self.torture.enumerated() {
      let person = draft.person(text)
      let body = draft.organization(
        text, aliases: ["alias of \(text)", "|"], acronym: number % 2 == 0 ? text : "")
      event = draft.event(text, in: body)
      draft.sentence([person, body, event], text: text)
      draft.relation(.role, person, body, title: text)
      draft.relation(.participation, person, event, mode: .speech, order: Int32(number))
    }
    return graph([draft])
  }

  @Test(.enabled(if: XMLLint.path != nil, "xmllint is not installed"))
  func tortureTextIsValid() throws {
    for view in GraphView.Name.allCases {
      let message = try XMLLint.validate(graphML(tortured(), view))
      #expect(message == nil, "\(view)")
    }
  }

  @Test(
    .enabled(if: XMLLint.path != nil, "xmllint is not installed"),
    arguments: 0..<10 as Range<UInt64>)
  func randomGraphsAreValid(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let message = try XMLLint.validate(graphML(graph(RandomFacts.documents(&random))))
    #expect(message == nil, "seed \(seed)")
  }

  @Test(.enabled(if: XMLLint.path != nil, "xmllint is not installed"))
  func theSchemaRefusesBlanksInIdentifiers() throws {
    let text = String(decoding: graphML(tortured()), as: UTF8.self)
    let broken = text.replacingOccurrences(of: "<edge id=\"e1\"", with: "<edge id=\"e 1\"")
    #expect(try XMLLint.validate(Array(broken.utf8)) != nil)
  }

  @Test func theFileSuitsEveryReader() {
    let text = String(decoding: graphML(tortured()), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines[1] == "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")
    #expect(!text.contains("directed=\"") && !text.contains("<default"))
    #expect(!text.contains("\"></data>") && !text.contains("<desc"))
    let lastNode = lines.lastIndex { $0.hasPrefix("<node ") } ?? 0
    let firstEdge = lines.firstIndex { $0.hasPrefix("<edge ") } ?? 0
    #expect(lastNode > 0 && lastNode < firstEdge)
    #expect(!text.unicodeScalars.contains { $0.value == 0xB || $0.value == 0xFFFE })
  }

  @Test func valuesAreThoseOfTheContract() {
    var draft = FactsDraft("b|1.txt", date: "2021-04-07")
    let person = draft.person("Ana Orlo")
    let mill = draft.organization("Tarn Mill", aliases: ["Mill of Tarn", "T|M"], acronym: "TM")
    let shop = draft.organization("2nd Shop", in: mill)
    draft.sentence([person, shop], text: "Ana | weaver")
    draft.relation(.role, person, shop, title: "weaver", status: .former)
    draft.sentence([mill])
    let lines = String(decoding: graphML(graph([draft])), as: UTF8.self).split(separator: "\n")
    let node =
      "<node id=\"o-2nd-shop-of-tarn-mill\"><data key=\"labelV\">organization</data>"
      + "<data key=\"n_label\">2nd Shop</data><data key=\"n_name\">2nd Shop of Tarn Mill</data>"
      + "<data key=\"n_unit_of\">o-tarn-mill</data><data key=\"n_mentions\">1</data>"
      + "<data key=\"n_sentences\">1</data><data key=\"n_documents\">1</data>"
      + "<data key=\"n_first_date\">2021-04-07</data><data key=\"n_last_date\">2021-04-07</data>"
      + "<data key=\"n_wdegree\">1</data><data key=\"n_evidence\">Ana ¦ weaver</data>"
      + "<data key=\"n_evidence_source\">b¦1.txt#0-12</data></node>"
    #expect(lines.contains { $0 == node })
    #expect(
      lines.contains { $0.contains("<data key=\"n_aliases\">Mill of Tarn | TM | T¦M</data>") })
    let role =
      "<edge id=\"e2\" source=\"p-ana-orlo\" target=\"o-2nd-shop-of-tarn-mill\">"
      + "<data key=\"labelE\">role</data><data key=\"e_label\">weaver</data>"
      + "<data key=\"e_interaction\">role</data><data key=\"e_title\">weaver</data>"
      + "<data key=\"e_status\">former</data><data key=\"e_weight\">1</data>"
      + "<data key=\"e_symmetric\">false</data><data key=\"e_documents\">1</data>"
      + "<data key=\"e_sentences\">1</data><data key=\"e_confidence\">0.93</data>"
      + "<data key=\"e_rule\">apposition</data>"
      + "<data key=\"e_evidence\">Ana ¦ weaver</data>"
      + "<data key=\"e_evidence_source\">b¦1.txt#0-12</data><data key=\"e_eid\">e2</data></edge>"
    #expect(lines.contains { $0 == role })
    #expect(
      lines.contains {
        $0.contains("<data key=\"labelE\">co-mention</data>")
          && $0.contains("<data key=\"e_weight\">1</data><data key=\"e_npmi\">1</data>")
          && $0.contains("<data key=\"e_symmetric\">true</data>")
      })
  }

  @Test func piecesMakeTheSameFile() {
    let view = tortured().view(.full)
    var pieces: [UInt8] = []
    var buffer: [UInt8] = []
    GraphMLRenderer().write(view, into: &buffer) { bytes in
      pieces.append(contentsOf: bytes)
      bytes.removeAll()
    }
    #expect(pieces == graphML(tortured()))
  }

  @Test func everyPlaceIsNamedButThreeAreQuoted() {
    var draft = FactsDraft("a")
    let persons = ["Ana", "Bo"].map { draft.person($0) }
    for number in 0..<5 { draft.sentence(persons, text: "Ana met Bo \(number).") }
    let text = String(decoding: graphML(graph([draft])), as: UTF8.self)
    #expect(text.contains(">Ana met Bo 0. | Ana met Bo 1. | Ana met Bo 2.</data>"))
    #expect(text.contains(">a#0-13 | a#14-27 | a#28-41 | a#42-55 | a#56-69</data>"))
  }
}
