@testable import RelationExtraction

/// The first stages over a text, as strings to compare with.
struct TextSketch {
  let bytes: [UInt8]
  let lines: [Line]
  let paragraphs: [Paragraph]
  let articles: [Article]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineScanner.lines(in: bytes.span)
    paragraphs = ParagraphScanner.paragraphs(of: lines, in: bytes.span)
    articles = ArticleScanner.articles(of: paragraphs, lines: lines, in: bytes.span)
  }

  /// Kind and words of each line: `item: first`.
  var lineStrings: [String] {
    lines.map { $0.kind == .blank ? "blank" : "\($0.kind): \(string($0.start, $0.end))" }
  }

  /// Kind and words of each paragraph, its lines joined by a slash.
  var paragraphStrings: [String] {
    paragraphs.map { paragraph in
      let words = lines[paragraph.firstLine..<paragraph.endLine]
        .filter { $0.kind != .blank }.map { string($0.start, $0.end) }
      return "\(paragraph.kind): " + words.joined(separator: " / ")
    }
  }

  /// The words of each sentence, apart by blanks, as the later stages see them.
  var sentenceStrings: [String] {
    var found: [String] = []
    let reader = ArticleReader(lexicon: .builtIn)
    for article in articles {
      reader.removeAll()
      ArticleTokenizer.fill(reader, article, paragraphs, lines, bytes.span)
      for sentence in reader.sentences {
        let words = (Int(sentence.start)..<Int(sentence.end)).map {
          reader.vocabulary.symbols.string(reader.tokens.rows[$0].symbol)
        }
        found.append(words.joined(separator: " "))
      }
    }
    return found
  }

  func string(_ start: UInt32, _ end: UInt32) -> String {
    String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }
}
