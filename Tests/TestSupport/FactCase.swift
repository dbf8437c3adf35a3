public import Testing

/// A text, and the lines of its `FactSketch` that must and must not be there.
///
/// Cases are written as a table:
///
/// ```
/// case: a name and its post
/// Oda Brandt, director of the Fooville Mill, spoke.
/// yes: role: Oda Brandt | director | Fooville Mill
/// no: person: Fooville*
/// known: why the engine gets this wrong today
/// ```
///
/// A star stands for any text. A line that begins with two blanks goes on with an expectation; in
/// the text it stands as it is.
public struct FactCase: Sendable, CustomTestStringConvertible {
  /// What the case is about.
  public var name: String
  /// The text to read.
  public var text = ""
  /// Lines that must be there.
  public var contains: [String] = []
  /// Lines that must not be there.
  public var excludes: [String] = []
  /// Why the case fails today; empty if it passes.
  public var knownIssue = ""

  /// The case's name.
  public var testDescription: String { name }

  /// Reads a table of cases.
  public static func table(_ source: String) -> [FactCase] {
    var cases: [FactCase] = []
    var field = Field.text
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = line.rest(behind: "case: ") {
        cases.append(FactCase(name: name))
        field = .text
      } else if !cases.isEmpty {
        cases[cases.count - 1].add(line, &field)
      }
    }
    return cases
  }

  /// What is wrong with the facts of the text; empty if all is as expected.
  public func failures() -> [String] {
    let sketch = FactSketch(text)
    let missing = contains.filter { !sketch.holds($0) }.map { "missing: " + $0 }
    let wrong = excludes.filter { sketch.holds($0) }.map { "wrong: " + $0 }
    return missing + wrong
  }

  private enum Field { case text, contains, excludes, knownIssue }

  private init(name: String) { self.name = name }

  private mutating func add(_ line: Substring, _ field: inout Field) {
    if let rest = line.rest(behind: "yes: ") {
      contains.append(rest)
      field = .contains
    } else if let rest = line.rest(behind: "no: ") {
      excludes.append(rest)
      field = .excludes
    } else if let rest = line.rest(behind: "known: ") {
      knownIssue = rest
      field = .knownIssue
    } else {
      switch field {
      case .text: text += text.isEmpty ? line : "\n" + line
      case .contains: Self.extend(&contains, line)
      case .excludes: Self.extend(&excludes, line)
      case .knownIssue: if let rest = line.rest(behind: "  ") { knownIssue += " " + rest }
      }
    }
  }

  private static func extend(_ lines: inout [String], _ line: Substring) {
    guard let rest = line.rest(behind: "  "), !lines.isEmpty else { return }
    lines[lines.count - 1] += " " + rest
  }
}

extension Substring {
  fileprivate func rest(behind prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
