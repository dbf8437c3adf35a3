/// The words of a dateline, which the tokenizer passes over: `Pyongyang`, `,`, `April`, `7`, `(`, `KCNA`, `)`.
///
/// Only the agency in it is looked for, so words are what stands between blanks and the marks above.
enum DatelineTokens {
  /// Appends the dateline as a sentence of its own, if it has parentheses, where an agency may stand.
  static func append(
    _ range: Range<Int>, of text: Span<UInt8>, to reader: ArticleReader
  ) {
    guard range.contains(where: { text[$0] == UInt8(ascii: "(") }) else { return }
    let first = reader.tokens.count
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] <= 0x20 {
        at += 1
        continue
      }
      var end = at + 1
      if !isMark(text[at]) {
        while end < range.upperBound, text[end] > 0x20, !isMark(text[end]) { end += 1 }
      }
      append(at..<end, isFirst: reader.tokens.count == first, of: text, to: reader)
      at = end
    }
    // What stands behind the parenthesis is the dash.
    guard
      let close = reader.tokens.rows[first...].lastIndex(where: { $0.folded == Known.closeParen })
    else { return }
    reader.sentences.append(
      TokenSentence(
        start: Int32(first), end: Int32(close + 1), paragraph: TokenSentence.noParagraph,
        kind: .source))
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }

  private static func append(
    _ range: Range<Int>, isFirst: Bool, of text: Span<UInt8>, to reader: ArticleReader
  ) {
    let symbol = reader.vocabulary.symbol(of: text, from: range.lowerBound, to: range.upperBound)
    let word = reader.vocabulary.words[Int(symbol)]
    reader.tokens.append(
      Token(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), symbol: symbol,
        folded: word.folded, classes: word.classes, shape: word.shape,
        flags: isFirst ? [.spaceBefore, .startsSentence] : .spaceBefore))
  }
}
