public import RelationExtraction

/// Shows what was read in one document, for people: its sentences with the mentions marked, and
/// below each sentence the relations that it tells, with their words underlined.
///
/// ```
/// 1 | [p Ana Silva], director of the [o Valley Farm], spoke.
///
///     role, found by rule apposition, confidence 0.93
///     1 | Ana Silva, director of the Valley Farm, spoke.
///       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evidence
///       | --------- source           ----------- target
///       |            -------- title
///       = source: Ana Silva (person), line 1
///       = title: director, line 1
///       = target: Valley Farm (organization), line 1
/// ```
///
/// All characters of the text are shown harmless: it cannot steer the terminal.
public struct Explanation: Sendable {
  /// Columns from the left edge at which relations are shown.
  private static let relationIndent = 4
  private static let piece = 1 << 16

  private let index: FactIndex
  private let isColored: Bool
  private let width: Int
  /// Nil: everything is shown.
  private var chosen: Set<Int32>?

  /// Creates the explanation of a document.
  /// - Parameters:
  ///   - facts: what was read in it.
  ///   - isColored: whether mentions are marked by colours of the terminal instead of brackets.
  ///   - width: columns of the terminal; longer lines are broken.
  public init(_ facts: DocumentFacts, isColored: Bool = false, width: Int = 100) {
    index = FactIndex(facts)
    self.isColored = isColored
    self.width = width
  }

  /// Keeps only the sentences and relations of the entities that bear a name, whatever its case.
  /// - Returns: whether there is one; if not, nothing changes.
  public mutating func keepOnly(entitiesNamed name: String) -> Bool {
    let found = NameSearch(index.facts.entities).bearers(of: name)
    if found.isEmpty { return false }
    chosen = found
    return true
  }

  /// The names in the document that are most like a name, the nearest first; safe to print.
  public func nearestNames(to name: String, limit: Int = 5) -> [String] {
    NameSearch(index.facts.entities).nearestNames(to: name, limit: limit)
  }

  /// The whole as one text.
  public var text: String {
    var output: [UInt8] = []
    write(into: &output) { _ in }
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes piece by piece, as UTF-8: `flush` may take the bytes away whenever it is called.
  public func write<Failure: Error>(
    into output: inout [UInt8], flush: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let sentences = RowWriter(isColored: isColored, digits: digits)
    var isFirst = true
    for sentence in index.facts.sentences.indices {
      let relations = index.relations(inSentence: sentence).filter(isChosen)
      guard isShown(sentence, with: relations) else { continue }
      if !isFirst { output.append(0x0A) }
      isFirst = false
      let marked = MarkedSentence(sentence, in: index, isColored: isColored)
      marked.forEachRows(width: textWidth(beside: sentences)) {
        sentences.append($0, to: &output)
      }
      for relation in relations {
        append(RelationExplanation(relation, in: index), to: &output)
        if output.count > Self.piece { try flush(&output) }
      }
      if output.count > Self.piece { try flush(&output) }
    }
    try flush(&output)
  }

  private var digits: Int { String(index.lines.count).utf8.count }

  private func textWidth(beside writer: RowWriter) -> Int { max(20, width - writer.marginWidth) }

  private func isChosen(_ relation: RelationFact) -> Bool {
    chosen.map { $0.contains(relation.source) || $0.contains(relation.target) } ?? true
  }

  private func isShown(_ sentence: Int, with relations: [RelationFact]) -> Bool {
    guard let chosen, relations.isEmpty else { return true }
    return index.mentions(inSentence: sentence).contains { chosen.contains($0.entity) }
  }

  private func append(_ relation: RelationExplanation, to output: inout [UInt8]) {
    let writer = RowWriter(isColored: isColored, digits: digits, indent: Self.relationIndent)
    output.append(0x0A)
    writer.append(heading: relation.heading, to: &output)
    let excerpt = UnderlinedExcerpt(
      bytes: index.facts.bytes, lines: index.lines, width: textWidth(beside: writer))
    writer.append(excerpt.rows(of: marks(of: relation), in: relation.sentence), to: &output)
    for part in relation.parts {
      writer.append(note: relation.note(on: part, in: index), named: part.label, to: &output)
    }
  }

  /// The words of the relation and those of its parts, as they follow in the text.
  private func marks(of relation: RelationExplanation) -> [UnderlinedExcerpt.Mark] {
    let evidence = UnderlinedExcerpt.Mark(
      range: relation.words, label: "evidence", underline: "^", style: .evidence)
    let parts = relation.parts.compactMap { part in
      part.place?.rangeInSentence.map {
        UnderlinedExcerpt.Mark(range: $0, label: part.label, style: part.style)
      }
    }
    return [evidence] + parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
