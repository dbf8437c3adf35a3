public import RelationshipGraph

/// Draws diagrams as PNG or PDF by libgraphviz and pango.
///
/// Text is measured and drawn with the system's fonts, so the bytes differ from machine to machine. The
/// layout runs in a child process that is stopped at the deadline.
public struct PrintRenderer: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable { case png, pdf }

  /// A sheet that the picture is made to fit, on its long side if the picture is wide.
  public enum Paper: String, Sendable, CaseIterable {
    case a4, a3, letter

    /// Width and height in inches, upright, without margins of half an inch.
    var size: (width: Double, height: Double) {
      switch self {
      case .a4: (7.27, 10.69)
      case .a3: (10.69, 15.54)
      case .letter: (7.5, 10)
      }
    }
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
  ///   - paper: the sheet that a picture which is larger is scaled down to; nil keeps its size.
  ///   - deadline: how long a layout may take; a second, simpler one may take as long again.
  public init(paper: Paper? = nil, deadline: Duration = .seconds(20)) {
    self.paper = paper
    self.deadline = deadline
  }

  /// Returns the diagram as a file of a format.
  public func render(_ diagram: Diagram, as format: Format) throws(RenderError) -> Picture {
    try LayoutPlan.run(diagram) { (diagram, remarks) throws(RenderError) in
      var attributes = GraphvizAttributes(diagram)
      if let paper {
        attributes.fit(into: paper.size)
      } else if format == .png {
        attributes.set("dpi", "144")
      }
      let drawn = try GraphvizLayout.picture(
        of: diagram, attributes, as: format == .png ? .png : .pdf, deadline: deadline,
        pluginFolder: nil)
      return Picture(
        bytes: Self.undated(drawn.bytes),
        remarks: drawn.warning.isEmpty ? remarks : remarks + [drawn.warning])
    }
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
