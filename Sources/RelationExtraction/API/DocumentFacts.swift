/// All that one document says: its entities as it alone shows them, their mentions, and the
/// relations between them, each with its place in the text.
///
/// Entities are referred to by their index in `entities`, sentences by their index in `sentences`.
/// Byte ranges are half-open and point into the original file.
public struct DocumentFacts: Sendable, Equatable {
  /// The document's name, as in `Document.id`.
  public var document: String
  /// The original bytes; quotations are cut out of them.
  public var bytes: [UInt8]
  /// The headline, empty if none was found.
  public var title = ""
  /// The date of the report as ISO 8601 (`2021-04-07`), empty unless the document says it in full.
  public var date = ""
  /// The place of the dateline, empty if there is none.
  public var place = ""
  /// Persons, organizations and events, by first appearance.
  public var entities: [EntityFact] = []
  /// In text order.
  public var sentences: [SentenceFact] = []
  /// In text order.
  public var mentions: [MentionFact] = []
  /// In text order.
  public var relations: [RelationFact] = []
  /// Titles of roles; relations refer to them by index.
  public var titles: [String] = []
  /// What could not be read as meant, in text order.
  public var diagnostics: [Diagnostic] = []

  /// Creates the facts of a document in which nothing was found yet.
  public init(document: String, bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
  }
}

/// A person, an organization or an event as one document shows it.
public struct EntityFact: Sendable, Equatable {
  /// Person, organization or event.
  public var kind: EntityKind
  /// The name without the chain it hangs from: `Political Bureau`, `6th Conference of Cell
  /// Secretaries`, `Jo Yong Won`.
  public var core: String
  /// The organization that completes the name: `Central Committee` has the party as its container.
  /// Index of an entity, -1 if the core says all.
  public var container: Int32 = -1
  /// The full name: the core, and the names of its containers behind it.
  public var name: String
  /// Other names of it that stand in this document, without `name`; in order of appearance.
  public var aliases: [String] = []
  /// Its acronym, if the document gives one.
  public var acronym = ""

  /// Creates an entity.
  public init(kind: EntityKind, core: String, name: String, container: Int32 = -1) {
    self.kind = kind
    self.core = core
    self.name = name
    self.container = container
  }
}

/// A sentence's place.
public struct SentenceFact: Sendable, Equatable {
  /// Its first byte.
  public var start: UInt32
  /// The byte behind its last.
  public var end: UInt32

  /// Creates a sentence that takes bytes `start` to before `end`.
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }
}

/// A stretch of text that names an entity.
public struct MentionFact: Sendable, Equatable {
  /// Index of the entity.
  public var entity: Int32
  /// Index of the sentence.
  public var sentence: Int32
  /// Its first byte.
  public var start: UInt32
  /// The byte behind its last.
  public var end: UInt32
  /// Whether the entity is named side by side with the others of its sentence. False inside the
  /// role phrase or unit chain of another, whose holder or head stands for it.
  public var countsForCoMention: Bool
  /// Whether these words are the entity's full name.
  public var isFullName: Bool

  /// Creates a mention.
  public init(
    entity: Int32, sentence: Int32, start: UInt32, end: UInt32, countsForCoMention: Bool,
    isFullName: Bool
  ) {
    self.entity = entity
    self.sentence = sentence
    self.start = start
    self.end = end
    self.countsForCoMention = countsForCoMention
    self.isFullName = isFullName
  }
}

/// One relation at one place of the text. The same relation told twice is two facts.
public struct RelationFact: Sendable, Equatable {
  /// What it says.
  public var kind: RelationKind
  /// Whether a post is held now; of roles only.
  public var status: RoleStatus = .current
  /// How somebody took part; of participations only.
  public var mode: ParticipationMode = .attendance
  /// The rule that found it.
  public var rule: RuleName
  /// Index of the entity that it starts from.
  public var source: Int32
  /// Index of the entity that it leads to.
  public var target: Int32
  /// Index into `DocumentFacts.titles`; -1 where the relation is no role.
  public var title: Int32 = -1
  /// Place in the list it was named in, from 1; 0 where there is no list.
  public var order: Int32 = 0
  /// Whether the words do not name what it leads to: the body of a post is the one that the text
  /// is about or ties the same title to.
  public var isInferred = false
  /// Index of the sentence.
  public var sentence: Int32
  /// The first byte of the words that say it.
  public var start: UInt32
  /// The byte behind their last.
  public var end: UInt32

  /// Creates a relation.
  public init(
    kind: RelationKind, source: Int32, target: Int32, rule: RuleName, sentence: Int32,
    start: UInt32, end: UInt32
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.rule = rule
    self.sentence = sentence
    self.start = start
    self.end = end
  }
}

/// Something in the text that could not be read as meant, with its place.
public struct Diagnostic: Sendable, Equatable {
  /// The first byte it is about.
  public var start: UInt32
  /// The byte behind the last.
  public var end: UInt32
  /// Lower case, says what was found and what was done.
  public var message: String

  /// Creates a diagnostic.
  public init(start: UInt32, end: UInt32, message: String) {
    self.start = start
    self.end = end
    self.message = message
  }
}
