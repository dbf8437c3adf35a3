public import RelationExtraction

/// How far a relation can be trusted: by the rule that found it, by whether the text names the
/// body in the same phrase, and by the number of sentences that say it.
///
/// A rule's reliability is the share of its relations that readers found right in annotated texts
/// that the rules were not written for. A post whose body is not named with the title, but taken
/// from what the text is about, counts three quarters of that. Sentences are taken as independent:
/// two sentences of 0.9 give 0.99, which is the most that is given. The same texts give the same
/// figure on every machine.
public enum Confidence {
  /// The most that any number of sentences give.
  public static let most = 0.99

  /// The confidence of one relation at one place, 0 ... 1.
  public static func of(_ relation: RelationFact) -> Double {
    reliability(of: relation.rule) * (relation.isInferred ? 0.75 : 1)
  }

  /// The confidence of an edge.
  ///
  /// - Parameter doubt: the product of what each sentence leaves open, 0 ... 1.
  /// - Returns: two decimals, at most `most`.
  static func ofEdge(doubt: Double) -> Double {
    ((min(most, 1 - doubt) * 100).rounded()) / 100
  }

  /// The share of a rule's relations that are right, 0 ... 1.
  public static func reliability(of rule: RuleName) -> Double {
    switch rule {
    case .apposition: 0.93
    case .prenominalTitle: 0.92
    case .parenthesis: 0.75
    case .titledList: 0.95
    case .copula: 0.94
    case .roleByVerb: 0.93
    case .namedLeader: 0.95
    case .delegationHead: 0.95
    case .successor: 0.75
    case .listHeading: 0.9
    case .tableRow: 0.93
    case .affiliation: 0.93
    case .laterTitle: 0.8
    case .unitChain: 0.97
    case .prenominalUnit: 0.84
    case .possessiveUnit: 0.7
    case .anaphoricUnit: 0.75
    case .partyBody: 0.96
    case .delegation: 0.95
    case .predicateUnit, .ownership: 0.85
    case .eventHost: 0.86
    case .eventName: 0.86
    case .attendance: 0.94
    case .platform: 0.96
    case .speech: 0.93
    case .report: 0.94
    case .opening: 0.9
    case .closing: 0.8
    case .chairing: 0.82
    case .guidance: 0.93
    case .hosting: 0.9
    case .message: 0.92
    case .signing: 0.92
    case .programme: 0.85
    }
  }
}
