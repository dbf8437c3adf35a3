/// What a node of the graph stands for.
public enum EntityKind: UInt8, Sendable, CaseIterable, Hashable, Comparable {
  case person, organization, event

  /// The word written to files: `person`, `organization` or `event`.
  public var word: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .event: "event"
    }
  }

  /// In the order of declaration.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What an edge between two entities says. Co-mentions are counted by the graph, not found here.
public enum RelationKind: UInt8, Sendable, CaseIterable, Hashable, Comparable {
  case role, partOf, organizer, participation

  /// The word written to files: `role`, `part-of`, `organizer` or `participation`.
  public var word: String {
    switch self {
    case .role: "role"
    case .partOf: "part-of"
    case .organizer: "organizer"
    case .participation: "participation"
    }
  }

  /// In the order of declaration.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a post is held now.
public enum RoleStatus: UInt8, Sendable, CaseIterable, Hashable, Comparable {
  case current, former, outgoing, acting, elect

  /// The word written to files; empty for a post held now.
  public var word: String {
    switch self {
    case .current: ""
    case .former: "former"
    case .outgoing: "outgoing"
    case .acting: "acting"
    case .elect: "elect"
    }
  }

  /// In the order of declaration.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How somebody took part in an event.
public enum ParticipationMode: UInt8, Sendable, CaseIterable, Hashable, Comparable {
  case speech, report, opening, closing, chair, guidance, platform, attendance, host, guest
  case signing, message

  /// The word written to files.
  public var word: String {
    switch self {
    case .speech: "speech"
    case .report: "report"
    case .opening: "opening"
    case .closing: "closing"
    case .chair: "chair"
    case .guidance: "guidance"
    case .platform: "platform"
    case .attendance: "attendance"
    case .host: "host"
    case .guest: "guest"
    case .signing: "signing"
    case .message: "message"
    }
  }

  /// In the order of declaration.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
