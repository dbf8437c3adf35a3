/// Graphviz's HTML-like labels and tips: tags come from here only, texts are escaped.
enum HTMLLabel {
  /// White space that is as high as a line of 14 points.
  static let strut = "<font point-size=\"14\">&#160;&#160;&#160;</font>"
  static let leftBreak = "<br align=\"left\"/>"

  /// A piece of text with its look.
  static func run(_ text: Diagram.Text) -> String {
    let font =
      "<font point-size=\"\(max(text.size, 8))\" color=\"\(GraphvizAttributes.color(text.color))\">"
    let words = escape(text.text)
    return font + (text.isBold ? "<b>\(words)</b>" : words) + "</font>"
  }

  /// The text with the five characters of markup as entities.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A tooltip: Graphviz decodes entities in it, so a text that looks like one must not be one.
  static func tip(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "&" { result += "&amp;" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
