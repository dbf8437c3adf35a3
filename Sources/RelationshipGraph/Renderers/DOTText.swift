/// Strings of the DOT language.
enum DOTText {
  /// Returns the text as a quoted string. In DOT the quotation mark alone is escaped; a backslash
  /// before it, or at the end, is doubled so that it cannot take the mark away.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\0": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
