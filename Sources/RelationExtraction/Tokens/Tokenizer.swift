/// Cuts the paragraphs of an article into tokens and sentences.
///
/// Marks of Markdown are passed over, quotation marks and dashes of all kinds become one each, a
/// word cut at a line end is one token again. Byte ranges always point into the file.
struct Tokenizer {
  let lines: [Line]
  var sentenceStart = 0
  /// Words whose letters differ from the file's: cut words, curly apostrophes.
  private var buffer: [UInt8] = []

  init(lines: [Line]) { self.lines = lines }

  /// Appends the tokens of a paragraph, from byte `start` on.
  mutating func append(
    _ paragraph: Paragraph, number: Int, from start: Int, of text: Span<UInt8>,
    to tokens: inout TokenTable, _ sentences: inout ContiguousArray<TokenSentence>,
    _ vocabulary: inout Vocabulary
  ) {
    sentenceStart = tokens.count
    var line = paragraph.firstLine
    var spaced = true
    // Where the scan of the line begins; a cut word may have taken the start of the next line.
    var at = max(start, Int(lines[line].start))
    while line < paragraph.endLine {
      let end = Int(lines[line].end)
      let inCapitals: TokenFlags = lines[line].isAllCaps ? .inCapitals : []
      while at < end {
        let byte = text[at]
        if Ascii.isBlank(byte) {
          let gap = at
          while at < end, Ascii.isBlank(text[at]) { at += 1 }
          spaced = true
          if paragraph.kind == .row, at - gap >= 3 || text[gap] == 0x09 {
            append(Known.bar, gap, gap, &spaced, inCapitals, &tokens, vocabulary)
          }
          continue
        }
        if let word = letterWord(text, at, end, &vocabulary) {
          if vocabulary.words[Int(word.symbol)].seam.offset > 0,
            appendFused(word, at, &spaced, inCapitals, text, &tokens, &vocabulary)
          {
            at = word.end
            continue
          }
          append(word.symbol, at, word.end, &spaced, inCapitals, &tokens, vocabulary)
          at = word.end
          continue
        }
        let before = tokens.count
        at = scanToken(
          text, at, end, line, paragraph, &spaced, inCapitals, &tokens, &vocabulary)
        if tokens.count > before { spaced = false }
        endSentence(paragraph, number, text, at, end, &tokens, &sentences, vocabulary)
      }
      line += 1
      if line < paragraph.endLine { at = max(at, Int(lines[line].start)) }
      spaced = true
    }
    closeSentence(paragraph, number, &tokens, &sentences)
  }

  /// The word at `at` if it is letters of ASCII with a blank, a comma or the line's end behind:
  /// most are, and nothing needs to be asked of them.
  @inline(__always)
  private func letterWord(
    _ text: Span<UInt8>, _ at: Int, _ lineEnd: Int, _ vocabulary: inout Vocabulary
  ) -> (symbol: Symbol, end: Int)? {
    let block = ByteBlock.load(text, at)
    let count = ByteBlock.letterCount(block)
    guard count > 0 else { return nil }
    var end = at &+ count
    if count == 8 {
      var more = 8
      while more == 8 {
        more = ByteBlock.letterCount(ByteBlock.load(text, end))
        end &+= more
      }
    }
    guard end <= lineEnd else { return nil }
    if end < lineEnd, text[end] != 0x20, text[end] != UInt8(ascii: ",") { return nil }
    if end &- at <= 8 {
      let head = ByteBlock.prefix(block, count)
      return (vocabulary.symbol(ofBlock: head, count, text, at), end)
    }
    return (vocabulary.symbol(of: text, from: at, to: end), end)
  }

  /// Appends the two words that were run together; false if the word is one here.
  private mutating func appendFused(
    _ word: (symbol: Symbol, end: Int), _ from: Int, _ spaced: inout Bool, _ extra: TokenFlags,
    _ text: Span<UInt8>, _ tokens: inout TokenTable, _ vocabulary: inout Vocabulary
  ) -> Bool {
    let seam = vocabulary.words[Int(word.symbol)].seam
    if seam.endsName {
      // Behind two syllables of a name: "Ben Hogan" has one, and is whole.
      guard tokens.count >= sentenceStart + 2,
        tokens.rows.suffix(2).allSatisfy({
          $0.shape == .capitalized && vocabulary.words[Int($0.symbol)].isNameSyllable
        })
      else { return false }
    }
    let middle = from + Int(seam.offset)
    let first = vocabulary.symbol(of: text, from: from, to: middle)
    let second = vocabulary.symbol(of: text, from: middle, to: word.end)
    append(first, from, middle, &spaced, extra, &tokens, vocabulary)
    // Names are written with the blank that is lost here.
    spaced = true
    append(second, middle, word.end, &spaced, extra, &tokens, vocabulary)
    return true
  }

  private mutating func append(
    _ symbol: Symbol, _ from: Int, _ to: Int, _ spaced: inout Bool, _ extra: TokenFlags,
    _ tokens: inout TokenTable, _ vocabulary: Vocabulary
  ) {
    var flags = extra
    if spaced { flags.insert(.spaceBefore) }
    if tokens.count == sentenceStart { flags.insert(.startsSentence) }
    let row = Int(symbol)
    var shape = vocabulary.words[row].shape
    let classes = vocabulary.words[row].classes
    if extra.contains(.inCapitals), shape == .allCaps {
      // In a line in capitals "OF" is no name, and "COMMITTEE" no acronym.
      shape = classes.contains(.functionWord) ? .lower : .capitalized
    }
    tokens.append(
      Token(
        start: UInt32(from), end: UInt32(to), symbol: symbol,
        folded: vocabulary.words[row].folded, classes: classes, shape: shape, flags: flags))
    spaced = false
  }

  /// Scans the token at `at` and returns where it ends.
  private mutating func scanToken(
    _ text: Span<UInt8>, _ at: Int, _ end: Int, _ line: Int, _ paragraph: Paragraph,
    _ spaced: inout Bool, _ extra: TokenFlags, _ tokens: inout TokenTable,
    _ vocabulary: inout Vocabulary
  ) -> Int {
    let byte = text[at]
    if let mark = Mark.mark(text, at, end) {
      if let symbol = mark.symbol {
        append(symbol, at, at + mark.length, &spaced, extra, &tokens, vocabulary)
      }
      return at + mark.length
    }
    guard Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80 else {
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`") { return at + 1 }
      append(Known.unknownMark, at, at + 1, &spaced, extra, &tokens, vocabulary)
      return at + 1
    }
    let word = WordScanner.word(text, from: at, lineEnd: end, line: line, paragraph, lines)
    var symbol: Symbol
    if word.isPlain {
      symbol = vocabulary.symbol(of: text, from: at, to: word.end)
    } else {
      buffer.removeAll(keepingCapacity: true)
      WordScanner.normalize(text, from: at, to: word.end, cut: word.cut, into: &buffer)
      symbol = vocabulary.symbol(of: buffer.span, from: 0, to: buffer.count)
      if word.cut != nil { symbol = uncut(symbol, text, at, word, &vocabulary) }
    }
    var stop = word.end
    // "Gen.", "No.", "V.": the point belongs to the word.
    if stop < text.count, text[stop] == Ascii.point, word.isPlain {
      let info = vocabulary.words[Int(symbol)]
      if info.shape == .initial {
        if !Self.beginsSentence(text, stop + 1, &vocabulary) { stop += 1 }
      } else if stop - at <= 8 {
        let pointed = vocabulary.symbol(of: text, from: at, to: stop + 1)
        let classes = vocabulary.words[Int(pointed)].classes
        if info.shape == .allCaps, Self.opensWord(text, stop + 1) {
        } else if !classes.isDisjoint(with: .anyClass) || classes.contains(.beginsTerm) {
          symbol = pointed
          stop += 1
        }
      }
      if stop > word.end, info.shape == .initial {
        symbol = vocabulary.symbol(of: text, from: at, to: stop)
      }
    }
    let flags = word.isPlain ? extra : extra.union(.isAltered)
    append(symbol, at, stop, &spaced, flags, &tokens, vocabulary)
    return stop
  }

  /// Whether a capitalized word follows after a blank.
  private static func opensWord(_ text: Span<UInt8>, _ after: Int) -> Bool {
    var at = after
    while at < text.count, Ascii.isBlank(text[at]) || text[at] == Ascii.newline { at += 1 }
    return at > after && at + 1 < text.count && Ascii.isUpper(text[at])
      && Ascii.isLower(text[at + 1])
  }

  /// Whether a function word in capitals follows, so that a point before it ends a sentence:
  /// "Swaminathan J. A former".
  private static func beginsSentence(
    _ text: Span<UInt8>, _ after: Int, _ vocabulary: inout Vocabulary
  ) -> Bool {
    var at = after
    while at < text.count, Ascii.isBlank(text[at]) || text[at] == Ascii.newline { at += 1 }
    guard at > after, at < text.count, Ascii.isUpper(text[at]) else { return false }
    var end = at + 1
    while end < text.count, Ascii.isLetter(text[end]) { end += 1 }
    guard end < text.count, text[end] != Ascii.point else { return false }
    let symbol = vocabulary.symbol(of: text, from: at, to: end)
    return vocabulary.words[Int(symbol)].classes.contains(.functionWord)
  }

  /// A word cut at a line end keeps its hyphen where it has one anyway: "vice-chairman".
  private mutating func uncut(
    _ joined: Symbol, _ text: Span<UInt8>, _ start: Int, _ word: WordScanner.Word,
    _ vocabulary: inout Vocabulary
  ) -> Symbol {
    guard let cut = word.cut,
      vocabulary.words[Int(joined)].classes.isDisjoint(with: .anyClass)
    else { return joined }
    let head = vocabulary.symbol(of: text, from: start, to: cut.hyphen)
    let tail = vocabulary.symbol(of: text, from: cut.resume, to: word.end)
    let keeps =
      vocabulary.words[Int(head)].classes.contains(.titleModifier)
      || vocabulary.words[Int(tail)].shape != .lower
    guard keeps else { return joined }
    buffer.removeAll(keepingCapacity: true)
    WordScanner.normalize(text, from: start, to: cut.hyphen, cut: nil, into: &buffer)
    buffer.append(Ascii.hyphen)
    WordScanner.normalize(text, from: cut.resume, to: word.end, cut: nil, into: &buffer)
    return vocabulary.symbol(of: buffer.span, from: 0, to: buffer.count)
  }

  /// Ends the sentence where the last token does so.
  private mutating func endSentence(
    _ paragraph: Paragraph, _ number: Int, _ text: Span<UInt8>, _ at: Int, _ end: Int,
    _ tokens: inout TokenTable, _ sentences: inout ContiguousArray<TokenSentence>,
    _ vocabulary: Vocabulary
  ) {
    guard let last = tokens.rows.last?.symbol else { return }
    switch last {
    case Known.point, Known.exclamation, Known.question:
      guard at >= end || SentenceEnd.isEnd(text, at) else { return }
    case Known.closeQuote, Known.quote:
      // A stop inside the quotation ends the sentence if a new one begins behind it.
      let before = tokens.count >= 2 ? tokens.rows[tokens.count - 2].symbol : 0
      guard before == Known.point || before == Known.exclamation || before == Known.question,
        SentenceEnd.isEnd(text, at), at < end
      else { return }
    default: return
    }
    closeSentence(paragraph, number, &tokens, &sentences)
  }

  private mutating func closeSentence(
    _ paragraph: Paragraph, _ number: Int, _ tokens: inout TokenTable,
    _ sentences: inout ContiguousArray<TokenSentence>
  ) {
    guard tokens.count > sentenceStart else { return }
    sentences.append(
      TokenSentence(
        start: Int32(sentenceStart), end: Int32(tokens.count), paragraph: Int32(number),
        kind: paragraph.kind))
    sentenceStart = tokens.count
  }
}
