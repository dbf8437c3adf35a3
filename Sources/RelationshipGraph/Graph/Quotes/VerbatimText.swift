/// Tells which parts of a file are quoted as they stand, line ends apart: ASCII without markup,
/// one blank or line end between words.
struct VerbatimText: Sendable {
  /// One bit for each byte of the file, set where the byte is, or may be, quoted otherwise.
  private var faults: ContiguousArray<UInt64> = []

  /// Reads a whole file.
  init(_ source: [UInt8]) {
    let text = source.span
    faults.reserveCapacity(text.count >> 6 + 1)
    var start = 0
    var blankBefore: UInt64 = 0
    while start &+ 64 <= text.count {
      var word: UInt64 = 0
      for step in 0..<8 {
        let lanes = ByteLanes.load(text, start &+ step &* 8)
        let bits = ByteLanes.bits(Self.faults(lanes, &blankBefore))
        word |= bits &<< UInt64(step &* 8)
      }
      faults.append(word)
      start &+= 64
    }
    // What is left at the end of a file is read the long way.
    faults.append(.max)
  }

  /// Whether a part of the file is quoted as it stands.
  func isVerbatim(_ range: Range<Int>) -> Bool {
    if range.isEmpty { return false }
    let first = range.lowerBound >> 6
    let last = (range.upperBound - 1) >> 6
    let fromFirst = UInt64.max &<< UInt64(range.lowerBound & 63)
    let toLast = UInt64.max &>> UInt64(63 - (range.upperBound - 1) & 63)
    if first == last { return faults[first] & fromFirst & toLast == 0 }
    var found = faults[first] & fromFirst | faults[last] & toLast
    for index in first + 1..<last { found |= faults[index] }
    return found == 0
  }

  /// A blank or a line end.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// Marks what is quoted otherwise. `blankBefore` tells whether a blank came before, and is
  /// carried on.
  @inline(__always)
  private static func faults(_ lanes: ByteLanes, _ blankBefore: inout UInt64) -> UInt64 {
    let lineEnds = lanes.equal(0x0A)
    let blanks = lanes.equal(0x20) | lineEnds
    let others = lanes.below(0x20) & ~lineEnds | lanes.beyondASCII | lanes.equal(0x7F)
    // Signs that may be markup: # * > _
    let markup = lanes.equal(0x23) | lanes.equal(0x2A) | lanes.equal(0x3E) | lanes.equal(0x5F)
    let repeated = blanks & (blanks &<< 8 | blankBefore)
    blankBefore = blanks &>> 56
    return others | markup | repeated
  }
}
