import Crypto
import Foundation
public import RelationshipGraph

/// A page to explore a graph: one file that works offline, with the picture, search, filters, dossiers, the
/// sentences behind every relation, and a table of posts.
///
/// The page runs no script but its own: a Content-Security-Policy with hashes (CSP level 2,
/// <https://www.w3.org/TR/CSP2/>) forbids others, and all that comes from texts is JSON or escaped.
public enum ExplorerPage {
  /// Returns the page.
  /// - Parameters:
  ///   - view: what the picture shows; the page lists and searches the whole graph.
  ///   - diagram: the picture as it was drawn.
  ///   - svg: the picture as SVG; empty leaves it out.
  public static func html(of view: GraphView, diagram: Diagram, svg: [UInt8]) -> [UInt8] {
    let script = text(PackageResources.explorer_js)
    let style = text(PackageResources.explorer_css)
    var data = ExplorerData(view, diagram)
    let values: [String: [UInt8]] = [
      "TITLE": Array(escaped(diagram.title).utf8),
      "POLICY": Array(policy(script: script, style: style).utf8),
      "STYLE": Array(style.utf8),
      "PICTURE": Array(picture(svg).utf8),
      "DATA": data.json(),
      "SCRIPT": Array(script.utf8),
    ]
    return filled(text(PackageResources.explorer_html), values)
  }

  /// The template with the values in place of `{{NAME}}`; values are not looked into.
  private static func filled(_ template: String, _ values: [String: [UInt8]]) -> [UInt8] {
    var page: [UInt8] = []
    var rest = template[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      page.append(contentsOf: rest[..<open.lowerBound].utf8)
      if let value = values[String(rest[open.upperBound..<close.lowerBound])] {
        page.append(contentsOf: value)
      } else {
        page.append(contentsOf: rest[open.lowerBound..<close.upperBound].utf8)
      }
      rest = rest[close.upperBound...]
    }
    page.append(contentsOf: rest.utf8)
    return page
  }

  private static func policy(script: String, style: String) -> String {
    "default-src 'none'; script-src '\(hash(script))'; style-src '\(hash(style))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static func hash(_ text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }

  /// The svg element alone.
  private static func picture(_ svg: [UInt8]) -> String {
    let text = String(decoding: svg, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return "" }
    var element = String(text[start.lowerBound...])
    // The page has its own dark colours, and its policy allows no other style.
    if let open = element.firstRange(of: "<style>"),
      let close = element.firstRange(of: "</style>\n")
    {
      element.removeSubrange(open.lowerBound..<close.upperBound)
    }
    return element
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
