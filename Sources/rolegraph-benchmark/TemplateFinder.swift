/// Finds in a template's words what a copy puts other words for.
struct TemplateFinder {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let surnames: Set<String> = [
    "An", "Cha", "Chae", "Chang", "Cho", "Choe", "Chon", "Chong", "Chu", "Han", "Ho", "Hong",
    "Hwang", "Hyon", "Im", "Jang", "Ji", "Jin", "Jo", "Jon", "Jong", "Ju", "Kang", "Kil", "Kim",
    "Ko", "Ku", "Kwak", "Kwon", "Kye", "Ma", "Maeng", "Min", "Mun", "Myong", "Nam", "No", "O",
    "Ok", "Om", "Paek", "Pae", "Pak", "Pang", "Pyon", "Ri", "Rim", "Ro", "Ryang", "Ryom", "Ryu",
    "Sim", "Sin", "So", "Sok", "Son", "Song", "Tae", "Thae", "Tok", "U", "Wang", "Won", "Yang",
    "Yom", "Yon", "Yu", "Yun",
  ]
  /// What the name of an enterprise ends in.
  static let enterprises: Set<String> = [
    "Complex", "Department", "Enterprise", "Factory", "Farm", "Mill", "Mine", "Office", "Pit",
    "Plant", "Shipyard", "Station", "Works",
  ]
  /// What else the name of an organization or a place can end in.
  private static let institutions: Set<String> = [
    "Academy", "Bank", "Brigade", "Center", "Centre", "City", "College", "County", "Hospital",
    "Hotel", "Institute", "Library", "Museum", "Order", "Palace", "Prize", "School", "Square",
    "Stadium", "Theatre", "University",
  ]
  /// English words that divide like Korean ones.
  private static let english: Set<String> = ["Machine", "Marine", "Union", "Unit"]

  let words: [TemplateWords.Word]

  /// Whether a personal name of three words starts at a word, and not inside a longer name.
  func isPerson(at index: Int) -> Bool {
    guard index + 2 < words.count, Self.surnames.contains(words[index].text),
      words[index + 1].followsSpace, words[index + 2].followsSpace,
      KoreanSyllable.isOne(words[index + 1].text), KoreanSyllable.isOne(words[index + 2].text)
    else { return false }
    var next = index + 3
    while next < words.count, words[next].followsSpace, words[next].isCapitalized {
      if Self.enterprises.contains(words[next].text) || Self.institutions.contains(words[next].text)
      {
        return false
      }
      next += 1
    }
    return true
  }

  /// The proper word of the enterprise whose name ends at a word.
  func properWord(endingAt last: Int) -> Int? {
    guard Self.enterprises.contains(words[last].text) else { return nil }
    var first = last
    var index = last
    while index > 0, words[index].joins {
      let before = words[index - 1]
      if before.isCapitalized {
        if before.text == "The" || Self.enterprises.contains(before.text) { break }
        first = index - 1
      } else if before.text != "and", !before.followsJoint {
        break
      }
      index -= 1
    }
    let isPersonal =
      Self.surnames.contains(words[first].text) && KoreanSyllable.isOne(words[first + 1].text)
    guard first < last, !isPersonal, isProper(words[first].text) else { return nil }
    return first
  }

  private func isProper(_ word: String) -> Bool {
    guard word.count > 4, !Self.english.contains(word) else { return false }
    return (KoreanSyllable.syllables(of: word)?.count ?? 0) > 1
  }

  /// The month and the day of a date that starts at a word, and whether the day comes first.
  /// A date that is part of a name is none.
  func date(at index: Int) -> (month: Int, day: Int, isDayFirst: Bool)? {
    guard index + 1 < words.count, words[index + 1].followsSpace else { return nil }
    if index + 2 < words.count, words[index + 2].joins, words[index + 2].isCapitalized {
      return nil
    }
    let (first, second) = (words[index].text, words[index + 1].text)
    if let month = Self.months.firstIndex(of: first), let day = Self.day(second, suffix: false) {
      return (month, day, false)
    }
    if let month = Self.months.firstIndex(of: second), let day = Self.day(first, suffix: true) {
      return (month, day, true)
    }
    return nil
  }

  private static func day(_ text: String, suffix: Bool) -> Int? {
    let digits = text.prefix(while: \.isNumber)
    guard let day = Int(digits), (1...31).contains(day), digits.count <= 2 else { return nil }
    let rest = text.dropFirst(digits.count)
    return rest.isEmpty || suffix && ["st", "nd", "rd", "th"].contains(rest) ? day : nil
  }
}
