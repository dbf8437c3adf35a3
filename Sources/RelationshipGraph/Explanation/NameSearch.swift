import RelationExtraction

/// Finds things by their names: the entities of a document, the nodes of a graph.
///
/// Names are compared as resolution compares them: case, Latin diacritics and `the` do not count.
struct NameSearch: Sendable {
  /// The names of each.
  private let names: [[String]]

  init(_ names: [[String]]) { self.names = names }

  /// An entity bears its full name, the name without its container, its aliases and its acronym.
  init(_ entities: [EntityFact]) {
    names = entities.map { entity in
      ([entity.name, entity.core, entity.acronym] + entity.aliases).filter { !$0.isEmpty }
    }
  }

  /// The numbers of those that bear a name.
  func bearers(of name: String) -> Set<Int32> {
    var key = NameKey()
    key.read(name)
    let wanted = key.bytes
    var found: Set<Int32> = []
    for (number, names) in names.enumerated() {
      let isBearer = names.contains {
        key.read($0)
        return key.bytes == wanted
      }
      if isBearer { found.insert(Int32(number)) }
    }
    return found
  }

  /// The numbers of those with a name that has some words side by side: a surname, "Central Committee".
  func holders(of name: String) -> Set<Int32> {
    var key = NameKey()
    key.read(name)
    guard !key.bytes.isEmpty else { return [] }
    let wanted = [0x20] + key.bytes + [0x20]
    var found: Set<Int32> = []
    for (number, names) in names.enumerated() {
      let holds = names.contains {
        key.read($0)
        return ([0x20] + key.bytes + [0x20]).contains(wanted)
      }
      if holds { found.insert(Int32(number)) }
    }
    return found
  }

  /// The names that are most like a name, the nearest first.
  ///
  /// Names that hold all its words come before others; these come by the letters in which they
  /// differ.
  func nearestNames(to name: String, limit: Int) -> [String] {
    var key = NameKey()
    key.read(name)
    let wanted = key.bytes
    let words = wanted.split(separator: 0x20)
    var known: Set<String> = []
    var ranked: [(distance: Int, name: String)] = []
    for names in names {
      for candidate in names where known.insert(candidate).inserted {
        key.read(candidate)
        let others = key.bytes.split(separator: 0x20)
        let holdsAll = words.allSatisfy { word in others.contains { $0 == word } }
        let distance = holdsAll ? 0 : 1 + EditDistance.distance(wanted, key.bytes)
        ranked.append((distance, candidate))
      }
    }
    ranked.sort {
      if $0.distance != $1.distance { return $0.distance < $1.distance }
      return UTF8Text.precedes($0.name, $1.name)
    }
    return ranked.prefix(limit).map { InertText.line($0.name, limit: 80) }
  }
}
