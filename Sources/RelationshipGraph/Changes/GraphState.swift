import RelationExtraction

/// One state of a graph in the numbers of the united one.
struct GraphState: Sendable {
  /// A post in one state.
  struct Post: Sendable {
    let person: Int32
    let organization: Int32
    let title: String
    let status: RoleStatus
    let evidence: Range<Int32>

    /// Whether it is held in this state.
    var isHeld: Bool { status == .current || status == .acting }

    /// The title with its status.
    var words: String { status == .current ? title : "\(title) (\(status.word))" }

    /// Whether two states tell one post.
    func isSame(as other: Post) -> Bool {
      person == other.person && isSameOffice(as: other)
    }

    /// Whether two persons hold one post.
    func isSameOffice(as other: Post) -> Bool {
      organization == other.organization && title.lowercased() == other.title.lowercased()
    }
  }

  /// Somebody in a list, with the place there.
  private struct Named {
    let person: Int32
    /// Document, sentence, place in the list of the sentence, place among the edges.
    let key: (Int32, UInt32, Int32, Int)

    init(_ edge: EntityGraph.Edge, _ person: Int32, _ place: Int, in graph: EntityGraph) {
      self.person = person
      let item = edge.evidence.first.map { graph.evidence[Int($0)] }
      key = (item?.document ?? .max, item?.sentenceStart ?? .max, edge.order, place)
    }
  }

  /// The nodes of the state.
  let nodes: Set<Int32>
  /// The larger organizations of each unit.
  private(set) var parents: [Int32: Set<Int32>] = [:]
  /// The longest list of those present or on the platform, in the order named.
  private(set) var attendance: [Int32] = []
  private var postsByPerson: [Int32: [Post]] = [:]
  /// Organization and title of all posts.
  private var offices: Set<String> = []
  private let graph: EntityGraph

  init(_ graph: EntityGraph, _ numbers: [Int32]) {
    self.graph = graph
    nodes = Set(numbers.filter { $0 >= 0 })
    var lists: [[Int32]: [Named]] = [:]
    for (place, edge) in graph.edges.enumerated() {
      let source = numbers[Int(edge.source)]
      let target = numbers[Int(edge.target)]
      guard source >= 0, target >= 0 else { continue }
      switch edge.kind {
      case .role:
        offices.insert("\(target) \(graph.title(of: edge).lowercased())")
        postsByPerson[source, default: []].append(
          Post(
            person: source, organization: target, title: graph.title(of: edge),
            status: edge.status, evidence: edge.evidence))
      case .partOf: parents[source, default: []].insert(target)
      case .participation
      where edge.order > 0 && graph.nodes[Int(edge.source)].kind == .person
        && (edge.mode == .attendance || edge.mode == .platform):
        lists[[target, Int32(edge.mode.rawValue)], default: []].append(
          Named(edge, source, place, in: graph))
      default: break
      }
    }
    let longest = lists.max { left, right in
      left.value.count != right.value.count
        ? left.value.count < right.value.count
        : right.key.lexicographicallyPrecedes(left.key)
    }
    attendance = longest?.value.sorted { $0.key < $1.key }.map(\.person) ?? []
  }

  /// The posts of a person, in the order of the file.
  func posts(of person: Int32) -> [Post] { postsByPerson[person] ?? [] }

  /// Whether somebody is told to hold or have held a post.
  func knows(_ post: Post) -> Bool {
    offices.contains("\(post.organization) \(post.title.lowercased())")
  }

  /// Enters the best sentence and its document.
  func quote(_ evidence: Range<Int32>, into change: inout Change) {
    guard let first = evidence.first else { return }
    let item = graph.evidence[Int(first)]
    change.quote = graph.quote(item, limit: 300)
    change.document = graph.documents[Int(item.document)].id
  }
}
