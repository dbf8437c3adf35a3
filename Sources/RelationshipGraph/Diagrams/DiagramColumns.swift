/// Which boxes of an organization chart stand in one column, and in which order: that of the tree,
/// so that no edges cross.
struct DiagramColumns {
  /// Where a unit stands.
  enum Place {
    /// It has units below it: the column of its depth.
    case inner(depth: Int)
    /// It has none.
    case last
    /// A Party body without units below it.
    case cell
  }

  /// Boxes, and the trunks of points where their edges branch.
  private struct Column {
    var boxes: [Int] = []
    var trunks: [[Int]] = []

    mutating func add(_ box: Int, _ trunk: [Int]) {
      boxes.append(box)
      if !trunk.isEmpty { trunks.append(trunk) }
    }
  }

  private var inner: [Column] = []
  private var last = Column()
  private var cells = Column()
  private var persons: [Int] = []
  private var events = Column()

  mutating func addEvent(_ box: Int, trunk: [Int]) { events.add(box, trunk) }

  mutating func addUnit(_ box: Int, _ place: Place, trunk: [Int]) {
    switch place {
    case .inner(let depth):
      while inner.count <= depth { inner.append(Column()) }
      inner[depth].add(box, trunk)
    case .last: last.add(box, trunk)
    case .cell: cells.add(box, trunk)
    }
  }

  mutating func addPerson(_ box: Int) { persons.append(box) }

  /// Adds the columns to a diagram.
  func align(in builder: inout DiagramBuilder) {
    for column in [events] + inner + [last, cells] {
      builder.align(.same, column.boxes.map { [$0] })
      builder.align(.same, column.trunks)
    }
    builder.align(.max, persons.map { [$0] })
  }
}
