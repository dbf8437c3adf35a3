import RelationExtraction

/// All entities of all documents, numbered through, with their names as numbers.
struct EntityColumns: Sendable {
  /// Number of the first entity of each document; one more than there are documents.
  private(set) var firstEntity: ContiguousArray<Int32> = [0]
  private(set) var document: ContiguousArray<Int32> = []
  private(set) var kind: ContiguousArray<EntityKind> = []
  /// The entity that completes the name; -1 if there is none.
  private(set) var container: ContiguousArray<Int32> = []
  /// Key of the core, and of the full name.
  private(set) var coreKey: ContiguousArray<Int32> = []
  private(set) var nameKey: ContiguousArray<Int32> = []
  /// Events that say nothing but what kind of event they are: `reception`, `talks`.
  private(set) var isGeneric: ContiguousArray<Bool> = []
  /// Keys of aliases of several words, and of acronyms, with the entity that bears them.
  private(set) var aliases: [(key: Int32, entity: Int32)] = []
  private(set) var acronyms: [(key: Int32, entity: Int32)] = []
  private(set) var keys: KeyTable

  var count: Int { kind.count }

  init(_ documents: [DocumentFacts], _ apart: ApartNames = ApartNames(.none)) {
    let total = documents.reduce(0) { $0 + $1.entities.count }
    keys = KeyTable(capacity: total + total / 2)
    document.reserveCapacity(total)
    kind.reserveCapacity(total)
    container.reserveCapacity(total)
    coreKey.reserveCapacity(total)
    nameKey.reserveCapacity(total)
    isGeneric.reserveCapacity(total)
    var reader = NameKey()
    for (index, facts) in documents.enumerated() {
      append(facts, Int32(index), apart, &reader)
    }
  }

  private mutating func append(
    _ facts: DocumentFacts, _ index: Int32, _ apart: ApartNames, _ reader: inout NameKey
  ) {
    let marks = apart.isEmpty ? [] : apart.marks(of: facts)
    let base = Int32(count)
    let valid = Int32(0)..<Int32(facts.entities.count)
    for i in facts.entities.indices {
      let entity = facts.entities[i]
      let number = Int32(count)
      let isContained =
        entity.kind != .person && valid.contains(entity.container)
        && Int(entity.container) != i
      reader.read(entity.name)
      // No name has a NUL, so a mark makes it another one.
      let mark: [UInt8] = marks.isEmpty || marks[i] == 0 ? [] : [0, marks[i]]
      let name = Int32(keys.number(of: mark.isEmpty ? reader.bytes : reader.bytes + mark))
      var core = name
      if isContained || entity.kind == .event {
        reader.read(entity.core)
        if isContained {
          core = Int32(keys.number(of: mark.isEmpty ? reader.bytes : reader.bytes + mark))
        }
      }
      document.append(index)
      kind.append(entity.kind)
      container.append(isContained ? base + entity.container : -1)
      coreKey.append(core)
      nameKey.append(name)
      isGeneric.append(
        entity.kind == .event && !isContained && Self.isGeneric(entity.name, reader.bytes))
      if entity.kind != .person { appendOtherNames(of: entity, number, name, apart, &reader) }
    }
    firstEntity.append(Int32(count))
  }

  private mutating func appendOtherNames(
    of entity: EntityFact, _ number: Int32, _ name: Int32, _ apart: ApartNames,
    _ reader: inout NameKey
  ) {
    var own: [UInt8] = []
    if !apart.isEmpty {
      reader.read(entity.name)
      own = reader.bytes
    }
    for alias in entity.aliases {
      reader.read(alias)
      if reader.bytes.contains(0x20), !apart.areApart(own, reader.bytes) {
        aliases.append((Int32(keys.number(of: reader.bytes)), number))
      }
    }
    if !entity.acronym.isEmpty, entity.kind == .organization {
      reader.read(entity.acronym)
      let key = Int32(keys.number(of: reader.bytes))
      if key != name, !apart.areApart(own, reader.bytes) { acronyms.append((key, number)) }
    }
  }

  /// Whether the name of an event without a host tells no event from others of its kind: it has no
  /// number and no capital after its first word.
  private static func isGeneric(_ name: String, _ key: [UInt8]) -> Bool {
    if key.contains(where: { $0 &- 0x30 < 10 }) { return false }
    var isFirstWord = true
    var previous: UInt8 = 0x20
    for byte in name.utf8 {
      if previous == 0x20, !isFirstWord, byte &- 0x41 < 26 || byte >= 0x80 { return false }
      if byte == 0x20, previous != 0x20 { isFirstWord = false }
      previous = byte
    }
    return true
  }
}
