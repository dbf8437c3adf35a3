/// The rule that found a relation; written to files as evidence.
public enum RuleName: UInt8, Sendable, CaseIterable, Hashable, Comparable {
  // Roles.
  case apposition, prenominalTitle, parenthesis, titledList, copula, roleByVerb, namedLeader
  case delegationHead, successor, listHeading, tableRow, affiliation, laterTitle
  // Organizations and events.
  case unitChain, prenominalUnit, possessiveUnit, anaphoricUnit, partyBody, delegation
  case predicateUnit, ownership
  case eventHost, eventName
  // Participations.
  case attendance, platform, speech, report, opening, closing, chairing, guidance, hosting
  case message, signing, programme

  /// The word written to files, such as `unit-chain`.
  public var word: String {
    switch self {
    case .apposition: "apposition"
    case .prenominalTitle: "prenominal-title"
    case .parenthesis: "parenthesis"
    case .titledList: "titled-list"
    case .copula: "copula"
    case .roleByVerb: "role-by-verb"
    case .namedLeader: "named-leader"
    case .delegationHead: "delegation-head"
    case .successor: "successor"
    case .listHeading: "list-heading"
    case .tableRow: "table-row"
    case .affiliation: "affiliation"
    case .laterTitle: "later-title"
    case .unitChain: "unit-chain"
    case .prenominalUnit: "prenominal-unit"
    case .possessiveUnit: "possessive-unit"
    case .anaphoricUnit: "anaphoric-unit"
    case .partyBody: "party-body"
    case .delegation: "delegation"
    case .predicateUnit: "predicate-unit"
    case .ownership: "ownership"
    case .eventHost: "event-host"
    case .eventName: "event-name"
    case .attendance: "attendance"
    case .platform: "platform"
    case .speech: "speech"
    case .report: "report"
    case .opening: "opening"
    case .closing: "closing"
    case .chairing: "chairing"
    case .guidance: "guidance"
    case .hosting: "hosting"
    case .message: "message"
    case .signing: "signing"
    case .programme: "programme"
    }
  }

  /// In the order of declaration.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
