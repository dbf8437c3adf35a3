import RelationExtraction

/// Unites persons by name, and by their posts where a name has several bearers.
///
/// A name has several bearers, too, if posts contradict, see ``PostContradiction``.
///
/// A name has several bearers if a document shows two persons whose names are the same to the
/// byte; two spellings in one document (Kim Jong-un, Kim Jong Un) are one bearer. Such a name's
/// persons are united
/// - if they share a post, title and organization, but never two of one document: posts are gone
///   through in the order in which the set shows them first, and one that would unite two of one
///   document unites nobody;
/// - if they have no post at all and their document shows one bearer only: these make one node,
///   since the set does not say which bearer they are.
struct PersonResolution: Sendable {
  /// Persons of names with several bearers, in runs of one name.
  private var homonyms: [[Int32]] = []
  private var pairs: [(Int32, Int32)] = []
  private let entities: EntityColumns
  private let documents: [DocumentFacts]

  init(
    _ entities: EntityColumns, _ documents: [DocumentFacts], _ sets: inout DisjointSets
  ) {
    self.entities = entities
    self.documents = documents
    var byName = ContiguousArray<Int32>(repeating: -1, count: entities.keys.count)
    var previous = ContiguousArray<Int32>(repeating: -1, count: entities.keys.count)
    var earlier = ContiguousArray<Int32>(repeating: -1, count: entities.count)
    var isShared = ContiguousArray<Bool>(repeating: false, count: entities.keys.count)
    for i in 0..<entities.count where entities.kind[i] == .person {
      let key = Int(entities.nameKey[i])
      if byName[key] < 0 { byName[key] = Int32(i) } else { pairs.append((byName[key], Int32(i))) }
      earlier[i] = previous[key]
      previous[key] = Int32(i)
      if !isShared[key], hasNamesake(Int32(i), earlier) { isShared[key] = true }
    }
    for key in PostContradiction(entities, documents, &sets).names { isShared[Int(key)] = true }
    if !isShared.contains(true) { return }
    pairs.removeAll { isShared[Int(entities.nameKey[Int($0.0)])] }
    var place = ContiguousArray<Int32>(repeating: -1, count: entities.keys.count)
    for i in 0..<entities.count where entities.kind[i] == .person {
      let key = Int(entities.nameKey[i])
      if !isShared[key] { continue }
      if place[key] < 0 {
        place[key] = Int32(homonyms.count)
        homonyms.append([])
      }
      homonyms[Int(place[key])].append(Int32(i))
    }
  }

  /// Whether the same document shows another person of this very name. Looks at a few only, so
  /// that no text makes it slow.
  private func hasNamesake(_ entity: Int32, _ earlier: ContiguousArray<Int32>) -> Bool {
    var other = earlier[Int(entity)]
    var looked = 0
    while other >= 0, looked < 8, entities.document[Int(other)] == entities.document[Int(entity)] {
      if UTF8Text.isSame(name(other), name(entity)) { return true }
      other = earlier[Int(other)]
      looked += 1
    }
    return false
  }

  private func name(_ entity: Int32) -> String {
    let document = Int(entities.document[Int(entity)])
    return documents[document].entities[Int(entity - entities.firstEntity[document])].name
  }

  /// Unites the persons.
  func unite(_ sets: inout DisjointSets) {
    for (left, right) in pairs { sets.unite(left, right) }
    if homonyms.isEmpty { return }
    let posts = PersonPosts(entities, documents, of: homonyms, &sets)
    for persons in homonyms { unite(persons, posts, &sets) }
  }

  private func unite(_ persons: [Int32], _ posts: PersonPosts, _ sets: inout DisjointSets) {
    var bearers = BearerSets(persons, entities)
    for post in posts.shared(by: persons) { bearers.unite(post, &sets) }
    var perDocument: [Int32: Int] = [:]
    for person in persons { perDocument[entities.document[Int(person)], default: 0] += 1 }
    var untold: Int32 = -1
    for person in persons
    where posts.isEmpty(person) && perDocument[entities.document[Int(person)]] == 1 {
      if untold >= 0 { sets.unite(untold, person) } else { untold = person }
    }
  }
}

/// Unites persons of one name, but never two of one document.
private struct BearerSets {
  private var documents: [Int32: Set<Int32>] = [:]

  init(_ persons: [Int32], _ entities: EntityColumns) {
    for person in persons { documents[person] = [entities.document[Int(person)]] }
  }

  /// Unites all who hold one post, or nobody if two of them stand in one document.
  mutating func unite(_ holders: [Int32], _ sets: inout DisjointSets) {
    let roots = Set(holders.map { sets.find($0) }).sorted()
    guard roots.count > 1 else { return }
    var all: Set<Int32> = []
    var total = 0
    for root in roots {
      total += documents[root]?.count ?? 0
      all.formUnion(documents[root] ?? [])
      if all.count < total { return }
    }
    for root in roots.dropFirst() { sets.unite(roots[0], root) }
    documents[sets.find(roots[0])] = all
  }
}
