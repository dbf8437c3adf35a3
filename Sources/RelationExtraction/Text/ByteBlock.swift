/// Eight bytes of text in one number, the first in the lowest byte: most words fit in one.
///
/// Letters are told by arithmetic on all eight at once (SWAR, "SIMD within a register": Hacker's
/// Delight, 2nd edition, chapter 6).
enum ByteBlock {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes from `at` on; zeros stand for what lies behind the end of the text.
  @inline(__always)
  static func load(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    if at &+ 8 <= text.count {
      return UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    var block: UInt64 = 0
    var last = text.count
    while last > at {
      last &-= 1
      block = block << 8 | UInt64(text[last])
    }
    return block
  }

  /// How many bytes at the start of a block are ASCII letters: 0 to 8.
  @inline(__always)
  static func letterCount(_ block: UInt64) -> Int {
    let seven = (block | ones &* 0x20) & ~highBits
    let fromA = seven &+ ones &* (0x80 - 0x61)
    let behindZ = seven &+ ones &* (0x80 - 0x7B)
    let others = ~(fromA & ~behindZ & ~block) & highBits
    return others.trailingZeroBitCount >> 3
  }

  /// The first bytes of a block, zeros behind them.
  @inline(__always)
  static func prefix(_ block: UInt64, _ count: Int) -> UInt64 {
    count >= 8 ? block : block & (1 &<< UInt64(count &* 8) &- 1)
  }
}
