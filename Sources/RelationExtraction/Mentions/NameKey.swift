/// Makes one number of a name, the same for its spellings: FNV-1a over normalized words.
struct NameKey {
  private(set) var value: UInt64 = 14_695_981_039_346_656_037

  mutating func add(_ code: UInt64) {
    value = (value ^ code) &* 1_099_511_628_211
    value ^= value >> 29
  }
}

extension ArticleReader {
  /// The key of a core: articles and possessives left out, ordinals by number, the links between
  /// words (of, under, in, at, for) alike.
  func coreKey(_ kind: EntityKind, from start: Int, to end: Int) -> UInt64 {
    var key = NameKey()
    key.add(UInt64(kind.rawValue) &+ 1)
    for at in start..<end { addWord(at, to: &key) }
    return key.value
  }

  /// The key of an event's core with a gap where its host stands.
  func joinedKey(_ first: Range<Int>, _ second: Range<Int>) -> UInt64 {
    var key = NameKey()
    key.add(UInt64(EntityKind.event.rawValue) &+ 1)
    for at in first { addWord(at, to: &key) }
    for at in second { addWord(at, to: &key) }
    return key.value
  }

  /// The key that "Ministry of" has with these words behind it.
  func ministryKey(from start: Int, to end: Int) -> UInt64 {
    var key = NameKey()
    key.add(UInt64(EntityKind.organization.rawValue) &+ 1)
    key.add(UInt64(Known.ministry))
    key.add(UInt64(Known.of))
    for at in start..<end { addWord(at, to: &key) }
    return key.value
  }

  private func addWord(_ at: Int, to key: inout NameKey) {
    let word = tokens.rows[at].folded
    switch word {
    case Known.the, Known.a, Known.an, Known.possessive, Known.comma, Known.quote,
      Known.openQuote, Known.closeQuote, Known.our, Known.its:
      return
    case Known.of, Known.under, Known.in, Known.at, Known.for: key.add(UInt64(Known.of))
    case Known.ampersand: key.add(UInt64(Known.and))
    default:
      let ordinal = ordinal(at: at)
      key.add(ordinal > 0 ? UInt64(ordinal) | 1 << 40 : UInt64(word))
    }
  }

  /// The number of an ordinal (`sixth`, `6th`), 0 for other words.
  func ordinal(at token: Int) -> Int {
    // Only the fields that are asked for: a row copied as a whole costs a call.
    let row = Int(tokens.rows[token].symbol)
    let number = vocabulary.words[row].ordinal
    if number > 0 { return Int(number) }
    guard tokens.rows[token].shape == .ordinalNumber else { return 0 }
    var value = 0
    for byte in vocabulary.symbols.utf8(tokens.rows[token].symbol) where Ascii.isDigit(byte) {
      value = value &* 10 &+ Int(byte & 0x0F)
      if value > 10_000 { return 0 }
    }
    return value
  }

  /// The key of a person's name: its letters in lower case, so that `Kim Jong-un` and `Kim Jong Un`
  /// are one. Suffixes and nicknames are left out.
  func personKey(from start: Int, to end: Int) -> UInt64 { personKey(of: [start..<end]) }

  /// The key of a name whose words stand in several places, in the order of the ranges.
  func personKey(of ranges: [Range<Int>]) -> UInt64 {
    var key = NameKey()
    key.add(1)
    for range in ranges { add(range, to: &key) }
    return key.value
  }

  private func add(_ range: Range<Int>, to key: inout NameKey) {
    for at in range {
      let symbol = tokens.rows[at].folded
      if tokens.rows[at].shape == .punctuation || tokens.rows[at].classes.contains(.nameSuffix) {
        continue
      }
      for byte in vocabulary.symbols.utf8(symbol) where byte != Ascii.hyphen && byte != Ascii.point
      {
        key.add(UInt64(byte))
      }
    }
  }
}
