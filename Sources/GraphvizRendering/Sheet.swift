import RelationshipGraph

/// Where and how large a picture stands on a sheet of paper.
///
/// Graphviz draws a part of the plane, given in points with a scale and a centre: its attribute `viewport`.
struct Sheet: Sendable, Equatable {
  /// The white edge that printers need, in points.
  static let margin = 36.0

  /// The sheet's sides in points, as it lies.
  let width: Double
  let height: Double
  /// How much the picture is scaled, at most 1.
  let scale: Double
  private let picture: (width: Double, height: Double)

  /// Lays a picture on a paper, upright or across, whichever leaves it larger; upright if both do.
  init(_ paper: PrintRenderer.Paper, picture: (width: Double, height: Double)) {
    func scale(_ width: Double, _ height: Double) -> Double {
      min(
        1, (width - 2 * Self.margin) / max(picture.width, 1),
        (height - 2 * Self.margin) / max(picture.height, 1))
    }
    let (short, long) = paper.size
    let isAcross = scale(long, short) > scale(short, long)
    width = isAcross ? long : short
    height = isAcross ? short : long
    self.scale = scale(width, height)
    self.picture = picture
  }

  static func == (left: Sheet, right: Sheet) -> Bool {
    (left.width, left.height, left.scale) == (right.width, right.height, right.scale)
  }

  /// Sets the attributes that put the picture at the top of the sheet, in its middle from side to side.
  func place(_ attributes: inout GraphvizAttributes) {
    let pad = GraphvizAttributes.pad * 72
    let top = picture.height - pad
    let centre = (
      x: picture.width / 2 - pad, y: top - (height / 2 - Self.margin) / scale
    )
    attributes.set("margin", "0")
    attributes.set("viewport", "\(width),\(height),\(scale),\(centre.x),\(centre.y)")
  }

  /// Width and height in points as Graphviz writes them: `<svg width="692pt" height="84pt"`.
  static func size(ofSVG svg: [UInt8]) -> (width: Double, height: Double)? {
    for line in svg.split(separator: 0x0A) where line.opens(with: "<svg") {
      guard let width = line.value(behind: " width=\"")?.text,
        let height = line.value(behind: " height=\"")?.text,
        let across = Double(width.dropLast(2)), let down = Double(height.dropLast(2))
      else { return nil }
      return (across, down)
    }
    return nil
  }
}
