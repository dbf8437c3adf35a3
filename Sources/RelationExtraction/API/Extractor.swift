/// Reads documents and returns what they say about persons, organizations and events.
///
/// Works on one document at a time and keeps nothing from one to the next, so extractors may be
/// used from several tasks at once.
public struct Extractor: Sendable {
  let lexicon: Lexicon

  /// Creates an extractor.
  /// - Parameter lexicon: the vocabulary; by default the built-in English one.
  public init(lexicon: Lexicon = .builtIn) {
    self.lexicon = lexicon
  }

  /// Returns the facts of one document.
  ///
  /// Never fails: odd text gives fewer facts and a diagnostic.
  /// - Complexity: linear in the number of bytes.
  public func facts(of document: Document) -> DocumentFacts {
    var writer = FactsWriter(document)
    let text = document.bytes.span
    let lines = LineScanner.lines(in: text)
    let paragraphs = ParagraphScanner.paragraphs(of: lines, in: text)
    let articles = ArticleScanner.articles(of: paragraphs, lines: lines, in: text)
    let reader = ArticleReader(lexicon: lexicon)
    for article in articles {
      reader.removeAll()
      ArticleTokenizer.fill(reader, article, paragraphs, lines, text)
      reader.read()
      let head = ArticleHead(article, paragraphs, lines, text)
      writer.describe(title: head.title, date: head.date, place: head.place)
      writer.append(reader)
    }
    return writer.facts
  }
}
