/// A word as a number: equal words have equal symbols, so comparing words is comparing integers.
typealias Symbol = UInt32

/// Numbers words. Symbols count up from 0 in the order in which words are first met; symbol 0 is
/// the empty word.
struct SymbolTable: Sendable {
  /// A word: its first eight bytes as a number, which for most words is all of it.
  private struct Entry: Sendable {
    var head: UInt64
    var start: UInt32
    var length: UInt32
    var hash: UInt32
  }

  private var slots: ContiguousArray<UInt32>
  private var entries: ContiguousArray<Entry> = [Entry(head: 0, start: 0, length: 0, hash: 0)]
  private var bytes: [UInt8] = []
  private var mask: Int

  init() {
    slots = ContiguousArray(repeating: 0, count: 1 << 12)
    mask = (1 << 12) - 1
  }

  var count: Int { entries.count }

  /// The symbol of a word, given as a stretch of text; numbers it if it is new.
  mutating func symbol(of text: Span<UInt8>, from start: Int, to end: Int) -> Symbol {
    let length = end &- start
    var head: UInt64 = 0
    var at = min(length, 8)
    while at > 0 {
      at &-= 1
      head = head << 8 | UInt64(text[start &+ at])
    }
    var hash = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    if length > 8 {
      at = start &+ 8
      while at < end {
        hash = (hash ^ UInt64(text[at])) &* 1_099_511_628_211
        at &+= 1
      }
    }
    let short = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(short) & mask
    while true {
      let symbol = slots[slot]
      if symbol == 0 { break }
      let entry = entries[Int(symbol)]
      if entry.head == head, Int(entry.length) == length,
        length <= 8 || entry.hash == short && tailEquals(entry, text, start)
      {
        return symbol
      }
      slot = (slot &+ 1) & mask
    }
    return insert(short, head, at: slot, text, start, end)
  }

  /// The symbol of a string.
  mutating func symbol(of string: String) -> Symbol {
    let copy = Array(string.utf8)
    return symbol(of: copy.span, from: 0, to: copy.count)
  }

  private func tailEquals(_ entry: Entry, _ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = 8
    while at < Int(entry.length) {
      if bytes[Int(entry.start) &+ at] != text[start &+ at] { return false }
      at &+= 1
    }
    return true
  }

  private mutating func insert(
    _ hash: UInt32, _ head: UInt64, at slot: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Symbol {
    let symbol = Symbol(entries.count)
    entries.append(
      Entry(
        head: head, start: UInt32(bytes.count), length: UInt32(end - start), hash: hash))
    for at in start..<end { bytes.append(text[at]) }
    slots[slot] = symbol
    if entries.count * 2 > slots.count { grow() }
    return symbol
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = ContiguousArray(repeating: 0, count: mask + 1)
    for symbol in 1..<entries.count {
      var slot = Int(entries[symbol].hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(symbol)
    }
  }

  /// The bytes of a word.
  func utf8(_ symbol: Symbol) -> ArraySlice<UInt8> {
    let entry = entries[Int(symbol)]
    return bytes[Int(entry.start)..<Int(entry.start + entry.length)]
  }

  func string(_ symbol: Symbol) -> String {
    String(decoding: utf8(symbol), as: UTF8.self)
  }
}
