/// Writes quotations and their places. A sentence that many edges quote is read once.
struct GraphMLEvidence {
  private static let quoteLimit = 3
  private static let characterLimit = 300

  private let graph: EntityGraph
  /// Names of the documents with `#` behind them, escaped once.
  private let documents: TextColumn
  private let verbatim: [VerbatimText]
  /// Sentences that were quoted whole, by document and place, and where their text lies.
  private var known: PairTable
  private var ranges: ContiguousArray<Range<Int>> = []
  private var arena: [UInt8] = []
  private var text = QuoteText()
  private var scratch: [UInt8] = []

  init(_ graph: EntityGraph) {
    self.graph = graph
    known = PairTable(capacity: min(graph.sentenceCount, 1 << 16))
    documents = TextColumn(graph.documents) { source, bytes in
      XMLText.append(source.id, isListItem: true, to: &bytes)
      bytes.append(0x23)
    }
    verbatim = graph.documents.map { VerbatimText($0.bytes) }
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
      documents.append(Int(item.document), to: &output)
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
      let separator = output.count
      if separator > content { output.append(contentsOf: GraphMLKeys.separator) }
      let quote = output.count
      appendQuote(graph.evidence[Int(index)], to: &output)
      if output.count == quote { output.removeLast(quote - separator) }
    }
    if output.count == content {
      output.removeLast(output.count - start)
    } else {
      output.append(contentsOf: GraphMLKeys.close)
    }
  }

  /// Appends the escaped quotation.
  private mutating func appendQuote(_ item: EntityGraph.Evidence, to output: inout [UInt8]) {
    if item.quote >= 0 {
      XMLText.append(graph.quotes[Int(item.quote)], isListItem: true, to: &output)
      return
    }
    // Short sentences are quoted whole, whatever words of them count; of long ones the part
    // depends on the words, so their place belongs to the key.
    let isShort = item.sentenceEnd &- item.sentenceStart <= UInt32(Self.characterLimit)
    let isWhole = !isShort && item.start == item.sentenceStart && item.end == item.sentenceEnd
    guard isShort || isWhole else { return appendNewQuote(item, to: &output) }
    let key = UInt64(item.document) << 34 | UInt64(item.sentenceStart) << 2 | (isShort ? 2 : 1)
    let number = Int(known.first(key, Int32(ranges.count)))
    if number < ranges.count {
      output.append(contentsOf: arena[ranges[number]])
    } else {
      let start = output.count
      appendNewQuote(item, to: &output)
      ranges.append(arena.count..<arena.count + output.count - start)
      arena.append(contentsOf: output[start...])
    }
  }

  private mutating func appendNewQuote(_ item: EntityGraph.Evidence, to output: inout [UInt8]) {
    let document = Int(item.document)
    let source = graph.documents[document].bytes
    let extent = QuoteExtent(item, limit: Self.characterLimit, in: source)
    scratch.removeAll(keepingCapacity: true)
    if verbatim[document].isVerbatim(extent.text) {
      QuoteText.appendVerbatim(source, extent, limit: Self.characterLimit, to: &scratch)
    } else {
      text.append(source, extent, limit: Self.characterLimit, to: &scratch)
    }
    XMLText.append(scratch, isListItem: true, to: &output)
  }
}
