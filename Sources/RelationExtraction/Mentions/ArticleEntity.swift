/// A person, an organization or an event of one article.
struct ArticleEntity: Sendable {
  var kind: EntityKind
  /// Hash of the core's words in their normal form.
  var key: UInt64
  /// The organization whose name completes this one; -1 if there is none.
  var container: Int32 = -1
  /// The head noun in the singular; for persons the surname.
  var head: Symbol
  /// The words of the core: range of tokens.
  var coreStart: Int32
  var coreEnd: Int32
  /// The word that joins core and container: of, under, in, at; 0 stands for "of".
  var link: Symbol = 0
  var linkHasArticle = false
  /// The token of the container's ordinal, which belongs to an event's name ("of the 8th Central
  /// Committee"); -1 if there is none.
  var ordinalToken: Int32 = -1
  /// "Ministry of" goes before the core, which then is what the ministry is for.
  var isImpliedMinistry = false
  /// The core is the singular of the words: one of "the delegations of A and B".
  var isOneOfMany = false
  /// A place that an office makes an organization: "mayor of Fooville".
  var isTerritory = false
  /// What it is, is told by a statement, not by its noun: "Rolly is a bank".
  var isDefined = false
  /// Only an acronym is known of it so far.
  var isAcronym = false
  var isCountry = false
  /// The acronym that the article gives; a token's symbol.
  var acronym: Symbol = 0
  /// The entity that this one turned out to be; -1 if it is itself.
  var redirect: Int32 = -1
  /// The next entity with the same key; -1 ends the chain.
  var next: Int32 = -1
  /// First token of the latest mention.
  var lastMention: Int32 = 0
  var mentionCount: Int32 = 0
}

/// A mention, in tokens.
struct ArticleMention: Sendable {
  var entity: Int32
  var sentence: Int32
  var start: Int32
  var end: Int32
  /// Inside the role phrase or unit chain of another.
  var isNested: Bool
  /// The words are a name, not a reference such as "the committee".
  var isName: Bool
}

/// A relation, in tokens.
struct ArticleRelation: Sendable {
  var kind: RelationKind
  var status: RoleStatus = .current
  var mode: ParticipationMode = .attendance
  var rule: RuleName
  var source: Int32
  var target: Int32
  /// The words of the title; empty if this is no role.
  var titleStart: Int32 = 0
  var titleEnd: Int32 = 0
  /// A title that does not stand in the text as such: the word for "heads" is "head".
  var impliedTitle: Symbol = 0
  /// Whether the target is not named in the phrase.
  var isInferred = false
  var order: Int32 = 0
  var sentence: Int32
  var start: Int32
  var end: Int32
}
