import RelationExtraction

/// A person's posts as the words of his box.
struct Posts {
  /// "Party cell secretary; also member of the board, Fruit Farm"; begins with a capital.
  let text: String

  /// Creates the words of roles, the main one first.
  init(_ roles: [EntityGraph.Edge], in index: ViewIndex) {
    var parts: [String] = []
    let main = roles.first.map { index.path(of: $0) } ?? []
    for role in roles {
      let title = index.title(role)
      let path = index.path(of: role)
      var part = title
      if path.isEmpty || path != main {
        let place = path.last ?? role.target
        part = title.isEmpty ? index.label(place) : "\(title), \(index.label(place))"
      }
      if !parts.isEmpty && path != main { part = "also " + part }
      if !part.isEmpty && !parts.contains(part) { parts.append(part) }
    }
    let joined = parts.joined(separator: "; ")
    text = joined.prefix(1).uppercased() + joined.dropFirst()
  }
}

extension ViewIndex {
  /// The units that a post's holder hangs from, the largest first: without the Party cell whose
  /// name the title repeats; empty if the post is with a person.
  func path(of role: EntityGraph.Edge) -> [Int32] {
    guard graph.nodes[Int(role.target)].kind == .organization else { return [] }
    let chain = chain(to: role.target)
    return chain.count > 1 && titleNamesTarget(role) ? chain.dropLast() : chain
  }
}
