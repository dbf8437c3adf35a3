import RelationExtraction

/// What tells nodes of one name apart: of persons their first post by bytes, then the document
/// that names them first.
struct DistinguishingMarks {
  private let documents: [DocumentFacts]
  private let entities: EntityColumns
  private let resolution: EntityResolution
  private let names: [String]

  init(
    _ documents: [DocumentFacts], _ entities: EntityColumns, _ resolution: EntityResolution,
    _ names: [String]
  ) {
    self.documents = documents
    self.entities = entities
    self.resolution = resolution
    self.names = names
  }

  /// The marks of the chosen groups, best first.
  func marks(of chosen: [Int], _ groups: EntityGroups) -> [Int: [String]] {
    let posts = posts(of: chosen)
    var marks: [Int: [String]] = [:]
    for group in chosen {
      let document = Int(entities.document[Int(groups.first(group))])
      marks[group] = [posts[Int32(group)] ?? "", documents[document].document]
    }
    return marks
  }

  private func posts(of chosen: [Int]) -> [Int32: String] {
    var isChosen = ContiguousArray<Bool>(repeating: false, count: resolution.groupCount)
    for group in chosen { isChosen[group] = true }
    var posts: [Int32: String] = [:]
    for (index, facts) in documents.enumerated() {
      let base = Int(entities.firstEntity[index])
      for relation in facts.relations where relation.kind == .role {
        guard facts.entities.indices.contains(Int(relation.source)),
          facts.entities.indices.contains(Int(relation.target)),
          facts.titles.indices.contains(Int(relation.title))
        else { continue }
        let group = resolution.group[base + Int(relation.source)]
        if !isChosen[Int(group)] { continue }
        let organization = names[Int(resolution.group[base + Int(relation.target)])]
        let post = "\(facts.titles[Int(relation.title)]) \(organization)"
        if let known = posts[group], !UTF8Text.precedes(post, known) { continue }
        posts[group] = post
      }
    }
    return posts
  }
}
