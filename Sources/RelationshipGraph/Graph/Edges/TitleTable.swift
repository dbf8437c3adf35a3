import RelationExtraction

/// The titles of all documents; spellings of one title are one.
///
/// Of the spellings the one most roles have is kept, then the first by bytes.
struct TitleTable: Sendable {
  /// Titles as written, sorted by bytes.
  private(set) var titles: [String] = []
  /// Place in `titles` of each document's titles, from `firstTitle` on; -1 for an empty title.
  private(set) var places: ContiguousArray<Int32> = []
  private(set) var firstTitle: ContiguousArray<Int> = []

  init(_ documents: [DocumentFacts]) {
    let total = documents.reduce(0) { $0 + $1.titles.count }
    var keys = KeyTable(capacity: total)
    var reader = NameKey()
    var forms: [(key: Int, form: String, uses: Int)] = []
    for facts in documents {
      firstTitle.append(forms.count)
      let uses = Self.uses(facts)
      for (title, uses) in zip(facts.titles, uses) {
        reader.read(title)
        let key = title.isEmpty ? -1 : keys.number(of: reader.bytes)
        forms.append((key, title, uses))
      }
    }
    let chosen = Self.chosen(forms, keys.count)
    let order = chosen.indices.sorted { UTF8Text.precedes(chosen[$0], chosen[$1]) }
    titles = order.map { chosen[$0] }
    var place = ContiguousArray<Int32>(repeating: -1, count: keys.count)
    for (rank, key) in order.enumerated() { place[key] = Int32(rank) }
    places = ContiguousArray(forms.map { $0.key < 0 ? -1 : place[$0.key] })
  }

  private static func uses(_ facts: DocumentFacts) -> [Int] {
    var uses = [Int](repeating: 0, count: facts.titles.count)
    for relation in facts.relations
    where relation.kind == .role && uses.indices.contains(Int(relation.title)) {
      uses[Int(relation.title)] += 1
    }
    return uses
  }

  private static func chosen(
    _ forms: [(key: Int, form: String, uses: Int)], _ count: Int
  ) -> [String] {
    let sorted = forms.sorted { left, right in
      left.key != right.key ? left.key < right.key : UTF8Text.precedes(left.form, right.form)
    }
    var chosen = [String](repeating: "", count: count)
    var best = [Int](repeating: -1, count: count)
    var i = 0
    while i < sorted.count {
      let (key, form, _) = sorted[i]
      var uses = 0
      while i < sorted.count, sorted[i].key == key, UTF8Text.isSame(sorted[i].form, form) {
        uses += sorted[i].uses
        i += 1
      }
      if key >= 0, uses > best[key] {
        best[key] = uses
        chosen[key] = form
      }
    }
    return chosen
  }
}
