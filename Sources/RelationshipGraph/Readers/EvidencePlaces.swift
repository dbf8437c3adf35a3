import RelationExtraction

/// Evidence as files have it: places `document#start-end` and, of the first of them, the sentences.
struct EvidencePlaces {
  /// The documents that places name, sorted.
  private(set) var documents: [EntityGraph.Source] = []
  private(set) var quotes: [String] = []
  private let elements: GraphElements
  private let names: ValueNames
  private var documentNumbers: [String: Int32] = [:]
  private var quoteNumbers: [String: Int32] = [:]

  init(_ elements: GraphElements, _ names: ValueNames) {
    self.elements = elements
    self.names = names
    var found: Set<String> = []
    for element in elements.nodes + elements.edges {
      for place in ListedValues.items(elements.value(names.evidenceSource, of: element)) {
        if let mark = place.utf8.lastIndex(of: UInt8(ascii: "#")) {
          found.insert(String(place[..<mark]))
        }
      }
    }
    for name in found.sorted(by: UTF8Text.precedes) {
      documentNumbers[name] = Int32(documents.count)
      let title = found.count == 1 ? elements.value(of: "title") ?? "" : ""
      documents.append(.init(id: name, title: title, date: "", place: "", bytes: []))
    }
  }

  /// Adds the evidence of an element to a graph and returns its range.
  mutating func evidence(
    _ element: GraphElements.Element, rule: RuleName, _ graph: inout EntityGraph
  ) -> Range<Int32> {
    let first = Int32(graph.evidence.count)
    let quotes = ListedValues.items(elements.value(names.evidence, of: element))
    let places = ListedValues.items(elements.value(names.evidenceSource, of: element))
    for (number, place) in places.enumerated() {
      guard let mark = place.utf8.lastIndex(of: UInt8(ascii: "#")),
        let document = documentNumbers[String(place[..<mark])]
      else { continue }
      let range = place[place.index(after: mark)...].split(separator: "-").compactMap { UInt32($0) }
      guard range.count == 2, range[0] <= range[1] else { continue }
      graph.evidence.append(
        EntityGraph.Evidence(
          document: document, start: range[0], end: range[1], sentenceStart: range[0],
          sentenceEnd: range[1], rule: rule,
          quote: number < quotes.count ? quote(quotes[number]) : -1))
    }
    return first..<Int32(graph.evidence.count)
  }

  private mutating func quote(_ text: String) -> Int32 {
    if let known = quoteNumbers[text] { return known }
    let number = Int32(quotes.count)
    quoteNumbers[text] = number
    quotes.append(text)
    return number
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
