/// Writes quotations and their places. A sentence that many edges quote is read once.
struct GraphMLEvidence {
  private static let quoteLimit = 3
  private static let characterLimit = 300

  private let graph: EntityGraph
  /// Names of the documents with `#` behind them, escaped once.
  private let documents: [[UInt8]]
  /// Sentences that were quoted whole, by document and place, and where their text lies.
  private var known: PairTable
  private var ranges: ContiguousArray<Range<Int>> = []
  private var arena: [UInt8] = []
  /// End of the quotations in `arena` that are kept.
  private var keptEnd = 0
  private var text = QuoteText()
  private var scratch: [UInt8] = []

  init(_ graph: EntityGraph) {
    self.graph = graph
    known = PairTable(capacity: min(graph.sentenceCount, 1 << 16))
    documents = graph.documents.map { source in
      var bytes: [UInt8] = []
      XMLText.append(source.id, isListItem: true, to: &bytes)
      bytes.append(0x23)
      return bytes
    }
  }

  /// Writes at most three quotations, and the places of all evidence.
  mutating func write(
    _ evidence: Range<Int32>, _ quotes: GraphMLKeys.Tag, _ sources: GraphMLKeys.Tag,
    into output: inout [UInt8]
  ) {
    if evidence.isEmpty { return }
    writeQuotes(evidence, quotes, into: &output)
    output.append(contentsOf: sources)
    var isFirst = true
    for index in evidence {
      let item = graph.evidence[Int(index)]
      if !isFirst { output.append(contentsOf: GraphMLKeys.separator) }
      isFirst = false
      output.append(contentsOf: documents[Int(item.document)])
      DecimalText.append(Int(item.start), to: &output)
      output.append(0x2D)
      DecimalText.append(Int(item.end), to: &output)
    }
    output.append(contentsOf: GraphMLKeys.close)
  }

  private mutating func writeQuotes(
    _ evidence: Range<Int32>, _ tag: GraphMLKeys.Tag, into output: inout [UInt8]
  ) {
    let start = output.count
    output.append(contentsOf: tag)
    let content = output.count
    for index in evidence.prefix(Self.quoteLimit) {
      let item = graph.evidence[Int(index)]
      let range = quote(item)
      if range.isEmpty { continue }
      if output.count > content { output.append(contentsOf: GraphMLKeys.separator) }
      output.append(contentsOf: arena[range])
    }
    if output.count == content {
      output.removeLast(output.count - start)
    } else {
      output.append(contentsOf: GraphMLKeys.close)
    }
  }

  /// Where in `arena` the escaped quotation lies.
  private mutating func quote(_ item: EntityGraph.Evidence) -> Range<Int> {
    // Short sentences are quoted whole, whatever words of them count; of long ones the part
    // depends on the words, so their place belongs to the key.
    let isShort = item.sentenceEnd &- item.sentenceStart <= UInt32(Self.characterLimit)
    let place = isShort ? item.sentenceStart : item.start
    let isWhole = !isShort && item.start == item.sentenceStart && item.end == item.sentenceEnd
    let key = UInt64(item.document) << 34 | UInt64(place) << 2 | (isShort ? 2 : isWhole ? 1 : 0)
    let isKept = isShort || isWhole
    if isKept {
      let number = known.first(key, Int32(ranges.count))
      if number < ranges.count { return ranges[Int(number)] }
    }
    let surplus = arena.count - keptEnd
    arena.removeLast(surplus)
    scratch.removeAll(keepingCapacity: true)
    graph.append(quote: item, limit: Self.characterLimit, into: &scratch, text: &text)
    let start = arena.count
    XMLText.append(scratch, isListItem: true, to: &arena)
    if isKept {
      ranges.append(start..<arena.count)
      keptEnd = arena.count
    }
    return start..<arena.count
  }
}
