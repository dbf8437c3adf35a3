import LexiconSources
import RelationExtraction
import Testing

@Test func linesAreSortedByBytes() {
  let entries = [
    LexiconEntry(lexicalClass: .rank, term: "é"),
    LexiconEntry(lexicalClass: .rank, term: "z", features: [.prenominal, .military]),
    LexiconEntry(lexicalClass: .rank, term: "Z", plural: "Zs", value: "v"),
    LexiconEntry(lexicalClass: .rank, term: "é"),
  ]
  #expect(
    GeneratedLexicon.lines(of: entries) == [
      "rank\tZ\tZs\t\tv", "rank\tz\t\tmilitary,prenominal\t", "rank\té\t\t\t",
    ])
}

@Test func dataCannotEndTheLiteral() {
  let entries = [LexiconEntry(lexicalClass: .rank, term: "\"\"\"##\\##(x)")]
  let source = GeneratedLexicon.source(of: entries)
  #expect(source.contains("= ###\"\"\"\n"))
  #expect(source.hasSuffix("\n\"\"\"###\n}\n"))
}
