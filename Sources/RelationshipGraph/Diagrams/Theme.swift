/// The colours of a picture.
public enum Theme: String, Sendable, CaseIterable {
  /// Colours on white.
  case light
  /// Colours on a dark ground.
  case dark
  /// Black and greys on white: kinds are told apart by shape, frame and line.
  case print

  /// Gives a picture its colours; it is drawn in those of `light`.
  func apply(to diagram: inout Diagram) {
    guard self != .light else { return }
    diagram.isAdaptive = false
    diagram.background = recolored(diagram.background)
    diagram.ink = Diagram.Ink(
      title: recolored(diagram.ink.title), subtitle: recolored(diagram.ink.subtitle),
      note: recolored(diagram.ink.note))
    for index in diagram.nodes.indices {
      diagram.nodes[index].fill = recolored(diagram.nodes[index].fill)
      diagram.nodes[index].border = recolored(diagram.nodes[index].border)
      for line in diagram.nodes[index].lines.indices {
        diagram.nodes[index].lines[line].color = recolored(diagram.nodes[index].lines[line].color)
      }
      if self == .print, diagram.nodes[index].cssClass == "event" {
        diagram.nodes[index].borderWidth = 2.2
      }
    }
    for index in diagram.edges.indices {
      diagram.edges[index].color = recolored(diagram.edges[index].color)
    }
    for index in diagram.legend.indices {
      diagram.legend[index].color = recolored(diagram.legend[index].color)
    }
  }

  /// A colour `#rrggbb` or `#rrggbbaa` of the light theme in this one.
  private func recolored(_ color: String) -> String {
    let digits = Array(color.utf8.dropFirst())
    guard digits.count >= 6, let value = Int(color.dropFirst().prefix(6), radix: 16) else {
      return color
    }
    let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    let luminance = (299 * red + 587 * green + 114 * blue) / 1000
    let alpha = String(color.dropFirst(7))
    switch self {
    case .light: return color
    case .print:
      // Text and lines black, fills white to light grey.
      let grey = luminance > 215 ? (luminance > 245 ? 255 : 240) : luminance > 150 ? 110 : 0
      return Self.hex(grey, grey, grey) + (alpha.isEmpty ? "" : "ff")
    case .dark:
      // Light and dark change places; the hue stays.
      let shift = 255 - 2 * luminance
      func turned(_ part: Int) -> Int { min(255, max(0, part + shift)) }
      let (r, g, b) = (turned(red), turned(green), turned(blue))
      // The ground is no pure black, which blinds beside white.
      func lifted(_ part: Int) -> Int { 24 + part * (245 - 24) / 255 }
      return Self.hex(lifted(r), lifted(g), lifted(b)) + alpha
    }
  }

  private static func hex(_ red: Int, _ green: Int, _ blue: Int) -> String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}
