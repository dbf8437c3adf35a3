/// What a graph file tells of the documents as a whole: lists of equal length in the order of the documents.
///
/// A file holds no documents, so these lists are all that a reader can know of a document's title, date and place.
struct DocumentLists {
  /// Names of the lists, as graph data.
  static let names = ["document_ids", "document_titles", "document_dates", "document_places"]

  /// The lists that tell something, each joined with bars; an item that is not known is empty.
  let lists: [(name: String, value: String)]

  init(_ graph: EntityGraph) {
    let columns: [(EntityGraph.Source) -> String] = [\.id, \.title, \.date, \.place]
    lists = zip(Self.names, columns).compactMap { name, column in
      let items = graph.documents.map { GraphRecords.item(GraphRecords.line(column($0))) }
      return items.allSatisfy(\.isEmpty) ? nil : (name, items.joined(separator: " | "))
    }
  }

  /// The documents that the graph data of a file tell, without their texts; none where it does not name them.
  static func documents(of elements: GraphElements) -> [EntityGraph.Source] {
    let lists = names.map { ListedValues.items(elements.value(of: $0)) }
    return lists[0].enumerated().compactMap { number, id in
      func item(_ list: [String]) -> String { list.count == lists[0].count ? list[number] : "" }
      return id.isEmpty
        ? nil
        : EntityGraph.Source(
          id: id, title: item(lists[1]), date: item(lists[2]), place: item(lists[3]), bytes: [])
    }
  }
}
