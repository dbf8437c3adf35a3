import TestSupport
import Testing

extension FactCase {
  /// Checks the facts of the text. Where the case is known to fail, it must do so: a case that
  /// passes has its `known:` line to be taken out.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let failures = failures()
    guard knownIssue.isEmpty else {
      withKnownIssue(Comment(rawValue: knownIssue)) {
        #expect(failures.isEmpty, "\(self.report(failures))", sourceLocation: sourceLocation)
      }
      return
    }
    #expect(failures.isEmpty, "\(report(failures))", sourceLocation: sourceLocation)
  }

  private func report(_ failures: [String]) -> String {
    "\(name)\n\(failures.joined(separator: "\n"))\nin:\n\(FactSketch(text))"
  }
}
