/// Which kinds of items a sentence has: most sentences have no title, and most rules need one.
struct ItemKinds: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one kind.
  init(_ kind: ItemKind) { self.init(rawValue: 1 << UInt32(kind.rawValue)) }

  static let title = ItemKinds(.title)
  static let office = ItemKinds(.office)
  static let name = ItemKinds(.name)
  static let organization = ItemKinds(.organization)
  static let relative = ItemKinds(.relative)
  static let roleVerb = ItemKinds(.roleVerb)
  static let people = ItemKinds(.people)
}

extension ArticleReader {
  /// The kinds of the items of a sentence.
  func kinds(in range: Range<Int>) -> ItemKinds {
    var found: UInt32 = 0
    for at in range { found |= 1 << UInt32(items[at].kind.rawValue) }
    return ItemKinds(rawValue: found)
  }
}
