/// Whether one title stands above another, as far as their words tell it: `vice-minister` below `minister`,
/// `first secretary` above `secretary`.
enum TitleRank {
  /// How the second title stands to the first.
  enum Order { case raised, lowered, unknown }

  /// Words that lower the title behind them.
  private static let lowering: Set<String> = [
    "vice", "deputy", "assistant", "associate", "alternate", "candidate", "acting", "sub",
    "under", "junior", "second", "third", "co",
  ]
  /// Words that raise it.
  private static let raising: Set<String> = [
    "first", "senior", "chief", "general", "supreme", "executive", "permanent",
  ]

  /// Compares two titles.
  static func order(_ before: String, _ after: String) -> Order {
    let left = words(before)
    let right = words(after)
    guard left != right else { return .unknown }
    let (leftCore, rightCore) = (core(left), core(right))
    guard leftCore == rightCore else { return .unknown }
    let difference = level(right) - level(left)
    return difference > 0 ? .raised : difference < 0 ? .lowered : .unknown
  }

  private static func words(_ title: String) -> [String] {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func core(_ words: [String]) -> [String] {
    words.filter { !lowering.contains($0) && !raising.contains($0) }
  }

  /// The words that lower count more than those that raise: a first deputy is a deputy.
  private static func level(_ words: [String]) -> Int {
    words.reduce(0) { $0 + (lowering.contains($1) ? -10 : raising.contains($1) ? 1 : 0) }
  }
}
