/// The start of a report: `Pyongyang, April 7 (KCNA) --`, `FORT KNOX, Ky. —`,
/// `Addis Ababa, 14 March 2021:`.
struct Dateline: Sendable, Equatable {
  /// Bytes of the place, empty if there is none.
  var placeStart = 0
  var placeEnd = 0
  /// 1 ... 12, 0 if there is no date.
  var month = 0
  var day = 0
  /// 0 if there is none.
  var year = 0
  /// Where the report begins, behind the dash.
  var end = 0
}

/// Reads a dateline at the start of a paragraph.
struct DatelineReader {
  private static let longest = 90
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  /// The dateline that stands at `start`, nil if none does.
  static func dateline(in text: Span<UInt8>, from start: Int, to end: Int) -> Dateline? {
    guard start < end, Ascii.isUpper(text[start]) || text[start] >= 0xC3 else { return nil }
    guard let (mark, after, isColon) = dash(in: text, from: start, to: min(end, start + longest))
    else { return nil }
    var result = Dateline()
    result.end = after
    let date = self.date(in: text, from: start, to: mark)
    if let date {
      (result.month, result.day, result.year) = (date.month, date.day, date.year)
    }
    let hasAgency = mark > start + 2 && lastVisible(text, start, mark) == UInt8(ascii: ")")
    var placeEnd = start
    while placeEnd < mark, text[placeEnd] != UInt8(ascii: ","), text[placeEnd] != UInt8(ascii: "(")
    { placeEnd += 1 }
    while placeEnd > start, Ascii.isBlank(text[placeEnd - 1]) { placeEnd -= 1 }
    let isDateOnly = date.map { $0.start <= start } ?? false
    if !isDateOnly { (result.placeStart, result.placeEnd) = (start, placeEnd) }
    let capitals = isAllCaps(text, start, placeEnd)
    if isColon { return date != nil && !isDateOnly && date?.year != 0 ? result : nil }
    guard date != nil || hasAgency || capitals, isPlace(text, start, placeEnd) else { return nil }
    return result
  }

  /// The dash that ends a dateline: its first byte and the byte behind it.
  private static func dash(
    in text: Span<UInt8>, from start: Int, to end: Int
  ) -> (mark: Int, after: Int, isColon: Bool)? {
    var at = start
    // "Ana Orlo (May 5, 1924 – June 3, 1981) was": a dash in parentheses ends nothing.
    var depth = 0
    while at + 2 < end {
      switch text[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case _ where depth > 0: break
      case Ascii.hyphen where text[at + 1] == Ascii.hyphen || blanks(text, around: at):
        var after = at
        while after < end, text[after] == Ascii.hyphen { after += 1 }
        return (at, after, false)
      case 0xE2 where text[at + 1] == 0x80 && (text[at + 2] == 0x93 || text[at + 2] == 0x94):
        let isRange = at > start && Ascii.isDigit(text[at - 1])
        if !isRange { return (at, at + 3, false) }
      case UInt8(ascii: "=") where blanks(text, around: at): return (at, at + 1, false)
      case UInt8(ascii: ":") where Ascii.isBlank(text[at + 1]): return (at, at + 1, true)
      case Ascii.point where Ascii.isBlank(text[at + 1]) || text[at + 1] == Ascii.newline:
        // A sentence has ended, unless this is "Ky." or "Aug.".
        if !isShortWord(text, start, at) { return nil }
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func blanks(_ text: Span<UInt8>, around at: Int) -> Bool {
    at > 0 && text[at - 1] == 0x20 && text[at + 1] == 0x20
  }

  private static func isShortWord(_ text: Span<UInt8>, _ start: Int, _ point: Int) -> Bool {
    var first = point
    while first > start, Ascii.isLetter(text[first - 1]) { first -= 1 }
    return point - first <= 4 && Ascii.isUpper(text[first])
  }

  private static func lastVisible(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt8 {
    var at = end
    while at > start, Ascii.isBlank(text[at - 1]) || text[at - 1] == Ascii.newline { at -= 1 }
    return at > start ? text[at - 1] : 0
  }

  private static func isAllCaps(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    return (start..<end).allSatisfy { !Ascii.isLower(text[$0]) }
  }

  /// A place is one to four capitalized words.
  private static func isPlace(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var words = 0
    var at = start
    while at < end {
      if at == start || text[at - 1] == 0x20 {
        words += 1
        if Ascii.isLower(text[at]) { return false }
      }
      at += 1
    }
    return words >= 1 && words <= 4
  }

  /// The first date in a stretch: `April 7`, `14 March 2021`, `Aug. 30`, `7th April`.
  static func date(
    in text: Span<UInt8>, from start: Int, to end: Int
  ) -> (start: Int, month: Int, day: Int, year: Int)? {
    var at = start
    while at < end {
      let startsWord = at == start || !Ascii.isLetter(text[at - 1])
      if startsWord, Ascii.isUpper(text[at]), let (month, after) = month(text, at, end) {
        return date(month, from: at, to: after, in: text, start, end)
      }
      at += 1
    }
    return nil
  }

  private static func date(
    _ month: Int, from: Int, to after: Int, in text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (start: Int, month: Int, day: Int, year: Int)? {
    var before = from
    while before > start, Ascii.isBlank(text[before - 1]) { before -= 1 }
    while before > start, Ascii.isLetter(text[before - 1]) { before -= 1 }
    var first = before
    while first > start, Ascii.isDigit(text[first - 1]) { first -= 1 }
    let dayBefore = number(text, first, before)
    var next = after
    var dayAfter = 0
    if dayBefore == nil {
      while next < end, !Ascii.isDigit(text[next]), next - after < 2 { next += 1 }
      var stop = next
      while stop < end, Ascii.isDigit(text[stop]) { stop += 1 }
      dayAfter = number(text, next, stop) ?? 0
      next = stop
    }
    let day = dayBefore ?? dayAfter
    guard day >= 1, day <= 31 else { return nil }
    return (dayBefore == nil ? from : first, month, day, year(in: text, from: next, to: end))
  }

  /// The next year: four digits, in a Juche date those in parentheses.
  static func year(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, at - start < 24 {
      if Ascii.isDigit(text[at]) {
        var stop = at
        while stop < end, Ascii.isDigit(text[stop]) { stop += 1 }
        if stop - at == 4, let year = number(text, at, stop), year >= 1900, year < 2200 {
          return year
        }
        at = stop
      } else {
        at += 1
      }
    }
    return 0
  }

  private static func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, end - start <= 4 else { return nil }
    var value = 0
    for at in start..<end { value = value * 10 + Int(text[at] & 0x0F) }
    return value
  }

  /// The month whose name, or first three letters and a point, stand at `start`.
  private static func month(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (Int, Int)? {
    for (index, name) in months.enumerated() {
      var length = 0
      while length < name.count, start + length < end,
        Ascii.lowercased(text[start + length]) == name[length]
      { length += 1 }
      let after = start + length
      let goesOn = after < end && Ascii.isLetter(text[after])
      if length == name.count, !goesOn { return (index + 1, after) }
      if length >= 3, after < end, text[after] == Ascii.point { return (index + 1, after + 1) }
      if length == 3, !goesOn { return (index + 1, after) }
    }
    return nil
  }
}
