import RelationExtraction

/// What differs between two states of a graph.
///
/// Nodes of the two are united as in a merge, so that other spellings are no changes. Posts are compared by person,
/// organization and title; case does not count.
public struct GraphChanges: Sendable {
  /// How a node or an edge of the united graph differs.
  public enum Mark: Sendable {
    case added, gone, changed
  }

  /// In the order of kinds, then of names.
  public private(set) var changes: [Change] = []
  /// Both states in one graph.
  public let graph: EntityGraph
  /// Nodes that differ.
  public private(set) var nodeMarks: [Int32: Mark] = [:]
  /// Roles and part-of edges that differ.
  public private(set) var edgeMarks: [Int32: Mark] = [:]
  /// Roles of the old state that the new one tells with another status: pictures show the new one only.
  public private(set) var replacedEdges: Set<Int32> = []

  private let old: GraphState
  private let new: GraphState
  /// Posts that took the place of others.
  private var successions: [(before: GraphState.Post, after: GraphState.Post)] = []

  /// Compares two states.
  public init(from oldGraph: EntityGraph, to newGraph: EntityGraph) {
    let union = GraphUnion(old: oldGraph, new: newGraph).numbered()
    graph = union.graph
    old = GraphState(oldGraph, union.old)
    new = GraphState(newGraph, union.new)
    compareNodes()
    comparePosts()
    compareParents()
    compareOrder()
    markEdges()
    changes = changes.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.kind != b.kind { return Self.rank(a.kind) < Self.rank(b.kind) }
      if a.newPlace != b.newPlace { return a.newPlace < b.newPlace }
      if !UTF8Text.isSame(a.name, b.name) { return UTF8Text.precedes(a.name, b.name) }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func rank(_ kind: Change.Kind) -> Int {
    Change.Kind.allCases.firstIndex(of: kind) ?? 0
  }

  private func name(_ node: Int32) -> String { graph.nodes[Int(node)].name }

  /// A change that tells a post, as a state has it.
  private func change(
    _ kind: Change.Kind, of person: Int32, _ post: GraphState.Post?, in state: GraphState
  ) -> Change {
    var change = Change(kind, name(person))
    guard let post else { return change }
    change.title = post.title
    change.organization = name(post.organization)
    state.quote(post.evidence, into: &change)
    return change
  }

  private mutating func compareNodes() {
    for number in graph.nodes.indices.map({ Int32($0) }) {
      let kind = graph.nodes[Int(number)].kind
      let (isOld, isNew) = (old.nodes.contains(number), new.nodes.contains(number))
      guard isOld != isNew else { continue }
      nodeMarks[number] = isNew ? .added : .gone
      switch (kind, isNew) {
      case (.person, true):
        changes.append(change(.newPerson, of: number, new.posts(of: number).first, in: new))
      case (.person, false):
        changes.append(change(.personNotSeen, of: number, old.posts(of: number).first, in: old))
      case (.organization, true): changes.append(Change(.newOrganization, name(number)))
      case (.organization, false): changes.append(Change(.organizationNotSeen, name(number)))
      case (.event, _): break
      }
    }
  }

  // MARK: Posts

  private mutating func comparePosts() {
    for person in graph.nodes.indices.map({ Int32($0) })
    where graph.nodes[Int(person)].kind == .person {
      let before = old.posts(of: person)
      let after = new.posts(of: person)
      guard new.nodes.contains(person) else { continue }
      var appointed: [GraphState.Post] = []
      var compared: [GraphState.Post] = []
      for post in after {
        // One post that is told twice, as outgoing and as former, is one change.
        guard !compared.contains(where: { $0.isSame(as: post) }) else { continue }
        compared.append(post)
        let post = Self.main(after.filter { $0.isSame(as: post) }) ?? post
        guard let same = Self.main(before.filter({ $0.isSame(as: post) })) else {
          if post.isHeld { appointed.append(post) }
          continue
        }
        compareStatus(same, post, of: person)
      }
      var missing = before.filter { post in
        post.isHeld && !after.contains { $0.isSame(as: post) }
      }
      for post in appointed { enter(post, of: person, &missing) }
      for post in missing {
        changes.append(change(.postNotSeen, of: person, post, in: old))
      }
      if nodeMarks[person] == nil, !appointed.isEmpty || !missing.isEmpty {
        nodeMarks[person] = .changed
      }
    }
  }

  /// Of one post with several statuses that which tells most: held now before held once.
  private static func main(_ posts: [GraphState.Post]) -> GraphState.Post? {
    posts.first { $0.status == .current } ?? posts.first(where: \.isHeld) ?? posts.first
  }

  /// Enters a post that the old state does not tell; one of the posts that are missing may be its forerunner.
  private mutating func enter(
    _ post: GraphState.Post, of person: Int32, _ missing: inout [GraphState.Post]
  ) {
    let former = missing.firstIndex { $0.organization == post.organization }
    guard let former else {
      // Of somebody who is new it stands with the person, unless the post is known.
      guard old.nodes.contains(person) || old.knows(post) else { return }
      changes.append(change(.appointed, of: person, post, in: new))
      return
    }
    let before = missing.remove(at: former)
    successions.append((before, post))
    let kind: Change.Kind =
      switch TitleRank.order(before.title, post.title) {
      case .raised: .promoted
      case .lowered: .demoted
      case .unknown: .retitled
      }
    var change = change(kind, of: person, post, in: new)
    change.oldTitle = before.title
    changes.append(change)
  }

  private mutating func compareStatus(
    _ before: GraphState.Post, _ after: GraphState.Post, of person: Int32
  ) {
    guard before.status != after.status else { return }
    var change = change(.status, of: person, after, in: new)
    if before.isHeld, !after.isHeld {
      change.kind = after.status == .elect ? .status : .dismissed
    } else if !before.isHeld, after.isHeld {
      change.kind = before.status == .elect ? .status : .appointed
    }
    if change.kind == .status { change.title = after.words }
    change.oldTitle = before.words
    changes.append(change)
    if nodeMarks[person] == nil { nodeMarks[person] = .changed }
  }

  // MARK: Units and order

  private mutating func compareParents() {
    for unit in old.nodes.intersection(new.nodes).sorted() {
      let before = old.parents[unit] ?? []
      let after = new.parents[unit] ?? []
      let added = after.subtracting(before).sorted()
      let gone = before.subtracting(after).sorted()
      // A parent that is told besides the old one, or not told any more, may have been one all along.
      guard let parent = added.first, let former = gone.first else { continue }
      var change = Change(.newParent, name(unit))
      change.title = name(parent)
      change.oldTitle = name(former)
      changes.append(change)
      if nodeMarks[unit] == nil { nodeMarks[unit] = .changed }
    }
  }

  private mutating func compareOrder() {
    let moves = AttendanceOrder.moves(from: old.attendance, to: new.attendance)
    for move in moves {
      var change = Change(
        move.newPlace < move.oldPlace ? .movedUp : .movedDown, name(move.person))
      change.oldPlace = move.oldPlace
      change.newPlace = move.newPlace
      changes.append(change)
      if nodeMarks[move.person] == nil { nodeMarks[move.person] = .changed }
    }
  }

  private mutating func markEdges() {
    for (number, edge) in graph.edges.enumerated() {
      let isOld: Bool
      let isNew: Bool
      switch edge.kind {
      case .role:
        let post = GraphState.Post(
          person: edge.source, organization: edge.target, title: graph.title(of: edge),
          status: edge.status, evidence: 0..<0)
        let before = old.posts(of: edge.source).filter { $0.isSame(as: post) }
        let after = new.posts(of: edge.source).filter { $0.isSame(as: post) }
        isOld = before.contains { $0.status == post.status }
        isNew = after.contains { $0.status == post.status }
        if successions.contains(where: { $0.after.isSame(as: post) }) {
          edgeMarks[Int32(number)] = .changed
          continue
        }
        if successions.contains(where: { $0.before.isSame(as: post) }) {
          replacedEdges.insert(Int32(number))
          continue
        }
        if isOld != isNew, !before.isEmpty, !after.isEmpty {
          if isOld { replacedEdges.insert(Int32(number)) }
          edgeMarks[Int32(number)] = .changed
          continue
        }
      case .partOf:
        isOld = old.parents[edge.source]?.contains(edge.target) == true
        isNew = new.parents[edge.source]?.contains(edge.target) == true
      default: continue
      }
      if isOld != isNew { edgeMarks[Int32(number)] = isNew ? .added : .gone }
    }
  }
}
