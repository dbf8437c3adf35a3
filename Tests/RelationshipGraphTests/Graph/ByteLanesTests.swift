import Testing

@testable import RelationshipGraph

@Suite struct ByteLanesTests {
  /// Each byte beside each of its neighbours that could disturb it.
  @Test func eachByteIsToldFromItsNeighbours() {
    for byte in UInt8.min...UInt8.max {
      for neighbour in [UInt8](arrayLiteral: 0, 1, 0x1F, 0x20, 0x7F, 0x80, 0xFF) {
        let text = [neighbour, byte, neighbour, byte, byte, neighbour, neighbour, byte]
        let lanes = ByteLanes.load(text.span, 0)
        func marks(_ holds: (UInt8) -> Bool) -> UInt64 {
          text.indices.reduce(0) { $0 | (holds(text[$1]) ? 1 << UInt64($1) : 0) }
        }
        for value: UInt8 in [0x0A, 0x20, 0x7F] {
          #expect(ByteLanes.bits(lanes.equal(value)) == marks { $0 == value })
        }
        for value: UInt8 in [1, 0x20, 0x7C] {
          #expect(ByteLanes.bits(lanes.below(value)) == marks { $0 < value })
        }
        #expect(ByteLanes.bits(lanes.beyondASCII) == marks { $0 >= 0x80 })
      }
    }
  }
}
