public import RelationExtraction
import Yams

/// Reads lexicon entries from YAML.
///
/// A file is one mapping, or a list of such mappings:
///
/// ```yaml
/// class: title-head
/// entries:
///   - secretary
///   - {term: minister, features: [ministry]}
///   - {term: attorney general, plural: attorneys general}
/// ```
public struct LexiconReader {
  /// Reads the entries of a file, in its order.
  ///
  /// White space in terms, plurals and values is reduced to single spaces.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: The name of the file for error messages.
  /// - Returns: The entries, in the order of the file.
  /// - Throws: ``LexiconError`` with the place of the first thing that is wrong.
  public static func entries(
    inYAML text: String, file: String
  ) throws(LexiconError) -> [LexiconEntry] {
    let reader = LexiconReader(file: file)
    guard let root = try reader.compose(text) else {
      throw reader.error(.wrongType(of: "file", expected: Expected.file), at: nil)
    }
    var entries: [LexiconEntry] = []
    if case .sequence(let mappings) = root {
      for mapping in mappings { try reader.read(mapping, into: &entries) }
    } else {
      try reader.read(root, into: &entries)
    }
    return entries
  }

  private let file: String

  private enum Expected {
    static let file = "a mapping with 'class' and 'entries', or a list of such mappings"
    static let entries = "a list of terms"
    static let entry = "a term or a mapping with 'term'"
    static let text = "text"
    static let list = "a list of features"
  }

  private static let fileKeys = ["class", "entries"]
  private static let entryKeys = ["term", "plural", "features", "value"]
}

// MARK: - From nodes to entries

extension LexiconReader {
  private func read(_ node: Node, into entries: inout [LexiconEntry]) throws(LexiconError) {
    guard case .mapping(let mapping) = node else {
      throw error(.wrongType(of: "file", expected: Expected.file), at: node)
    }
    try checkKeys(of: mapping, valid: Self.fileKeys)
    let className = try value(of: "class", in: mapping, node)
    let name = try text(className, key: "class")
    guard let lexicalClass = LexicalClass(rawValue: name) else {
      throw error(
        .unknownClass(name), at: className, choices: LexicalClass.allCases.map(\.rawValue))
    }
    let list = try value(of: "entries", in: mapping, node)
    guard case .sequence(let items) = list else {
      throw error(.wrongType(of: "'entries'", expected: Expected.entries), at: list)
    }
    for item in items { entries.append(try entry(item, of: lexicalClass)) }
  }

  private func entry(
    _ node: Node, of lexicalClass: LexicalClass
  ) throws(LexiconError) -> LexiconEntry {
    switch node {
    case .scalar:
      let term = try text(node, key: "term")
      try require("value", of: lexicalClass, isPresent: false, at: node)
      return LexiconEntry(lexicalClass: lexicalClass, term: term)
    case .mapping(let mapping):
      try checkKeys(of: mapping, valid: Self.entryKeys)
      let term = try text(try value(of: "term", in: mapping, node), key: "term")
      var entry = LexiconEntry(lexicalClass: lexicalClass, term: term)
      if let plural = mapping["plural"] { entry.plural = try text(plural, key: "plural") }
      if let value = mapping["value"] { entry.value = try text(value, key: "value") }
      if let list = mapping["features"] { entry.features = try features(list) }
      try require("value", of: lexicalClass, isPresent: !entry.value.isEmpty, at: node)
      return entry
    default:
      throw error(.wrongType(of: "entry", expected: Expected.entry), at: node)
    }
  }

  /// An acronym without its expansion says nothing.
  private func require(
    _ key: String, of lexicalClass: LexicalClass, isPresent: Bool, at node: Node
  ) throws(LexiconError) {
    if lexicalClass == .acronym && !isPresent { throw error(.missingKey(key), at: node) }
  }

  private func features(_ node: Node) throws(LexiconError) -> [LexicalFeature] {
    guard case .sequence(let items) = node else {
      throw error(.wrongType(of: "'features'", expected: Expected.list), at: node)
    }
    var features: [LexicalFeature] = []
    for item in items {
      let name = try text(item, key: "features")
      guard let feature = LexicalFeature(rawValue: name) else {
        throw error(
          .unknownFeature(name), at: item, choices: LexicalFeature.allCases.map(\.rawValue))
      }
      if !features.contains(feature) { features.append(feature) }
    }
    return features
  }

  private func checkKeys(of mapping: Node.Mapping, valid: [String]) throws(LexiconError) {
    for (key, _) in mapping {
      guard case .scalar(let scalar) = key else {
        throw error(.wrongType(of: "key", expected: Expected.text), at: key, choices: valid)
      }
      guard valid.contains(scalar.string) else {
        throw error(.unknownKey(scalar.string), at: key, choices: valid)
      }
    }
  }

  private func value(
    of key: String, in mapping: Node.Mapping, _ node: Node
  ) throws(LexiconError) -> Node {
    guard let value = mapping[key] else { throw error(.missingKey(key), at: node) }
    return value
  }

  /// The text of a scalar whatever its YAML type: `no` is a word here and `1` is text.
  private func text(_ node: Node, key: String) throws(LexiconError) -> String {
    guard case .scalar(let scalar) = node else {
      throw error(.wrongType(of: "'\(key)'", expected: Expected.text), at: node)
    }
    let words = scalar.string.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw error(.empty(key: key), at: node) }
    let text = words.joined(separator: " ")
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw error(.controlCharacter(key: key), at: node)
    }
    return text
  }

  private func error(
    _ reason: LexiconError.Reason, at node: Node?, choices: [String] = []
  ) -> LexiconError {
    LexiconError(
      file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, reason: reason,
      choices: choices)
  }
}

// MARK: - From text to nodes

extension LexiconReader {
  private func compose(_ text: String) throws(LexiconError) -> Node? {
    // The parser keeps a pointer into the string's storage, which strings of up to 15 bytes do
    // not have; line ends at the end make the string long enough and mean nothing in YAML.
    let padded = text + String(repeating: "\n", count: 16)
    do {
      return try Parser(yaml: padded, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw lexiconError(error, in: text)
    } catch {
      throw self.error(.syntax("\(error)"), at: nil)
    }
  }

  private func lexiconError(_ error: YamlError, in text: String) -> LexiconError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return LexiconError(
        file: file, line: mark.line, column: mark.column, reason: .syntax(problem))
    case .reader(let problem, let offset, _, _):
      let place = place(ofByte: offset ?? 0, in: text)
      return LexiconError(
        file: file, line: place.line, column: place.column, reason: .syntax(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return LexiconError(
        file: file, line: context.mark.line, column: context.mark.column,
        reason: .duplicateKey(duplicates.min() ?? ""))
    default:
      return LexiconError(file: file, line: 1, column: 1, reason: .syntax("\(error)"))
    }
  }

  private func place(ofByte offset: Int, in text: String) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in text.utf8.prefix(max(offset, 0)) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
