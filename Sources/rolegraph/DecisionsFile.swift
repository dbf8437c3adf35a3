import DocumentReaders
import RelationExtraction
import RelationshipGraph
import Yams

/// A YAML file in which somebody decides about names; see the page Merging of the documentation.
struct DecisionsFile {
  /// A file that cannot be used.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Written by us behind this key; read by people.
  static let mergedKey = "merged"
  private static let keys = ["same-as", "keep-apart", "drop", mergedKey]

  let path: String
  private(set) var decisions = Decisions()
  /// What people wrote: all before the list of what was merged.
  private(set) var ownText = ""

  /// Reads a file.
  init(path: String) throws(Failure) {
    self.path = path
    let text: String
    do {
      text = String(
        decoding: try DocumentReader().document(atPath: path, id: path).bytes, as: UTF8.self)
    } catch {
      // An empty file decides nothing.
      if error.reason == .empty { return }
      guard error.reason == .missing else { throw Failure(description: "\(error)") }
      throw Failure(
        description:
          "cannot read decisions '\(path.printable)': there is no such file; name a YAML file"
          + " with --decisions")
    }
    ownText = Self.ownText(of: text)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw Failure(description: "\(path.printable): no valid YAML: \(Self.words(error))")
    } catch {
      throw Failure(description: "\(path.printable): no valid YAML: \(error)")
    }
    guard let root, root.null == nil else { return }
    guard case .mapping(let mapping) = root else {
      throw failure(root, "a decisions file is a mapping with \(Self.known)")
    }
    for (key, value) in mapping {
      let items = value.null != nil ? [] : value.sequence.map { Array($0) }
      guard let items else { throw failure(value, "'\(key.string ?? "")' must be a list") }
      switch key.string {
      case "same-as": for item in items { try readSameAs(item) }
      case "keep-apart": for item in items { try readApart(item) }
      case "drop": for item in items { try readDrop(item) }
      case Self.mergedKey: break
      default:
        throw failure(
          key, "unknown key '\((key.string ?? "").printable)'; use one of \(Self.known)")
      }
    }
  }

  private static let known = keys.map { "'\($0)'" }.joined(separator: ", ")

  private mutating func readSameAs(_ item: Node) throws(Failure) {
    let names = try texts(item, "an item of 'same-as' must be a list of names")
    decisions.sameAs.append(.init(names: names))
  }

  private mutating func readApart(_ item: Node) throws(Failure) {
    let form = "an item of 'keep-apart' must have 'names' with two names, or 'name' and 'documents'"
    guard case .mapping(let mapping) = item else { throw failure(item, form) }
    if let names = mapping["names"] {
      let both = try texts(names, form)
      guard both.count == 2 else { throw failure(names, form) }
      decisions.apart.append(.names(both[0], both[1]))
    } else if let name = mapping["name"]?.string, let groups = mapping["documents"]?.sequence {
      var documents: [[String]] = []
      for group in groups {
        documents.append(try texts(group, "'documents' must be a list of lists of documents"))
      }
      guard documents.count > 1 else {
        throw failure(
          item, "'documents' must hold two lists at least: each is one bearer of the name")
      }
      decisions.apart.append(.bearers(name: name, documents: documents))
    } else {
      throw failure(item, form)
    }
  }

  private mutating func readDrop(_ item: Node) throws(Failure) {
    let form =
      "an item of 'drop' must be a name, or a post with 'person', 'organization' and, if need be, 'title'"
    if let name = item.string {
      decisions.drops.append(.name(name))
    } else if let person = item["person"]?.string, let body = item["organization"]?.string {
      decisions.drops.append(
        .post(person: person, title: item["title"]?.string ?? "", organization: body))
    } else {
      throw failure(item, form)
    }
  }

  private func texts(_ node: Node, _ form: String) throws(Failure) -> [String] {
    guard let items = node.sequence else { throw failure(node, form) }
    let texts = items.compactMap(\.string)
    guard texts.count == items.count, !texts.isEmpty else { throw failure(node, form) }
    return texts
  }

  private func failure(_ node: Node, _ message: String) -> Failure {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return Failure(description: "\(path.printable)\(place): \(message)")
  }

  private static func words(_ error: YamlError) -> String {
    "\(error)".split(separator: "\n").joined(separator: " ")
  }

  /// The text without the list of what was merged and the comment above it.
  static func ownText(of text: String) -> String {
    var kept: [Substring] = []
    var isMerged = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("\(mergedKey):") {
        isMerged = true
        while let last = kept.last,
          last.hasPrefix("# rolegraph:") || last.allSatisfy(\.isWhitespace)
        {
          kept.removeLast()
        }
        continue
      }
      // The block ends with the next key or comment at the margin.
      if isMerged, let first = line.first, !first.isWhitespace, first != "-" { isMerged = false }
      if !isMerged { kept.append(line) }
    }
    while kept.last?.allSatisfy(\.isWhitespace) == true { kept.removeLast() }
    return kept.isEmpty ? "" : kept.joined(separator: "\n") + "\n"
  }
}
