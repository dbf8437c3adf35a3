import RelationExtraction

@testable import RelationshipGraph

/// The facts of a text in which mentions are marked: `⟦p:Ana Silva⟧ runs the ⟦o:Mill⟧.`
///
/// Each string is one sentence, and begins a line of its own. An entity is named as its first
/// mention; relations are added by those names.
struct MarkedFacts {
  private(set) var facts = DocumentFacts(document: "text.txt", bytes: [])

  init(_ sentences: String...) {
    for sentence in sentences { add(sentence) }
    facts.mentions.sort { ($0.start, $1.end) < ($1.start, $0.end) }
  }

  var index: FactIndex { FactIndex(facts) }

  /// Adds a relation whose evidence is the first place of some words.
  mutating func relation(
    _ kind: RelationKind, _ source: String, _ target: String, words: String, title: String = "",
    change: (inout RelationFact) -> Void = { _ in }
  ) {
    let range = self.range(of: words)
    let sentence = facts.sentences.firstIndex { Int($0.end) > range.lowerBound } ?? 0
    var fact = RelationFact(
      kind: kind, source: entity(.person, source), target: entity(.organization, target),
      rule: .apposition, sentence: Int32(sentence), start: UInt32(range.lowerBound),
      end: UInt32(range.upperBound))
    if !title.isEmpty {
      fact.title = Int32(facts.titles.count)
      facts.titles.append(title)
    }
    change(&fact)
    facts.relations.append(fact)
  }

  /// The bytes of the first place of some words; all if they do not stand there.
  func range(of words: String) -> Range<Int> {
    let wanted = Array(words.utf8)
    for start in facts.bytes.indices where facts.bytes[start...].starts(with: wanted) {
      return start..<start + wanted.count
    }
    return 0..<facts.bytes.count
  }

  /// Number of the entity of that name, which is made if there is none.
  mutating func entity(_ kind: EntityKind, _ name: String) -> Int32 {
    if let known = facts.entities.firstIndex(where: { $0.name == name }) { return Int32(known) }
    facts.entities.append(EntityFact(kind: kind, core: name, name: name))
    return Int32(facts.entities.count - 1)
  }

  private mutating func add(_ marked: String) {
    var open: [(kind: EntityKind, start: Int)] = []
    let first = UInt32(facts.bytes.count)
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "⟦" {
        open.append((Self.kind(rest.first), facts.bytes.count))
        rest = rest.dropFirst(2)
      } else if scalar == "⟧" {
        if let mention = open.popLast() { addMention(mention.kind, from: mention.start) }
      } else {
        facts.bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    facts.sentences.append(SentenceFact(start: first, end: UInt32(facts.bytes.count)))
    facts.bytes.append(0x0A)
  }

  private mutating func addMention(_ kind: EntityKind, from start: Int) {
    let name = InertText.line(facts.bytes, start..<facts.bytes.count)
    facts.mentions.append(
      MentionFact(
        entity: entity(kind, name), sentence: Int32(facts.sentences.count), start: UInt32(start),
        end: UInt32(facts.bytes.count), countsForCoMention: true, isFullName: true))
  }

  private static func kind(_ letter: Unicode.Scalar?) -> EntityKind {
    switch letter {
    case "p": .person
    case "o": .organization
    default: .event
    }
  }
}

/// The rows of text as they are shown without colours, with line numbers.
func shown(_ rows: [DisplayRow]) -> String {
  var output: [UInt8] = []
  RowWriter(isColored: false, digits: 1).append(rows, to: &output)
  return String(decoding: output, as: UTF8.self)
}
