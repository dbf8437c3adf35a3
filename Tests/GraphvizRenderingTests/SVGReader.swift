import Foundation
import FoundationXML

/// What an XML parser sees in a picture: boxes with their outlines, texts and tips.
final class SVGReader: NSObject, XMLParserDelegate {
  struct Text: Equatable {
    var words = ""
    var x = 0.0
    var y = 0.0
    var size = 0.0
    var isBold = false
  }

  struct Element {
    var id = ""
    var cssClass = ""
    var tip = ""
    var texts: [Text] = []
    var xs: [Double] = []
    var ys: [Double] = []
  }

  /// Nodes and edges, in the order of the file; the heading belongs to the element `graph0`.
  private(set) var elements: [Element] = []
  private(set) var title = ""
  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  private var root: [String: String] = [:]
  private var path: [String] = []

  init?(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  var nodes: [Element] { elements.filter { $0.cssClass.hasPrefix("node") } }

  func element(_ id: String) -> Element? { elements.first { $0.id == id } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes values: [String: String]
  ) {
    path.append(name)
    names.insert(name)
    attributes.formUnion(values.keys)
    if name == "g" {
      elements.append(Element(id: values["id"] ?? "", cssClass: values["class"] ?? ""))
    }
    guard !elements.isEmpty else { return }
    let last = elements.count - 1
    if name == "text" {
      elements[last].texts.append(
        Text(
          x: Double(values["x"] ?? "") ?? .nan, y: Double(values["y"] ?? "") ?? .nan,
          size: Double(values["font-size"] ?? "") ?? 0, isBold: values["font-weight"] == "bold"))
    }
    let outline = (values["points"] ?? values["d"] ?? "").split { $0 == " " || $0.isLetter }
    for point in outline {
      let numbers = point.split(separator: ",").compactMap { Double(String($0)) }
      guard numbers.count == 2 else { continue }
      elements[last].xs.append(numbers[0])
      elements[last].ys.append(numbers[1])
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if path == ["svg", "title"] { title += string }
    guard let last = elements.indices.last else { return }
    if path.last == "title" { elements[last].tip += string }
    if path.last == "text", let text = elements[last].texts.indices.last {
      elements[last].texts[text].words += string
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { path.removeLast() }
}
