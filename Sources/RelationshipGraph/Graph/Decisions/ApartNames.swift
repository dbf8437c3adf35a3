import RelationExtraction

/// Which names must not be compared, by decisions.
struct ApartNames: Sendable {
  /// A number for the documents of each list but the first, by name and document.
  private var marks: [[UInt8]: [String: UInt8]] = [:]
  /// Names that are no short names of one another.
  private var pairs: Set<[[UInt8]]> = []

  init(_ decisions: Decisions) {
    var reader = NameKey()
    for apart in decisions.apart {
      switch apart {
      case .bearers(let name, let groups):
        reader.read(name)
        for (number, group) in groups.enumerated().dropFirst() {
          for document in group {
            marks[reader.bytes, default: [:]][document] = UInt8(truncatingIfNeeded: number)
          }
        }
      case .names(let left, let right):
        reader.read(left)
        let first = reader.bytes
        reader.read(right)
        pairs.insert([first, reader.bytes])
        pairs.insert([reader.bytes, first])
      }
    }
  }

  var isEmpty: Bool { marks.isEmpty && pairs.isEmpty }

  /// Marks of a document's entities: what stands inside something that is kept apart is kept apart as well.
  func marks(of facts: DocumentFacts) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: facts.entities.count)
    if marks.isEmpty { return result }
    var reader = NameKey()
    for (number, entity) in facts.entities.enumerated() {
      reader.read(entity.name)
      result[number] = marks[reader.bytes]?[facts.document] ?? 0
    }
    let own = result
    for number in facts.entities.indices where own[number] == 0 {
      var unit = facts.entities[number].container
      var steps = 0
      while facts.entities.indices.contains(Int(unit)), steps < 16 {
        if own[Int(unit)] > 0 {
          result[number] = own[Int(unit)]
          break
        }
        unit = facts.entities[Int(unit)].container
        steps += 1
      }
    }
    return result
  }

  /// Whether a name must not be taken as a short name of another.
  func areApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    !pairs.isEmpty && pairs.contains([left, right])
  }
}
