/// Days for programs that know no partial dates: `2019-04` lasts from 2019-04-01 to 2019-04-30.
enum WholeDate {
  /// Whether a text is a year, a month or a day.
  static func isDate(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return [1, 2, 3].contains(parts.count) && parts[0].count == 4
      && parts.dropFirst().allSatisfy { $0.count == 2 }
      && parts.joined().allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The first day that an ISO date means.
  static func first(of date: String) -> String {
    switch date.utf8.count {
    case 4: date + "-01-01"
    case 7: date + "-01"
    default: date
    }
  }

  /// The last day that an ISO date means.
  static func last(of date: String) -> String {
    switch date.utf8.count {
    case 4: date + "-12-31"
    case 7: date + "-" + String(days(ofMonth: date))
    default: date
    }
  }

  private static func days(ofMonth date: String) -> Int {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return 28 }
    let isLeap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
    switch parts[1] {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
