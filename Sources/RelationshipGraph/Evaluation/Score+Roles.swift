extension Score {
  /// Counts roles with their titles, or without them in the row `rolesUntitled`.
  ///
  /// Each edge stands for one role of the annotation at most, so that as many as possible are
  /// right; an edge that would fit a role that another edge stands for is redundant.
  mutating func countRoles(_ row: Row, _ matching: EntityMatching) {
    let comparison = RoleComparison(matching, isTitled: row == .roles)
    let edges = comparison.edges
    var isFound = [Bool](repeating: false, count: comparison.required.count)
    var wrongPairs: Set<Answers.Pair> = []
    for (index, edge) in edges.enumerated() {
      if let role = comparison.pairing.right(of: index) {
        isFound[role] = true
        self[row].right += 1
      } else if comparison.required.contains(where: { comparison.fits(edge, $0) }) {
        self[row].redundant += 1
      } else if comparison.optional.contains(where: { comparison.fits(edge, $0) })
        || matching.passes(edge)
      {
        self[row].ignored += 1
      } else if wrongPairs.insert(edge.pair).inserted || comparison.isTitled {
        reject(row, comparison.text(edge))
      }
    }
    for (index, role) in comparison.required.enumerated() where !isFound[index] {
      miss(row, comparison.text(role))
    }
  }
}

/// The roles of a graph beside those of an annotation, with or without their titles.
private struct RoleComparison {
  private struct Holding: Hashable {
    var person: Int
    var targets: Set<Int>
  }

  let isTitled: Bool
  let edges: [PredictedGraph.Edge]
  let required: [Answers.Role]
  let optional: [Answers.Role]
  /// Which edge stands for which required role.
  private(set) var pairing = BestPairing([])
  private let matching: EntityMatching

  init(_ matching: EntityMatching, isTitled: Bool) {
    self.matching = matching
    self.isTitled = isTitled
    let roles = isTitled ? matching.answers.roles : Self.untitled(matching.answers.roles)
    edges = matching.graph.edges(.role)
    required = roles.filter { !$0.isOptional }
    optional = roles.filter(\.isOptional)
    var links: [BestPairing.Link] = []
    for (index, edge) in edges.enumerated() {
      for (number, role) in required.enumerated() where fits(edge, role) {
        links.append(BestPairing.Link(left: index, right: number, worth: PairWorth(pairs: 1)))
      }
    }
    pairing = BestPairing(links)
  }

  /// Whether an edge tells a role of the annotation.
  func fits(_ edge: PredictedGraph.Edge, _ role: Answers.Role) -> Bool {
    joins(edge, role) && (!isTitled || role.titles.contains(edge.value))
  }

  /// A wrong edge in words, with what may explain it.
  func text(_ edge: PredictedGraph.Edge) -> String {
    let title = edge.value.isEmpty ? "(no title)" : edge.value
    let text = matching.graph.text(edge, value: isTitled ? title : nil)
    let titles = Set(required.filter { joins(edge, $0) }.map(\.title)).sorted()
    if isTitled, !titles.isEmpty {
      return text + "  [title; gold: \(titles.joined(separator: " or "))]"
    }
    guard let pair = matching.pair(of: edge) else { return text }
    let isReversed = required.contains {
      $0.person == pair.target && $0.targets.contains(pair.source)
    }
    return isReversed ? text + "  [reversed]" : text
  }

  /// A missed role in words.
  func text(_ role: Answers.Role) -> String {
    let pair = Answers.Pair(source: role.person, target: role.target)
    let text = matching.answers.text(pair, value: isTitled ? role.title : nil)
    let hasPair = isTitled && edges.contains { joins($0, role) }
    return hasPair ? text + "  [pair found under another title]" : text
  }

  private func joins(_ edge: PredictedGraph.Edge, _ role: Answers.Role) -> Bool {
    guard let pair = matching.pair(of: edge) else { return false }
    return pair.source == role.person && role.targets.contains(pair.target)
  }

  /// Roles of one person with the same targets are one, required if one of them is.
  private static func untitled(_ roles: [Answers.Role]) -> [Answers.Role] {
    var merged: [Answers.Role] = []
    var places: [Holding: Int] = [:]
    for role in roles {
      let holding = Holding(person: role.person, targets: role.targets)
      guard let place = places[holding] else {
        places[holding] = merged.count
        merged.append(role)
        continue
      }
      if merged[place].isOptional, !role.isOptional { merged[place] = role }
    }
    return merged
  }
}
