import DocumentReaders

/// Names the files that a run writes, so that no document overwrites what another gave.
///
/// A name is a path below the output folder, without the endings of view and format.
enum OutputNaming {
  /// The name of a graph made of all documents: that of the document if it is the only one.
  static func mergedName(of documents: [DocumentLocation], isOnly: Bool) -> String {
    guard isOnly, let document = documents.first else { return "graph" }
    return stem(of: document.name)
  }

  /// The names of documents that each give a graph of their own, in their order.
  ///
  /// A document is named by its file without ending, in its subfolder. Where two would bear one
  /// name both keep the ending; where that is not enough, folders further up come before it.
  static func names(of documents: [DocumentLocation]) -> [String] {
    var levels = [Int](repeating: 0, count: documents.count)
    while true {
      let names = documents.indices.map { name(of: documents[$0], level: levels[$0]) }
      let groups = Dictionary(grouping: documents.indices) { names[$0] }
      let clashing = groups.values.filter { $0.count > 1 }.joined()
        .filter { levels[$0] < lastLevel }
      if clashing.isEmpty { return numbered(names) }
      for index in clashing { levels[index] += 1 }
    }
  }

  private static let lastLevel = 2

  private static func name(of document: DocumentLocation, level: Int) -> String {
    let folder = document.folder.isEmpty ? "" : document.folder + "/"
    return switch level {
    case 0: folder + stem(of: document.name)
    case 1: folder + document.name
    default: document.id
    }
  }

  /// Puts numbers behind names that are still not the only ones of their kind.
  private static func numbered(_ names: [String]) -> [String] {
    let given = Set(names)
    var taken: Set<String> = []
    return names.map { name in
      var candidate = name
      var number = 2
      while taken.contains(candidate) || (candidate != name && given.contains(candidate)) {
        candidate = "\(name)-\(number)"
        number += 1
      }
      taken.insert(candidate)
      return candidate
    }
  }

  /// The name without its ending; a point at the front starts no ending.
  private static func stem(of name: String) -> String {
    guard let point = name.lastIndex(of: "."), name[..<point].contains(where: { $0 != "." }) else {
      return name
    }
    return String(name[..<point])
  }
}
