/// Sorts many byte strings of one arena, eight bytes at a time: first by the first eight, then runs
/// that are equal so far by the next eight.
///
/// Comparing numbers that lie side by side beats comparing strings that lie anywhere.
struct ByteOrder {
  private struct Item {
    /// Eight bytes, the first on top; zero behind the end, which no name token contains.
    var key: UInt64
    var string: Int32
  }

  /// Below this many items a comparison sort is faster than counting bytes.
  private static let small = 512

  private let arena: [UInt8]
  private let ranges: ContiguousArray<Range<Int>>

  init(_ arena: [UInt8], _ ranges: ContiguousArray<Range<Int>>) {
    self.arena = arena
    self.ranges = ranges
  }

  /// The numbers of the strings, smallest string first; equal ones in the order of their numbers.
  func sorted() -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(ranges.count)
    append(sorted(ContiguousArray(0..<Int32(ranges.count)), depth: 0), depth: 0, to: &result)
    return result
  }

  /// Appends a list that is sorted by the bytes at `depth`, its equal runs sorted by the rest.
  private func append(_ items: ContiguousArray<Item>, depth: Int, to result: inout [Int32]) {
    var i = 0
    while i < items.count {
      let key = items[i].key
      var end = i + 1
      while end < items.count, items[end].key == key { end += 1 }
      // A zero at the end of the key says that the string ends here.
      if end - i == 1 || key & 0xFF == 0 {
        for item in items[i..<end] { result.append(item.string) }
      } else {
        let run = ContiguousArray(items[i..<end].map(\.string))
        append(sorted(run, depth: depth + 8), depth: depth + 8, to: &result)
      }
      i = end
    }
  }

  /// The strings sorted by the eight bytes at `depth`.
  private func sorted(_ strings: ContiguousArray<Int32>, depth: Int) -> ContiguousArray<Item> {
    let bytes = arena.span
    var items: ContiguousArray<Item> = []
    items.reserveCapacity(strings.count)
    for string in strings {
      let range = ranges[Int(string)]
      var key: UInt64 = 0
      var i = range.lowerBound + depth
      for _ in 0..<8 {
        key = key << 8 | (i < range.upperBound ? UInt64(bytes[i]) : 0)
        i &+= 1
      }
      items.append(Item(key: key, string: string))
    }
    if items.count < Self.small {
      items.sort { $0.key != $1.key ? $0.key < $1.key : $0.string < $1.string }
    } else {
      Self.sortByCounting(&items)
    }
    return items
  }

  /// Stable, one byte of the key after the other from the last to the first.
  private static func sortByCounting(_ items: inout ContiguousArray<Item>) {
    var other = items
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      var places = ContiguousArray<Int>(repeating: 0, count: 257)
      for item in items { places[Int(item.key >> shift & 0xFF) + 1] += 1 }
      if places.contains(items.count) { continue }
      for byte in 0..<256 { places[byte + 1] += places[byte] }
      for item in items {
        let byte = Int(item.key >> shift & 0xFF)
        other[places[byte]] = item
        places[byte] += 1
      }
      swap(&items, &other)
    }
  }
}
