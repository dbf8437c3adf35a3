/// Eight bytes of text that are compared at once, by arithmetic on one number.
///
/// Each answer has the high bit of a byte set where it holds (SWAR, "SIMD within a register":
/// Hacker's Delight, 2nd edition, chapter 6). Bytes beyond ASCII are neither below nor equal.
struct ByteLanes {
  /// The high bit of each byte.
  static let high: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The bytes, the first in the lowest place.
  let bytes: UInt64

  /// The eight bytes from `at` on, all of which must lie in the text.
  @inline(__always)
  static func load(_ text: Span<UInt8>, _ at: Int) -> ByteLanes {
    precondition(at >= 0 && at &+ 8 <= text.count)
    return ByteLanes(
      bytes: UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)))
  }

  /// Marks the bytes beyond ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { bytes & Self.high }

  /// Marks the bytes below a value, 1 to 127.
  @inline(__always)
  func below(_ value: UInt8) -> UInt64 {
    ~((bytes & ~Self.high) &+ Self.ones &* UInt64(0x80 &- value) | bytes) & Self.high
  }

  /// Marks the bytes that are equal to a value, 0 to 127.
  @inline(__always)
  func equal(_ value: UInt8) -> UInt64 {
    let difference = bytes ^ Self.ones &* UInt64(value)
    return ~((difference & ~Self.high) &+ ~Self.high | difference) & Self.high
  }

  /// The high bit of each byte, side by side in the lowest eight bits.
  @inline(__always)
  static func bits(_ marks: UInt64) -> UInt64 {
    (((marks & high) &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
