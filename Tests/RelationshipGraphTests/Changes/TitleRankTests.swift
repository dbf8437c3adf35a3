import Testing

@testable import RelationshipGraph

@Suite struct TitleRankTests {
  @Test(arguments: [
    ("vice-minister", "minister", TitleRank.Order.raised),
    ("minister", "deputy minister", .lowered),
    ("secretary", "first secretary", .raised), ("first deputy director", "director", .raised),
    ("deputy director", "first deputy director", .raised), ("alternate member", "member", .raised),
    ("director", "head", .unknown), ("Director", "director", .unknown),
    ("director", "director of mines", .unknown),
  ])
  func titlesAreCompared(before: String, after: String, order: TitleRank.Order) {
    #expect(TitleRank.order(before, after) == order)
  }
}
