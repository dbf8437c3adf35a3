import Testing

@testable import RelationshipGraph

@Suite struct WholeDateTests {
  @Test(arguments: [
    ("2019", "2019-01-01", "2019-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"), ("2021-04", "2021-04-01", "2021-04-30"),
    ("2021-04-07", "2021-04-07", "2021-04-07"),
  ])
  func partsOfDatesAreWidened(date: String, first: String, last: String) {
    #expect(WholeDate.first(of: date) == first)
    #expect(WholeDate.last(of: date) == last)
  }
}
