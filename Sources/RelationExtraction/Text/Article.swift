/// One report of a document: what stands under one dateline. References such as "the Party" or
/// "the reporter" look for what they mean inside their article.
struct Article: Sendable {
  /// Range of paragraphs.
  var firstParagraph: Int
  var endParagraph: Int
  /// The paragraph that begins with the dateline; -1 if there is none.
  var datelineParagraph = -1
  var dateline = Dateline()
}

/// Cuts a document into articles: at datelines and at rules between paragraphs. Headings directly
/// before a dateline belong to the article that it opens.
struct ArticleScanner {
  /// The articles of a document, which together hold all its paragraphs.
  static func articles(
    of paragraphs: [Paragraph], lines: [Line], in text: Span<UInt8>
  ) -> [Article] {
    var articles: [Article] = []
    var start = 0
    for at in paragraphs.indices {
      let first = lines[paragraphs[at].firstLine]
      let last = lines[paragraphs[at].endLine - 1]
      guard paragraphs[at].kind == .prose || paragraphs[at].kind == .heading,
        let dateline = DatelineReader.dateline(
          in: text, from: Int(first.start), to: Int(last.end))
      else { continue }
      var opening = at
      while opening > start, isHeadline(paragraphs[opening - 1], lines, text) { opening -= 1 }
      if let open = articles.indices.last {
        articles[open].endParagraph = opening
      } else {
        opening = 0
      }
      articles.append(
        Article(
          firstParagraph: opening, endParagraph: paragraphs.count, datelineParagraph: at,
          dateline: dateline))
      start = at + 1
    }
    if articles.isEmpty {
      articles.append(Article(firstParagraph: 0, endParagraph: paragraphs.count))
    }
    return articles
  }

  /// Whether a paragraph could be a headline: no sentence, and no item of a list.
  static func isHeadline(_ paragraph: Paragraph, _ lines: [Line], _ text: Span<UInt8>) -> Bool {
    if paragraph.kind == .heading { return true }
    guard paragraph.kind == .prose else { return false }
    let first = Int(lines[paragraph.firstLine].start)
    let end = Int(lines[paragraph.endLine - 1].end)
    guard end - first <= 400, end > first else { return false }
    switch text[end - 1] {
    case Ascii.point, UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), Ascii.hyphen:
      return false
    default: return true
    }
  }
}
