/// What pairs are worth: what stands first decides, the next only where that is equal.
struct PairWorth: Comparable {
  /// The number of pairs.
  var pairs = 0
  /// How well the names fit.
  var names = 0
  /// Pairs with a required entity.
  var required = 0
  /// Relations that the pairs allow to be right.
  var support = 0
  /// Relations that the nodes have.
  var degree = 0

  static func < (left: Self, right: Self) -> Bool {
    (left.pairs, left.names, left.required, left.support, left.degree)
      < (right.pairs, right.names, right.required, right.support, right.degree)
  }

  static func + (left: Self, right: Self) -> Self {
    PairWorth(
      pairs: left.pairs + right.pairs, names: left.names + right.names,
      required: left.required + right.required, support: left.support + right.support,
      degree: left.degree + right.degree)
  }

  static func - (left: Self, right: Self) -> Self {
    PairWorth(
      pairs: left.pairs - right.pairs, names: left.names - right.names,
      required: left.required - right.required, support: left.support - right.support,
      degree: left.degree - right.degree)
  }
}
