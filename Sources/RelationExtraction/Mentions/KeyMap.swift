/// A table from keys that are hashes already to numbers: open addressing, one array. The standard
/// dictionary hashes every key once more.
struct KeyMap: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var value: Int32
    var isUsed: Bool
  }

  private static let empty = Slot(key: 0, value: 0, isUsed: false)
  private var slots: ContiguousArray<Slot>
  private var count = 0

  init() { slots = ContiguousArray(repeating: Self.empty, count: 256) }

  /// The number of a key, nil if it has none.
  subscript(key: UInt64) -> Int32? {
    get {
      var at = place(key)
      while slots[at].isUsed {
        if slots[at].key == key { return slots[at].value }
        at = (at &+ 1) & (slots.count &- 1)
      }
      return nil
    }
    set {
      guard let newValue else { return }
      var at = place(key)
      while slots[at].isUsed, slots[at].key != key { at = (at &+ 1) & (slots.count &- 1) }
      if !slots[at].isUsed { count += 1 }
      slots[at] = Slot(key: key, value: newValue, isUsed: true)
      if count * 2 > slots.count { grow() }
    }
  }

  /// Forgets all keys.
  mutating func removeAll() {
    if count == 0 { return }
    // A table that one long article has made large is not emptied for every short one.
    if slots.count > 8192, count < slots.count / 16 {
      slots = ContiguousArray(repeating: Self.empty, count: 256)
    } else {
      for at in slots.indices { slots[at] = Self.empty }
    }
    count = 0
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count &- 1)
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Self.empty, count: old.count * 2)
    for slot in old where slot.isUsed {
      var at = place(slot.key)
      while slots[at].isUsed { at = (at &+ 1) & (slots.count &- 1) }
      slots[at] = slot
    }
  }
}
