extension EntityGraph {
  /// The quoted sentence: on one line, at most `limit` characters, cut with `…`.
  ///
  /// Of a longer sentence a part around the evidence's own words is taken.
  public func quote(_ item: Evidence, limit: Int = 300) -> String {
    var bytes: [UInt8] = []
    append(quote: item, limit: limit, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the quoted sentence as UTF-8, not escaped for any format.
  public func append(quote item: Evidence, limit: Int = 300, into output: inout [UInt8]) {
    if quotes.indices.contains(Int(item.quote)) {
      let quote = quotes[Int(item.quote)]
      output.append(contentsOf: (quote.count > limit ? quote.prefix(limit) + "…" : quote[...]).utf8)
      return
    }
    guard documents.indices.contains(Int(item.document)) else { return }
    let source = documents[Int(item.document)].bytes
    let extent = QuoteExtent(item, limit: limit, in: source)
    var text = QuoteText()
    text.append(source, extent, limit: limit, to: &output)
  }
}

/// Where a quotation is looked for: the part of the sentence that it can show, and the words that
/// it is about.
struct QuoteExtent: Sendable {
  private(set) var text: Range<Int>
  private(set) var words: Range<Int>
  private(set) var isCutBefore: Bool
  private(set) var isCutAfter: Bool

  init(_ item: EntityGraph.Evidence, limit: Int, in source: [UInt8]) {
    let bytes = source.span
    let end = min(Int(item.sentenceEnd), bytes.count)
    let start = min(Int(item.sentenceStart), end)
    let first = min(max(Int(item.start), start), end)
    let last = min(max(Int(item.end), first), end)
    // A sentence that names a hundred persons is quoted for each of them: only what the quotation
    // can show is read. A character may take several bytes or be dropped, hence the surplus.
    let reach = max(limit, 64) + max(limit, 64) / 2
    var from = max(start, first - reach)
    var to = min(end, min(last, first + 4 * reach) + reach)
    while from > start, from < to, bytes[from] & 0xC0 == 0x80 { from += 1 }
    while to < end, to > from, bytes[to] & 0xC0 == 0x80 { to -= 1 }
    text = from..<to
    words = max(first, from)..<max(last, from)
    isCutBefore = from > start
    isCutAfter = to < end
  }

  /// The same without blanks at the ends, of which each has one at most.
  func trimmed(_ source: [UInt8]) -> QuoteExtent {
    var trimmed = self
    var from = text.lowerBound
    var to = text.upperBound
    if from < to, VerbatimText.isBlank(source[from]) { from += 1 }
    if to > from, VerbatimText.isBlank(source[to - 1]) { to -= 1 }
    trimmed.text = from..<to
    let first = min(max(words.lowerBound, from), to)
    trimmed.words = first..<max(first, min(words.upperBound, to))
    return trimmed
  }
}

extension QuoteText {
  /// Appends what is quoted of a file.
  mutating func append(
    _ source: [UInt8], _ extent: QuoteExtent, limit: Int, to output: inout [UInt8]
  ) {
    read(source, extent.text, words: extent.words)
    let window = QuoteWindow(
      bytes, 0..<bytes.count, around: marked, limit: limit, isASCII: false,
      isCutBefore: extent.isCutBefore, isCutAfter: extent.isCutAfter)
    window.append(bytes, to: &output)
  }

  /// The same where the text is quoted as it stands (see ``VerbatimText``).
  static func appendVerbatim(
    _ source: [UInt8], _ extent: QuoteExtent, limit: Int, to output: inout [UInt8]
  ) {
    let extent = extent.trimmed(source)
    let window = QuoteWindow(
      source, extent.text, around: extent.words, limit: limit, isASCII: true,
      isCutBefore: extent.isCutBefore, isCutAfter: extent.isCutAfter)
    window.append(source, to: &output)
  }
}
