import RelationExtraction

/// All that a graph tells of one node, in groups, each entry with its best sentence.
public struct Dossier: Sendable {
  /// Kinds of entries, in the order of reports.
  public enum Group: String, Sendable, CaseIterable {
    case posts, holders, parents, units, events, participants, organizers, organized
    case coMentions = "co-mentions"

    /// The heading of the group.
    public var heading: String {
      switch self {
      case .posts: "Posts"
      case .holders: "Who holds posts there"
      case .parents: "Part of"
      case .units: "Units"
      case .events: "Took part in"
      case .participants: "Who took part"
      case .organizers: "Organized by"
      case .organized: "Organizer of"
      case .coMentions: "Named together with"
      }
    }
  }

  /// One relation of the node.
  public struct Entry: Sendable, Equatable {
    /// The group that it belongs to.
    public var group: Group
    /// The name of the other node.
    public var name: String
    /// The title of a post, the mode of a participation; empty otherwise.
    public var detail = ""
    /// The status of a post that is not held now; empty otherwise.
    public var status = ""
    /// The place in a list, from 1; 0 where there is none.
    public var order = 0
    /// How many sentences tell it.
    public var sentences = 0
    /// 0 ... 1; 0 of co-mentions.
    public var confidence = 0.0
    /// The best sentence, empty if it is not at hand, and its document.
    public var quote = ""
    /// See `quote`.
    public var document = ""
  }

  /// The node.
  public let node: EntityGraph.Node
  /// In the order of groups; posts held now first, co-mentions by the number of sentences.
  public private(set) var entries: [Entry] = []
  /// Co-mentions that are left out.
  public private(set) var leftOut = 0

  private let graph: EntityGraph

  /// Collects what a graph tells of a node.
  /// - Parameter coMentionLimit: how many co-mentions are kept, those of most sentences.
  public init(of number: Int32, in graph: EntityGraph, coMentionLimit: Int = 20) {
    self.graph = graph
    node = graph.nodes[Int(number)]
    var found: [Entry] = []
    for edge in graph.edges where edge.source == number || edge.target == number {
      found.append(entry(edge, of: number))
    }
    for group in Group.allCases {
      var list = found.filter { $0.group == group }
      switch group {
      case .coMentions:
        list = Self.sorted(list) { -$0.sentences }
        leftOut = max(0, list.count - coMentionLimit)
        list = Array(list.prefix(coMentionLimit))
      case .posts, .holders: list = Self.sorted(list) { $0.status.isEmpty ? 0 : 1 }
      case .participants: list = Self.sorted(list) { $0.order == 0 ? .max : $0.order }
      default: break
      }
      entries += list
    }
  }

  /// Sorted by a key; entries of one key keep their order.
  private static func sorted(_ list: [Entry], by key: (Entry) -> Int) -> [Entry] {
    list.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }

  private func entry(_ edge: EntityGraph.Edge, of number: Int32) -> Entry {
    let isSource = edge.source == number
    let group: Group =
      switch edge.kind {
      case .role: isSource ? .posts : .holders
      case .partOf: isSource ? .parents : .units
      case .participation: isSource ? .events : .participants
      case .organizer: isSource ? .organizers : .organized
      case .coMention: .coMentions
      }
    var entry = Entry(
      group: group, name: graph.nodes[Int(isSource ? edge.target : edge.source)].name)
    if edge.kind == .role {
      entry.detail = graph.title(of: edge)
      entry.status = edge.status.word
    } else if edge.kind == .participation {
      entry.detail = edge.mode.word
      entry.order = Int(edge.order)
    }
    entry.sentences = Int(edge.sentenceCount)
    entry.confidence = edge.confidence
    if let first = edge.evidence.first {
      let item = graph.evidence[Int(first)]
      entry.quote = graph.quote(item, limit: 300)
      entry.document = graph.documents[Int(item.document)].id
    }
    return entry
  }
}
