import RelationExtraction

/// What the nodes and edges of a file are, by the words that programs use for it.
///
/// A file of ours names each kind. Others may name it in other words (`Person`, `:Organization`, `ORG`), or not
/// at all: then the edges tell it, or it is not told.
struct ElementKinds {
  /// Words for kinds of nodes, in small letters without marks.
  private static let nodeWords: [String: EntityKind] = [
    "person": .person, "per": .person, "people": .person, "human": .person,
    "individual": .person, "organization": .organization, "organisation": .organization,
    "org": .organization, "unit": .organization, "organizationalunit": .organization,
    "company": .organization, "publicbody": .organization, "group": .organization,
    "party": .organization, "institution": .organization, "event": .event,
    "meeting": .event, "conference": .event,
  ]

  /// Words for kinds of edges, in small letters without marks.
  private static let edgeWords: [String: EntityGraph.EdgeKind] = [
    "role": .role, "post": .role, "position": .role, "membership": .role, "memberof": .role,
    "employment": .role, "directorship": .role, "holds": .role, "worksfor": .role,
    "partof": .partOf, "unitof": .partOf, "suborganizationof": .partOf,
    "subsidiaryof": .partOf, "belongsto": .partOf, "organizer": .organizer,
    "organizedby": .organizer, "participation": .participation,
    "participatesin": .participation, "participated": .participation,
    "attended": .participation, "comention": .coMention, "cooccurrence": .coMention,
    "namedtogether": .coMention,
  ]

  /// The kind that a word names.
  static func node(_ word: String) -> EntityKind? {
    // Neo4j writes several labels with a colon before each.
    for part in word.split(separator: ":") {
      if let kind = nodeWords[letters(of: part)] { return kind }
    }
    return nil
  }

  /// The kind that a word names.
  static func edge(_ word: String) -> EntityGraph.EdgeKind? { edgeWords[letters(of: word[...])] }

  /// The kind that a text names; our own words are told apart without a string.
  static func node(_ text: GraphElements.Text, in elements: GraphElements) -> EntityKind? {
    if elements.isSame(text, "person") { return .person }
    if elements.isSame(text, "organization") { return .organization }
    if elements.isSame(text, "event") { return .event }
    return node(elements.string(text))
  }

  /// The kind that a text names.
  static func edge(
    _ text: GraphElements.Text, in elements: GraphElements
  ) -> EntityGraph.EdgeKind? {
    if elements.isSame(text, "co-mention") { return .coMention }
    if elements.isSame(text, "role") { return .role }
    if elements.isSame(text, "participation") { return .participation }
    if elements.isSame(text, "part-of") { return .partOf }
    if elements.isSame(text, "organizer") { return .organizer }
    return text.count <= 60 ? edge(elements.string(text)) : nil
  }

  /// What an edge without a kind must be by the kinds of its ends and its words; nil if that is not told.
  static func edge(
    from source: EntityKind, to target: EntityKind, hasTitle: Bool
  ) -> EntityGraph.EdgeKind? {
    if hasTitle { return source == .person && target == .organization ? .role : nil }
    return .coMention
  }

  /// The kinds of nodes at the ends of an edge, where its kind says them.
  static func ends(of kind: EntityGraph.EdgeKind) -> (source: EntityKind?, target: EntityKind?) {
    switch kind {
    case .role: (.person, nil)
    case .partOf: (.organization, .organization)
    case .organizer: (.event, .organization)
    case .participation: (nil, .event)
    case .coMention: (nil, nil)
    }
  }

  /// Why an edge of a kind cannot lead from one kind of node to another; nil if it can.
  static func complaint(
    _ kind: EntityGraph.EdgeKind, from source: EntityKind, to target: EntityKind
  ) -> String? {
    let valid: Bool
    let rule: String
    switch kind {
    case .role:
      (valid, rule) = (source == .person && target != .event, "a person to an organization")
    case .partOf:
      (valid, rule) = (
        source == .organization && target == .organization, "an organization to a larger one"
      )
    case .organizer:
      (valid, rule) = (source == .event && target == .organization, "an event to an organization")
    case .participation:
      (valid, rule) = (
        source != .event && target == .event, "a person or an organization to an event"
      )
    case .coMention: (valid, rule) = (true, "")
    }
    return valid
      ? nil
      : "an edge of the kind '\(kind.word)' leads from \(rule), not from \(source.word) to \(target.word)"
  }

  private static func letters(of word: Substring) -> String {
    String(word.lowercased().filter { $0.isLetter })
  }
}
