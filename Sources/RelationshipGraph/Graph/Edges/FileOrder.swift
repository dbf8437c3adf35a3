import RelationExtraction

// Edges are sorted by the words that stand in files, as bytes; these are the places of the words.

extension EntityGraph.EdgeKind {
  init(_ kind: RelationKind) {
    switch kind {
    case .role: self = .role
    case .partOf: self = .partOf
    case .organizer: self = .organizer
    case .participation: self = .participation
    }
  }

  var fileRank: Int {
    switch self {
    case .coMention: 0
    case .organizer: 1
    case .partOf: 2
    case .participation: 3
    case .role: 4
    }
  }
}

extension RoleStatus {
  var fileRank: Int {
    switch self {
    case .current: 0
    case .acting: 1
    case .elect: 2
    case .former: 3
    case .outgoing: 4
    }
  }
}

extension ParticipationMode {
  var fileRank: Int {
    switch self {
    case .attendance: 0
    case .chair: 1
    case .closing: 2
    case .guest: 3
    case .guidance: 4
    case .host: 5
    case .message: 6
    case .opening: 7
    case .platform: 8
    case .report: 9
    case .signing: 10
    case .speech: 11
    }
  }
}
