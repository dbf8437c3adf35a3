import RelationExtraction

/// The nodes that each sentence names side by side, one list behind the other.
struct SentenceLists: Sendable {
  /// Nodes of the closed lists, and of one that may be open.
  var nodes: ContiguousArray<Int32> = []
  private(set) var ends: ContiguousArray<Int> = [0]
  private(set) var documents: ContiguousArray<Int32> = []
  /// Byte ranges of the sentences.
  private(set) var places: ContiguousArray<SentenceFact> = []

  var count: Int { documents.count }

  /// Nodes of the list that is not closed yet.
  var openCount: Int { nodes.count - ends[ends.count - 1] }

  /// Range of a list in `nodes`.
  func range(_ list: Int) -> Range<Int> { ends[list]..<ends[list + 1] }

  /// Sorts and closes the open list.
  mutating func close(_ document: Int32, _ place: SentenceFact) {
    let start = ends[ends.count - 1]
    var i = start + 1
    while i < nodes.count {
      let node = nodes[i]
      var j = i
      while j > start, nodes[j - 1] > node {
        nodes[j] = nodes[j - 1]
        j -= 1
      }
      nodes[j] = node
      i += 1
    }
    ends.append(nodes.count)
    documents.append(document)
    places.append(place)
  }

  /// Forgets the open list.
  mutating func drop() { nodes.removeLast(openCount) }
}
