/// Writes copies of a bulletin that differ in names and dates; within a copy a name of the template
/// is always the same other name. Nothing learned from one copy answers for the next.
struct BulletinCopier {
  let template: BulletinTemplate
  private var names: NameMaker
  private(set) var copyCount = 0

  init(template: BulletinTemplate, seed: UInt64) {
    self.template = template
    names = NameMaker(template: template, seed: seed)
  }

  /// Distinct names of persons written so far.
  var personCount: Int { names.persons.count }

  /// Appends a copy and an empty line.
  mutating func write(into text: inout [UInt8]) {
    var taken: Set<String> = []
    let persons = template.persons.map { _ in names.person(&taken).map { Array($0.utf8) } }
    let places = template.places.map { _ in Array(names.place(&taken).utf8) }
    let months = names.random.below(12)
    let days = names.random.below(28)
    for piece in template.pieces {
      switch piece {
      case .text(let range): text += template.bytes[range]
      case .person(let person, let word): text += persons[person][word]
      case .place(let place): text += places[place]
      case .month(let month): text += TemplateFinder.months[(month + months) % 12].utf8
      case .day(let day, let hasSuffix):
        let number = (day - 1 + days) % 28 + 1
        text += "\(number)\(hasSuffix ? Self.suffix(of: number) : "")".utf8
      }
    }
    text += [0x0A, 0x0A]
    copyCount += 1
  }

  private static func suffix(of day: Int) -> String {
    switch day {
    case 1, 21: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }
}
