public import RelationExtraction

/// Finding one node by a name that somebody typed.
extension EntityGraph {
  /// Returns the one node of some kinds that bears a name; a part of a name, as a surname, does where it fits
  /// only one.
  /// - Parameter option: where the name was given, for messages.
  /// - Throws: where the name fits none of that kind or several, with the nearest names.
  public func node(
    named name: String, kinds: Set<EntityKind> = [.person, .organization, .event], option: String
  ) throws(ViewError) -> Int32 {
    let candidates = nodes.indices.filter { kinds.contains(nodes[$0].kind) }
    if let identified = candidates.first(where: { nodes[$0].id == name }) {
      return Int32(identified)
    }
    let search = NameSearch(candidates.map { nodes[$0].names })
    var found = search.bearers(of: name).sorted().map { candidates[Int($0)] }
    // What bears it as its full name comes before what bears it as another one.
    let exact = found.filter { nodes[$0].name == name }
    if exact.count == 1 { found = exact }
    if found.isEmpty { found = search.holders(of: name).sorted().map { candidates[Int($0)] } }
    if found.count == 1 { return Int32(found[0]) }
    let shown = InertText.line(name, limit: 80)
    if found.count > 1 {
      let areNamesakes = Set(found.map { nodes[$0].name }).count < found.count
      let names = found.prefix(8).map { number in
        let name = "'\(InertText.line(nodes[number].name, limit: 120))'"
        return areNamesakes ? "\(name) (\(InertText.line(nodes[number].id, limit: 120)))" : name
      }
      throw ViewError(
        "\(option) '\(shown)' fits \(found.count) nodes: \(names.joined(separator: ", "))"
          + "\(found.count > 8 ? ", …" : ""); give \(areNamesakes ? "one of the identifiers in brackets" : "the full name")"
      )
    }
    if let message = otherKind(than: kinds, name: name, option: option) {
      throw ViewError(message)
    }
    let nearest = search.nearestNames(to: name, limit: 5).map { "'\($0)'" }
    throw ViewError(
      nearest.isEmpty
        ? "\(option) '\(shown)' fits nothing: the graph has no \(Self.words(kinds))"
        : "\(option) '\(shown)' fits no \(Self.words(kinds)); the nearest names are"
          + " \(nearest.joined(separator: ", "))")
  }

  /// What to say of a name that fits a node of another kind.
  private func otherKind(than kinds: Set<EntityKind>, name: String, option: String) -> String? {
    let others = nodes.indices.filter { !kinds.contains(nodes[$0].kind) }
    let found = NameSearch(others.map { nodes[$0].names }).bearers(of: name).min()
    guard let found else { return nil }
    let node = nodes[others[Int(found)]]
    return
      "\(option) '\(InertText.line(name, limit: 80))' is \(Self.words([node.kind], article: true)); "
      + "the view needs \(Self.words(kinds, article: true))"
  }

  private static func words(_ kinds: Set<EntityKind>, article: Bool = false) -> String {
    guard kinds.count == 1, let kind = kinds.first else { return article ? "a node" : "node" }
    return (article ? (kind == .person ? "a " : "an ") : "") + kind.word
  }
}

extension EntityGraph.Node {
  /// All names it bears; the full one first.
  var names: [String] { ([name, label, acronym] + aliases).filter { !$0.isEmpty } }
}
