/// The part of a text that is shown if it is longer than may be quoted.
struct QuoteWindow: Sendable {
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  private(set) var range: Range<Int>
  private var isCutBefore: Bool
  private var isCutAfter: Bool

  /// Chooses at most `limit` characters around the marked words, `…` at cut sides included.
  init(_ text: QuoteText, limit: Int, isCutBefore: Bool, isCutAfter: Bool) {
    let bytes = text.bytes
    range = 0..<bytes.count
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
    let room = isCutBefore || isCutAfter ? limit - 2 : limit
    if bytes.count <= room || Self.count(bytes, range) <= room { return }
    let budget = max(limit - 2, 1)
    let marked = text.marked
    let words = Self.count(bytes, marked)
    if words >= budget {
      range = marked.lowerBound..<Self.forward(bytes, marked.lowerBound, budget)
    } else {
      let extra = budget - words
      let after = Self.count(bytes, marked.upperBound..<bytes.count)
      let before = max(extra / 2, extra - after)
      let start = Self.backward(bytes, marked.lowerBound, before)
      let used = Self.count(bytes, start..<marked.lowerBound)
      range = start..<Self.forward(bytes, marked.upperBound, extra - used)
    }
    self.isCutBefore = isCutBefore || range.lowerBound > 0
    self.isCutAfter = isCutAfter || range.upperBound < bytes.count
    moveToWords(bytes, marked)
  }

  /// Appends the part, with `…` where something is missing.
  func append(_ text: QuoteText, to output: inout [UInt8]) {
    if isCutBefore { output.append(contentsOf: Self.ellipsis) }
    output.append(contentsOf: text.bytes[range])
    if isCutAfter { output.append(contentsOf: Self.ellipsis) }
  }

  /// Cuts between words if a blank is near and the marked words stay whole.
  private mutating func moveToWords(_ bytes: [UInt8], _ marked: Range<Int>) {
    var start = range.lowerBound
    if start > 0 {
      let last = min(start + 24, marked.lowerBound)
      if let blank = (start..<max(start, last)).first(where: { bytes[$0] == 0x20 }) {
        start = blank + 1
      }
    }
    var end = range.upperBound
    if end < bytes.count {
      let first = max(end - 24, max(marked.upperBound, start))
      if let blank = (min(first, end)..<end).last(where: { bytes[$0] == 0x20 }) { end = blank }
    }
    range = start..<max(start, end)
  }

  private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for i in range where bytes[i] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// The offset `count` characters behind `start`.
  private static func forward(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    var left = count
    var i = start
    while i < bytes.count {
      if bytes[i] & 0xC0 != 0x80 {
        if left == 0 { return i }
        left -= 1
      }
      i += 1
    }
    return i
  }

  /// The offset `count` characters before `end`.
  private static func backward(_ bytes: [UInt8], _ end: Int, _ count: Int) -> Int {
    var left = count
    var i = end
    while i > 0, left > 0 {
      i -= 1
      if bytes[i] & 0xC0 != 0x80 { left -= 1 }
    }
    return i
  }
}
