/// A word as a number: equal words have equal symbols, so comparing words is comparing integers.
typealias Symbol = UInt32

/// Numbers words. Symbols count up from 0 in the order in which words are first met; symbol 0 is
/// the empty word.
struct SymbolTable: Sendable {
  /// Where the letters of a word stand in `bytes`.
  private struct Entry: Sendable {
    var start: UInt32
    var length: UInt32
    var hash: UInt32
  }

  /// A place of the hash table. Whether a word of up to eight bytes is the one in it can be told
  /// without a look at anything else.
  private struct Slot: Sendable {
    /// The first eight bytes.
    var head: UInt64
    /// The length, or for more than eight bytes a hash with its highest bit set.
    var check: UInt32
    /// 0 if the place is free.
    var symbol: Symbol
  }

  private var slots: ContiguousArray<Slot>
  private var entries: ContiguousArray<Entry> = [Entry(start: 0, length: 0, hash: 0)]
  private var bytes: [UInt8] = []
  private var mask: Int

  init() {
    slots = ContiguousArray(repeating: Slot(head: 0, check: 0, symbol: 0), count: 1 << 12)
    mask = (1 << 12) - 1
  }

  var count: Int { entries.count }

  /// The symbol of a word, given as a stretch of text; numbers it if it is new.
  mutating func symbol(of text: Span<UInt8>, from start: Int, to end: Int) -> Symbol {
    let length = end &- start
    let head = ByteBlock.prefix(ByteBlock.load(text, start), length)
    var hash = Self.hash(head, length)
    guard length > 8 else { return symbol(head, hash, length, text, start) }
    var at = start &+ 8
    while at < end {
      let block = ByteBlock.prefix(ByteBlock.load(text, at), end &- at)
      hash = (hash ^ block ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
      at &+= 8
    }
    let check = UInt32(truncatingIfNeeded: hash) | 1 << 31
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[place]
      if slot.symbol == 0 { break }
      if slot.head == head, slot.check == check, tailEquals(slot.symbol, length, text, start) {
        return slot.symbol
      }
      place = (place &+ 1) & mask
    }
    return insert(Slot(head: head, check: check, symbol: 0), hash, at: place, text, start, length)
  }

  /// The symbol of a word of up to eight bytes, given as a block with zeros behind them.
  @inline(__always)
  mutating func symbol(
    ofBlock head: UInt64, _ length: Int, _ text: Span<UInt8>, _ start: Int
  ) -> Symbol {
    symbol(head, Self.hash(head, length), length, text, start)
  }

  @inline(__always)
  private mutating func symbol(
    _ head: UInt64, _ hash: UInt64, _ length: Int, _ text: Span<UInt8>, _ start: Int
  ) -> Symbol {
    let check = UInt32(truncatingIfNeeded: length)
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[place]
      if slot.head == head, slot.check == check, slot.symbol != 0 { return slot.symbol }
      if slot.symbol == 0 { break }
      place = (place &+ 1) & mask
    }
    return insert(Slot(head: head, check: check, symbol: 0), hash, at: place, text, start, length)
  }

  @inline(__always)
  private static func hash(_ head: UInt64, _ length: Int) -> UInt64 {
    (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The symbol of a string.
  mutating func symbol(of string: String) -> Symbol {
    let copy = Array(string.utf8)
    return symbol(of: copy.span, from: 0, to: copy.count)
  }

  private func tailEquals(
    _ symbol: Symbol, _ length: Int, _ text: Span<UInt8>, _ start: Int
  ) -> Bool {
    let entry = entries[Int(symbol)]
    guard Int(entry.length) == length else { return false }
    var at = 8
    while at < length {
      if bytes[Int(entry.start) &+ at] != text[start &+ at] { return false }
      at &+= 1
    }
    return true
  }

  @inline(never)
  private mutating func insert(
    _ slot: Slot, _ hash: UInt64, at place: Int, _ text: Span<UInt8>, _ start: Int, _ length: Int
  ) -> Symbol {
    let symbol = Symbol(entries.count)
    entries.append(
      Entry(
        start: UInt32(bytes.count), length: UInt32(length),
        hash: UInt32(truncatingIfNeeded: hash >> 32)))
    for at in start..<start + length { bytes.append(text[at]) }
    slots[place] = Slot(head: slot.head, check: slot.check, symbol: symbol)
    if entries.count * 2 > slots.count { grow() }
    return symbol
  }

  private mutating func grow() {
    let old = slots
    mask = slots.count * 2 - 1
    slots = ContiguousArray(repeating: Slot(head: 0, check: 0, symbol: 0), count: mask + 1)
    for slot in old where slot.symbol != 0 {
      var place = Int(entries[Int(slot.symbol)].hash) & mask
      while slots[place].symbol != 0 { place = (place + 1) & mask }
      slots[place] = slot
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
