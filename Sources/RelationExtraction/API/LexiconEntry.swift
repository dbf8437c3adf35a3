/// One term of the vocabulary: what the lexicon is made of.
public struct LexiconEntry: Sendable, Hashable {
  /// The class, by the name of its source file (`title-head`, `unit-noun`, …).
  public var lexicalClass: LexicalClass
  /// The term in the spelling that running text has: lower case unless it is always capitalized.
  /// Words are separated by single spaces.
  public var term: String
  /// The plural, if it is not regular; empty otherwise.
  public var plural: String
  /// Features of the class, such as `ministry` on the title head `minister`.
  public var features: [LexicalFeature]
  /// What the term stands for: the mode of an event verb, the country of an adjective. May be empty.
  public var value: String

  /// Creates an entry.
  public init(
    lexicalClass: LexicalClass, term: String, plural: String = "",
    features: [LexicalFeature] = [], value: String = ""
  ) {
    self.lexicalClass = lexicalClass
    self.term = term
    self.plural = plural
    self.features = features
    self.value = value
  }
}
