/// Gives out identifiers for boxes and edges: letters, digits, `-` and `_`, each only once.
struct IdentifierNamer {
  /// How often a stem was asked for, and what is taken.
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = ["graph0", "diagram-title", "diagram-description"]

  /// Returns an identifier that looks like `wish` and was not given out before.
  mutating func name(_ wish: String) -> String {
    let stem = Self.stem(of: wish)
    var count = counts[stem, default: 0] + 1
    var name = count == 1 ? stem : "\(stem)-\(count)"
    while taken.contains(name) {
      count += 1
      name = "\(stem)-\(count)"
    }
    counts[stem] = count
    taken.insert(name)
    return name
  }

  /// The wish with other characters as `-`, beginning with a letter, at most 80 long.
  static func stem(of wish: String) -> String {
    var bytes: [UInt8] = []
    for byte in wish.utf8 {
      let lower = byte | 0x20
      let isLetter = lower >= 0x61 && lower <= 0x7A
      let isOther = (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
      if bytes.isEmpty && !isLetter { bytes.append(0x6E) }
      if isLetter || isOther {
        bytes.append(byte)
      } else if bytes.last != 0x2D {
        bytes.append(0x2D)
      }
      if bytes.count >= 80 { break }
    }
    if bytes.last == 0x2D { bytes.removeLast() }
    return bytes.isEmpty ? "n" : String(decoding: bytes, as: UTF8.self)
  }
}
