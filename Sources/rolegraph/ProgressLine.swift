import DocumentReaders

/// A line on the terminal that says what goes on, once a run takes longer than a second.
struct ProgressLine {
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  /// Shows a step in place of the one shown before; at most ten times a second.
  mutating func show(_ step: @autoclosure () -> String) {
    guard StandardError.isTerminal else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1) else { return }
    if let lastShown, now - lastShown < .milliseconds(100) { return }
    lastShown = now
    StandardError.write("\r\u{1B}[K\(step().printable)")
  }

  /// Takes the line away, before other messages.
  mutating func clear() {
    if lastShown != nil { StandardError.write("\r\u{1B}[K") }
    lastShown = nil
  }
}
