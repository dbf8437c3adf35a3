/// Fills a reader with the tokens and sentences of an article, without its headlines and its
/// dateline.
enum ArticleTokenizer {
  static func fill(
    _ reader: ArticleReader, _ article: Article, _ paragraphs: [Paragraph], _ lines: [Line],
    _ text: Span<UInt8>
  ) {
    var tokenizer = Tokenizer(lines: lines)
    guard article.firstParagraph < article.endParagraph else { return }
    let entryList = EntryList(
      lines: lines,
      article: paragraphs[article.firstParagraph]
        .firstLine..<paragraphs[article.endParagraph - 1]
        .endLine)
    for at in article.firstParagraph..<article.endParagraph {
      var paragraph = paragraphs[at]
      var start = Int(lines[paragraph.firstLine].start)
      if at == article.datelineParagraph {
        DatelineTokens.append(
          start..<article.dateline.end, of: text, to: reader)
        start = article.dateline.end
        paragraph.kind = .prose
        while paragraph.firstLine + 1 < paragraph.endLine,
          Int(lines[paragraph.firstLine].end) <= start
        { paragraph.firstLine += 1 }
      } else if isHeading(paragraph, at, article, lines, text) {
        paragraph.kind = .heading
      }
      if isStack(paragraphs[at], lines, text, &reader.vocabulary), at > article.datelineParagraph {
        for line in paragraph.firstLine..<paragraph.endLine {
          tokenizer.append(
            Paragraph(kind: .item, firstLine: line, endLine: line + 1, afterRule: false),
            number: at - article.firstParagraph, from: Int(lines[line].start), of: text,
            to: &reader.tokens, &reader.sentences, &reader.vocabulary)
        }
        continue
      }
      if at > article.datelineParagraph, paragraph.kind != .heading,
        let entries = entryList.entries(of: paragraph, in: text)
      {
        for entry in entries {
          let isEntry = entryList.isEntry(lines[entry.lowerBound], text)
          tokenizer.append(
            Paragraph(
              kind: isEntry ? .item : .prose, firstLine: entry.lowerBound,
              endLine: entry.upperBound, afterRule: false),
            number: at - article.firstParagraph, from: Int(lines[entry.lowerBound].start), of: text,
            to: &reader.tokens, &reader.sentences, &reader.vocabulary)
        }
        continue
      }
      if at != article.datelineParagraph,
        let headings = entryList.headings(of: paragraph, in: text)
      {
        for heading in headings {
          tokenizer.append(
            Paragraph(
              kind: .heading, firstLine: heading.lowerBound, endLine: heading.upperBound,
              afterRule: false),
            number: at - article.firstParagraph, from: Int(lines[heading.lowerBound].start),
            of: text, to: &reader.tokens, &reader.sentences, &reader.vocabulary)
        }
        continue
      }
      tokenizer.append(
        paragraph, number: at - article.firstParagraph, from: start, of: text, to: &reader.tokens,
        &reader.sentences, &reader.vocabulary)
    }
  }

  /// Whether a paragraph is a stack of lines that opens with a person: a form of address, a title or
  /// a given name.
  private static func isStack(
    _ paragraph: Paragraph, _ lines: [Line], _ text: Span<UInt8>, _ vocabulary: inout Vocabulary
  ) -> Bool {
    guard LineStack.isStack(paragraph, lines, text) else { return false }
    let start = Int(lines[paragraph.firstLine].start)
    let end = LineStack.firstWordEnd(paragraph, lines, text)
    // The second line opens with it below a country or an acronym.
    let firsts = lines[paragraph.firstLine..<min(paragraph.endLine, paragraph.firstLine + 2)]
    if firsts.contains(where: { opensWithSurname(text, Int($0.start), Int($0.end)) }) {
      return true
    }
    let word = vocabulary.symbol(of: text, from: start, to: end)
    return !vocabulary.words[Int(word)].classes.isDisjoint(with: [
      .honorific, .titleHead, .rank, .givenName, .beginsTitle,
    ])
  }

  /// "ROA WHITLOCK, Ann": capitals up to a comma, and no more than a few words behind it.
  private static func opensWithSurname(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 50,
      let comma = (start..<end).first(where: { text[$0] == UInt8(ascii: ",") })
    else { return false }
    return comma - start >= 3 && comma + 2 < end && Ascii.isUpper(text[comma + 2])
      && (start..<comma).allSatisfy {
        Ascii.isUpper(text[$0]) || text[$0] == Ascii.hyphen || text[$0] == Ascii.apostrophe
          || text[$0] == 0x20
      }
  }

  /// A paragraph of prose without a full stop is a heading: before the dateline, or where it is
  /// short.
  private static func isHeading(
    _ paragraph: Paragraph, _ at: Int, _ article: Article, _ lines: [Line], _ text: Span<UInt8>
  ) -> Bool {
    guard paragraph.kind == .prose,
      ArticleScanner.isHeadline(paragraph, lines, text)
    else { return false }
    if at < article.datelineParagraph { return true }
    let length = Int(lines[paragraph.endLine - 1].end) - Int(lines[paragraph.firstLine].start)
    let last = text[Int(lines[paragraph.endLine - 1].end) - 1]
    let closes =
      last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      || last == UInt8(ascii: "\"") || last == UInt8(ascii: ")") || last == 0x9D
    return length <= 110 && !closes && !isOpen(lines[paragraph.endLine - 1], text)
  }

  /// Whether a line ends with a word that something has to follow: "were made by", "are".
  private static func isOpen(_ line: Line, _ text: Span<UInt8>) -> Bool {
    var start = Int(line.end)
    while start > Int(line.start), Ascii.isLower(text[start - 1]) { start -= 1 }
    guard start > Int(line.start), text[start - 1] == 0x20 else { return false }
    return openWords.contains { word in
      word.count == Int(line.end) - start
        && word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }

  private static let openWords = [
    "by", "are", "were", "is", "was", "be", "from", "of", "to", "as", "with", "included",
    "includes", "include", "officers",
  ].map { Array($0.utf8) }
}
