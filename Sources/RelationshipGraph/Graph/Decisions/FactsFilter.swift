import RelationExtraction

/// Takes out of facts what somebody decided to drop.
struct FactsFilter {
  private let drops: [Decisions.Drop]

  init(_ drops: [Decisions.Drop]) { self.drops = drops }

  /// Whether a decision fits something in a document.
  func isUsed(_ number: Int, in facts: DocumentFacts) -> Bool {
    switch drops[number] {
    case .name(let name): facts.entities.contains { Self.isSame($0.name, name) }
    case .post: facts.relations.contains { isDropped($0, in: facts, [drops[number]]) }
    }
  }

  /// The facts without what was dropped; indices are made anew.
  func filtered(_ facts: DocumentFacts) -> DocumentFacts {
    var facts = facts
    facts.relations = facts.relations.filter { !isDropped($0, in: facts, drops) }
    let names = drops.compactMap { drop -> String? in
      if case .name(let name) = drop { name } else { nil }
    }
    let isKept = facts.entities.map { entity in
      !names.contains { Self.isSame(entity.name, $0) }
    }
    guard isKept.contains(false) else { return facts }
    var numbers: [Int32] = []
    var count: Int32 = 0
    for kept in isKept {
      numbers.append(kept ? count : -1)
      if kept { count += 1 }
    }
    func number(_ entity: Int32) -> Int32 {
      numbers.indices.contains(Int(entity)) ? numbers[Int(entity)] : -1
    }
    facts.entities = zip(facts.entities, isKept).filter(\.1).map { entity, _ in
      var entity = entity
      entity.container = number(entity.container)
      return entity
    }
    facts.mentions = facts.mentions.compactMap { mention in
      var mention = mention
      mention.entity = number(mention.entity)
      return mention.entity >= 0 ? mention : nil
    }
    facts.relations = facts.relations.compactMap { relation in
      var relation = relation
      relation.source = number(relation.source)
      relation.target = number(relation.target)
      return relation.source >= 0 && relation.target >= 0 ? relation : nil
    }
    return facts
  }

  private func isDropped(
    _ relation: RelationFact, in facts: DocumentFacts, _ drops: [Decisions.Drop]
  ) -> Bool {
    guard relation.kind == .role, facts.entities.indices.contains(Int(relation.source)),
      facts.entities.indices.contains(Int(relation.target))
    else { return false }
    let told =
      facts.titles.indices.contains(Int(relation.title)) ? facts.titles[Int(relation.title)] : ""
    return FactsFilter(drops).isDropped(
      person: facts.entities[Int(relation.source)].name, title: told,
      organization: facts.entities[Int(relation.target)].name)
  }

  /// Whether somebody decided to drop a post.
  func isDropped(person told: String, title toldTitle: String, organization body: String) -> Bool {
    drops.contains { drop in
      guard case .post(let person, let title, let organization) = drop else { return false }
      return Self.isSame(told, person) && Self.isSame(body, organization)
        && (title.isEmpty || Self.isSame(toldTitle, title))
    }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    var reader = NameKey()
    reader.read(left)
    let key = reader.bytes
    reader.read(right)
    return key == reader.bytes
  }
}
