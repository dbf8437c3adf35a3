/// What surrounds a token.
struct TokenFlags: OptionSet, Sendable {
  let rawValue: UInt8
  /// A blank or a line break stands before it.
  static let spaceBefore = TokenFlags(rawValue: 1)
  /// It is the first token of its sentence.
  static let startsSentence = TokenFlags(rawValue: 2)
  /// It stands in a line in capitals, where capitals tell nothing.
  static let inCapitals = TokenFlags(rawValue: 4)
  /// Its word is not spelled as in the file: a word cut at a line end, a curly apostrophe.
  static let isAltered = TokenFlags(rawValue: 8)
}

/// A word or a mark of punctuation.
struct Token: Sendable {
  /// Half-open byte range in the file.
  var start: UInt32
  var end: UInt32
  var symbol: Symbol
  /// The word in lower case.
  var folded: Symbol
  var classes: WordClasses
  var shape: WordShape
  var flags: TokenFlags
}

/// The tokens of an article; a token is a row number. Rows, not columns: a token is written once
/// and mostly asked for its word, its shape and its classes together.
struct TokenTable: Sendable {
  private(set) var rows: ContiguousArray<Token> = []

  var count: Int { rows.count }

  mutating func removeAll() { rows.removeAll(keepingCapacity: true) }

  mutating func append(_ token: Token) { rows.append(token) }
}

/// Sentences of an article: ranges of tokens, and the kind of paragraph they stand in.
struct TokenSentence: Sendable {
  var start: Int32
  var end: Int32
  /// Ordinal number of the paragraph in the article.
  var paragraph: Int32
  /// The number of what stands in no paragraph.
  static let noParagraph: Int32 = -1
  var kind: ParagraphKind
}
