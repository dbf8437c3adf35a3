extension [EntityGraph.Node] {
  /// Lets go of containers that would lead back to their own start: documents may nest two names both ways,
  /// and readers of the graph follow chains to their end.
  mutating func breakContainerCycles() {
    var seen = ContiguousArray<Int32>(repeating: -1, count: count)
    for start in indices {
      var node = start
      while seen[node] < 0 {
        seen[node] = Int32(start)
        let next = Int(self[node].container)
        if next < 0 { break }
        if seen[next] == Int32(start) { self[node].container = -1 }
        node = next
      }
    }
  }
}
