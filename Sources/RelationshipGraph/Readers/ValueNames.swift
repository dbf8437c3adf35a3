/// Numbers of the names of values that a graph is made of.
struct ValueNames {
  let kind, name, label, aliases, acronym, unitOf, mentions, sentences, documents, firstDate: Int
  let lastDate, evidence, evidenceSource, title, status, mode, order, confidence, npmi, rule: Int
  let weight, relation: Int
  /// Values that may name the kind, our own first.
  let nodeKinds: [Int]
  let edgeKinds: [Int]
  /// Whether there are other values than those that the graph holds.
  let hasOthers: Bool
  /// Values that the graph holds, or makes anew; others are kept as they are.
  let known: (node: Set<Int>, edge: Set<Int>)

  init(_ elements: GraphElements) {
    func number(_ name: String) -> Int { elements.number(of: name) }
    kind = number("kind")
    name = number("name")
    label = number("label")
    aliases = number("aliases")
    acronym = number("acronym")
    unitOf = number("unit_of")
    mentions = number("mentions")
    sentences = number("sentences")
    documents = number("documents")
    firstDate = number("first_date")
    lastDate = number("last_date")
    evidence = number("evidence")
    evidenceSource = number("evidence_source")
    title = number("title")
    status = number("status")
    mode = number("mode")
    order = number("order")
    confidence = number("confidence")
    npmi = number("npmi")
    rule = number("rule")
    weight = number("weight")
    relation = number("relation")
    nodeKinds = ["kind", "labelV", "labels", "type", "category"].map(number).filter { $0 >= 0 }
    edgeKinds = ["kind", "labelE", "relation", "interaction", "type", "label"].map(number)
      .filter { $0 >= 0 }
    let known = (
      node: Set(
        [
          "kind", "labelV", "labels", "name", "label", "aliases", "acronym", "unit_of",
          "mentions", "sentences", "documents", "first_date", "last_date", "evidence",
          "evidence_source", "weight_degree", "x", "y", "size", "r", "g", "b", "color",
        ].map(number)),
      edge: Set(
        [
          "kind", "labelE", "relation", "label", "interaction", "title", "status", "mode",
          "weight", "npmi", "symmetric", "order", "documents", "sentences", "confidence",
          "rule", "evidence", "evidence_source", "eid",
        ].map(number))
    )
    self.known = known
    let ownOfGraph = ["title", "version", "documents", "sentences"]
    hasOthers = elements.names.contains { name in
      !known.node.contains(number(name)) && !known.edge.contains(number(name))
        && !ownOfGraph.contains(name)
    }
  }
}
