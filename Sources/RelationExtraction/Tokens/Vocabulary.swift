/// The words met so far in a document, with what the lexicon says of them.
struct Vocabulary: Sendable {
  private(set) var symbols: SymbolTable
  private(set) var words: [WordInfo]
  let terms: [Lexicon.LongTerm]
  /// The word "leader".
  let leader: Symbol
  /// The word "company", the noun of what has a legal form.
  let company: Symbol

  init(lexicon: Lexicon) {
    symbols = lexicon.symbols
    words = lexicon.words
    terms = lexicon.terms
    leader = symbols.symbol(of: "leader")
    if Int(leader) >= words.count { words.append(WordInfo()) }
    company = symbols.symbol(of: "company")
    if Int(company) >= words.count { words.append(WordInfo()) }
    for symbol in words.indices {
      let isMark = symbol >= 1 && symbol <= Int(Known.lastMark)
      words[symbol].shape =
        isMark ? .punctuation : WordShape(of: symbols.utf8(Symbol(symbol)))
    }
  }

  /// The symbol of a stretch of text. A word met first is looked up and classified.
  mutating func symbol(of text: Span<UInt8>, from start: Int, to end: Int) -> Symbol {
    let symbol = symbols.symbol(of: text, from: start, to: end)
    if Int(symbol) >= words.count { classify(symbol) }
    return symbol
  }

  /// The symbol of a word of up to eight bytes that stands in one block.
  @inline(__always)
  mutating func symbol(
    ofBlock block: UInt64, _ length: Int, _ text: Span<UInt8>, _ start: Int
  ) -> Symbol {
    let symbol = symbols.symbol(ofBlock: block, length, text, start)
    if Int(symbol) >= words.count { classify(symbol) }
    return symbol
  }

  private mutating func classify(_ symbol: Symbol) {
    let word = Array(symbols.utf8(symbol))
    fillRows()
    let lower = folded(word)
    let before = symbols.count
    let known = symbols.symbol(of: lower.span, from: 0, to: lower.count)
    fillRows()
    if Int(known) >= before || known == symbol {
      let info = derived(lower, symbol: known)
      words[Int(known)] = info
      words[Int(known)].shape = WordShape(of: lower[...])
    }
    var info = words[Int(known)]
    info.folded = known
    info.shape = WordShape(of: word[...])
    if info.classes.contains(.capitalsOnly), info.shape == .capitalized {
      info.classes = []
    }
    info.isNameSyllable =
      (info.shape == .capitalized || info.shape == .initial)
      && NameSyllables.isSyllable(lower[...])
    if info.classes.isEmpty,
      info.shape == .capitalized || info.shape == .mixed || info.shape == .lower
    {
      info.seam = FusedWords.seam(of: word) { part in
        guard let part = self.known(part.map(Ascii.lowercased)[...]) else { return nil }
        return words[Int(part)]
      }
    }
    words[Int(symbol)] = info
  }

  /// Gives every new symbol a row.
  private mutating func fillRows() {
    while words.count < symbols.count {
      let symbol = Symbol(words.count)
      var info = WordInfo()
      info.folded = symbol
      info.singular = symbol
      info.shape = WordShape(of: symbols.utf8(symbol))
      words.append(info)
    }
  }

  /// What a word that the lexicon lacks takes over from its parts: `vice-chairman` from
  /// `chairman`, `workers'` from `workers`.
  private mutating func derived(_ lower: [UInt8], symbol: Symbol) -> WordInfo {
    var info = WordInfo()
    info.folded = symbol
    info.singular = symbol
    if lower.last == Ascii.apostrophe, lower.count > 2 {
      if let base = known(lower.dropLast()) {
        info = words[Int(base)]
        info.classes.remove([.beginsTerm, .titleHead, .unitNoun, .eventNoun])
      }
    } else if let hyphen = lower.lastIndex(of: Ascii.hyphen), hyphen > 0,
      let head = known(lower[(hyphen + 1)...]),
      words[Int(head)].classes.contains(.titleHead), areModifiers(lower[..<hyphen])
    {
      info = words[Int(head)]
      info.classes.remove([.beginsTerm, .prenominal])
      info.status = status(of: lower[..<hyphen])
    } else if let hyphen = lower.lastIndex(of: Ascii.hyphen), hyphen > 0,
      let head = known(lower[..<hyphen]), words[Int(head)].classes.contains(.titleHead),
      status(of: lower[(hyphen + 1)...]) == .elect
    {
      info = words[Int(head)]
      info.classes.remove([.beginsTerm])
      info.status = .elect
    } else if let hyphen = lower.lastIndex(of: Ascii.hyphen), hyphen > 0,
      let head = known(lower[(hyphen + 1)...]),
      words[Int(head)].classes.contains(.unitNoun)
    {
      info.classes = words[Int(head)].classes.subtracting([.beginsTerm])
    }
    info.folded = symbol
    info.singular = symbol
    info.terms = -1
    return info
  }

  /// The status that a part of a compound gives: former in `ex-minister`, elect in
  /// `president-elect`.
  private mutating func status(of part: ArraySlice<UInt8>) -> RoleStatus {
    guard let symbol = known(part), words[Int(symbol)].classes.contains(.status) else {
      return .current
    }
    return words[Int(symbol)].status
  }

  private mutating func areModifiers(_ lower: ArraySlice<UInt8>) -> Bool {
    lower.split(separator: Ascii.hyphen).allSatisfy { part in
      guard let symbol = known(part) else { return false }
      return !words[Int(symbol)].classes.isDisjoint(with: [.titleModifier, .titleHead, .status])
    }
  }

  private mutating func known(_ word: ArraySlice<UInt8>) -> Symbol? {
    let copy = Array(word)
    let before = symbols.count
    let symbol = symbols.symbol(of: copy.span, from: 0, to: copy.count)
    fillRows()
    return Int(symbol) < before ? symbol : nil
  }

  private func folded(_ word: [UInt8]) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map(Ascii.lowercased) }
    return Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
  }
}

extension WordShape {
  /// The shape of a word in UTF-8.
  init(of word: ArraySlice<UInt8>) {
    var upper = 0
    var lower = 0
    var digits = 0
    for byte in word {
      if Ascii.isUpper(byte) {
        upper += 1
      } else if Ascii.isLower(byte) {
        lower += 1
      } else if Ascii.isDigit(byte) {
        digits += 1
      }
    }
    guard let first = word.first else {
      self = .punctuation
      return
    }
    let wide = first >= 0x80
    if digits > 0, upper + lower == 0 {
      self = .number
    } else if Ascii.isDigit(first), upper == 0 && lower == 2 || WordShape.isOrdinalInCapitals(word)
    {
      self = .ordinalNumber
    } else if upper + lower == 0, !wide {
      self = .punctuation
    } else if digits > 0 {
      self = .mixed
    } else if wide {
      let isInitial =
        upper + lower == 0 && word.count <= 3 && (word.count < 3 || word.last == Ascii.point)
      self = WordShape.startsUpper(word) ? isInitial ? .initial : .capitalized : .lower
    } else if Ascii.isUpper(first), lower == 0, upper == 1, word.count <= 2 {
      self = .initial
    } else if Ascii.isUpper(first), lower == 0 {
      self = .allCaps
    } else if Ascii.isUpper(first) {
      self = .capitalized
    } else {
      self = upper > 0 ? .mixed : .lower
    }
  }

  /// "14TH", "2ND"
  private static func isOrdinalInCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 3, word.dropLast(2).allSatisfy(Ascii.isDigit) else { return false }
    let ending = word.suffix(2)
    return ["TH", "ST", "ND", "RD"].contains { ending.elementsEqual($0.utf8) }
  }

  private static func startsUpper(_ word: ArraySlice<UInt8>) -> Bool {
    let scalar = String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }
}
