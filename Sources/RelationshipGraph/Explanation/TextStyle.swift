import RelationExtraction

/// How a stretch of text looks on a terminal.
enum TextStyle: Sendable, Equatable {
  case plain
  /// Line numbers and the bar beside the text.
  case margin
  /// The first line of a relation.
  case heading
  /// The carets below the words that say a relation.
  case evidence
  /// The underline of a title, and the names of parts.
  case part
  /// A name; nested inside another one or not.
  case mention(EntityKind, isNested: Bool)

  /// The parameters of "select graphic rendition" (ECMA-48); empty for plain text.
  var parameters: String {
    switch self {
    case .plain: ""
    case .margin: "1;34"
    case .heading: "1"
    case .evidence: "1;31"
    case .part: "33"
    case .mention(let kind, let isNested): Self.color(of: kind) + (isNested ? ";4" : "")
    }
  }

  private static func color(of kind: EntityKind) -> String {
    switch kind {
    case .person: "36"
    case .organization: "32"
    case .event: "35"
    }
  }

  /// Appends the sequence that changes from one style to another.
  static func appendChange(
    from old: TextStyle, to new: TextStyle, into output: inout [UInt8]
  ) {
    if old == new { return }
    if old != .plain { output.append(contentsOf: "\u{1B}[0m".utf8) }
    if new != .plain { output.append(contentsOf: "\u{1B}[\(new.parameters)m".utf8) }
  }
}
