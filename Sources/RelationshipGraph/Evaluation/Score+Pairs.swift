extension Score {
  /// Counts the edges of a kind by the entities that they join; edges that differ in title or mode
  /// alone are one.
  /// - Parameter wanted: the pairs of the annotation, and whether each is optional.
  mutating func count(
    _ row: Row, _ kind: EntityGraph.EdgeKind, _ wanted: [Answers.Pair: Bool],
    _ matching: EntityMatching
  ) {
    var seen: Set<Answers.Pair> = []
    var found: Set<Answers.Pair> = []
    for edge in matching.graph.edges(kind) {
      guard seen.insert(edge.pair).inserted else { continue }
      let pair = matching.pair(of: edge)
      let isOptional = pair.flatMap { wanted[$0] }
      if let pair, isOptional == false {
        found.insert(pair)
      } else if isOptional != nil || matching.passes(edge) {
        self[row].ignored += 1
      } else {
        let isReversed = pair.map { wanted[$0.reversed] != nil } ?? false
        reject(row, matching.graph.text(edge) + (isReversed ? "  [reversed]" : ""))
      }
    }
    self[row].right += found.count
    for (pair, isOptional) in wanted where !isOptional && !found.contains(pair) {
      miss(row, matching.answers.text(pair))
    }
  }

  /// Counts participations with their modes: a pair is right if one of its modes is, further right
  /// ones are redundant.
  mutating func countModes(_ matching: EntityMatching) {
    let wanted = matching.answers.participations
    var found: Set<Answers.Pair> = []
    for edge in matching.graph.edges(.participation) {
      let pair = matching.pair(of: edge)
      let participation = pair.flatMap { wanted[$0] }
      if let pair, let participation, !participation.isOptional,
        participation.modes.contains(edge.value)
      {
        if !found.insert(pair).inserted { self[.participationsMode].redundant += 1 }
      } else if participation?.isOptional ?? false || matching.passes(edge) {
        self[.participationsMode].ignored += 1
      } else {
        let accepted = participation.map {
          "  [accepted: \($0.modes.sorted().joined(separator: ", "))]"
        }
        reject(
          .participationsMode, matching.graph.text(edge, value: edge.value) + (accepted ?? ""))
      }
    }
    self[.participationsMode].right += found.count
    for (pair, participation) in wanted
    where !participation.isOptional && !found.contains(pair) {
      let modes = participation.modes.sorted().joined(separator: "/")
      miss(.participationsMode, matching.answers.text(pair, value: modes))
    }
  }
}

extension Answers {
  /// A relation in words.
  func text(_ pair: Pair, value: String? = nil) -> String {
    let arrow = value.map { " --\($0)--> " } ?? " -> "
    return entities[pair.source].name + arrow + entities[pair.target].name
  }
}
