/// The vocabulary, compiled for look-up by word.
public struct Lexicon: Sendable {
  /// The built-in English vocabulary.
  public static let builtIn = Lexicon(tables: [LexiconTable.builtIn])

  private let tables: [[UInt8]]
  /// The words of all terms, in lower case.
  private(set) var symbols = SymbolTable()
  /// By symbol; as long as `symbols.count`.
  private(set) var words: [WordInfo] = []
  /// Terms of several words; those with the same first word stand together, the longest first.
  private(set) var terms: [LongTerm] = []

  /// A term of several words.
  struct LongTerm: Sendable {
    var words: [Symbol]
    var info: WordInfo
    /// Whether the next term in the list begins with the same word.
    var hasNext = false
  }

  /// Creates a lexicon out of entries; entries of the same term add up.
  public init(entries: [LexiconEntry]) {
    self.init(tables: [LexiconTable.table(of: entries)])
  }

  /// Returns the vocabulary with further entries.
  public func adding(_ more: [LexiconEntry]) -> Lexicon {
    Lexicon(tables: tables + [LexiconTable.table(of: more)])
  }

  private init(tables: [[UInt8]]) {
    self.tables = tables
    for word in Known.words { _ = symbols.symbol(of: word) }
    var long: [[Symbol]: WordInfo] = [:]
    for table in tables {
      LexiconTable.forEachRow(in: table) { add($0, to: &long) }
    }
    index(long.map { LongTerm(words: $0.key, info: $0.value) })
  }

  private mutating func fillRows() {
    while words.count < symbols.count { words.append(WordInfo()) }
  }

  private mutating func add(_ row: LexiconTable.Row, to long: inout [[Symbol]: WordInfo]) {
    let term = Inflection.folded(row.term)
    let singular = symbols.symbol(of: term.span, from: 0, to: term.count)
    add(term, as: row, singular: singular, isPlural: false, to: &long)
    guard Inflection.isCounted(row.lexicalClass) else { return }
    let plural = row.plural.isEmpty ? Inflection.plural(of: term) : Inflection.folded(row.plural)
    if plural != term { add(plural, as: row, singular: singular, isPlural: true, to: &long) }
  }

  private mutating func add(
    _ term: [UInt8], as row: LexiconTable.Row, singular: Symbol, isPlural: Bool,
    to long: inout [[Symbol]: WordInfo]
  ) {
    let parts = symbols(of: term)
    fillRows()
    if parts.count == 1 {
      var info = words[Int(parts[0])]
      merge(row, singular: singular, isPlural: isPlural, into: &info)
      words[Int(parts[0])] = info
    } else if !parts.isEmpty {
      merge(
        row, singular: singular, isPlural: isPlural, into: &long[parts, default: WordInfo()])
    }
    fillRows()
  }

  /// The words of a term; a possessive is a word of its own, as in the text.
  private mutating func symbols(of term: [UInt8]) -> [Symbol] {
    var parts: [Symbol] = []
    var start = 0
    for at in 0...term.count where at == term.count || term[at] == 0x20 {
      var end = at
      let possessive =
        end - start > 2 && term[end - 1] == UInt8(ascii: "s")
        && term[end - 2] == Ascii.apostrophe
      if possessive { end -= 2 }
      if end > start { parts.append(symbols.symbol(of: term.span, from: start, to: end)) }
      if possessive { parts.append(Known.possessive) }
      start = at + 1
    }
    return parts
  }

  private mutating func merge(
    _ row: LexiconTable.Row, singular: Symbol, isPlural: Bool, into info: inout WordInfo
  ) {
    if info.classes.isEmpty, isInCapitals(row.term) {
      info.classes.insert(.capitalsOnly)
    } else if !isInCapitals(row.term) {
      info.classes.remove(.capitalsOnly)
    }
    info.classes.insert(WordClasses(row.lexicalClass))
    info.classes.formUnion(row.features)
    if isPlural { info.classes.insert(.plural) }
    if Inflection.isCounted(row.lexicalClass) {
      info.singular = singular
      if !isPlural, row.lexicalClass.marksLemma { info.classes.insert(.lemma) }
    }
    setValue(row, of: &info)
  }

  private func isInCapitals(_ term: ArraySlice<UInt8>) -> Bool {
    term.count > 1 && term.allSatisfy(Ascii.isUpper)
  }

  private mutating func setValue(_ row: LexiconTable.Row, of info: inout WordInfo) {
    if row.lexicalClass == .kindNoun { info.isKind = true }
    if row.value.isEmpty, row.lexicalClass != .country { return }
    let value = String(decoding: row.value, as: UTF8.self)
    switch row.lexicalClass {
    case .ordinal: info.ordinal = UInt16(value) ?? 0
    case .month: info.month = UInt8(value) ?? 0
    case .status: info.status = RoleStatus.allCases.first { $0.word == value } ?? .current
    case .roleVerb:
      info.roleVerb = RoleVerb(word: value.prefix { $0 != ":" })
      if let colon = value.firstIndex(of: ":") {
        info.leadTitle = symbols.symbol(of: String(value[colon...].dropFirst()))
      }
    case .hostingVerb, .eventNoun: info.isInviting = value == "host"
    case .unitNoun: info.isForeign = value == "foreign"
    case .kindNoun: info.isKindOfCompany = value == "company"
    case .titleHead:
      info.isOfState = value == "state"
      info.isOccupation = value == "occupation"
    case .officeVerb: info.officeVerb = RoleVerb(word: Substring(value))
    case .officeNoun: info.leadTitle = symbols.symbol(of: value)
    case .eventVerb, .speechNoun, .peopleNoun:
      let mode = ParticipationMode.allCases.first { $0.word == value }
      info.mode = mode?.rawValue ?? WordInfo.noMode
    case .country, .nationality:
      let name = Inflection.folded(row.value.isEmpty ? row.term : row.value)
      info.country = symbols.symbol(of: name.span, from: 0, to: name.count)
    default: break
    }
  }

  /// Sorts the long terms and points their first words to them.
  private mutating func index(_ long: [LongTerm]) {
    terms = long.sorted { left, right in
      left.words[0] != right.words[0]
        ? left.words[0] < right.words[0]
        : left.words.count != right.words.count
          ? left.words.count > right.words.count
          : left.words.lexicographicallyPrecedes(right.words)
    }
    fillRows()
    for at in terms.indices {
      let first = Int(terms[at].words[0])
      if words[first].terms < 0 { words[first].terms = Int32(at) }
      words[first].classes.insert(.beginsTerm)
      words[first].secondWords |= 1 << UInt64(terms[at].words[1] & 63)
      words[first].classes.insert(.beginning(terms[at].info.classes))
      terms[at].hasNext = at + 1 < terms.count && terms[at + 1].words[0] == terms[at].words[0]
    }
    for symbol in Known.determiners { words[Int(symbol)].classes.insert(.determiner) }
    for symbol in 0..<words.count {
      words[symbol].folded = Symbol(symbol)
      if words[symbol].singular == 0 { words[symbol].singular = Symbol(symbol) }
    }
  }
}

extension LexicalClass {
  /// Classes whose plurals are told from their singulars.
  var marksLemma: Bool {
    switch self {
    case .unitNoun, .eventNoun, .titleHead, .rank: true
    default: false
    }
  }
}

extension RoleVerb {
  /// The kind by its word in the lexicon.
  init(word: Substring) {
    self =
      switch word {
      case "appoint": .appoint
      case "serve": .serve
      case "lead": .lead
      case "become": .become
      case "remove": .remove
      case "resign": .resign
      case "succeed": .succeed
      case "found": .found
      case "belong": .belong
      case "join": .join
      case "contain": .contain
      case "own": .own
      default: .none
      }
  }
}
