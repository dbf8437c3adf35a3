/// Who is named further ahead or behind in a list of those present.
enum AttendanceOrder {
  /// Somebody whose place has changed; places are counted among those who stand in both lists, from 1.
  struct Move: Equatable {
    let person: Int32
    let oldPlace: Int
    let newPlace: Int
  }

  /// Returns the fewest persons whose moves explain the new order: all but a longest run that kept its order.
  static func moves(from old: [Int32], to new: [Int32]) -> [Move] {
    let common = Set(old).intersection(new)
    var places: [Int32: Int] = [:]
    for person in old where common.contains(person) && places[person] == nil {
      places[person] = places.count + 1
    }
    var seen: Set<Int32> = []
    let order = new.filter { common.contains($0) && seen.insert($0).inserted }
    let kept = longestRun(order.map { places[$0] ?? 0 })
    return order.enumerated().compactMap { index, person in
      guard let oldPlace = places[person], !kept.contains(index), oldPlace != index + 1 else {
        return nil
      }
      return Move(person: person, oldPlace: oldPlace, newPlace: index + 1)
    }
  }

  /// The indices of a longest rising run; of equal ones that which ends with the smaller numbers.
  private static func longestRun(_ values: [Int]) -> Set<Int> {
    // The end of the best run of each length, and what stands before each value in its run.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept: Set<Int> = []
    var index = ends.last ?? -1
    while index >= 0 {
      kept.insert(index)
      index = before[index]
    }
    return kept
  }
}
