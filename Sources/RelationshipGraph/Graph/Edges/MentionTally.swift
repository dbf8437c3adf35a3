import RelationExtraction

/// One pass over all mentions: counts per node, and who stands side by side in which sentence.
struct MentionTally: Sendable {
  /// What is counted of a node.
  struct Row: Sendable {
    var mentions: Int32 = 0
    /// Sentences that count for co-mention.
    var sentences: Int32 = 0
    var lastSentence: Int32 = -1
    /// The first mention: document and index; -1 if there is none.
    var firstDocument: Int32 = -1
    var first: Int32 = -1
    /// The first mention by the full name.
    var fullDocument: Int32 = -1
    var full: Int32 = -1
  }

  /// More entities than this in one sentence are a table of names, not company.
  static let sentenceLimit = 300

  private(set) var rows: ContiguousArray<Row>
  private(set) var lists = SentenceLists()
  private(set) var sentenceCount: Int32 = 0
  private(set) var reports: [String] = []

  init(
    _ documents: [DocumentFacts], _ firstEntity: ContiguousArray<Int32>,
    _ nodeOfEntity: ContiguousArray<Int32>, nodeCount: Int
  ) {
    rows = ContiguousArray(repeating: Row(), count: nodeCount)
    for (index, facts) in documents.enumerated() {
      let base = Int(firstEntity[index])
      count(facts, Int32(index), base, nodeOfEntity)
      sentenceCount += Int32(facts.sentences.count)
    }
  }

  private mutating func count(
    _ facts: DocumentFacts, _ document: Int32, _ base: Int, _ nodeOfEntity: ContiguousArray<Int32>
  ) {
    let order = Self.order(facts.mentions)
    let mentions = facts.mentions.span
    let nodes = nodeOfEntity.span
    let sentences = UInt32(facts.sentences.count)
    let entities = UInt32(facts.entities.count)
    lists.nodes.reserveCapacity(lists.nodes.count + mentions.count)
    var open: Int32 = -1
    for position in mentions.indices {
      let i = order.isEmpty ? position : Int(order[position])
      let mention = mentions[i]
      // As unsigned numbers -1 is beyond all.
      guard UInt32(bitPattern: mention.entity) < entities,
        UInt32(bitPattern: mention.sentence) < sentences
      else { continue }
      if mention.sentence != open {
        close(open, document, facts)
        open = mention.sentence
      }
      let node = nodes[base &+ Int(mention.entity)]
      enter(mention, Int32(i), document, node)
    }
    close(open, document, facts)
  }

  @inline(__always)
  private mutating func enter(
    _ mention: MentionFact, _ index: Int32, _ document: Int32, _ node: Int32
  ) {
    var row = rows[Int(node)]
    row.mentions &+= 1
    if row.first < 0 {
      row.first = index
      row.firstDocument = document
    }
    if row.full < 0, mention.isFullName {
      row.full = index
      row.fullDocument = document
    }
    let sentence = sentenceCount &+ mention.sentence
    if mention.countsForCoMention, row.lastSentence != sentence {
      row.lastSentence = sentence
      row.sentences &+= 1
      lists.nodes.append(node)
    }
    rows[Int(node)] = row
  }

  /// Keeps the sentence's list if it has company to tell of.
  private mutating func close(_ sentence: Int32, _ document: Int32, _ facts: DocumentFacts) {
    let count = lists.openCount
    if count < 2 {
      if count > 0 { lists.drop() }
      return
    }
    if count <= Self.sentenceLimit {
      lists.close(document, facts.sentences[Int(sentence)])
      return
    }
    lists.drop()
    let place = facts.sentences[Int(sentence)]
    reports.append(
      "\(facts.document)#\(place.start)-\(place.end): \(count) names in one sentence; "
        + "no co-mentions are taken from more than \(Self.sentenceLimit)")
  }

  /// Mentions by sentence; empty if they stand so already, as the extractor leaves them.
  private static func order(_ mentions: [MentionFact]) -> [Int32] {
    var isSorted = true
    for i in mentions.indices.dropFirst() where mentions[i].sentence < mentions[i - 1].sentence {
      isSorted = false
      break
    }
    if isSorted { return [] }
    return mentions.indices.map { Int32($0) }.sorted {
      (mentions[Int($0)].sentence, $0) < (mentions[Int($1)].sentence, $1)
    }
  }
}
