/// What a stretch of a sentence is to the rules that bind persons, posts and events.
enum ItemKind: UInt8, Sendable {
  /// A stretch that may be a person's name; index into `names`.
  case name
  /// A title with what it is a title of; index into `titles`.
  case title
  /// An office without its holder, "the chairmanship of X"; index into `titles`.
  case office
  case organization
  case event
  /// he, she.
  case personPronoun
  case comma
  case semicolon
  /// and, or, as well as, together with.
  case conjunction
  case openParen
  case closeParen
  case dash
  case colon
  case bar
  case relative
  /// is, was, are, were, be, been.
  case copula
  /// A verb of office: elected, heads, resigned.
  case roleVerb
  /// A verb of participation: attended, spoke.
  case eventVerb
  case reportingVerb
  /// speech, report, opening address.
  case speechNoun
  case preposition
  case people
  case quote
  case other
}

/// A stretch of a sentence.
struct Item: Sendable {
  var kind: ItemKind
  var start: Int32
  var end: Int32
  /// Index of the entity, the name or the title; -1 if there is none.
  var index: Int32 = -1
  /// Folded symbol of the (first) word, for function words and verbs.
  var word: Symbol = 0
}

/// A title and its complement.
struct TitlePhrase: Sendable {
  /// The words of the title, without article and status.
  var start: Int32
  var end: Int32
  /// End of the whole phrase with its organization.
  var phraseEnd: Int32
  var head: Symbol
  /// The title that a noun of office implies ("chairmanship", chair); 0 if the words are a title.
  var impliedTitle: Symbol = 0
  var status: RoleStatus = .current
  var isPlural = false
  /// Preceded by an article or possessive.
  var isDefinite = false
  var isIndefinite = false
  /// "a strong advocate": behind an adjective that belongs to no title.
  var isQualified = false
  var isMilitaryRank = false
  /// "his deputy": of a person.
  var isOfPerson = false
  var isMembership = false
  /// A title of a state or its government: "prime minister", "king".
  var isOfState = false
  /// A trade: "engineer", "poet".
  var isOccupation = false
  /// The organization it is a title of; -1 if the phrase names none.
  var target: Int32 = -1
  /// The organization in focus where the title stands.
  var fallback: Int32 = -1
  /// "her deputy": of where she is.
  var isPossessed = false
  /// In an item of a list or a row: of the body that the list is of.
  var isListed = false
  /// "critic of the Board", "Member of the Order of Rye": no post, though it stands like one.
  var isNoPost = false
  /// Whether persons hold it already.
  var isBound = false
}

/// A stretch that may be a person's name.
struct NameCandidate: Sendable {
  var start: Int32
  var end: Int32
  var key: UInt64
  var sentence: Int32
  var item: Int32 = -1
  /// Form alone shows that it is a person.
  var isStrong: Bool
  /// A context shows that it is a person.
  var isConfirmed = false
  /// A single word that a context shows to be a person's name.
  var isToldAlone = false
  /// "Mr", "Comrade" or a title stands before it.
  var hasHonorific: Bool
  /// The text shows further on that it is an organization's.
  var isStruck = false
  var entity: Int32 = -1
}
