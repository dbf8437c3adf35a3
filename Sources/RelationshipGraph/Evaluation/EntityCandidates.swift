import RelationExtraction

/// The entities of the annotation that each node may be, by names alone.
///
/// A node may be an entity of its kind if its name or one of its aliases is one of the entity's
/// names, or if its label is and no other entity of the kind has that name.
struct EntityCandidates {
  /// How well a name tells the entity; the number is its worth.
  enum Tier: Int {
    case label = 2
    case otherAlias, alias, otherName, name
  }

  struct Candidate {
    var entity: Int
    var tier: Tier
  }

  /// The candidates of each node, by entity.
  private(set) var ofNode: [[Candidate]] = []
  /// The form of each node's name.
  private(set) var nameForms: [String] = []

  init(_ answers: Answers, _ graph: PredictedGraph, _ forms: inout ScoringForms) {
    for node in graph.nodes {
      let name = forms.name(node.name, node.kind)
      let aliases = node.aliases.map { forms.name($0, node.kind) }
      let label = forms.name(node.label, node.kind)
      var tiers: [Int: Tier] = [:]
      Self.note(name, .name, .otherName, node.kind, answers, &tiers)
      for alias in aliases { Self.note(alias, .alias, .otherAlias, node.kind, answers, &tiers) }
      if answers.bearers(of: label, node.kind).count == 1 {
        Self.note(label, .label, .label, node.kind, answers, &tiers)
      }
      nameForms.append(name)
      ofNode.append(
        tiers.map { Candidate(entity: $0.key, tier: $0.value) }.sorted { $0.entity < $1.entity })
    }
  }

  /// The candidate that the node fits best: by name, then a required one, then the first.
  func best(of node: Int, _ answers: Answers) -> Int? {
    var best: Candidate?
    for candidate in ofNode[node] {
      guard let known = best else {
        best = candidate
        continue
      }
      let isBetter =
        candidate.tier != known.tier
        ? candidate.tier.rawValue > known.tier.rawValue
        : answers.entities[known.entity].isOptional
          && !answers.entities[candidate.entity].isOptional
      if isBetter { best = candidate }
    }
    return best?.entity
  }

  private static func note(
    _ form: String, _ first: Tier, _ other: Tier, _ kind: EntityKind, _ answers: Answers,
    _ tiers: inout [Int: Tier]
  ) {
    for entity in answers.bearers(of: form, kind) {
      let tier = answers.entities[entity].forms.first == form ? first : other
      if let known = tiers[entity], known.rawValue >= tier.rawValue { continue }
      tiers[entity] = tier
    }
  }
}
