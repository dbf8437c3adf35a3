import RelationExtraction

/// Writes the elements of one GraphML file.
struct GraphMLWriter {
  private let view: GraphView
  private let graph: EntityGraph
  private let keys = GraphMLKeys()
  private var evidence: GraphMLEvidence
  private let isShown: ContiguousArray<Bool>
  private let weightDegrees: ContiguousArray<Int>
  /// Titles of roles, escaped once.
  private let titles: TextColumn
  /// Identifiers of nodes, which need no escapes.
  private let identifiers: TextColumn
  private let coMention: CoMentionPieces
  private let extraKeys: ExtraKeys

  private let profile: GraphMLRenderer.Profile
  private let places: NodePlaces

  init(
    _ view: GraphView, _ profile: GraphMLRenderer.Profile = .standard, _ places: NodePlaces = .none
  ) {
    self.view = view
    self.profile = profile
    self.places = places
    graph = view.graph
    evidence = GraphMLEvidence(view.graph)
    var isShown = ContiguousArray<Bool>(repeating: false, count: graph.nodes.count)
    for node in view.nodes { isShown[Int(node)] = true }
    self.isShown = isShown
    var degrees = ContiguousArray<Int>(repeating: 0, count: graph.nodes.count)
    for index in view.edges where graph.edges[Int(index)].kind == .coMention {
      let edge = graph.edges[Int(index)]
      degrees[Int(edge.source)] += Int(edge.sentenceCount)
      degrees[Int(edge.target)] += Int(edge.sentenceCount)
    }
    weightDegrees = degrees
    titles = TextColumn(graph.titles) { XMLText.append($0, to: &$1) }
    identifiers = TextColumn(graph.nodes) { $1.append(contentsOf: $0.id.utf8) }
    coMention = CoMentionPieces(keys)
    extraKeys = ExtraKeys(view)
  }

  /// Writes everything before the first node.
  func writeHead(into output: inout [UInt8]) {
    output.append(
      contentsOf: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

        """.utf8)
    for (id, domain, name, type) in GraphMLKeys.declarations {
      let line =
        "<key id=\"\(id)\" for=\"\(domain)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
      output.append(contentsOf: line.utf8)
    }
    if profile == .mixed { output.append(contentsOf: GraphMLLook.declarations.utf8) }
    for (domain, keys) in [("node", extraKeys.nodeKeys), ("edge", extraKeys.edgeKeys)] {
      for key in keys {
        let line =
          "<key id=\"\(key.id)\" for=\"\(domain)\" attr.name=\"\(key.name)\" attr.type=\"\(key.type)\"/>\n"
        output.append(contentsOf: line.utf8)
      }
    }
    let name = view.name == .full ? "rolegraph" : "rolegraph-\(view.name.rawValue)"
    output.append(contentsOf: "<graph id=\"\(name)\" edgedefault=\"directed\">\n".utf8)
    if graph.documents.count == 1 {
      write(keys.title, graph.documents[0].title, into: &output)
    }
    write(keys.version, RolegraphVersion.current, into: &output)
    write(keys.documents, graph.documents.count + graph.silentDocumentCount, into: &output)
    write(keys.sentences, graph.sentenceCount, into: &output)
    for (name, value) in DocumentLists(graph).lists {
      write(Array("<data key=\"g_\(name)\">".utf8), value, into: &output)
    }
    output.append(0x0A)
  }

  /// Writes one node.
  mutating func write(node index: Int, into output: inout [UInt8]) {
    write(graph.nodes[index], index, into: &output)
  }

  private mutating func write(
    _ node: EntityGraph.Node, _ index: Int, into output: inout [UInt8]
  ) {
    output.append(contentsOf: "<node id=\"".utf8)
    identifiers.append(index, to: &output)
    if profile == .neo4j {
      output.append(contentsOf: "\" labels=\":\(GraphMLLook.label(node.kind))".utf8)
    }
    output.append(contentsOf: "\">".utf8)
    write(keys.nodeKind, node.kind.word, into: &output)
    write(keys.nodeLabel, node.label, into: &output)
    write(keys.nodeName, node.name, into: &output)
    write(keys.nodeAliases, node.aliases, into: &output)
    write(keys.nodeAcronym, node.acronym, into: &output)
    if node.container >= 0, isShown[Int(node.container)] {
      write(keys.nodeUnitOf, identifiers, Int(node.container), into: &output)
    }
    write(keys.nodeMentions, Int(node.mentionCount), into: &output)
    write(keys.nodeSentences, Int(node.sentenceCount), into: &output)
    write(keys.nodeDocuments, Int(node.documentCount), into: &output)
    write(keys.nodeFirstDate, node.firstDate, into: &output)
    write(keys.nodeLastDate, node.lastDate, into: &output)
    if weightDegrees[index] > 0 {
      write(keys.nodeWeightDegree, weightDegrees[index], into: &output)
    }
    evidence.write(node.evidence, keys.nodeEvidence, keys.nodeEvidenceSource, into: &output)
    if profile == .mixed { GraphMLLook.write(node, places[Int32(index)], into: &output) }
    if node.extra >= 0 { write(node.extra, extraKeys.node, into: &output) }
    output.append(contentsOf: "</node>\n".utf8)
  }

  /// Writes one edge.
  mutating func write(edge index: Int, into output: inout [UInt8]) {
    let edge = graph.edges[index]
    output.append(contentsOf: "<edge id=\"e".utf8)
    DecimalText.append(index + 1, to: &output)
    output.append(contentsOf: "\" source=\"".utf8)
    identifiers.append(Int(edge.source), to: &output)
    output.append(contentsOf: "\" target=\"".utf8)
    identifiers.append(Int(edge.target), to: &output)
    if profile == .mixed, edge.kind == .coMention {
      output.append(contentsOf: "\" directed=\"false".utf8)
    } else if profile == .neo4j {
      output.append(contentsOf: "\" label=\"\(GraphMLLook.label(edge.kind))".utf8)
    }
    if edge.kind == .coMention {
      writeCoMention(edge, into: &output)
    } else {
      output.append(contentsOf: "\">".utf8)
      writeRelation(edge, into: &output)
    }
    evidence.write(edge.evidence, keys.edgeEvidence, keys.edgeEvidenceSource, into: &output)
    if edge.extra >= 0 { write(edge.extra, extraKeys.edge, into: &output) }
    output.append(contentsOf: keys.edgeID)
    output.append(0x65)
    DecimalText.append(index + 1, to: &output)
    output.append(contentsOf: "</data></edge>\n".utf8)
  }

  /// Writes the values that another program gave.
  private func write(
    _ extra: Int32, _ key: (EntityGraph.Extra) -> ExtraKeys.Key?, into output: inout [UInt8]
  ) {
    for extra in graph.extras[Int(extra)] {
      if let key = key(extra) {
        write(Array("<data key=\"\(key.id)\">".utf8), extra.value, into: &output)
      }
    }
  }

  private func writeRelation(_ edge: EntityGraph.Edge, into output: inout [UInt8]) {
    let title = Int(edge.title)
    let hasTitle = title >= 0 && !titles.isEmpty(title)
    write(keys.edgeKind, edge.kind.word, into: &output)
    if hasTitle {
      write(keys.edgeLabel, titles, title, into: &output)
    } else {
      write(keys.edgeLabel, edge.kind.word, into: &output)
    }
    write(keys.edgeInteraction, edge.kind.word, into: &output)
    if hasTitle { write(keys.edgeTitle, titles, title, into: &output) }
    if edge.kind == .role { write(keys.edgeStatus, edge.status.word, into: &output) }
    if edge.kind == .participation { write(keys.edgeMode, edge.mode.word, into: &output) }
    write(keys.edgeWeight, Int(edge.sentenceCount), into: &output)
    write(keys.edgeSymmetric, "false", into: &output)
    if edge.order > 0 { write(keys.edgeOrder, Int(edge.order), into: &output) }
    write(keys.edgeDocuments, Int(edge.documentCount), into: &output)
    write(keys.edgeSentences, Int(edge.sentenceCount), into: &output)
    output.append(contentsOf: keys.edgeConfidence)
    DecimalText.append(edge.confidence, to: &output)
    output.append(contentsOf: GraphMLKeys.close)
    write(keys.edgeRule, edge.rule.word, into: &output)
  }

  private func writeCoMention(_ edge: EntityGraph.Edge, into output: inout [UInt8]) {
    output.append(contentsOf: coMention.beforeWeight)
    DecimalText.append(Int(edge.sentenceCount), to: &output)
    output.append(contentsOf: coMention.beforeNPMI)
    DecimalText.append(edge.npmi, to: &output)
    output.append(contentsOf: coMention.beforeDocuments)
    DecimalText.append(Int(edge.documentCount), to: &output)
    output.append(contentsOf: coMention.beforeSentences)
    DecimalText.append(Int(edge.sentenceCount), to: &output)
    output.append(contentsOf: GraphMLKeys.close)
  }

  private func write(_ tag: GraphMLKeys.Tag, _ value: String, into output: inout [UInt8]) {
    if value.isEmpty { return }
    let start = output.count
    output.append(contentsOf: tag)
    let content = output.count
    XMLText.append(value, to: &output)
    if output.count == content {
      output.removeLast(output.count - start)
    } else {
      output.append(contentsOf: GraphMLKeys.close)
    }
  }

  private func write(_ tag: GraphMLKeys.Tag, _ value: Int, into output: inout [UInt8]) {
    output.append(contentsOf: tag)
    DecimalText.append(value, to: &output)
    output.append(contentsOf: GraphMLKeys.close)
  }

  private func write(
    _ tag: GraphMLKeys.Tag, _ texts: TextColumn, _ number: Int, into output: inout [UInt8]
  ) {
    output.append(contentsOf: tag)
    texts.append(number, to: &output)
    output.append(contentsOf: GraphMLKeys.close)
  }

  private func write(_ tag: GraphMLKeys.Tag, _ values: [String], into output: inout [UInt8]) {
    if values.isEmpty { return }
    output.append(contentsOf: tag)
    for (place, value) in values.enumerated() {
      if place > 0 { output.append(contentsOf: GraphMLKeys.separator) }
      XMLText.append(value, isListItem: true, to: &output)
    }
    output.append(contentsOf: GraphMLKeys.close)
  }
}

/// What stands between the numbers of a co-mention: nearly all edges are co-mentions.
private struct CoMentionPieces {
  let beforeWeight: [UInt8]
  let beforeNPMI: [UInt8]
  let beforeDocuments: [UInt8]
  let beforeSentences: [UInt8]

  init(_ keys: GraphMLKeys) {
    var start = Array("\">".utf8)
    for tag in [keys.edgeKind, keys.edgeLabel, keys.edgeInteraction] {
      start += tag + Array("co-mention".utf8) + GraphMLKeys.close
    }
    beforeWeight = start + keys.edgeWeight
    beforeNPMI = GraphMLKeys.close + keys.edgeNPMI
    let symmetric = keys.edgeSymmetric + Array("true".utf8) + GraphMLKeys.close
    beforeDocuments = GraphMLKeys.close + symmetric + keys.edgeDocuments
    beforeSentences = GraphMLKeys.close + keys.edgeSentences
  }
}
