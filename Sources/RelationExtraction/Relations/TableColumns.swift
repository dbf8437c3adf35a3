/// What a column of a table holds, by the word at its head.
enum TableColumn: UInt8, Sendable {
  case person, title, former, party, body, holder, other

  /// The words that head columns.
  private static let heads: [(TableColumn, [StaticString])] = [
    (
      .person,
      [
        "name", "names", "member", "director", "holder", "incumbent", "person", "officer",
        "trustee", "delegate", "representative", "official",
      ]
    ),
    (
      .title,
      [
        "position", "positions", "title", "office", "role", "post", "function", "capacity",
        "designation", "to",
      ]
    ),
    (.former, ["from", "previous"]),
    (.party, ["party", "affiliation", "faction", "caucus", "union", "club"]),
    (
      .body,
      [
        "organization", "organisation", "institution", "body", "agency", "ministry",
        "company", "employer", "department", "committee",
      ]
    ),
  ]

  init?(head: ArraySlice<UInt8>) {
    for (column, words) in Self.heads {
      for word in words
      where word.withUTF8Buffer({ $0.elementsEqual(head) }) {
        self = column
        return
      }
    }
    return nil
  }
}

/// Posts in tables whose head names the columns: "Name | Party | Office".
extension ArticleReader {
  /// Reads the head of a table, or binds the cells of a row below it.
  func bindTableRow(_ index: Int, in range: Range<Int>) {
    guard sentences[index].kind == .row, opensParagraph(index) else {
      columns.removeAll(keepingCapacity: true)
      return
    }
    if index == 0 || sentences[index - 1].kind != .row {
      readHead(in: range)
      return
    }
    guard !columns.isEmpty else { return }
    let cells = cells(in: range)
    if columns.contains(.holder) {
      bindOffices(of: cells)
      return
    }
    guard cells.count == columns.count,
      let person = columns.indices.first(where: { columns[$0] == .person }),
      let name = cells[person].first(where: { items[$0].kind == .name })
    else { return }
    names[Int(items[name].index)].isConfirmed =
      names[Int(items[name].index)].isConfirmed || isFullName(items[name].index)
    let body = body(in: cells)
    for (column, cell) in zip(columns, cells) {
      switch column {
      case .title: bindTitleCell(cell, name, body, nil)
      case .former: bindTitleCell(cell, name, body, .former)
      case .party: bindPartyCell(cell, name)
      default: continue
      }
    }
    if !columns.contains(.title), leadIn < 0, let body {
      addLeader(
        name: items[name].index, Known.member, of: body, rule: .tableRow,
        from: Int(items[range.lowerBound].start), to: Int(items[range.upperBound - 1].end))
    }
  }

  /// "Bank of Fooville | Mr A, governor": a title in the cell behind a body is one of that body.
  func giveBodyOfRow(in range: Range<Int>) {
    let first = kind(range.lowerBound, in: range) == .bar ? range.lowerBound + 1 : range.lowerBound
    guard sentences[Int(sentence)].kind == .row, kind(first, in: range) == .organization,
      kind(first + 1, in: range) == .bar, let name = nameOrTitled(first + 2, in: range),
      kind(name + 1, in: range) == .comma, kind(name + 2, in: range) == .title,
      !entities[Int(resolved(items[first].index))].isCountry
    else { return }
    for title in titleChain(from: name + 2, in: range).map({ items[$0].index })
    where titles[Int(title)].target < 0 {
      titles[Int(title)].target = items[first].index
    }
  }

  /// Notes the columns of a head: one of persons and another that is known.
  private func readHead(in range: Range<Int>) {
    columns.removeAll(keepingCapacity: true)
    for cell in cells(in: range) {
      var column = TableColumn.other
      if let first = cell.first {
        let (start, end) = (Int(items[first].start), Int(items[cell.upperBound - 1].end))
        if end - start <= 3 {
          for at in start..<end {
            let word = vocabulary.symbols.utf8(
              vocabulary.words[Int(tokens.rows[at].folded)].singular)
            column = TableColumn(head: word) ?? column
          }
        }
      }
      columns.append(column)
    }
    noteOffices(in: range)
    let isKnown =
      columns.contains(.holder)
      || columns.contains(.person) && columns.contains { $0 != .person && $0 != .other }
    if !isKnown { columns.removeAll(keepingCapacity: true) }
  }

  /// "A | Member | – | Chairman": titles and dashes in the cells of several columns, which say of what.
  func isMatrixRow(in range: Range<Int>) -> Bool {
    guard sentences[Int(sentence)].kind == .row else { return false }
    let marks = cells(in: range).dropFirst().filter { cell in
      cell.count == 1
        && (items[cell.lowerBound].kind == .title || items[cell.lowerBound].kind == .dash)
    }
    return marks.count >= 2
  }

  /// The items between the bars of a row.
  func cells(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = range.lowerBound
    if kind(first, in: range) == .bar { first += 1 }
    var at = first
    while at < range.upperBound {
      if items[at].kind == .bar {
        found.append(first..<at)
        first = at + 1
      }
      at += 1
    }
    if first < range.upperBound { found.append(first..<range.upperBound) }
    return found
  }

  /// The organization that a row tells of in a column of its own.
  private func body(in cells: [Range<Int>]) -> Int32? {
    for (column, cell) in zip(columns, cells) where column == .body {
      if let at = cell.first(where: { items[$0].kind == .organization }) { return items[at].index }
    }
    return nil
  }

  private func bindTitleCell(
    _ cell: Range<Int>, _ name: Int, _ body: Int32?, _ status: RoleStatus?
  ) {
    guard let first = cell.first(where: { items[$0].kind == .title }),
      !titles[Int(items[first].index)].isBound
    else { return }
    let chain = titleChain(from: first, in: cell)
    shareTargets(chain, in: cell)
    for title in chain.map({ items[$0].index }) {
      if titles[Int(title)].target < 0 {
        titles[Int(title)].target = body ?? (leadTarget >= 0 ? leadTarget : resolved(issuer))
      }
      addPost(name, title, rule: .tableRow, status: status)
    }
  }

  private func bindPartyCell(_ cell: Range<Int>, _ name: Int) {
    guard let at = cell.first(where: { items[$0].kind == .organization }) else { return }
    addLeader(
      name: items[name].index, Known.member, of: items[at].index, rule: .tableRow,
      from: Int(items[name].start), to: Int(items[at].end))
  }
}
