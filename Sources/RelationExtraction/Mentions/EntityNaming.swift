/// Writes the names of an article's entities: words of the text, put together from one phrase.
struct EntityNaming {
  /// By entity: the mentions that are names, without repetitions, in text order.
  private var names: [[Int32]] = []

  /// Gathers the different names of each entity.
  mutating func collectNames(_ reader: ArticleReader) {
    names = Array(repeating: [], count: reader.entities.count)
    var seen: Set<UInt64> = []
    for (index, mention) in reader.mentions.enumerated() where mention.isName {
      let entity = reader.resolved(mention.entity)
      var key = NameKey()
      key.add(UInt64(entity))
      for at in Int(mention.start)..<Int(mention.end) {
        key.add(UInt64(reader.tokens.rows[at].folded))
      }
      if seen.insert(key.value).inserted { names[Int(entity)].append(Int32(index)) }
    }
  }

  /// The words of some tokens, with the blanks between them; an article at the start is left out.
  func text(from start: Int, to end: Int, _ reader: ArticleReader) -> String {
    var first = start
    while first < end - 1,
      reader.tokens.rows[first].folded == Known.the
        || reader.tokens.rows[first].folded == Known.our
        || reader.tokens.rows[first].folded == Known.its
        || reader.tokens.rows[first].folded == Known.a
        || reader.tokens.rows[first].folded == Known.an
        || reader.tokens.rows[first].folded == Known.this
        || reader.tokens.rows[first].folded == Known.their
    { first += 1 }
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
      bytes.append(contentsOf: reader.vocabulary.symbols.utf8(reader.tokens.rows[at].symbol))
    }
    return String(decoding: bytes, as: UTF8.self)
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
    if fact.isImpliedMinistry { return "Ministry of " + articleKept(fact, reader) }
    if fact.kind == .person, words.hasSuffix("-led") { return String(words.dropLast(4)) }
    return words
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
    for index in names[Int(entity)] {
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
    var found: [String] = []
    for index in names[Int(entity)] {
      let other = text(index, reader)
      if other != name, !found.contains(other) { found.append(other) }
    }
    return found
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
