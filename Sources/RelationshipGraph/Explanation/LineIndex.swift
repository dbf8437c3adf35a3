/// Where the lines of a file begin: tells the line of a byte, and the bytes of a line.
///
/// Lines are counted from 1 and end with a line feed, as editors count them. The first begins
/// behind the byte order mark, if there is one.
struct LineIndex: Sendable {
  /// A part of one line, without its end.
  struct Piece: Sendable, Equatable {
    var line: Int
    var range: Range<Int>
  }

  private let starts: ContiguousArray<Int>
  private let byteCount: Int

  /// Reads a whole file.
  init(_ bytes: [UInt8]) {
    var starts: ContiguousArray<Int> = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for at in bytes.indices where bytes[at] == 0x0A { starts.append(at + 1) }
    self.starts = starts
    byteCount = bytes.count
  }

  /// The number of lines; what stands behind the last line end is one, even if it is empty.
  var count: Int { starts.count }

  /// The line in which a byte stands.
  /// - Complexity: O(log *n*).
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, without its end.
  func range(of line: Int) -> Range<Int> {
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : byteCount
    return start..<max(start, end)
  }

  /// The parts of the lines that a range covers, in order.
  func pieces(of range: Range<Int>) -> [Piece] {
    if range.isEmpty { return [] }
    let lines = line(of: range.lowerBound)...line(of: range.upperBound - 1)
    return lines.map { Piece(line: $0, range: range.clamped(to: self.range(of: $0))) }
  }

  /// The lines of a range in words: `line 3` or `lines 3-4`.
  func words(for range: Range<Int>) -> String {
    let first = line(of: range.lowerBound)
    let last = line(of: max(range.lowerBound, range.upperBound - 1))
    return first == last ? "line \(first)" : "lines \(first)-\(last)"
  }
}
