/// Where an entity is named, seen from the words that tell a relation.
enum NamePlace: Sendable, Equatable {
  /// In these words.
  case inside(Range<Int>)
  /// In the same sentence, beside them.
  case beside(Range<Int>)
  /// In no place of the sentence; last before it.
  case before(Range<Int>)
  /// In no place up to here; first behind it.
  case after(Range<Int>)
  /// Nowhere by itself: the name is put together from the words of another phrase.
  case nowhere

  /// The bytes, if the sentence has some.
  var rangeInSentence: Range<Int>? {
    switch self {
    case .inside(let range), .beside(let range): range
    case .before, .after, .nowhere: nil
    }
  }
}
