import RelationExtraction

/// Colours, sizes and widths of the pictures. Kinds differ in shape and line as well as in colour.
struct DiagramStyle: Sendable {
  /// A box's colours.
  struct Palette: Sendable {
    var fill: String
    var border: String
    var text: String
  }

  static let standard = DiagramStyle()

  let title = "#0f2747"
  let subtitle = "#52606d"
  let note = "#8a3b12"
  let detail = "#52606d"
  let mode = "#8a5a00"

  let event = Palette(fill: "#fff4d6", border: "#d39b1a", text: "#5c4300")
  let person = Palette(fill: "#ffffff", border: "#2f6fb7", text: "#0f2747")
  let partyBody = Palette(fill: "#fbe3df", border: "#c8553d", text: "#7a1f12")
  /// Organizations from the largest to the smallest.
  let units = [
    Palette(fill: "#e3edf9", border: "#7fa3d1", text: "#1f3b57"),
    Palette(fill: "#edf3fb", border: "#9db8dc", text: "#1f3b57"),
    Palette(fill: "#f5f8fd", border: "#b9cce6", text: "#1f3b57"),
  ]

  let plain = Palette(fill: "#fafafa", border: "#c9ced6", text: "#52606d")

  /// Fills of groups: pale tints of the colours of Okabe and Ito, which colour-blind readers tell apart.
  func groupFill(_ number: Int) -> String {
    let fills = [
      "#ffffff", "#d5e8f7", "#fdebd0", "#d3efe4", "#fbe0ee", "#f9f6c9", "#e3def2", "#f6d9cf",
    ]
    return fills[number % fills.count]
  }

  let partOfLine = "#9aa7b5"
  let roleLine = "#2f6fb7"
  let participationLine = "#d39b1a"
  let organizerLine = "#7d5fb2"
  let coMentionLine = "#5f7fa3"

  let unitWidth = 2.4
  let personWidth = 2.4
  let eventWidth = 1.9
  let postsWidth = 2.9
  let boxHeight = 0.46
  /// Inner margins of every box in inches; also written to the files.
  let horizontalMargin = 0.08
  let verticalMargin = 0.05

  /// Points that text may take in a box of a width in inches.
  func textWidth(_ width: Double) -> Double { (width - 2 * horizontalMargin) * 72 - 2 }

  /// The width in inches of a box that holds the lines, in hundredths rounded up.
  func width(of lines: [Diagram.Text], minimum: Double) -> Double {
    let widths = lines.map { TextMetrics.width($0.text, size: $0.size, isBold: $0.isBold) }
    let inches = (widths.max() ?? 0) / 72 + 2 * horizontalMargin
    return max(minimum, Double(Int(inches * 100) + 1) / 100)
  }

  /// The height in inches of a box that holds the lines.
  func height(of lines: [Diagram.Text], minimum: Double? = nil) -> Double {
    // In hundredths of an inch, each line 1.2 times its size and rounded up.
    var hundredths = Int(verticalMargin * 200)
    for line in lines { hundredths += (line.size * 120 + 71) / 72 }
    return max(minimum ?? boxHeight, Double(hundredths) / 100)
  }
}

extension DiagramStyle {
  /// The colours of an entity where depth does not matter.
  func palette(for kind: EntityKind) -> Palette {
    switch kind {
    case .person: person
    case .organization: units[0]
    case .event: event
    }
  }
}
