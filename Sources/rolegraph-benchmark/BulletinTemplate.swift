/// A bulletin divided into what every copy repeats and what differs from copy to copy: personal
/// names of three words, proper words in the names of enterprises, days and months.
struct BulletinTemplate {
  enum Piece: Equatable {
    case text(Range<Int>)
    /// A word of a person's name, by the index of the person and of the word.
    case person(Int, word: Int)
    case place(Int)
    case month(Int)
    case day(Int, hasSuffix: Bool)
  }

  let bytes: [UInt8]
  private(set) var pieces: [Piece] = []
  /// The distinct names of persons, in three words.
  private(set) var persons: [[String]] = []
  /// The distinct proper words of enterprises.
  private(set) var places: [String] = []
  /// Words that occur in lower case.
  let lowerCaseWords: Set<String>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let words = TemplateWords(bytes).words
    lowerCaseWords = Set(words.lazy.filter { !$0.isCapitalized }.map(\.text))
    var position = 0
    for (range, piece) in Self.replacements(words, persons: &persons, places: &places) {
      if position < range.lowerBound { pieces.append(.text(position..<range.lowerBound)) }
      pieces.append(piece)
      position = range.upperBound
    }
    if position < bytes.count { pieces.append(.text(position..<bytes.count)) }
  }

  /// What is replaced, in the order of the text.
  private static func replacements(
    _ words: [TemplateWords.Word], persons: inout [[String]], places: inout [String]
  ) -> [(Range<Int>, Piece)] {
    let finder = TemplateFinder(words: words)
    var properWords: Set<Int> = []
    for index in words.indices {
      if let word = finder.properWord(endingAt: index) { properWords.insert(word) }
    }
    var found: [(Range<Int>, Piece)] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if properWords.contains(index) {
        found.append((word.range, .place(places.indexAdding(word.text))))
        index += 1
      } else if finder.isPerson(at: index) {
        let person = persons.indexAdding(words[index..<index + 3].map(\.text))
        for offset in 0..<3 {
          found.append((words[index + offset].range, .person(person, word: offset)))
        }
        index += 3
      } else if let date = finder.date(at: index) {
        let hasSuffix = date.isDayFirst && word.text.last?.isLetter == true
        let pair: [Piece] = [.month(date.month), .day(date.day, hasSuffix: hasSuffix)]
        for (offset, piece) in (date.isDayFirst ? pair.reversed() : pair).enumerated() {
          found.append((words[index + offset].range, piece))
        }
        index += 2
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Array where Element: Equatable {
  /// The index of an element, which is added unless it is there.
  fileprivate mutating func indexAdding(_ element: Element) -> Int {
    if let index = firstIndex(of: element) { return index }
    append(element)
    return count - 1
  }
}
