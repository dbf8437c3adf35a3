/// Short texts that are written again and again: their bytes one behind the other.
struct TextColumn {
  private var bytes: [UInt8] = []
  private var ends: ContiguousArray<Int> = [0]

  /// Collects texts; `append` appends the bytes of one.
  init<Texts: Sequence>(_ texts: Texts, append: (Texts.Element, inout [UInt8]) -> Void) {
    for text in texts {
      append(text, &bytes)
      ends.append(bytes.count)
    }
  }

  /// Whether the text of that number has no bytes.
  func isEmpty(_ number: Int) -> Bool { ends[number] == ends[number + 1] }

  /// Appends the text of that number.
  @inline(__always)
  func append(_ number: Int, to output: inout [UInt8]) {
    output.append(contentsOf: bytes[ends[number]..<ends[number &+ 1]])
  }
}
