/// Turns what articles say into the facts of their document: names as strings, places as bytes.
struct FactsWriter {
  private(set) var facts: DocumentFacts
  private var titles: [String: Int32] = [:]
  /// By kind, container and normalized name, which make entities of several articles one.
  private var known = KeyMap()

  /// Organizations by their acronyms.
  private var acronyms: [String: Int32] = [:]
  private var isAcronymOnly: [Int32: Bool] = [:]

  init(_ document: Document) {
    facts = DocumentFacts(document: document.id, bytes: document.bytes)
  }

  mutating func describe(title: String, date: String, place: String) {
    if facts.title.isEmpty { facts.title = title }
    if facts.date.isEmpty { facts.date = date }
    if facts.place.isEmpty { facts.place = place }
  }

  mutating func report(_ diagnostic: Diagnostic) { facts.diagnostics.append(diagnostic) }

  /// Appends what the reader found in its article.
  mutating func append(_ reader: ArticleReader) {
    let firstSentence = Int32(facts.sentences.count)
    for sentence in reader.sentences {
      facts.sentences.append(
        SentenceFact(
          start: reader.tokens.rows[Int(sentence.start)].start,
          end: reader.tokens.rows[Int(sentence.end) - 1].end))
    }
    var naming = EntityNaming(facts.bytes)
    let numbers = entityNumbers(&naming, reader)
    appendMentions(reader, numbers, firstSentence, naming)
    appendRelations(reader, numbers, firstSentence)
  }

  /// The numbers of the reader's entities in the document; -1 for those without a mention.
  private mutating func entityNumbers(
    _ naming: inout EntityNaming, _ reader: ArticleReader
  ) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: reader.entities.count)
    var isUsed = [Bool](repeating: false, count: reader.entities.count)
    for mention in reader.mentions {
      var at = reader.resolved(mention.entity)
      while at >= 0, !isUsed[Int(at)] {
        isUsed[Int(at)] = true
        at = reader.resolved(reader.entities[Int(at)].container)
      }
    }
    naming.collectNames(reader)
    for at in reader.entities.indices where isUsed[at] && reader.entities[at].redirect < 0 {
      _ = number(Int32(at), &numbers, &naming, reader, depth: 0)
    }
    for at in reader.entities.indices where reader.entities[at].redirect >= 0 {
      numbers[at] = numbers[Int(reader.resolved(Int32(at)))]
    }
    return numbers
  }

  private mutating func number(
    _ at: Int32, _ numbers: inout [Int32], _ naming: inout EntityNaming, _ reader: ArticleReader,
    depth: Int
  ) -> Int32 {
    if numbers[Int(at)] >= 0 { return numbers[Int(at)] }
    let entity = reader.entities[Int(at)]
    var container: Int32 = -1
    let owner = reader.resolved(entity.container)
    if owner >= 0, owner != at, depth < 16 {
      container = number(owner, &numbers, &naming, reader, depth: depth + 1)
    }
    if entity.kind == .organization, entity.acronym != 0 {
      let acronym = reader.vocabulary.symbols.string(entity.acronym)
      if let number = acronyms[acronym], entity.isAcronym || isAcronymOnly[number] == true {
        numbers[Int(at)] = number
        if !entity.isAcronym { spellOut(number, naming.core(at, reader), at, &naming, reader) }
        return number
      }
    }
    let core = naming.core(at, reader)
    let ownerName = container >= 0 ? facts.entities[Int(container)].name : ""
    let name = naming.fullName(at, core: core, owner: ownerName, reader)
    var key = NameKey()
    key.add(UInt64(entity.kind.rawValue) << 32 | UInt64(UInt32(bitPattern: container)))
    key.add(entity.key)
    if let number = known[key.value], !naming.isHomonym(at, reader) {
      numbers[Int(at)] = number
      addAliases(naming.aliases(at, besides: name, reader), to: number)
      return number
    }
    var fact = EntityFact(kind: entity.kind, core: core, name: name, container: container)
    fact.aliases = naming.aliases(at, besides: name, reader)
    if entity.acronym != 0 { fact.acronym = reader.vocabulary.symbols.string(entity.acronym) }
    let number = Int32(facts.entities.count)
    facts.entities.append(fact)
    if !fact.acronym.isEmpty, entity.kind == .organization, acronyms[fact.acronym] == nil {
      acronyms[fact.acronym] = number
      isAcronymOnly[number] = entity.isAcronym
    }
    known[key.value] = number
    numbers[Int(at)] = number
    return number
  }

  /// An organization known by its acronym only gets its name from a later article.
  private mutating func spellOut(
    _ number: Int32, _ core: String, _ at: Int32, _ naming: inout EntityNaming,
    _ reader: ArticleReader
  ) {
    let acronym = facts.entities[Int(number)].name
    facts.entities[Int(number)].core = core
    facts.entities[Int(number)].name = core
    addAliases([acronym] + naming.aliases(at, besides: core, reader), to: number)
    isAcronymOnly[number] = false
  }

  private mutating func addAliases(_ names: [String], to number: Int32) {
    for name in names
    where name != facts.entities[Int(number)].name
      && !facts.entities[Int(number)].aliases.contains(name)
    {
      facts.entities[Int(number)].aliases.append(name)
    }
  }

  private mutating func appendMentions(
    _ reader: ArticleReader, _ numbers: [Int32], _ firstSentence: Int32, _ naming: EntityNaming
  ) {
    let sorted = reader.mentions.sorted { left, right in
      (left.start, left.end, left.entity) < (right.start, right.end, right.entity)
    }
    for mention in sorted where numbers[Int(mention.entity)] >= 0 {
      facts.mentions.append(
        MentionFact(
          entity: numbers[Int(mention.entity)], sentence: firstSentence + mention.sentence,
          start: reader.tokens.rows[Int(mention.start)].start,
          end: reader.tokens.rows[Int(mention.end) - 1].end,
          countsForCoMention: !mention.isNested,
          isFullName: mention.isName && naming.isFullName(mention, reader)))
    }
  }

  private mutating func appendRelations(
    _ reader: ArticleReader, _ numbers: [Int32], _ firstSentence: Int32
  ) {
    let sorted = reader.relations.enumerated().sorted { left, right in
      (left.element.sentence, left.element.start, left.offset)
        < (right.element.sentence, right.element.start, right.offset)
    }
    for (_, relation) in sorted {
      let source = numbers[Int(reader.resolved(relation.source))]
      let target = numbers[Int(reader.resolved(relation.target))]
      guard source >= 0, target >= 0, source != target else { continue }
      var fact = RelationFact(
        kind: relation.kind, source: source, target: target, rule: relation.rule,
        sentence: firstSentence + relation.sentence,
        start: reader.tokens.rows[Int(relation.start)].start,
        end: reader.tokens.rows[Int(relation.end) - 1].end)
      fact.status = relation.status
      fact.mode = relation.mode
      fact.order = relation.order
      fact.isInferred = relation.isInferred
      if relation.kind == .role { fact.title = title(of: relation, reader) }
      facts.relations.append(fact)
    }
  }

  private mutating func title(of relation: ArticleRelation, _ reader: ArticleReader) -> Int32 {
    let text = TitleText.text(of: relation, reader)
    if let known = titles[text] { return known }
    let number = Int32(facts.titles.count)
    facts.titles.append(text)
    titles[text] = number
    return number
  }
}
