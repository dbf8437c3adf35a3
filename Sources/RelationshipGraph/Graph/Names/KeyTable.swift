/// Gives equal byte strings equal numbers, counted from 0 in the order of first appearance.
///
/// Bytes lie in one arena; looking up allocates nothing.
struct KeyTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: ContiguousArray<Int> = [0]
  /// Number of keys.
  private(set) var count = 0
  /// Hash << 32 | number + 1 of the key in a slot; 0 where the slot is free. The hash stands here
  /// so that a look at another key costs no second place in memory.
  private var slots: ContiguousArray<UInt64>
  private var mask: Int

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    mask = size - 1
    ends.reserveCapacity(capacity + 1)
    arena.reserveCapacity(capacity * 16)
  }

  /// The bytes of a key.
  func bytes(_ key: Int) -> ArraySlice<UInt8> { arena[ends[key]..<ends[key + 1]] }

  /// Returns the number of the bytes, a new one if they were not met before.
  mutating func number(of key: [UInt8]) -> Int { number(of: key.span) }

  /// Returns the number of the bytes, a new one if they were not met before.
  mutating func number(of key: Span<UInt8>) -> Int {
    let hash = Self.hash(key)
    let (slot, number) = place(of: key, hash)
    if number >= 0 { return number }
    // The pointer lives until the call returns.
    key.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
    ends.append(arena.count)
    count += 1
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    if count * 2 > mask { grow() }
    return count - 1
  }

  /// The number of the bytes; nil if they were not met.
  func known(_ key: [UInt8]) -> Int? { known(key.span) }

  /// The number of the bytes; nil if they were not met.
  func known(_ key: Span<UInt8>) -> Int? {
    let number = place(of: key, Self.hash(key)).number
    return number >= 0 ? number : nil
  }

  /// The slot of a key and its number; the free slot that it would take and -1 if it was not met.
  @inline(__always)
  private func place(of key: Span<UInt8>, _ hash: UInt32) -> (slot: Int, number: Int) {
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if isEqual(number, key) { return (slot, number) }
      }
      slot = (slot + 1) & mask
    }
    return (slot, -1)
  }

  private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let start = ends[number]
    if ends[number + 1] - start != key.count { return false }
    let stored = arena.span
    var i = 0
    while i < key.count {
      if stored[start &+ i] != key[i] { return false }
      i &+= 1
    }
    return true
  }

  private mutating func grow() {
    let size = (mask + 1) * 2
    mask = size - 1
    let old = slots
    slots = ContiguousArray(repeating: 0, count: size)
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// FNV-1a with a last stir, the same on every machine and in every run.
  static func hash(_ key: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var i = 0
    while i < key.count {
      hash = (hash ^ UInt64(key[i])) &* 0x100_0000_01B3
      i &+= 1
    }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
