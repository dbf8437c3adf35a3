/// Gives documents of the same identifier different ones, by folders further up.
enum DocumentNaming {
  /// Puts folder after folder before identifiers that are not the only ones of their kind.
  ///
  /// All bearers of one identifier are changed alike, so the order of inputs does not matter.
  static func makeDistinct(_ documents: inout [DocumentLocation]) {
    while true {
      let groups = Dictionary(grouping: documents.indices) { documents[$0].id }
      var changed = false
      for index in groups.values.filter({ $0.count > 1 }).joined() {
        guard let longer = longerIdentifier(of: documents[index]) else { continue }
        documents[index].id = longer
        changed = true
      }
      if !changed { return }
    }
  }

  private static func longerIdentifier(of document: DocumentLocation) -> String? {
    guard case .file(let path) = document.source else { return nil }
    let parts = FilePath.absoluteComponents(path)
    let used = document.id.split(separator: "/").count
    return used < parts.count ? parts.suffix(used + 1).joined(separator: "/") : nil
  }
}
