import RelationExtraction
import RelationshipGraph

/// What a file of copies must be found to hold.
struct ExpectedCounts {
  /// Distinct persons written, and those whose names no copy changes.
  var persons: Int
  var posts: Int
  var participations: Int

  /// Extracts the template once and multiplies what was found of the persons whose names change:
  /// only their edges differ from copy to copy.
  init(of copier: BulletinCopier, document: Document) {
    var builder = GraphBuilder()
    builder.add(Extractor().facts(of: document))
    let graph = builder.graph()
    let names = Set(copier.template.persons.map { $0.joined(separator: " ") })
    let isWritten = graph.nodes.map { $0.kind == .person && names.contains($0.name) }
    let others = graph.nodes.count { $0.kind == .person && !names.contains($0.name) }
    func count(_ kind: EntityGraph.EdgeKind) -> Int {
      graph.edges.count {
        $0.kind == kind && (isWritten[Int($0.source)] || isWritten[Int($0.target)])
      }
    }
    persons = copier.personCount + others
    posts = count(.role) * copier.copyCount
    participations = count(.participation) * copier.copyCount
  }
}
