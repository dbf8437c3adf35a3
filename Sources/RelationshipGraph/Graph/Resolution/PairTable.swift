/// Open addressing from a packed key to the number that came with it first.
struct PairTable: Sendable {
  private var keys: ContiguousArray<UInt64>
  private var values: ContiguousArray<Int32>
  private var mask: Int
  private var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = ContiguousArray(repeating: 0, count: size)
    values = ContiguousArray(repeating: -1, count: size)
    mask = size - 1
  }

  /// Returns the value stored under the key; stores `value` if there is none.
  mutating func first(_ key: UInt64, _ value: Int32) -> Int32 {
    var slot = Self.slot(key) & mask
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
    count += 1
    if count * 2 > mask { grow() }
    return value
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    mask = mask * 2 + 1
    keys = ContiguousArray(repeating: 0, count: mask + 1)
    values = ContiguousArray(repeating: -1, count: mask + 1)
    for i in oldKeys.indices where oldValues[i] >= 0 {
      var slot = Self.slot(oldKeys[i]) & mask
      while values[slot] >= 0 { slot = (slot + 1) & mask }
      keys[slot] = oldKeys[i]
      values[slot] = oldValues[i]
    }
  }

  private static func slot(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }
}
