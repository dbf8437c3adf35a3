import RelationExtraction
import RelationshipGraph

/// The decisions file as it is written: what people wrote, and the list of what was merged.
struct DecisionsText {
  private static let template = """
    # Decisions about names. Edit the lists, and give the file back with --decisions.
    #
    # same-as:       [name, name]          two names of one person, organization or event
    # keep-apart:    {names: [name, name]}  two names that stand for two
    #                {name: name, documents: [[a.txt], [b.txt]]}  one name that stands for two
    # drop:          name                  names nothing
    #                {person: name, title: title, organization: name}  a wrong post
    same-as: []
    keep-apart: []
    drop: []

    """

  /// Whether a text is what is written where nobody decided anything yet.
  static func isTemplate(_ text: String) -> Bool { text.isEmpty || text == template }

  /// Returns the file as UTF-8.
  static func bytes(own: String, merges: [Merge]) -> [UInt8] {
    var text = own.isEmpty ? template : own
    text += """

      # rolegraph: what was merged and why; written anew each time, and not read.
      \(DecisionsFile.mergedKey):

      """
    for merge in merges {
      text += "  - kind: \(merge.kind.word)\n    name: \(quoted(merge.name))\n"
      if !merge.otherNames.isEmpty { text += "    other-names: \(list(merge.otherNames))\n" }
      text += "    documents: \(list(merge.documents))\n    why: \(quoted(merge.reason))\n"
    }
    return Array(text.utf8)
  }

  private static func list(_ items: [String]) -> String {
    "[\(items.map(quoted).joined(separator: ", "))]"
  }

  /// A double-quoted scalar of YAML.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..<" ", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
