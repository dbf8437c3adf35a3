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
  private var output = ""
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
    output = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
    output.reserveCapacity(svg.count + 4096)
    pending = heading[...]
    let lines = svg.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    var isInside = false
    var root = ""
    for line in lines {
      if !isInside {
        // The tag of the root may go over several lines.
        guard !root.isEmpty || line.hasPrefix("<svg") else { continue }
        root += (root.isEmpty ? "" : " ") + line.trimmed
        guard line.hasSuffix(">") else { continue }
        writeRoot(root)
        isInside = true
      } else if !line.hasPrefix("<!--") {
        write(line)
      }
    }
    let count = texts.values.reduce(heading.count { $0 != nil }) { $0 + $1.count }
    guard writtenCount == count else {
      throw RenderError(
        .layoutFailed, "Graphviz drew \(writtenCount) of \(count) texts; try --format dot")
    }
    return Array(output.utf8)
  }

  /// A picture without a size of its own fills what it stands in, and keeps its proportions.
  private mutating func writeRoot(_ tag: String) {
    var tag = tag
    for name in ["width", "height"] {
      if let value = Self.value(of: name, in: tag) {
        tag = tag.replacing(" \(name)=\"\(value)\"", with: "")
      }
    }
    output +=
      tag.dropLast() + " role=\"img\" aria-labelledby=\"diagram-title diagram-description\">\n"
    output += "<title id=\"diagram-title\">\(Self.escape(title))</title>\n"
    output += "<desc id=\"diagram-description\">\(Self.escape(description))</desc>\n"
    if isAdaptive { output += Self.darkStyle }
  }

  private mutating func write(_ line: String) {
    var line = line
    if line.hasPrefix("<g ") {
      // Graphviz writes the hyphens of identifiers as entities.
      line = line.replacing("&#45;", with: "-")
      if let id = Self.value(of: "id", in: line), let tip = tips[id] {
        self.tip = tip
        pending = (texts[id] ?? []).map(Optional.some)[...]
        center = nil
      }
    } else if line.hasPrefix("<title>") {
      if let tip, !tip.isEmpty { output += "<title>\(Self.escape(tip))</title>\n" }
      return
    } else if line.hasPrefix("<text ") {
      return writeText(line)
    } else if tip != nil,
      let points = Self.value(of: "points", in: line) ?? Self.value(of: "d", in: line)
    {
      center = Self.middle(points)
    }
    output += line.replacing("=\"transparent\"", with: "=\"none\"") + "\n"
  }

  private mutating func writeText(_ line: String) {
    guard let next = pending.popFirst(), let text = next, let end = line.firstIndex(of: ">") else {
      return
    }
    var tag = String(line[..<end])
    if let center, let x = Self.value(of: "x", in: line) {
      tag = tag.replacing(" x=\"\(x)\"", with: " x=\"\(Self.number(center))\"")
        .replacing("text-anchor=\"start\"", with: "text-anchor=\"middle\"")
    }
    writtenCount += 1
    output += "\(tag)>\(Self.escape(text))</text>\n"
  }

  /// Light and dark change places where the user prefers a dark ground; hues stay.
  private static let darkStyle = """
    <style>@media (prefers-color-scheme: dark) { svg[role="img"] { filter: invert(0.92) \
    hue-rotate(180deg) } }</style>

    """

  /// The value of an attribute in a tag.
  private static func value(of name: String, in tag: String) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound,
      let end = tag[start...].firstIndex(of: "\"")
    else { return nil }
    return String(tag[start..<end])
  }

  /// The middle of an outline's x coordinates: `M1,2C3,4 5,6` or `1,2 3,4`.
  private static func middle(_ outline: String) -> Double? {
    let points = outline.split { $0 == " " || $0.isLetter }
    let xs = points.compactMap { $0.split(separator: ",").first.flatMap { Double(String($0)) } }
    guard let low = xs.min(), let high = xs.max() else { return nil }
    return (low + high) / 2
  }

  /// Two digits after the point, as Graphviz writes.
  private static func number(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "0" }
    return "\(Double(Int(value * 100)) / 100)"
  }

  private static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

extension String {
  fileprivate var trimmed: Substring { self[...].drop { $0 == " " } }
}
