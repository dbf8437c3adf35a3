/// The part of a text that is shown if it is longer than may be quoted.
struct QuoteWindow: Sendable {
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  private(set) var range: Range<Int>
  private var isCutBefore: Bool
  private var isCutAfter: Bool

  /// Chooses at most `limit` characters around the marked words, `…` at cut sides included.
  /// - Parameters:
  ///   - bytes: UTF-8; `whole` of it is the text.
  ///   - isASCII: whether each character of the text is one byte.
  ///   - isCutBefore: whether something stands before the text that belongs to it.
  init(
    _ bytes: [UInt8], _ whole: Range<Int>, around marked: Range<Int>, limit: Int, isASCII: Bool,
    isCutBefore: Bool, isCutAfter: Bool
  ) {
    range = whole
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
    let characters = CharacterOffsets(whole: whole, isASCII: isASCII)
    let room = isCutBefore || isCutAfter ? limit - 2 : limit
    if whole.count <= room || characters.count(bytes, whole) <= room { return }
    let budget = max(limit - 2, 1)
    let words = characters.count(bytes, marked)
    if words >= budget {
      range = marked.lowerBound..<characters.forward(bytes, marked.lowerBound, budget)
    } else {
      let extra = budget - words
      let after = characters.count(bytes, marked.upperBound..<whole.upperBound)
      let before = max(extra / 2, extra - after)
      let start = characters.backward(bytes, marked.lowerBound, before)
      let used = characters.count(bytes, start..<marked.lowerBound)
      range = start..<characters.forward(bytes, marked.upperBound, extra - used)
    }
    self.isCutBefore = isCutBefore || range.lowerBound > whole.lowerBound
    self.isCutAfter = isCutAfter || range.upperBound < whole.upperBound
    moveToWords(bytes, whole, marked)
  }

  /// Appends the part, with `…` where something is missing, line ends as blanks.
  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    if isCutBefore { output.append(contentsOf: Self.ellipsis) }
    let start = output.count
    output.append(contentsOf: bytes[range])
    for i in start..<output.count where output[i] == 0x0A { output[i] = 0x20 }
    if isCutAfter { output.append(contentsOf: Self.ellipsis) }
  }

  /// Cuts between words if a blank is near and the marked words stay whole.
  private mutating func moveToWords(
    _ bytes: [UInt8], _ whole: Range<Int>, _ marked: Range<Int>
  ) {
    var start = range.lowerBound
    if start > whole.lowerBound {
      let last = min(start + 24, marked.lowerBound)
      if let blank = (start..<max(start, last)).first(where: { VerbatimText.isBlank(bytes[$0]) }) {
        start = blank + 1
      }
    }
    var end = range.upperBound
    if end < whole.upperBound {
      let first = max(end - 24, max(marked.upperBound, start))
      if let blank = (min(first, end)..<end).last(where: { VerbatimText.isBlank(bytes[$0]) }) {
        end = blank
      }
    }
    range = start..<max(start, end)
  }
}

/// Counts the characters of UTF-8 text: bytes, where all is ASCII.
private struct CharacterOffsets {
  let whole: Range<Int>
  let isASCII: Bool

  func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    if isASCII { return range.count }
    var count = 0
    for i in range where bytes[i] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// The offset `count` characters behind `start`.
  func forward(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    if isASCII { return min(start + count, whole.upperBound) }
    var left = count
    var i = start
    while i < whole.upperBound {
      if bytes[i] & 0xC0 != 0x80 {
        if left == 0 { return i }
        left -= 1
      }
      i += 1
    }
    return i
  }

  /// The offset `count` characters before `end`.
  func backward(_ bytes: [UInt8], _ end: Int, _ count: Int) -> Int {
    if isASCII { return max(end - count, whole.lowerBound) }
    var left = count
    var i = end
    while i > whole.lowerBound, left > 0 {
      i -= 1
      if bytes[i] & 0xC0 != 0x80 { left -= 1 }
    }
    return i
  }
}
