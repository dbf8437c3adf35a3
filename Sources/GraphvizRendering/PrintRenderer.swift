public import RelationshipGraph

/// Draws diagrams as PNG or PDF by libgraphviz and pango.
///
/// Text is measured and drawn with the system's fonts, so the bytes differ from machine to machine. The
/// layout runs in a child process that is stopped at the deadline.
public struct PrintRenderer: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable { case png, pdf }

  /// A sheet that the picture is put on, upright or across.
  public enum Paper: String, Sendable, CaseIterable {
    case a4, a3, letter

    /// The short and the long side in points (1/72 inch).
    var size: (short: Double, long: Double) {
      switch self {
      case .a4: (595, 842)
      case .a3: (842, 1191)
      case .letter: (612, 792)
      }
    }

    /// The name that people know it by.
    public var name: String { self == .letter ? "Letter" : rawValue.uppercased() }
  }

  /// A picture and what happened on the way.
  public struct Picture: Sendable, Equatable {
    /// The file's bytes.
    public var bytes: [UInt8]
    /// Lower case; what differs from the diagram and what Graphviz warned of.
    public var remarks: [String]
  }

  private let deadline: Duration
  private let paper: Paper?

  /// Creates a renderer.
  /// - Parameters:
  ///   - paper: the sheet; a picture that is larger is scaled down to it. Nil makes a picture of its own size.
  ///   - deadline: how long a layout may take; a second, simpler one may take as long again.
  public init(paper: Paper? = nil, deadline: Duration = .seconds(20)) {
    self.paper = paper
    self.deadline = deadline
  }

  /// Returns the diagram as a file of a format: PDF of whole sheets, PNG at 144 or, on a sheet, 150 dots an inch.
  public func render(_ diagram: Diagram, as format: Format) throws(RenderError) -> Picture {
    try LayoutPlan.run(diagram) { (diagram, remarks) throws(RenderError) in
      var attributes = GraphvizAttributes(diagram)
      var remarks = remarks
      if format == .png { attributes.set("dpi", paper == nil ? "144" : "150") }
      if let paper {
        let sheet = try sheet(paper, for: diagram)
        sheet.place(&attributes)
        remarks += Self.remarks(on: sheet, paper)
      }
      let drawn = try GraphvizLayout.picture(
        of: diagram, attributes, as: format == .png ? .png : .pdf, deadline: deadline,
        pluginFolder: nil)
      return Picture(
        bytes: Self.undated(drawn.bytes),
        remarks: drawn.warning.isEmpty ? remarks : remarks + [drawn.warning])
    }
  }

  /// How much a diagram is scaled to stand on the sheet: 1 and less; 1 without a sheet.
  public func scale(of diagram: Diagram) throws(RenderError) -> Double {
    guard let paper else { return 1 }
    return try LayoutPlan.run(diagram) { (diagram, _) throws(RenderError) in
      try sheet(paper, for: diagram).scale
    }
  }

  private func sheet(_ paper: Paper, for diagram: Diagram) throws(RenderError) -> Sheet {
    let drawn = try GraphvizLayout.picture(
      of: diagram, GraphvizAttributes(diagram), as: .svg, deadline: deadline, pluginFolder: nil)
    guard let size = Sheet.size(ofSVG: drawn.bytes) else {
      throw RenderError(.layoutFailed, "Graphviz gave a picture without a size")
    }
    return Sheet(paper, picture: size)
  }

  /// The smallest text of a diagram, in points.
  private static let smallestText = 8.0

  private static func remarks(on sheet: Sheet, _ paper: Paper) -> [String] {
    let text = smallestText * sheet.scale
    guard text < 5 else { return [] }
    let larger = paper == .a3 ? "" : ", --paper a3 a larger sheet"
    return [
      "on \(paper.name) the smallest text has \(Double(Int(text * 10)) / 10) points; --pages and a smaller"
        + " --limit make more, larger pictures\(larger)"
    ]
  }

  /// The bytes with the digits of a PDF's time of making set to 2000-01-01 00:00:00, so that the same
  /// picture gives the same bytes at any time.
  static func undated(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("/CreationDate (D:".utf8)
    let time = Array("20000101000000".utf8)
    guard bytes.starts(with: "%PDF".utf8), let range = bytes.lastRange(of: mark) else {
      return bytes
    }
    var result = bytes
    var position = range.upperBound
    for digit in time where position < result.count && (0x30...0x39).contains(result[position]) {
      result[position] = digit
      position += 1
    }
    return result
  }
}

extension [UInt8] {
  /// Where a run of bytes stands last.
  fileprivate func lastRange(of run: [UInt8]) -> Range<Int>? {
    guard run.count <= count else { return nil }
    for start in stride(from: count - run.count, through: 0, by: -1)
    where self[start] == run[0] && self[start..<start + run.count].elementsEqual(run) {
      return start..<start + run.count
    }
    return nil
  }
}
