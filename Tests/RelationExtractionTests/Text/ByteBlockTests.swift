import TestSupport
import Testing

@testable import RelationExtraction

@Suite struct ByteBlockTests {
  /// Against the plain way: byte for byte, on all bytes and on every distance from the end.
  @Test func countsLettersLikeOneByOne() {
    var random = SplitMix64(seed: 1)
    let edges: [UInt8] = [
      0, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A, 0x7B, 0x7F, 0x80, 0xC1, 0xE1,
    ]
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        switch Int.random(in: 0..<3, using: &random) {
        case 0: edges.randomElement(using: &random) ?? 0
        case 1: UInt8.random(in: 0x61...0x7A, using: &random)
        default: UInt8.random(in: 0...255, using: &random)
        }
      }
      for at in bytes.indices {
        let expected = bytes[at...].prefix(8).prefix { Ascii.isLetter($0) }.count
        #expect(ByteBlock.letterCount(ByteBlock.load(bytes.span, at)) == expected, "\(bytes) \(at)")
      }
    }
  }

  @Test func prefixKeepsTheFirstBytes() {
    let text = Array("Committee".utf8)
    #expect(ByteBlock.prefix(ByteBlock.load(text.span, 0), 2) == 0x6F43)
    #expect(ByteBlock.prefix(ByteBlock.load(text.span, 0), 8) == ByteBlock.load(text.span, 0))
    #expect(ByteBlock.load(text.span, 7) == 0x6565)
    #expect(ByteBlock.prefix(ByteBlock.load(text.span, 7), 0) == 0)
  }
}
