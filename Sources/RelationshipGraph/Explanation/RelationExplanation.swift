import RelationExtraction

/// What one relation was made of, and where in the text each part stands.
struct RelationExplanation: Sendable {
  /// One thing that the relation took.
  struct Part: Sendable {
    /// `source`, `title`, `status`, `mode`, `order` or `target`.
    var label: String
    var text: String
    /// Where it stands; nil for what no word of its own says.
    var place: NamePlace?
    var style = TextStyle.part
  }

  /// The kind, the rule and how far it can be trusted here: `role, found by rule apposition,
  /// confidence 0.93`.
  let heading: String
  /// The bytes that say it.
  let words: Range<Int>
  /// The bytes of its sentence.
  let sentence: Range<Int>
  /// From source to target.
  private(set) var parts: [Part] = []

  init(_ relation: RelationFact, in index: FactIndex) {
    let confidence = Confidence.ofEdge(doubt: 1 - Confidence.of(relation))
    heading =
      "\(relation.kind.word), found by rule \(relation.rule.word), confidence \(confidence)"
    words = index.bytes(relation.start, relation.end)
    sentence = index.range(ofSentence: Int(relation.sentence))
    let source = part("source", relation.source, in: index)
    let target = part("target", relation.target, in: index)
    parts.append(source)
    if relation.kind == .role {
      let names = [source, target].compactMap { $0.place?.rangeInSentence }
      parts.append(title(of: relation, notIn: names, in: index))
      if relation.status != .current {
        parts.append(Part(label: "status", text: relation.status.word))
      }
    }
    if relation.kind == .participation {
      parts.append(Part(label: "mode", text: relation.mode.word))
      if relation.order > 0 { parts.append(Part(label: "order", text: "\(relation.order)")) }
    }
    parts.append(target)
  }

  /// What is said about a part in one line: its name, its kind and its place.
  func note(on part: Part, in index: FactIndex) -> String {
    guard let place = part.place else { return part.text }
    let words = { (range: Range<Int>) in
      index.lines.words(for: range) + Self.wording(of: range, other: part.text, in: index)
    }
    switch place {
    case .inside(let range), .beside(let range): return "\(part.text), \(words(range))"
    case .before(let range): return "\(part.text), not in this sentence; before: \(words(range))"
    case .after(let range): return "\(part.text), not in this sentence; later: \(words(range))"
    case .nowhere: return "\(part.text), not in words of its own"
    }
  }

  /// How the text words it, unless as in the name.
  private static func wording(
    of range: Range<Int>, other name: String, in index: FactIndex
  ) -> String {
    let wording = InertText.line(index.facts.bytes, range, limit: 80)
    return name == wording || name.hasPrefix(wording + " (") ? "" : " as \"\(wording)\""
  }

  private func part(_ label: String, _ entity: Int32, in index: FactIndex) -> Part {
    guard index.facts.entities.indices.contains(Int(entity)) else {
      return Part(label: label, text: "")
    }
    let fact = index.facts.entities[Int(entity)]
    return Part(
      label: label, text: "\(InertText.line(fact.name)) (\(fact.kind.word))",
      place: index.place(of: entity, near: words, in: sentence),
      style: .mention(fact.kind, isNested: false))
  }

  private func title(
    of relation: RelationFact, notIn names: [Range<Int>], in index: FactIndex
  ) -> Part {
    guard index.facts.titles.indices.contains(Int(relation.title)) else {
      return Part(label: "title", text: "")
    }
    let title = index.facts.titles[Int(relation.title)]
    let range = TitleWords(title).range(in: index.facts.bytes, words, notIn: names)
    let place = range.map { NamePlace.inside($0) } ?? NamePlace.nowhere
    return Part(label: "title", text: InertText.line(title), place: place)
  }
}
