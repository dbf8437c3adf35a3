/// The text of a sentence as it is quoted: on one line, without markup and without characters that
/// XML forbids.
///
/// White space is folded; runs of `**` and `__`, the `>` of mail and the `#` of headings at the
/// start of a line are dropped, and so are control characters. What is no UTF-8 becomes U+FFFD.
struct QuoteText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where in `bytes` the words lie that are to be shown in any case.
  private(set) var marked = 0..<0
  private var markStart = -1
  private var markEnd = 0
  private var isSpaceDue = false
  private var isLineStart = false

  /// Reads `range` of a file; `words` are the words to be shown in any case.
  mutating func read(_ source: [UInt8], _ range: Range<Int>, words: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    markStart = -1
    markEnd = 0
    isSpaceDue = false
    let text = source.span
    isLineStart = range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A
    var i = range.lowerBound
    while i < range.upperBound {
      let end = Self.runEnd(text, i, range.upperBound)
      if end > i {
        appendRun(source, i..<end, words)
        i = end
      } else {
        i = readOther(text, i, range.upperBound, words)
      }
    }
    if markStart < 0 { markStart = min(markEnd, bytes.count) }
    marked = markStart..<max(markStart, markEnd)
  }

  /// Where a run of words ends that stand in the quotation as they stand in the file.
  @inline(__always)
  private static func runEnd(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      let byte = text[end]
      if isPlain(byte) {
        end &+= 1
      } else if byte == 0x20, end > start, end &+ 1 < limit, isPlain(text[end &+ 1]) {
        end &+= 2
      } else {
        break
      }
    }
    return end
  }

  /// Letters, digits and common signs: nearly all of the text.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x2A && byte < 0x7F && byte != 0x3E && byte != 0x5F
  }

  private mutating func appendRun(_ source: [UInt8], _ run: Range<Int>, _ words: Range<Int>) {
    if isSpaceDue, !bytes.isEmpty { bytes.append(0x20) }
    isSpaceDue = false
    isLineStart = false
    let base = bytes.count
    if markStart < 0, run.upperBound > words.lowerBound {
      markStart = base + max(0, words.lowerBound - run.lowerBound)
    }
    bytes.append(contentsOf: source[run])
    if run.lowerBound < words.upperBound {
      markEnd = base + min(run.upperBound, words.upperBound) - run.lowerBound
    }
  }

  @inline(__always)
  private mutating func startWord(at place: Int, _ words: Range<Int>) {
    if isSpaceDue, !bytes.isEmpty { bytes.append(0x20) }
    isSpaceDue = false
    isLineStart = false
    if markStart < 0, place >= words.lowerBound { markStart = bytes.count }
  }

  /// Reads a sign, a blank or a character beyond ASCII. Returns the place behind it.
  private mutating func readOther(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ words: Range<Int>
  ) -> Int {
    let byte = text[start]
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20:
      isSpaceDue = true
      if byte == 0x0A { isLineStart = true }
      return start + 1
    case 0..<0x20, 0x7F: return start + 1
    case 0x3E where isLineStart: return start + 1
    case 0x2A, 0x5F, 0x23:
      var next = start + 1
      while next < end, text[next] == byte { next += 1 }
      let isHeading = byte == 0x23 && isLineStart && next < end && text[next] == 0x20
      if isHeading || byte != 0x23 && next - start > 1 { return next }
    case 0x80...: return readScalar(text, start, end, words)
    default: break
    }
    startWord(at: start, words)
    bytes.append(byte)
    if start < words.upperBound { markEnd = bytes.count }
    return start + 1
  }

  private mutating func readScalar(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ words: Range<Int>
  ) -> Int {
    let (scalar, length) = UTF8Text.scalar(text, start)
    switch scalar.value {
    case 0x85, 0xA0, 0x2028, 0x2029: isSpaceDue = true
    case 0x80..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: break
    default:
      startWord(at: start, words)
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if start < words.upperBound { markEnd = bytes.count }
    }
    return start + length
  }
}
