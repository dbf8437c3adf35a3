/// Writes changes for people: a list for each kind, each with its sentence below it.
public struct ChangesText: Sendable {
  /// Creates a writer.
  public init() {}

  /// Appends the lists in UTF-8; one line where nothing changed.
  public func render(_ changes: [Change], into output: inout [UInt8]) {
    if changes.isEmpty { return append("No change is told.", to: &output) }
    for kind in Change.Kind.allCases {
      let list = changes.filter { $0.kind == kind }
      if list.isEmpty { continue }
      if !output.isEmpty { append("", to: &output) }
      append("\(kind.heading) (\(list.count))", to: &output)
      for change in list {
        append("  " + InertText.line(change.words, limit: 1000), to: &output)
        if change.quote.isEmpty { continue }
        let quote = InertText.line(change.quote, limit: 320)
        append("    “\(quote)” (\(InertText.line(change.document, limit: 200)))", to: &output)
      }
    }
  }

  private func append(_ line: String, to output: inout [UInt8]) {
    output.append(contentsOf: line.utf8)
    output.append(0x0A)
  }
}
