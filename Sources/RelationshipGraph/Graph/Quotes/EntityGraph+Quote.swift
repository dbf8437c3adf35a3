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
    var text = QuoteText()
    append(quote: item, limit: limit, into: &output, text: &text)
  }

  /// The same with a buffer that is used again and again.
  func append(
    quote item: Evidence, limit: Int, into output: inout [UInt8], text: inout QuoteText
  ) {
    guard documents.indices.contains(Int(item.document)) else { return }
    let source = documents[Int(item.document)].bytes
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
    text.read(source, from..<to, words: max(first, from)..<max(last, from))
    let window = QuoteWindow(
      text, limit: limit, isCutBefore: from > start, isCutAfter: to < end)
    window.append(text, to: &output)
  }
}
