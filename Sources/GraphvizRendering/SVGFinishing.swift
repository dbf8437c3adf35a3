import RelationshipGraph

/// Makes Graphviz's SVG fit for people and browsers: a title and a description, tips as titles of
/// their elements, lines of text centred in their boxes, every text escaped by us.
///
/// Graphviz writes one element a line, and the texts of a box in the order of its label; so every
/// text is put in place again from the diagram, and nothing in it can be read as markup.
struct SVGFinishing {
  private let tips: [String: String]
  private let texts: [String: [String]]
  /// The texts of the heading; nil for white space between them.
  private let heading: [String?]
  private let title: String
  private let isAdaptive: Bool
  private let description: String

  /// The element whose lines are read.
  private var tip: String?
  private var pending: ArraySlice<String?> = []
  private var center: Double?
  private var output: [UInt8] = []
  private var writtenCount = 0

  init(_ diagram: Diagram, _ attributes: GraphvizAttributes) {
    var tips: [String: String] = [:]
    var texts: [String: [String]] = [:]
    for (name, node) in zip(attributes.nodeNames, diagram.nodes) {
      let words = node.lines.map(\.text).joined(separator: " ")
      tips[name] = DiagramText.clean(node.tooltip.isEmpty ? words : node.tooltip)
      texts[name] = node.shape == .bend ? [] : node.lines.map(\.text).filter { !$0.isEmpty }
    }
    for (name, edge) in zip(attributes.edgeNames, diagram.edges) {
      tips[name] = DiagramText.clean(edge.tooltip)
    }
    self.tips = tips
    self.texts = texts
    heading = diagram.heading.flatMap { $0.flatMap { [$0.text, nil] } } + [nil]
    title = DiagramText.clean(diagram.title)
    isAdaptive = diagram.isAdaptive
    let boxes = diagram.nodes.count { $0.shape != .bend }
    description = DiagramText.clean(
      [diagram.subtitle, "\(boxes) boxes", diagram.note].filter { !$0.isEmpty }
        .joined(separator: "; "))
  }

  /// Returns the finished SVG.
  /// - Throws: if Graphviz did not draw every text.
  mutating func finish(_ svg: [UInt8]) throws(RenderError) -> [UInt8] {
    output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n".utf8)
    output.reserveCapacity(svg.count + 4096)
    pending = heading[...]
    var isInside = false
    var root: ArraySlice<UInt8> = []
    for line in svg.split(separator: 0x0A) {
      if !isInside {
        // The tag of the root may go over several lines.
        guard !root.isEmpty || line.opens(with: "<svg") else { continue }
        if !root.isEmpty { root.append(0x20) }
        root.append(contentsOf: line.drop { $0 == 0x20 })
        guard line.last == UInt8(ascii: ">") else { continue }
        writeRoot(root)
        isInside = true
      } else if !line.opens(with: "<!--") {
        write(line)
      }
    }
    let count = texts.values.reduce(heading.count { $0 != nil }) { $0 + $1.count }
    guard writtenCount == count else {
      throw RenderError(
        .layoutFailed, "Graphviz drew \(writtenCount) of \(count) texts; try --format dot")
    }
    return output
  }

  /// A picture without a size of its own fills what it stands in, and keeps its proportions.
  private mutating func writeRoot(_ tag: ArraySlice<UInt8>) {
    output += tag.without(" width=\"").without(" height=\"").dropLast()
    output += Array(" role=\"img\" aria-labelledby=\"diagram-title diagram-description\">\n".utf8)
    output += Array("<title id=\"diagram-title\">".utf8)
    output.append(escaped: title)
    output += Array("</title>\n<desc id=\"diagram-description\">".utf8)
    output.append(escaped: description)
    output += Array("</desc>\n".utf8)
    if isAdaptive { output += Array(Self.darkStyle.utf8) }
  }

  private mutating func write(_ line: ArraySlice<UInt8>) {
    var line = line
    if line.opens(with: "<g ") {
      // Graphviz writes the hyphens of identifiers as entities.
      line = line.replacing("&#45;", with: "-")
      if let id = line.value(behind: " id=\"")?.text, let tip = tips[id] {
        self.tip = tip
        pending = (texts[id] ?? []).map(Optional.some)[...]
        center = nil
      }
    } else if line.opens(with: "<title>") {
      if let tip, !tip.isEmpty {
        output += Array("<title>".utf8)
        output.append(escaped: tip)
        output += Array("</title>\n".utf8)
      }
      return
    } else if line.opens(with: "<text ") {
      return writeText(line)
    } else if tip != nil,
      let points = line.value(behind: " points=\"") ?? line.value(behind: " d=\"")
    {
      center = Self.middle(points.text)
    }
    output += line.replacing("=\"transparent\"", with: "=\"none\"")
    output.append(0x0A)
  }

  private mutating func writeText(_ line: ArraySlice<UInt8>) {
    guard let next = pending.popFirst(), let text = next,
      let end = line.firstIndex(of: UInt8(ascii: ">"))
    else { return }
    var tag = line[..<end]
    if let center, let x = tag.value(behind: " x=\"") {
      let rest = tag[x.endIndex...].replacing(
        "text-anchor=\"start\"", with: "text-anchor=\"middle\"")
      let first = tag[..<x.startIndex].replacing(
        "text-anchor=\"start\"", with: "text-anchor=\"middle\"")
      tag = (first + Array(Self.number(center).utf8) + rest)[...]
    }
    writtenCount += 1
    output += tag
    output.append(UInt8(ascii: ">"))
    output.append(escaped: text)
    output += Array("</text>\n".utf8)
  }

  /// Light and dark change places where the user prefers a dark ground; hues stay.
  private static let darkStyle = """
    <style>@media (prefers-color-scheme: dark) { svg[role="img"] { filter: invert(0.92) \
    hue-rotate(180deg) } }</style>

    """

  /// The middle of an outline's x coordinates: `M1,2C3,4 5,6` or `1,2 3,4`.
  private static func middle(_ outline: String) -> Double? {
    let points = outline.utf8.split { $0 == 0x20 || $0 | 0x20 >= 0x61 }
    let xs = points.compactMap { point in
      Double(Substring(point.prefix { $0 != UInt8(ascii: ",") }))
    }
    guard let low = xs.min(), let high = xs.max() else { return nil }
    return (low + high) / 2
  }

  /// Two digits after the point, as Graphviz writes.
  private static func number(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "0" }
    return "\(Double(Int(value * 100)) / 100)"
  }
}
