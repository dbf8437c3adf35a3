/// A picture to be laid out: boxes with lines of text, and edges between them.
///
/// The DOT writer and the SVG renderer take the same value, so they show the same picture. Texts
/// are cleaned and wrapped already; a diagram may be changed or made by hand before it is drawn.
public struct Diagram: Sendable, Equatable {
  /// The layout program.
  public enum Engine: String, Sendable, CaseIterable { case dot, neato, sfdp }

  /// Which way the edges run.
  public enum Direction: String, Sendable {
    /// Columns from left to right.
    case leftToRight = "LR"
    /// Rows from top to bottom.
    case topToBottom = "TB"
  }

  /// How speakers are arranged.
  public enum Layout: String, Sendable, CaseIterable {
    /// Below their organizations.
    case tree
    /// As cards in the order named.
    case cards
  }

  /// How edges are drawn.
  public enum Splines: String, Sendable {
    case ortho, line, polyline
    /// Lines that curve around boxes.
    case curved = "true"
  }

  /// A piece of text in one line, with its look.
  public struct Text: Sendable, Equatable {
    /// The words in one line, clean.
    public let text: String
    /// Size in points, at least 8.
    public var size: Int
    /// Whether the words are set in bold.
    public var isBold: Bool
    /// As `#rrggbb`.
    public var color: String

    /// Creates a piece of text; characters that no picture can hold are taken out.
    public init(_ text: String, size: Int, isBold: Bool = false, color: String) {
      self.text = DiagramText.clean(text)
      self.size = size
      self.isBold = isBold
      self.color = color
    }
  }

  /// A box.
  public struct Node: Sendable, Equatable {
    /// What is drawn around the text. A bend is an invisible point where edges branch.
    public enum Shape: Sendable { case box, rounded, bend }

    /// An identifier of letters, digits, `-` and `_`, unique among nodes and edges.
    public var id: String
    /// The kind, for style sheets: `person`, `organization`, `event`.
    public var cssClass: String
    /// The outline.
    public var shape: Shape
    /// Colour of the inside as `#rrggbb`.
    public var fill = "#ffffff"
    /// Colour of the outline as `#rrggbb`.
    public var border = "#000000"
    /// Width of the outline in points.
    public var borderWidth = 1.0
    /// Whether the outline is dashed.
    public var isDashed = false
    /// In inches; the box grows where its text needs more.
    public var width = 0.0
    /// In inches; the least height.
    public var height = 0.0
    /// The text, line by line; none of them empty.
    public var lines: [Text] = []
    /// The full facts, shown by browsers when the pointer rests on the box.
    public var tooltip = ""
    /// Index of the graph's node that it shows, -1 if it shows none; of a bend the one it branches from.
    public var subject: Int32 = -1

    /// Creates a box without text.
    public init(id: String, cssClass: String, shape: Shape) {
      self.id = id
      self.cssClass = cssClass
      self.shape = shape
    }
  }

  /// A line between two boxes, given by their index in `nodes`.
  public struct Edge: Sendable, Equatable {
    /// How the line is drawn.
    public enum Stroke: String, Sendable { case solid, dashed, dotted, invis }

    /// Index of the box that the line leaves.
    public var source: Int
    /// Index of the box that it reaches.
    public var target: Int
    /// An identifier, unique among nodes and edges.
    public var id: String
    /// The kind, for style sheets: `role`, `part-of`, …
    public var cssClass: String
    /// How the line is drawn; an invisible one only shapes the layout.
    public var stroke = Stroke.solid
    /// As `#rrggbb` or `#rrggbbaa`.
    public var color = "#000000"
    /// Width in points.
    public var width = 1.0
    /// Whether a dot marks the end at the source.
    public var hasTailDot = false
    /// Whether an arrowhead marks the target.
    public var hasArrow = false
    /// Whether the edge counts for the columns.
    public var isConstraint = true
    /// How much the layout tries to keep it short and straight.
    public var weight = 1
    /// Wanted length in inches, for networks; 0 where the engine decides.
    public var length = 0.0
    /// What it says, shown by browsers when the pointer rests on it.
    public var tooltip = ""

    /// Creates a line.
    public init(from source: Int, to target: Int, id: String, cssClass: String) {
      self.source = source
      self.target = target
      self.id = id
      self.cssClass = cssClass
    }
  }

  /// Boxes that stand in one column (or row).
  public struct Rank: Sendable, Equatable {
    /// Where the column stands.
    public enum Place: String, Sendable { case same, min, max }
    /// Where the column stands.
    public var place: Place
    /// Indices of `Diagram.nodes`.
    public var nodes: [Int]

    /// Creates a column out of indices of `Diagram.nodes`.
    public init(_ place: Place, _ nodes: [Int]) {
      self.place = place
      self.nodes = nodes
    }
  }

  /// The colours of the texts above the picture, as `#rrggbb`.
  public struct Ink: Sendable, Equatable {
    /// Of the title.
    public var title = DiagramStyle.standard.title
    /// Of the subtitle.
    public var subtitle = DiagramStyle.standard.subtitle
    /// Of the note.
    public var note = DiagramStyle.standard.note
  }

  /// Whether a browser may turn the colours around where its user prefers a dark ground.
  public var isAdaptive = true
  /// Colour of the ground as `#rrggbb`.
  public var background = "#ffffff"
  /// Colours of title, subtitle and note.
  public var ink = Ink()
  /// The heading, in large type.
  public var title: String
  /// The line below it: what the picture is of.
  public var subtitle: String
  /// What the colours mean.
  public var legend: [Text] = []
  /// What was left out and where it can be found; empty if nothing was.
  public var note = ""
  /// The layout program that suits the picture.
  public var engine = Engine.dot
  /// Which way the edges run; of dot only.
  public var direction = Direction.leftToRight
  /// How edges are drawn.
  public var splines = Splines.ortho
  /// Space between the boxes of a column in inches; of dot only.
  public var nodeSeparation = 0.13
  /// Space between columns in inches; of dot only.
  public var rankSeparation = 0.45
  /// The boxes and bends, in the order of drawing.
  public var nodes: [Node] = []
  /// The lines.
  public var edges: [Edge] = []
  /// The columns; of dot only.
  public var ranks: [Rank] = []

  /// Creates an empty picture.
  public init(title: String, subtitle: String) {
    self.title = title
    self.subtitle = subtitle
  }
}
