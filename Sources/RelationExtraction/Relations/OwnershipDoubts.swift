/// What makes an ownership past, partial or doubtful.
extension ArticleReader {
  /// Words of time and degree: "has", "now", "wholly", "also".
  func isAdverbial(_ item: Int, in range: Range<Int>) -> Bool {
    guard kind(item, in: range) == .other else { return false }
    return (items[item].start..<items[item].end).allSatisfy { at in
      let word = vocabulary.symbols.utf8(tokens.rows[Int(at)].folded)
      return word.suffix(2).elementsEqual("ly".utf8)
        || ["has", "have", "now", "also", "since", "majority", "been", "itself"]
          .contains { word.elementsEqual($0.utf8) }
    }
  }

  /// Whether a verb tells a state, which may be past, and no act: "owned", "operates".
  func isState(_ verb: Int) -> Bool {
    let word = vocabulary.symbols.utf8(tokens.rows[Int(items[verb].start)].folded)
    return ["own", "operat", "control", "majority-own", "co-own"].contains {
      word.starts(with: $0.utf8)
    }
  }

  /// "is owned", "has been owned"
  func isPresent(_ verb: Int, in range: Range<Int>) -> Bool {
    var at = verb - 1
    while range.contains(at), verb - at <= 4 {
      let word = items[at].word
      if word == Known.is || word == Known.are || word == Known.been { return true }
      if word == Known.was || word == Known.were { return false }
      at -= 1
    }
    return false
  }

  /// Whether the sentence asks, denies, supposes or reports what is told, or tells that it is over or in part.
  func isDoubted(in range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let start = Int(items[first].start)
    if tokens.rows[start].folded == Known.had || tokens.rows[start].folded == Known.is {
      return true
    }
    return (start..<limit).contains { at in
      let token = tokens.rows[at]
      // "in the 1970s"
      if token.shape == .mixed, beginsWithDigit(at),
        vocabulary.symbols.utf8(token.symbol).last == UInt8(ascii: "s")
      {
        return true
      }
      return token.shape != .capitalized && Self.doubts.contains(token.folded, vocabulary)
        || at == start && Self.doubts.contains(token.folded, vocabulary)
    }
  }

  private static let doubts = WordList([
    "?", "not", "no", "never", "neither", "nor", "nearly", "almost", "if", "whether", "unless",
    "suppose", "unclear", "allegedly", "reportedly", "denied", "denies", "deny", "false", "falsely",
    "untrue", "rumours", "rumors", "critics", "fictional", "film", "novel", "would", "could", "may",
    "might", "will", "until", "formerly", "previously", "originally", "once", "then", "briefly",
    "during", "before", "later", "time", "sold", "sell", "spun", "divested", "independent",
    "independence", "annulled", "closed", "partly", "partially", "stake", "shares", "percent",
    "contract", "instead", "longer", "claim", "claimed",
  ])
}

/// A closed list of words.
struct WordList {
  private let words: Set<[UInt8]>

  init(_ words: [String]) { self.words = Set(words.map { Array($0.utf8) }) }

  func contains(_ symbol: Symbol, _ vocabulary: borrowing Vocabulary) -> Bool {
    words.contains(Array(vocabulary.symbols.utf8(symbol)))
  }
}
