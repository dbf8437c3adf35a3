import RelationExtraction

/// One relation of one document, with its ends as nodes.
struct RelationRecord: Sendable {
  /// Source << 32 | target.
  var ends: UInt64
  /// Kind, title, status and mode; smaller is earlier in files.
  var detail: UInt64
  var document: Int32
  var relation: Int32

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.ends != right.ends { return left.ends < right.ends }
    if left.detail != right.detail { return left.detail < right.detail }
    return (left.document, left.relation) < (right.document, right.relation)
  }

  /// Whether two facts are of one edge.
  func isSameEdge(_ other: Self) -> Bool { ends == other.ends && detail == other.detail }
}

/// All relations of all documents in the order of their edges.
struct RelationRecords: Sendable {
  let sorted: [RelationRecord]

  init(
    _ documents: [DocumentFacts], _ firstEntity: ContiguousArray<Int32>,
    _ nodeOfEntity: ContiguousArray<Int32>, _ titles: TitleTable
  ) {
    var records: [RelationRecord] = []
    records.reserveCapacity(documents.reduce(0) { $0 + $1.relations.count })
    for (index, facts) in documents.enumerated() {
      let base = Int(firstEntity[index])
      let entities = UInt32(facts.entities.count)
      for (number, relation) in facts.relations.enumerated() {
        guard UInt32(bitPattern: relation.source) < entities,
          UInt32(bitPattern: relation.target) < entities
        else { continue }
        let source = nodeOfEntity[base + Int(relation.source)]
        let target = nodeOfEntity[base + Int(relation.target)]
        if source == target { continue }
        records.append(
          RelationRecord(
            ends: UInt64(source) << 32 | UInt64(target),
            detail: Self.detail(relation, titles.place(relation, of: index, in: facts)),
            document: Int32(index), relation: Int32(number)))
      }
    }
    records.sort(by: RelationRecord.precedes)
    sorted = records
  }

  private static func detail(_ relation: RelationFact, _ title: Int32) -> UInt64 {
    let kind = UInt64(EntityGraph.EdgeKind(relation.kind).fileRank) << 56
    return switch relation.kind {
    case .role: kind | UInt64(title + 1) << 16 | UInt64(relation.status.fileRank) << 8
    case .participation: kind | UInt64(relation.mode.fileRank)
    case .partOf, .organizer: kind
    }
  }
}

extension TitleTable {
  /// The place in `titles` of a role's title; -1 if it has none.
  func place(_ relation: RelationFact, of document: Int, in facts: DocumentFacts) -> Int32 {
    guard relation.kind == .role, facts.titles.indices.contains(Int(relation.title)) else {
      return -1
    }
    return places[firstTitle[document] + Int(relation.title)]
  }
}
