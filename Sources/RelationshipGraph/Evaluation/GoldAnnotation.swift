/// What a reader finds in one text: the answers with which an extraction is compared.
///
/// The fields are those of the file; <doc:GoldFormat> describes them. Nothing is checked here:
/// ``Score/init(of:against:)`` does that.
public struct GoldAnnotation: Sendable {
  /// A person, an organization or an event.
  struct Entity: Sendable, Decodable {
    var id: String
    var kind: String
    /// All names that count, the fullest first.
    var names: [String]
    var optional: Bool?
  }

  /// A post.
  struct Role: Sendable, Decodable {
    var person: String
    /// All titles that count.
    var titles: [String]
    /// All entities that count as the place of the post.
    var targets: [String]
    var optional: Bool?
  }

  /// A unit in the next larger one.
  struct Part: Sendable, Decodable {
    var unit: String
    var parent: String
    var optional: Bool?
  }

  /// An event and whose it is.
  struct Organizer: Sendable, Decodable {
    var event: String
    var organization: String
    var optional: Bool?
  }

  /// Who took part in an event.
  struct Participation: Sendable, Decodable {
    var participant: String
    var event: String
    /// All modes that count.
    var modes: [String]
    var optional: Bool?
  }

  /// The file name of the text; empty if the annotation does not say.
  public var document: String
  var entities: [Entity]
  var roles: [Role]
  var partOf: [Part]
  var organizers: [Organizer]
  var participations: [Participation]
}

extension GoldAnnotation: Decodable {
  private enum CodingKeys: String, CodingKey {
    case document, entities, roles
    case partOf = "part_of"
    case organizers, participations
  }

  /// Reads an annotation; lists of relations may be missing.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    document = try values.decodeIfPresent(String.self, forKey: .document) ?? ""
    entities = try values.decode([Entity].self, forKey: .entities)
    roles = try values.decodeIfPresent([Role].self, forKey: .roles) ?? []
    partOf = try values.decodeIfPresent([Part].self, forKey: .partOf) ?? []
    organizers = try values.decodeIfPresent([Organizer].self, forKey: .organizers) ?? []
    participations =
      try values.decodeIfPresent([Participation].self, forKey: .participations) ?? []
  }
}
