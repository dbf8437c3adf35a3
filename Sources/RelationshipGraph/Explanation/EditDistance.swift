/// How far two words are apart: the fewest letters to put in, take out or change (Levenshtein).
enum EditDistance {
  /// What is compared of longer words; names may be of any length.
  static let limit = 64

  /// The distance between the first bytes of two words.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let left = left.prefix(limit)
    let right = right.prefix(limit)
    var row = Array(0...right.count)
    for (number, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = number + 1
      for (at, other) in right.enumerated() {
        let changed = diagonal + (byte == other ? 0 : 1)
        diagonal = row[at + 1]
        row[at + 1] = min(changed, diagonal + 1, row[at] + 1)
      }
    }
    return row[right.count]
  }
}
