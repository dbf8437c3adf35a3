/// How a word is written.
enum WordShape: UInt8, Sendable {
  /// `committee`, also `work-team`.
  case lower
  /// `Committee`, `Díaz-Canel`, `McCaffrey`.
  case capitalized
  /// Two letters or more, all capitals: `WPK`, `ABCT`.
  case allCaps
  /// One capital, with or without a point: `V.`, `J`.
  case initial
  /// `13`, `18-03`, `2020`.
  case number
  /// `6th`.
  case ordinalNumber
  /// `F45`, `M1A2`, `iPhone`.
  case mixed
  case punctuation
}

/// Everything the grammar asks of a word, looked up once per distinct word.
struct WordInfo: Sendable {
  var classes: WordClasses = []
  /// The word in lower case, without the possessive.
  var folded: Symbol = 0
  /// The singular of a plural term, else `folded`.
  var singular: Symbol = 0
  /// The short name of the country that a country word or nationality stands for; 0 if none.
  var country: Symbol = 0
  /// The noun of office that a verb implies ("directs", director); 0 if none.
  var leadTitle: Symbol = 0
  /// Index of the first of the longer terms that begin with this word; -1 if there is none.
  var terms: Int32 = -1
  /// Bits of the second words of those terms, by symbol modulo 64: most words behind this one show
  /// at once that no term stands there.
  var secondWords: UInt64 = 0
  /// The number of an ordinal, 0 if it is none.
  var ordinal: UInt16 = 0
  var roleVerb: RoleVerb = .none
  /// A verb of hosting: the subject is host of guests. An event noun: somebody gives it for guests.
  var isInviting = false
  /// A title of state, which no committee or company gives: premier, king.
  var isOfState = false
  /// A title of a trade, which is of no body unless its phrase names one: engineer, poet.
  var isOccupation = false
  /// A unit noun of another language, which opens the name of a body.
  var isForeign = false
  /// Said of a name, it shows that it is an organization's: company.
  var isKind = false
  /// Such a noun for a company.
  var isKindOfCompany = false
  /// What a verb says of the office that is its object.
  var officeVerb: RoleVerb = .none
  var mode: UInt8 = WordInfo.noMode
  var status: RoleStatus = .current
  var month: UInt8 = 0
  var shape: WordShape = .lower
  /// Could be one syllable of a Korean or Chinese name.
  var isNameSyllable = false

  /// Where two words were run together.
  var seam = FusedWords.Seam()

  static let noMode = UInt8.max

  var participationMode: ParticipationMode? {
    mode == Self.noMode ? nil : ParticipationMode(rawValue: mode)
  }
}

/// What a verb says about a post.
enum RoleVerb: UInt8, Sendable {
  case none, appoint, serve, lead, become, remove, resign, succeed, found, belong, join
  case contain, own
}
