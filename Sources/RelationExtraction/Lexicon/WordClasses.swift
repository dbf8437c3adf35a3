/// The classes and features of a word as bits.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let titleHead = WordClasses(rawValue: 1 << 0)
  static let titleModifier = WordClasses(rawValue: 1 << 1)
  static let rank = WordClasses(rawValue: 1 << 2)
  static let honorific = WordClasses(rawValue: 1 << 3)
  static let nameSuffix = WordClasses(rawValue: 1 << 4)
  static let nameParticle = WordClasses(rawValue: 1 << 5)
  static let givenName = WordClasses(rawValue: 1 << 6)
  static let status = WordClasses(rawValue: 1 << 7)
  static let unitNoun = WordClasses(rawValue: 1 << 8)
  static let legalForm = WordClasses(rawValue: 1 << 9)
  static let eventNoun = WordClasses(rawValue: 1 << 10)
  static let eventModifier = WordClasses(rawValue: 1 << 11)
  static let placeNoun = WordClasses(rawValue: 1 << 12)
  static let country = WordClasses(rawValue: 1 << 13)
  static let nationality = WordClasses(rawValue: 1 << 14)
  static let month = WordClasses(rawValue: 1 << 15)
  static let weekday = WordClasses(rawValue: 1 << 16)
  static let ordinal = WordClasses(rawValue: 1 << 17)
  static let reportingVerb = WordClasses(rawValue: 1 << 18)
  static let roleVerb = WordClasses(rawValue: 1 << 19)
  static let eventVerb = WordClasses(rawValue: 1 << 20)
  static let speechNoun = WordClasses(rawValue: 1 << 21)
  static let functionWord = WordClasses(rawValue: 1 << 22)
  static let abbreviation = WordClasses(rawValue: 1 << 23)
  static let peopleNoun = WordClasses(rawValue: 1 << 24)
  static let genericQuantifier = WordClasses(rawValue: 1 << 25)
  static let thingNoun = WordClasses(rawValue: 1 << 26)
  static let policyField = WordClasses(rawValue: 1 << 27)
  static let acronym = WordClasses(rawValue: 1 << 28)
  static let nonFactive = WordClasses(rawValue: 1 << 29)
  static let officeNoun = WordClasses(rawValue: 1 << 30)
  static let postNominal = WordClasses(rawValue: 1 << 31)
  static let territorial = WordClasses(rawValue: 1 << 51)
  /// Only terms in capitals: "NGO" is a word, "Ngo" a name.
  static let capitalsOnly = WordClasses(rawValue: 1 << 54)
  static let hostingVerb = WordClasses(rawValue: 1 << 55)
  static let officeVerb = WordClasses(rawValue: 1 << 50)

  static let ministry = WordClasses(rawValue: 1 << 32)
  static let membership = WordClasses(rawValue: 1 << 33)
  static let corporate = WordClasses(rawValue: 1 << 34)
  static let subunit = WordClasses(rawValue: 1 << 35)
  static let partyBody = WordClasses(rawValue: 1 << 36)
  static let headsOf = WordClasses(rawValue: 1 << 37)
  static let capitalizedOnly = WordClasses(rawValue: 1 << 38)
  static let delegation = WordClasses(rawValue: 1 << 39)
  static let party = WordClasses(rawValue: 1 << 40)
  static let army = WordClasses(rawValue: 1 << 41)
  static let state = WordClasses(rawValue: 1 << 42)
  static let personal = WordClasses(rawValue: 1 << 43)
  static let named = WordClasses(rawValue: 1 << 44)
  static let bilateral = WordClasses(rawValue: 1 << 45)
  static let prenominal = WordClasses(rawValue: 1 << 46)
  static let dependent = WordClasses(rawValue: 1 << 48)
  static let alsoSurname = WordClasses(rawValue: 1 << 49)

  /// The word is the plural of a term.
  static let plural = WordClasses(rawValue: 1 << 56)
  /// The word itself is a term of a class that has plurals.
  static let lemma = WordClasses(rawValue: 1 << 58)
  /// An article, a possessive or a demonstrative.
  static let determiner = WordClasses(rawValue: 1 << 59)
  /// A term of several words begins with this word.
  static let beginsTerm = WordClasses(rawValue: 1 << 57)
  // Which longer terms begin with the word.
  static let beginsVerb = WordClasses(rawValue: 1 << 60)
  static let beginsSpeech = WordClasses(rawValue: 1 << 61)
  static let beginsTitle = WordClasses(rawValue: 1 << 62)
  static let beginsEvent = WordClasses(rawValue: 1 << 63)
  static let beginsCountry = WordClasses(rawValue: 1 << 52)
  static let beginsAddress = WordClasses(rawValue: 1 << 53)
  static let beginsUnit = WordClasses(rawValue: 1 << 47)

  /// The bits that a word has if a term of one of these classes begins with it.
  @inline(__always)
  static func beginning(_ wanted: WordClasses) -> WordClasses {
    var bits: WordClasses = []
    if !wanted.isDisjoint(with: [.eventVerb, .roleVerb, .reportingVerb]) {
      bits.insert(.beginsVerb)
    }
    if wanted.contains(.speechNoun) { bits.insert(.beginsSpeech) }
    if !wanted.isDisjoint(with: [.titleHead, .rank]) { bits.insert(.beginsTitle) }
    if wanted.contains(.eventNoun) { bits.insert(.beginsEvent) }
    if wanted.contains(.country) { bits.insert(.beginsCountry) }
    if !wanted.isDisjoint(with: [.honorific, .status]) { bits.insert(.beginsAddress) }
    if wanted.contains(.unitNoun) { bits.insert(.beginsUnit) }
    if wanted.contains(.placeNoun) { bits.insert(.beginsTerm) }
    return bits
  }

  /// Not in the lexicon under any class but as part of a longer term.
  static let anyClass = WordClasses(rawValue: (1 << 29) - 1)
}

extension WordClasses {
  /// The bit of a class.
  init(_ lexicalClass: LexicalClass) {
    self =
      switch lexicalClass {
      case .titleHead: .titleHead
      case .titleModifier: .titleModifier
      case .rank: .rank
      case .honorific: .honorific
      case .nameSuffix: .nameSuffix
      case .nameParticle: .nameParticle
      case .givenName: .givenName
      case .status: .status
      case .unitNoun: .unitNoun
      case .legalForm: .legalForm
      case .eventNoun: .eventNoun
      case .eventModifier: .eventModifier
      case .placeNoun: .placeNoun
      case .country: .country
      case .nationality: .nationality
      case .month: .month
      case .weekday: .weekday
      case .ordinal: .ordinal
      case .reportingVerb: .reportingVerb
      case .roleVerb: .roleVerb
      case .eventVerb: .eventVerb
      case .speechNoun: .speechNoun
      case .functionWord: .functionWord
      case .abbreviation: .abbreviation
      case .peopleNoun: .peopleNoun
      case .genericQuantifier: .genericQuantifier
      case .thingNoun: .thingNoun
      case .policyField: .policyField
      case .acronym: .acronym
      case .nonFactive: .nonFactive
      case .officeNoun: .officeNoun
      case .postNominal: .postNominal
      case .hostingVerb: .hostingVerb
      case .kindNoun: []
      case .officeVerb: .officeVerb
      }
  }

  /// The bit of a feature.
  init(_ feature: LexicalFeature) {
    self =
      switch feature {
      case .ministry: .ministry
      case .membership: .membership
      case .military: []
      case .subunit: .subunit
      case .partyBody: .partyBody
      case .headsOf: .headsOf
      case .capitalized: .capitalizedOnly
      case .delegation: .delegation
      case .party: .party
      case .army: .army
      case .state: .state
      case .personal: .personal
      case .named: .named
      case .bilateral: .bilateral
      case .prenominal: .prenominal
      case .transitive: []
      case .dependent: .dependent
      case .alsoSurname: .alsoSurname
      case .territorial: .territorial
      case .corporate: .corporate
      }
  }
}
