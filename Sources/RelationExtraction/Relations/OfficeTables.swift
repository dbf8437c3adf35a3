/// Tables with a column for each office: "Committee | Chair | Vice Chair | Members".
extension ArticleReader {
  /// Marks the columns of a head that hold the persons in an office, behind one of bodies.
  func noteOffices(in range: Range<Int>) {
    columnTitles = Array(repeating: -1, count: columns.count)
    guard columns.first == .body else { return }
    for (at, cell) in cells(in: range).enumerated()
    where cell.count == 1 && columns.indices.contains(at) {
      guard items[cell.lowerBound].kind == .title,
        !titles[Int(items[cell.lowerBound].index)].isMembership
      else { continue }
      columns[at] = .holder
      columnTitles[at] = items[cell.lowerBound].index
    }
  }

  /// Binds the persons of a row to the offices at the head of their columns.
  func bindOffices(of cells: [Range<Int>]) {
    guard cells.count == columns.count, let first = columns.firstIndex(of: .body),
      let body = bodyOfCell(cells[first])
    else { return }
    for (at, cell) in cells.enumerated() {
      for item in cell where items[item].kind == .name && isFullName(items[item].index) {
        names[Int(items[item].index)].isConfirmed = true
        if columns[at] == .holder {
          titles.append(titles[Int(columnTitles[at])])
          titles[titles.count - 1].target = body
          addPost(item, Int32(titles.count - 1), rule: .tableRow)
        } else if columns[at] == .person {
          addLeader(
            name: items[item].index, Known.member, of: body, rule: .tableRow,
            from: Int(items[item].start), to: Int(items[item].end))
        }
      }
    }
  }

  /// The organization in a cell, or the one that its words name under a head like "Committee".
  private func bodyOfCell(_ cell: Range<Int>) -> Int32? {
    guard let first = cell.first, let last = cell.last else { return nil }
    if cell.count == 1, items[first].kind == .organization { return items[first].index }
    let (start, end) = (Int(items[first].start), Int(items[last].end))
    guard isCapitalized(start), end - start <= 14 else { return nil }
    let entity = entity(
      ArticleEntity(
        kind: .organization, key: coreKey(.organization, from: start, to: end),
        head: tokens.rows[end - 1].folded, coreStart: Int32(start), coreEnd: Int32(end)))
    mention(entity, from: start, to: end, isName: true)
    return entity
  }
}
