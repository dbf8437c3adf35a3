import RelationExtraction

/// Evidence as files have it: places `document#start-end` and, of the first of them, the sentences.
struct EvidencePlaces {
  private let elements: GraphElements
  private let names: ValueNames
  /// Documents in the order in which they are met.
  private var documentKeys = KeyTable(capacity: 64)
  private var quoteKeys = KeyTable(capacity: 64)
  private var quotes: [String] = []

  init(_ elements: GraphElements, _ names: ValueNames) {
    self.elements = elements
    self.names = names
  }

  /// Adds the evidence of an element to a graph and returns its range.
  mutating func evidence(
    _ row: ElementRow, rule: RuleName, _ graph: inout EntityGraph
  ) -> Range<Int32> {
    let first = Int32(graph.evidence.count)
    let arena = elements.arena
    guard let places = row.text(names.evidenceSource) else { return first..<first }
    var quotes = ListedItems(row.text(names.evidence)?.range ?? 0..<0, in: elements.arena)
    for item in ListedItems(places.range, in: elements.arena) {
      let quoted = quotes.next()
      guard let mark = elements.arena[item].lastIndex(of: UInt8(ascii: "#")),
        let range = Self.range(elements.arena[(mark + 1)..<item.upperBound])
      else { continue }
      let document = documentKeys.number(
        of: arena.span.extracting(item.lowerBound..<mark))
      graph.evidence.append(
        EntityGraph.Evidence(
          document: Int32(document), start: range.lowerBound, end: range.upperBound,
          sentenceStart: range.lowerBound, sentenceEnd: range.upperBound, rule: rule,
          quote: quoted.map { quote($0) } ?? -1))
    }
    return first..<Int32(graph.evidence.count)
  }

  /// Gives a graph its documents, sorted, and its quotations.
  mutating func finish(_ graph: inout EntityGraph) {
    let told = toldDocuments()
    let sorted = (0..<documentKeys.count)
      .map { (String(decoding: documentKeys.bytes($0), as: UTF8.self), $0) }
      .sorted { UTF8Text.precedes($0.0, $1.0) }
    var numbers = [Int32](repeating: 0, count: sorted.count)
    for (number, document) in sorted.enumerated() {
      numbers[document.1] = Int32(number)
      graph.documents.append(
        told[document.1] ?? .init(id: document.0, title: "", date: "", place: "", bytes: []))
    }
    // The title of the only document stands by itself, not in a list.
    if sorted.count == 1, let title = elements.value(of: "title") {
      graph.documents[0].title = title
    }
    if !sorted.enumerated().allSatisfy({ $0 == $1.1 }) {
      for index in graph.evidence.indices {
        graph.evidence[index].document = numbers[Int(graph.evidence[index].document)]
      }
    }
    graph.quotes = quotes
  }

  /// The documents that the file tells, by their numbers here; also those that no evidence names.
  private mutating func toldDocuments() -> [Int: EntityGraph.Source] {
    var told: [Int: EntityGraph.Source] = [:]
    for document in DocumentLists.documents(of: elements) {
      let number = documentKeys.number(of: Array(document.id.utf8).span)
      if told[number] == nil { told[number] = document }
    }
    return told
  }

  private mutating func quote(_ range: Range<Int>) -> Int32 {
    let arena = elements.arena
    let number = quoteKeys.number(of: arena.span.extracting(range))
    if number == quotes.count {
      quotes.append(String(decoding: elements.arena[range], as: UTF8.self))
    }
    return Int32(number)
  }

  /// Two numbers with a hyphen between them.
  private static func range(_ text: some Sequence<UInt8>) -> Range<UInt32>? {
    var numbers: (UInt64, UInt64) = (0, 0)
    var isSecond = false
    var digits = 0
    for byte in text {
      if byte == UInt8(ascii: "-"), !isSecond, digits > 0 {
        (isSecond, digits) = (true, 0)
        continue
      }
      guard byte &- 0x30 < 10, digits < 10 else { return nil }
      digits += 1
      if isSecond {
        numbers.1 = numbers.1 * 10 + UInt64(byte &- 0x30)
      } else {
        numbers.0 = numbers.0 * 10 + UInt64(byte &- 0x30)
      }
    }
    guard isSecond, digits > 0, numbers.0 <= numbers.1, numbers.1 <= UInt64(UInt32.max) else {
      return nil
    }
    return UInt32(numbers.0)..<UInt32(numbers.1)
  }
}

/// Lists as files have them in one value.
enum ListedValues {
  /// The items of a list with bars between them; in an item a bar is a broken one.
  static func items(_ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    var items: [String] = []
    var bytes = value.utf8[...]
    while let bar = bytes.firstIndex(of: UInt8(ascii: "|")) {
      var item = bytes[..<bar]
      if item.last == 0x20 { item = item.dropLast() }
      items.append(String(Substring(item)))
      bytes = bytes[bytes.index(after: bar)...]
      if bytes.first == 0x20 { bytes = bytes.dropFirst() }
    }
    items.append(String(Substring(bytes)))
    return items
  }
}

/// Where the items of a list lie, which has bars between them.
struct ListedItems: Sequence, IteratorProtocol {
  private let bytes: ContiguousArray<UInt8>
  private var start: Int
  private let end: Int
  private var isOver: Bool

  init(_ list: Range<Int>, in bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
    start = list.lowerBound
    end = list.upperBound
    isOver = list.isEmpty
  }

  mutating func next() -> Range<Int>? {
    if isOver { return nil }
    let first = start
    var place = start
    while place < end, bytes[place] != UInt8(ascii: "|") { place += 1 }
    var last = place
    if place < end, last > first, bytes[last - 1] == 0x20 { last -= 1 }
    isOver = place >= end
    start = place + 1
    if start < end, bytes[start] == 0x20 { start += 1 }
    return first..<last
  }
}
