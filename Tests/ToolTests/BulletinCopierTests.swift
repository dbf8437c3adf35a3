import Testing

@testable import rolegraph_benchmark

/// A bulletin with all that is replaced, and with much that only looks so.
private let bulletin = """
  7th May, 2019

  Pyongyang, May 6 (KCNA) -- Comrade **Han Myong Gil** visited the Tokchon Cement Complex on
  May 6. With him were Ri Kwang Su, head of a shop of the Samgang Pit of the Kumsan Mine, O Il
  Chol, manager of the Kim Chaek Iron and Steel Complex, and Pak Un Ho-led Team members.
  Han Myong Gil's car left the Tokchon Cement Complex for the January 8 Fishery Station and the
  Kim Jin Youth Brigade. The Kim Jong Suk Silk Mill and the North Hamgyong Prosecutors Office
  were told. Ri Kwang Su Guides Meeting
  """

private func template(_ text: String = bulletin) -> BulletinTemplate {
  BulletinTemplate(Array(text.utf8))
}

/// The first copies of the bulletin.
private func copies(_ count: Int, seed: UInt64 = 1) -> [String] {
  var copier = BulletinCopier(template: template(), seed: seed)
  return (0..<count).map { _ in
    var text: [UInt8] = []
    copier.write(into: &text)
    return String(decoding: text, as: UTF8.self)
  }
}

@Test func theTemplatesPersonsAreFound() {
  #expect(
    template().persons.map { $0.joined(separator: " ") }
      == ["Han Myong Gil", "Ri Kwang Su", "O Il Chol", "Pak Un Ho"])
}

@Test func theProperWordsOfEnterprisesAreFound() {
  #expect(template().places == ["Tokchon", "Samgang", "Kumsan"])
}

@Test func piecesCoverTheTemplateInOrder() {
  let template = template()
  var rebuilt = ""
  for piece in template.pieces {
    switch piece {
    case .text(let range): rebuilt += String(decoding: template.bytes[range], as: UTF8.self)
    case .person(let person, let word): rebuilt += template.persons[person][word]
    case .place(let place): rebuilt += template.places[place]
    case .month(let month): rebuilt += TemplateFinder.months[month]
    case .day(let day, let hasSuffix): rebuilt += "\(day)\(hasSuffix ? "th" : "")"
    }
  }
  #expect(rebuilt == bulletin)
}

@Test func aCopyDiffersOnlyInNamesAndDates() throws {
  let copy = try #require(copies(1).first)
  let words = { (text: String) in text.split { $0 == " " || $0 == "\n" }.map(String.init) }
  let pairs = zip(words(bulletin), words(copy))
  #expect(words(bulletin).count == words(copy).count)
  let changed = Set(pairs.filter { $0 != $1 }.map(\.0))
  let names: Set = [
    "**Han", "Myong", "Gil**", "Gil's", "Han", "Ri", "Kwang", "Su", "Su,", "O", "Il", "Chol,",
    "Pak", "Un", "Ho-led", "Tokchon", "Samgang", "Kumsan", "7th", "May", "May,", "6", "6.",
  ]
  #expect(changed.isSubset(of: names))
  #expect(changed.isSuperset(of: ["Tokchon", "Samgang", "Kumsan"]))
}

@Test func aNameIsTheSameThroughoutACopy() throws {
  for copy in copies(20) {
    let first = try #require(copy.firstMatch(of: /\*\*(\w+ \w+ \w+)\*\*/))
    let again = try #require(copy.firstMatch(of: /\n(\w+ \w+ \w+)'s car left the (\w+) Cement/))
    #expect(first.1 == again.1)
    #expect(copy.contains("visited the \(again.2) Cement Complex"))
  }
}

@Test func copiesShareNoNameAsLongAsThereAreOthers() {
  var copier = BulletinCopier(template: template(), seed: 3)
  var text: [UInt8] = []
  for _ in 0..<20 { copier.write(into: &text) }
  #expect(copier.personCount == 20 * 4)
}

@Test func equalSeedsGiveEqualCopies() {
  #expect(copies(3, seed: 5) == copies(3, seed: 5))
  #expect(copies(3, seed: 5) != copies(3, seed: 6))
}

@Test func aTemplateWithFewSyllablesKeepsItsPersonsApart() {
  let small = template("Han Su Gil and Han Su Min met at the Kumsan Mine.")
  var names = NameMaker(template: small, seed: 1)
  for _ in 0..<50 {
    var taken: Set<String> = []
    #expect(names.person(&taken) != names.person(&taken))
  }
}

@Test(arguments: ["Kim", "Yong", "Thae", "O", "Hyok", "Kwang", "Ui"])
func syllablesAreKnown(_ word: String) { #expect(KoreanSyllable.isOne(word)) }

@Test(arguments: ["Iron", "Youth", "Chaekk", "kim", "KIM", "Steel", "18", "Kumsan"])
func otherWordsAreNoSyllables(_ word: String) { #expect(!KoreanSyllable.isOne(word)) }
