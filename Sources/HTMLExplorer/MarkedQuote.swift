import RelationshipGraph

/// A sentence with the words marked that a relation is about.
struct MarkedQuote: Hashable {
  let document: Int32
  let text: String
  /// Ranges of UTF-16 code units, which is what scripts count, in their order; none overlaps another.
  let marks: [Range<Int>]

  /// Marks the first place of each word or name in the text; longer ones first, so that "secretary of the
  /// committee" is marked whole.
  init(document: Int32, text: String, marking words: [String]) {
    self.document = document
    self.text = text
    var marks: [Range<Int>] = []
    let haystack = Array(text.utf16)
    for word in Set(words).sorted(by: { ($0.utf16.count, $0) > ($1.utf16.count, $1) })
    where word.utf16.count > 1 {
      guard let range = Self.place(of: Array(word.utf16), in: haystack),
        !marks.contains(where: { $0.overlaps(range) })
      else { continue }
      marks.append(range)
    }
    self.marks = marks.sorted { $0.lowerBound < $1.lowerBound }
  }

  func write(to json: inout JSONText) {
    json.open()
    json.member("document", Int(document))
    json.member("text", text)
    json.key("marks")
    json.array(marks) { json, range in
      json.array([range.lowerBound, range.upperBound]) { $0.number($1) }
    }
    json.close()
  }

  /// The first place of a word that no letter goes before or follows; case of ASCII letters does not count.
  private static func place(of word: [UInt16], in text: [UInt16]) -> Range<Int>? {
    guard !word.isEmpty, word.count <= text.count else { return nil }
    for start in 0...(text.count - word.count) {
      var length = 0
      while length < word.count, folded(text[start + length]) == folded(word[length]) {
        length += 1
      }
      guard length == word.count else { continue }
      let end = start + length
      if start > 0, isLetter(text[start - 1]) { continue }
      if end < text.count, isLetter(text[end]), text[end] != 0x73 { continue }
      return start..<end
    }
    return nil
  }

  private static func folded(_ unit: UInt16) -> UInt16 {
    (0x41...0x5A).contains(unit) ? unit | 0x20 : unit
  }

  private static func isLetter(_ unit: UInt16) -> Bool {
    (0x61...0x7A).contains(unit | 0x20) || unit >= 0xC0
  }
}
