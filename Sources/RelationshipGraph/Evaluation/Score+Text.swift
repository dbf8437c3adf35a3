extension Score {
  /// The score as a table: a line of headings, then a line for each row.
  public var tableLines: [String] {
    let counts = ["gold", "pred", "right"].map { $0.aligned(6) }.joined()
    let ratios = ["P", "R", "F1"].map { $0.aligned(5) }.joined(separator: "  ")
    let others = "dup".aligned(6) + "ignored".aligned(9) + "redund.".aligned(9)
    var lines = ["  " + "".filled(21) + counts + "   " + ratios + others]
    lines += Row.allCases.map { "  " + $0.rawValue.filled(21) + Self.figures(self[$0]) }
    if coMentionCount > 0 { lines.append("  edges not scored: co-mention \(coMentionCount)") }
    return lines
  }

  /// What was missed and what was spurious, a line each, row by row.
  public var mistakeLines: [String] {
    Row.allCases.flatMap { row in
      let start = row.rawValue.filled(21)
      return missed(row).map { "  missed   " + start + $0 }
        + spurious(row).map { "  spurious " + start + $0 }
    }
  }

  private static func figures(_ tally: ScoreTally) -> String {
    let counts = [tally.gold, tally.predicted, tally.right].map { "\($0)".aligned(6) }.joined()
    let ratios = [
      ratio(tally.right, tally.predicted), ratio(tally.right, tally.gold),
      ratio(2 * tally.right, tally.gold + tally.predicted),
    ].map { $0.aligned(5) }.joined(separator: "  ")
    let others =
      "\(tally.duplicates)".aligned(6) + "\(tally.ignored)".aligned(9)
      + "\(tally.redundant)".aligned(9)
    return counts + "   " + ratios + others
  }

  /// A ratio of at most 1 with three decimals; a dash if there is none.
  private static func ratio(_ part: Int, _ whole: Int) -> String {
    if whole == 0 { return "-" }
    let thousandths = (2000 * part + whole) / (2 * whole)
    let decimals = "\(thousandths % 1000)"
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }
}

extension String {
  /// The string with blanks before it, at least `width` long.
  fileprivate func aligned(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// The string with blanks behind it, at least `width` long.
  fileprivate func filled(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
