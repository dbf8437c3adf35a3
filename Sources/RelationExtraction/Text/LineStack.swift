/// Short lines below one another, each a thing of its own: a name, its title, its organization in
/// a list of witnesses; a name with its title in a roll.
enum LineStack {
  /// Whether the form of a paragraph's lines is that of a stack: two or more short lines that each
  /// begin with a capital and end without a mark.
  ///
  /// Prose that is broken into lines has small letters at the start of some, and marks at the end.
  static func isStack(_ paragraph: Paragraph, _ lines: [Line], _ text: Span<UInt8>) -> Bool {
    let count = paragraph.endLine - paragraph.firstLine
    guard paragraph.kind == .prose, count >= 2, count <= 60 else { return false }
    for line in lines[paragraph.firstLine..<paragraph.endLine] {
      guard line.kind == .text, !line.isAllCaps, stands(line, text) else { return false }
    }
    return true
  }

  /// Whether a line begins with a capital and ends with a word that nothing has to follow.
  private static func stands(_ line: Line, _ text: Span<UInt8>) -> Bool {
    let (start, end) = (Int(line.start), Int(line.end))
    guard end - start >= 3, end - start <= 80, Ascii.isUpper(text[start]) || text[start] >= 0xC3
    else { return false }
    switch text[end - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "?"), UInt8(ascii: "!"):
      return false
    case Ascii.point:
      // "Jr.", "K.C.": a short word with a point.
      return end - start >= 4 && text[end - 4] == 0x20 || text[end - 3] == Ascii.point
    default: break
    }
    var word = end
    while word > start, Ascii.isLower(text[word - 1]) { word -= 1 }
    // "of", "the", "and": the line goes on below.
    return !(word > start && text[word - 1] == 0x20 && end - word <= 3)
  }

  /// Where the first word of a paragraph ends.
  static func firstWordEnd(_ paragraph: Paragraph, _ lines: [Line], _ text: Span<UInt8>) -> Int {
    let line = lines[paragraph.firstLine]
    var end = Int(line.start)
    while end < Int(line.end), text[end] != 0x20 { end += 1 }
    return end
  }
}
