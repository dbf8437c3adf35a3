import RelationExtraction

/// The posts, title and organization, of chosen persons.
struct PersonPosts: Sendable {
  private var posts: [Int32: [UInt64]] = [:]

  /// Reads the posts of `persons`; organizations must be united already.
  init(
    _ entities: EntityColumns, _ documents: [DocumentFacts], of persons: [[Int32]],
    _ sets: inout DisjointSets
  ) {
    for person in persons.joined() { posts[person] = [] }
    var titles = KeyTable(capacity: 64)
    var reader = NameKey()
    for (index, facts) in documents.enumerated() {
      let base = entities.firstEntity[index]
      for relation in facts.relations where relation.kind == .role {
        guard facts.entities.indices.contains(Int(relation.source)),
          facts.entities.indices.contains(Int(relation.target)),
          facts.titles.indices.contains(Int(relation.title)),
          posts[base + relation.source] != nil
        else { continue }
        reader.read(facts.titles[Int(relation.title)])
        let title = UInt64(titles.number(of: reader.bytes))
        let organization = UInt64(sets.find(base + relation.target))
        posts[base + relation.source]?.append(organization << 32 | title)
      }
    }
  }

  /// Whether the person has no post.
  func isEmpty(_ person: Int32) -> Bool { posts[person]?.isEmpty ?? true }

  /// The holders of each post that several of the persons hold, in the order of the posts.
  func shared(by persons: [Int32]) -> [[Int32]] {
    var held: [(post: UInt64, person: Int32)] = []
    for person in persons {
      for post in posts[person] ?? [] { held.append((post, person)) }
    }
    held.sort { $0 < $1 }
    var result: [[Int32]] = []
    var i = 0
    while i < held.count {
      var holders: [Int32] = []
      let post = held[i].post
      while i < held.count, held[i].post == post {
        if holders.last != held[i].person { holders.append(held[i].person) }
        i += 1
      }
      if holders.count > 1 { result.append(holders) }
    }
    return result
  }
}
