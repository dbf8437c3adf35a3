public import RelationExtraction

/// The person–organization–event graph: what a set of documents says, in compact columns.
///
/// Nodes are numbered 0 ..< `nodes.count` in the order of their identifiers as bytes, edges
/// 0 ..< `edges.count` in the order of (source, target, kind, title, status, mode, order, first
/// evidence), words compared as they are written to files. The same set of documents gives the
/// same graph, in whatever order it was read.
public struct EntityGraph: Sendable {
  /// One person, organization or event.
  public struct Node: Sendable, Equatable {
    /// An XML name token made from kind and name: `p-jo-yong-won`.
    public var id: String
    /// Person, organization or event.
    public var kind: EntityKind
    /// The fully qualified name.
    public var name: String
    /// A short name for display.
    public var label: String
    /// Other names met, without `name`, sorted.
    public var aliases: [String]
    /// The acronym, empty if none is known.
    public var acronym: String
    /// The node whose name completes this one; -1 if there is none.
    public var container: Int32
    /// Stretches of text that name it.
    public var mentionCount: Int32
    /// Sentences that count for co-mention.
    public var sentenceCount: Int32
    /// Documents that name it.
    public var documentCount: Int32
    /// ISO date of the first dated document that names it; empty if none is dated.
    public var firstDate: String
    /// ISO date of the last one.
    public var lastDate: String
    /// Range of `evidence`: the first mention and, if that is another, one of the full name.
    public var evidence: Range<Int32>
    /// Index into `extras`; -1 if there are none.
    public var extra: Int32 = -1
  }

  /// What an edge says; a relation found in text, or a co-mention.
  public enum EdgeKind: UInt8, Sendable, CaseIterable, Hashable, Comparable {
    case role, partOf, organizer, participation, coMention

    /// The word written to files.
    public var word: String {
      switch self {
      case .role: "role"
      case .partOf: "part-of"
      case .organizer: "organizer"
      case .participation: "participation"
      case .coMention: "co-mention"
      }
    }

    /// In the order of declaration.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// One relation between two nodes; parallel edges with other titles or modes stay apart.
  public struct Edge: Sendable, Equatable {
    /// What the edge says.
    public var kind: EdgeKind
    /// Whether the post is held now; of roles only.
    public var status: RoleStatus
    /// How the source took part; of participations only.
    public var mode: ParticipationMode
    /// The rule of the first evidence; of no meaning on a co-mention.
    public var rule: RuleName
    /// The node it starts at.
    public var source: Int32
    /// The node it ends at.
    public var target: Int32
    /// Index into `titles`, -1 if the edge is no role.
    public var title: Int32
    /// Place in the list it was named in, from 1; 0 where there is no list.
    public var order: Int32
    /// Number of sentences that say it.
    public var sentenceCount: Int32
    /// Number of documents that say it.
    public var documentCount: Int32
    /// How far the relation can be trusted, 0 ... 0.99 with two decimals; see ``Confidence``. 0 on
    /// co-mentions.
    public var confidence = 0.0
    /// Normalized pointwise mutual information, -1 ... 1; of co-mentions only.
    public var npmi: Double
    /// Range of `evidence`, best first.
    public var evidence: Range<Int32>
    /// Index into `extras`; -1 if there are none.
    public var extra: Int32 = -1
  }

  /// A place in a document.
  public struct Evidence: Sendable, Equatable {
    /// Index into `documents`.
    public var document: Int32
    /// The words that say it: half-open byte range in the file as read.
    public var start: UInt32
    /// End of these words.
    public var end: UInt32
    /// The sentence around them.
    public var sentenceStart: UInt32
    /// End of the sentence.
    public var sentenceEnd: UInt32
    /// The rule that found it; of no meaning on mentions and co-mentions.
    public var rule: RuleName
    /// Index of the sentence in `quotes` where the document itself is not at hand; -1 else.
    public var quote: Int32 = -1
  }

  /// A value that a file of another program gives and that is none of ours.
  public struct Extra: Sendable, Hashable {
    /// The name of the value, as the file has it.
    public var name: String
    /// What it is, as text.
    public var value: String
  }

  /// A document the graph was made of.
  public struct Source: Sendable, Equatable {
    /// The name used in evidence.
    public var id: String
    /// The headline, empty if there is none.
    public var title: String
    /// The ISO date of the report, empty if it has none.
    public var date: String
    /// The place of the dateline, empty if there is none.
    public var place: String
    /// The original bytes, for quotations.
    public var bytes: [UInt8]
  }

  /// Sorted by id.
  public var documents: [Source] = []
  /// Sorted by id as bytes.
  public var nodes: [Node] = []
  /// Sorted as files have them.
  public var edges: [Edge] = []
  /// Titles of roles, sorted by bytes.
  public var titles: [String] = []
  /// Evidence of edges and nodes, in the ranges that these name.
  public var evidence: [Evidence] = []
  /// Sentences of documents that are not at hand, as a file quotes them.
  public var quotes: [String] = []
  /// Values of nodes and edges that other programs gave.
  public var extras: [[Extra]] = []
  /// Documents that were read but of which a file tells no name, since nothing was found in them.
  public var silentDocumentCount = 0
  /// Sentences read, over all documents.
  public var sentenceCount = 0
  /// What was left out and why, with its place; for people.
  public var reports: [String] = []

  /// Creates an empty graph.
  public init() {}
}
