/// What is wrong with a lexicon file, and where.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of error.
  public enum Reason: Sendable, Hashable {
    /// The file is not YAML; the parser's own words.
    case syntax(String)
    /// The class does not exist.
    case unknownClass(String)
    /// The feature does not exist.
    case unknownFeature(String)
    /// The key does not exist in this mapping.
    case unknownKey(String)
    /// The key stands twice in one mapping.
    case duplicateKey(String)
    /// The mapping lacks the key.
    case missingKey(String)
    /// The value of the key is empty.
    case empty(key: String)
    /// The thing is not of the form that belongs there.
    case wrongType(of: String, expected: String)
    /// The text of the key holds a control character.
    case controlCharacter(key: String)
  }

  /// The file, as it was given to the reader.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// What is wrong.
  public var reason: Reason
  /// What would be valid in its place; empty if that cannot be listed.
  public var choices: [String]

  /// Creates an error.
  public init(file: String, line: Int, column: Int, reason: Reason, choices: [String] = []) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.choices = choices
  }

  /// The place, what is wrong and what would be valid:
  /// `x.yaml:14:3: unknown class 'ofice'; use one of 'title-head', …`.
  public var description: String {
    let message = "\(file):\(line):\(column): \(problem)"
    if choices.isEmpty { return message }
    let list = choices.map { "'\($0)'" }.joined(separator: ", ")
    return message + (choices.count == 1 ? "; use \(list)" : "; use one of \(list)")
  }

  private var problem: String {
    switch reason {
    case .syntax(let text): text
    case .unknownClass(let name): "unknown class '\(shown(name))'"
    case .unknownFeature(let name): "unknown feature '\(shown(name))'"
    case .unknownKey(let name): "unknown key '\(shown(name))'"
    case .duplicateKey(let name): "key '\(shown(name))' stands twice in one mapping"
    case .missingKey(let name): "key '\(name)' is missing"
    case .empty(let key): "'\(key)' is empty"
    case .wrongType(let thing, let expected): "\(thing) must be \(expected)"
    case .controlCharacter(let key): "'\(key)' holds a control character"
    }
  }

  /// Keeps foreign text short and on one line.
  private func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(60).map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result.unicodeScalars.count < text.unicodeScalars.count ? result + "…" : result
  }
}
