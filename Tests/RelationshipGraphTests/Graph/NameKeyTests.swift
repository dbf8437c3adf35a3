import Testing

@testable import RelationshipGraph

/// Names and whether they are one name.
private struct NamePair: Sendable, CustomTestStringConvertible {
  var left: String
  var right: String
  var isOne = true
  var testDescription: String { "\(left) \(isOne ? "=" : "≠") \(right)" }
}

private let pairs = [
  NamePair(left: "Kim Sol-ha", right: "KIM SOL HA"),
  NamePair(left: "Workers’ Party of Arvenia", right: "Workers' Party of Arvenia"),
  NamePair(left: "Arvenia's Cabinet", right: "Arvenia Cabinet"),
  NamePair(left: "the Sixth Congress", right: "6th Congress"),
  NamePair(left: "Forty-Second Session", right: "42nd Session"),
  NamePair(left: "Twentieth Session", right: "020th session"),
  NamePair(left: "U.S. Forum", right: "US Forum"),
  NamePair(left: "Party cell under the Tarn Mill", right: "Party Cell of Tarn Mill"),
  NamePair(left: "Ministry of Roads & Bridges", right: "Ministry of Roads and Bridges"),
  NamePair(left: "José Núñez", right: "Jose Nunez"),
  NamePair(left: "Jose\u{301} Lopez", right: "José López"),
  NamePair(left: "Łódź Straße", right: "lodz strasse"),
  NamePair(left: "ИВАН ПЕТРОВ", right: "Иван Петров"),
  NamePair(left: "Nguyễn Thị Ánh", right: "NGUYEN THI ANH"),
  NamePair(left: "Sixth Congress", right: "7th Congress", isOne: false),
  NamePair(left: "Tarn Mill", right: "Tarn Mills", isOne: false),
  NamePair(left: "Lee Sol", right: "Leeson", isOne: false),
  NamePair(left: "???", right: "!!!", isOne: false),
  NamePair(left: "Forty Forum", right: "Forum", isOne: false),
]

@Test(arguments: pairs) private func namesAreCompared(pair: NamePair) {
  var left = NameKey()
  left.read(pair.left)
  var right = NameKey()
  right.read(pair.right)
  #expect((left.bytes == right.bytes) == pair.isOne)
}

@Test func aReaderKeepsNothingOfTheNameBefore() {
  var reader = NameKey()
  reader.read("Forty U.S. delegates'")
  reader.read("Second B")
  #expect(String(decoding: reader.bytes, as: UTF8.self) == "2th b")
}
