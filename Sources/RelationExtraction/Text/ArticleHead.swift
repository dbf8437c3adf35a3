/// Headline, place and date of an article.
struct ArticleHead {
  var title = ""
  /// ISO 8601, empty unless day, month and year are told.
  var date = ""
  var place = ""

  init(_ article: Article, _ paragraphs: [Paragraph], _ lines: [Line], _ text: Span<UInt8>) {
    title = Self.title(article, paragraphs, lines, text)
    let dateline = article.dateline
    if dateline.placeEnd > dateline.placeStart {
      place = Self.string(text, dateline.placeStart, dateline.placeEnd)
    }
    date = Self.date(article, paragraphs, lines, text)
  }

  private static func string(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> String {
    var bytes: [UInt8] = []
    for at in start..<end {
      let byte = text[at]
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") { continue }
      let isSpace = byte <= 0x20
      if isSpace, bytes.last == 0x20 || bytes.isEmpty { continue }
      if isSpace, at > start, byte == Ascii.newline || byte == 0x0D || byte == 0x20 {
        bytes.append(0x20)
      } else if !isSpace, byte != UInt8(ascii: ">") {
        bytes.append(byte)
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The last headline before the dateline; without a dateline the first line.
  private static func title(
    _ article: Article, _ paragraphs: [Paragraph], _ lines: [Line], _ text: Span<UInt8>
  ) -> String {
    var at = article.datelineParagraph - 1
    if article.datelineParagraph < 0 { at = article.firstParagraph }
    guard at >= article.firstParagraph, at < article.endParagraph,
      ArticleScanner.isHeadline(paragraphs[at], lines, text)
    else { return "" }
    let first = Int(lines[paragraphs[at].firstLine].start)
    let end = Int(lines[paragraphs[at].endLine - 1].end)
    // A paragraph of the report itself is no headline.
    if article.datelineParagraph < 0, end - first > 120, text[end - 1] == UInt8(ascii: ".") {
      return ""
    }
    return string(text, first, min(end, first + 300))
  }

  /// The date of the dateline, with the year of the page's head if it has none; else the date in
  /// the page's head.
  private static func date(
    _ article: Article, _ paragraphs: [Paragraph], _ lines: [Line], _ text: Span<UInt8>
  ) -> String {
    var (month, day, year) = (
      article.dateline.month, article.dateline.day, article.dateline.year
    )
    if month == 0 || year == 0 {
      let end = article.datelineParagraph >= 0 ? article.datelineParagraph : article.endParagraph
      for at in article.firstParagraph..<min(end, article.firstParagraph + 6) {
        guard paragraphs[at].kind != .item,
          ArticleScanner.isHeadline(paragraphs[at], lines, text)
        else { break }
        let start = Int(lines[paragraphs[at].firstLine].start)
        let stop = Int(lines[paragraphs[at].endLine - 1].end)
        guard let found = DatelineReader.date(in: text, from: start, to: stop), found.year > 0
        else { continue }
        if month == 0 { (month, day) = (found.month, found.day) }
        if year == 0, abs(found.month - month) <= 1 { year = found.year }
        break
      }
    }
    guard month > 0, day > 0, year > 0 else { return "" }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
