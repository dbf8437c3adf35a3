/// Writes the names of an article's entities: words of the text, put together from one phrase.
struct EntityNaming {
  /// The mentions that are names, without repetitions: each entity's stand together, in text order.
  private var names: ContiguousArray<Int32> = []
  /// By entity: where its names begin; one more than there are entities.
  private var starts: ContiguousArray<Int32> = []
  /// The file.
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// Gathers the different names of each entity.
  mutating func collectNames(_ reader: ArticleReader) {
    starts = ContiguousArray(repeating: 0, count: reader.entities.count + 2)
    var seen = KeyMap()
    var found: ContiguousArray<(entity: Int32, mention: Int32)> = []
    for index in reader.mentions.indices where reader.mentions[index].isName {
      let mention = reader.mentions[index]
      let entity = reader.resolved(mention.entity)
      var key = NameKey()
      key.add(UInt64(entity))
      for at in Int(mention.start)..<Int(mention.end) {
        key.add(UInt64(reader.tokens.rows[at].folded))
      }
      if seen[key.value] != nil { continue }
      seen[key.value] = entity
      found.append((entity, Int32(index)))
      starts[Int(entity) + 2] += 1
    }
    for entity in starts.indices.dropFirst() { starts[entity] += starts[entity - 1] }
    names = ContiguousArray(repeating: 0, count: found.count)
    for (entity, mention) in found {
      names[Int(starts[Int(entity) + 1])] = mention
      starts[Int(entity) + 1] += 1
    }
  }

  private func names(of entity: Int32) -> ArraySlice<Int32> {
    ArraySlice(names[Int(starts[Int(entity)])..<Int(starts[Int(entity) + 1])])
  }

  /// The words of some tokens, with the blanks between them; an article at the start is left out.
  func text(from start: Int, to end: Int, _ reader: ArticleReader) -> String {
    var first = start
    while first < end - 1, reader.tokens.rows[first].classes.contains(.determiner),
      !Ascii.isUpper(text[Int(reader.tokens.rows[first].start)])
        || reader.tokens.rows[first].folded != Known.an,
      reader.tokens.rows[first].folded == Known.the
        || reader.tokens.rows[first].folded == Known.our
        || reader.tokens.rows[first].folded == Known.its
        || reader.tokens.rows[first].folded == Known.a
        || reader.tokens.rows[first].folded == Known.an
        || reader.tokens.rows[first].folded == Known.this
        || reader.tokens.rows[first].folded == Known.their
    { first += 1 }
    if isVerbatim(first, end, reader) {
      let start = Int(reader.tokens.rows[first].start)
      return String(decoding: text[start..<Int(reader.tokens.rows[end - 1].end)], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var at = first
    while at < end {
      defer { at += 1 }
      if reader.tokens.rows[at].symbol == Known.openParen, let close = closing(at, end, reader) {
        // "Workers' Party of Korea (WPK)": the acronym is a name of its own.
        at = close
        continue
      }
      if at > first, reader.tokens.rows[at].flags.contains(.spaceBefore) { bytes.append(0x20) }
      let token = reader.tokens.rows[at]
      if token.symbol == Known.quote, token.end == token.start + 1 {
        // A straight apostrophe, as in "Kevin O 'Brien", or a straight mark.
        bytes.append(text[Int(token.start)])
      } else {
        bytes.append(contentsOf: reader.vocabulary.symbols.utf8(token.symbol))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the words stand in the file as they are to be written: with single blanks between
  /// them and without marks of punctuation.
  private func isVerbatim(_ start: Int, _ end: Int, _ reader: ArticleReader) -> Bool {
    for at in start..<end {
      let token = reader.tokens.rows[at]
      if token.shape == .punctuation || token.flags.contains(.isAltered) { return false }
      if at == start { continue }
      let gap = Int(reader.tokens.rows[at - 1].end)
      let isParted = token.flags.contains(.spaceBefore)
      guard Int(token.start) - gap == (isParted ? 1 : 0), !isParted || text[gap] == 0x20
      else { return false }
    }
    return start < end
  }

  private func closing(_ open: Int, _ end: Int, _ reader: ArticleReader) -> Int? {
    var at = open + 1
    while at < end {
      if reader.tokens.rows[at].symbol == Known.closeParen { return at }
      at += 1
    }
    return nil
  }

  /// The name without its container.
  func core(_ entity: Int32, _ reader: ArticleReader) -> String {
    let fact = reader.entities[Int(entity)]
    let words = text(from: Int(fact.coreStart), to: Int(fact.coreEnd), reader)
    if fact.isOneOfMany { return reader.vocabulary.symbols.string(fact.head) }
    if fact.isImpliedMinistry { return "Ministry of " + articleKept(fact, reader) }
    return fact.kind == .person ? surnameLast(withoutLed(words)) : words
  }

  /// "ROA EHRHARDT, Nelson" names Nelson ROA EHRHARDT.
  private func surnameLast(_ name: String) -> String {
    guard let comma = name.firstRange(of: ", ") else { return name }
    let surname = name[..<comma.lowerBound]
    guard surname == surname.uppercased() else { return name }
    return name[comma.upperBound...] + " " + surname
  }

  /// "Pak Thae Son-led" names Pak Thae Son.
  private func withoutLed(_ name: String) -> String {
    name.hasSuffix("-led") ? String(name.dropLast(4)) : name
  }

  private func articleKept(_ fact: ArticleEntity, _ reader: ArticleReader) -> String {
    let start = Int(fact.coreStart)
    let words = text(from: start, to: Int(fact.coreEnd), reader)
    return reader.tokens.rows[start].folded == Known.the ? "the " + words : words
  }

  /// Core and container: "Political Bureau of the Central Committee of the Party".
  func fullName(
    _ entity: Int32, core: String, owner: String, _ reader: ArticleReader
  ) -> String {
    let fact = reader.entities[Int(entity)]
    guard !owner.isEmpty, !core.hasSuffix(owner) else { return core }
    if fact.kind == .event, let whole = longestName(entity, containing: owner, reader) {
      return whole
    }
    let link =
      fact.link == 0 || fact.link == Known.comma
      ? "of" : reader.vocabulary.symbols.string(fact.link)
    if fact.ordinalToken >= 0 {
      let ordinal = text(from: Int(fact.ordinalToken), to: Int(fact.ordinalToken) + 1, reader)
      return "\(core) \(link) the \(ordinal) \(owner)"
    }
    let article = fact.linkHasArticle || fact.link == 0 ? "the " : ""
    return "\(core) \(link) \(article)\(owner)"
  }

  private func longestName(
    _ entity: Int32, containing owner: String, _ reader: ArticleReader
  ) -> String? {
    var best: String?
    for index in names(of: entity) {
      let name = text(index, reader)
      if name.hasSuffix(owner), name.utf8.count > best?.utf8.count ?? 0 { best = name }
    }
    return best
  }

  private func text(_ mention: Int32, _ reader: ArticleReader) -> String {
    let mention = reader.mentions[Int(mention)]
    return text(from: Int(mention.start), to: Int(mention.end), reader)
  }

  /// The other names of an entity that stand in the text.
  func aliases(
    _ entity: Int32, besides name: String, _ reader: ArticleReader
  ) -> [String] {
    let names = names(of: entity)
    if names.count == 1, let only = names.first, isCore(only, of: entity, reader) { return [] }
    let isPerson = reader.entities[Int(entity)].kind == .person
    var found: [String] = []
    for index in names {
      var other = text(index, reader)
      if isPerson { other = withoutLed(other) }
      if other != name, !found.contains(other) { found.append(other) }
    }
    return found
  }

  /// Whether a mention is the very words that gave an entity its name.
  private func isCore(_ mention: Int32, of entity: Int32, _ reader: ArticleReader) -> Bool {
    let fact = reader.entities[Int(entity)]
    let mention = reader.mentions[Int(mention)]
    return fact.kind == .person && mention.start == fact.coreStart && mention.end == fact.coreEnd
      && !reader.isLedBy(Int(fact.coreEnd) - 1)
  }

  /// Whether a mention holds all words of the core.
  func isFullName(_ mention: ArticleMention, _ reader: ArticleReader) -> Bool {
    let entity = reader.entities[Int(reader.resolved(mention.entity))]
    return mention.end - mention.start >= entity.coreEnd - entity.coreStart
  }

  /// Whether another person of the article bears the same name.
  func isHomonym(_ entity: Int32, _ reader: ArticleReader) -> Bool {
    let fact = reader.entities[Int(entity)]
    return fact.kind == .person && fact.next >= 0
      && reader.entities[Int(fact.next)].key == fact.key
  }
}
