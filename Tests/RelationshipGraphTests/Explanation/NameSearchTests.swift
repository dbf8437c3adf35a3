import RelationExtraction
import Testing

@testable import RelationshipGraph

@Suite struct NameSearchTests {
  private static let search: NameSearch = {
    var cell = EntityFact(
      kind: .organization, core: "Party cell", name: "Party cell of the Tarn Mill", container: 1)
    cell.aliases = ["Tarn cell"]
    var mill = EntityFact(kind: .organization, core: "Tarn Mill", name: "Tarn Mill")
    mill.acronym = "TM"
    return NameSearch([
      cell, mill, EntityFact(kind: .person, core: "Ana Silva", name: "Ana Silva"),
      EntityFact(kind: .event, core: "Tarn Mill", name: "Tarn Mill"),
    ])
  }()

  @Test(
    arguments: [
      ("ana silva", [2]), ("ANA  Silva", [2]), ("party cell", [0]), ("Tarn Cell", [0]), ("tm", [1]),
      ("the Tarn Mill", [1, 3]), ("Ana", []), ("", []), ("Silvà Ana", []), ("Ana Silvà", [2]),
    ] as [(String, [Int32])])
  func findsAllBearers(name: String, expected: [Int32]) {
    #expect(Self.search.bearers(of: name) == Set(expected))
  }

  @Test func nearestNamesComeFirst() {
    #expect(Self.search.nearestNames(to: "Silva", limit: 1) == ["Ana Silva"])
    #expect(Self.search.nearestNames(to: "Anna Sliva", limit: 1) == ["Ana Silva"])
    #expect(Self.search.nearestNames(to: "Tarn Mil", limit: 2) == ["Tarn Mill", "Tarn cell"])
    #expect(Self.search.nearestNames(to: "x", limit: 99).count == 6)
    #expect(NameSearch([EntityFact]()).nearestNames(to: "x", limit: 3) == [])
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "ab", 2), ("kitten", "sitting", 3), ("abc", "abc", 0),
    ("ab", "ba", 2),
  ])
  func countsTheLettersThatDiffer(left: String, right: String, distance: Int) {
    #expect(EditDistance.distance(Array(left.utf8), Array(right.utf8)) == distance)
  }

  @Test func longNamesAreComparedByTheirStart() {
    let long = [UInt8](repeating: 0x61, count: 100_000)
    #expect(EditDistance.distance(long, long + [0x62]) == 0)
    #expect(EditDistance.distance(long, []) == EditDistance.limit)
  }
}
