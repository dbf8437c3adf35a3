import RelationExtraction

/// The facts of one document with what is needed to look them up by sentence and by entity.
struct FactIndex: Sendable {
  let facts: DocumentFacts
  let lines: LineIndex
  private let mentionsBySentence: IndexGroups
  private let mentionsByEntity: IndexGroups
  private let relationsBySentence: IndexGroups

  init(_ facts: DocumentFacts) {
    self.facts = facts
    lines = LineIndex(facts.bytes)
    let sentences = facts.sentences.count
    mentionsBySentence = IndexGroups(facts.mentions.map(\.sentence), count: sentences)
    mentionsByEntity = IndexGroups(facts.mentions.map(\.entity), count: facts.entities.count)
    relationsBySentence = IndexGroups(facts.relations.map(\.sentence), count: sentences)
  }

  /// The mentions of a sentence, in text order.
  func mentions(inSentence sentence: Int) -> [MentionFact] {
    mentionsBySentence.rows(of: sentence).map { facts.mentions[$0] }
  }

  /// The relations that a sentence tells, in text order.
  func relations(inSentence sentence: Int) -> [RelationFact] {
    relationsBySentence.rows(of: sentence).map { facts.relations[$0] }
  }

  /// The bytes of a sentence.
  func range(ofSentence sentence: Int) -> Range<Int> {
    guard facts.sentences.indices.contains(sentence) else { return 0..<0 }
    return bytes(facts.sentences[sentence].start, facts.sentences[sentence].end)
  }

  /// Half-open byte offsets as a range that lies in the file.
  func bytes(_ start: UInt32, _ end: UInt32) -> Range<Int> {
    let start = min(Int(start), facts.bytes.count)
    return start..<min(max(start, Int(end)), facts.bytes.count)
  }

  /// Where an entity is named, as near to the words of a relation as it is.
  /// - Complexity: O(log *n*) in its mentions.
  func place(of entity: Int32, near words: Range<Int>, in sentence: Range<Int>) -> NamePlace {
    let rows = mentionsByEntity.rows(of: Int(entity))
    let next = firstRow(of: rows, from: words.lowerBound)
    let behind = next < rows.endIndex ? range(ofMention: rows[next]) : nil
    let before = next > rows.startIndex ? range(ofMention: rows[next - 1]) : nil
    if let behind, behind.lowerBound < words.upperBound { return .inside(behind) }
    if let before, before.upperBound > words.lowerBound { return .inside(before) }
    if let behind, behind.lowerBound < sentence.upperBound { return .beside(behind) }
    if let before, before.lowerBound >= sentence.lowerBound { return .beside(before) }
    if let before { return .before(before) }
    if let behind { return .after(behind) }
    return .nowhere
  }

  private func range(ofMention row: Int) -> Range<Int> {
    bytes(facts.mentions[row].start, facts.mentions[row].end)
  }

  /// Index in `rows` of the first mention that begins at `offset` or behind it.
  private func firstRow(of rows: ArraySlice<Int>, from offset: Int) -> Int {
    var low = rows.startIndex
    var high = rows.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(facts.mentions[rows[middle]].start) < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
