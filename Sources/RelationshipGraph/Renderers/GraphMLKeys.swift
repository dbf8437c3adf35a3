/// The attributes of our GraphML and the tags that open them.
///
/// Names and key ids are a contract with other tools: Gephi reads `label` and `weight`, Cytoscape
/// `name` and `interaction`, TinkerPop `labelV` and `labelE`.
struct GraphMLKeys: Sendable {
  /// The tag that opens a value, such as `<data key="n_name">`.
  typealias Tag = [UInt8]

  static let close = Array("</data>".utf8)
  static let separator = Array(" | ".utf8)

  let title = tag("g_title")
  let version = tag("g_version")
  let documents = tag("g_documents")
  let sentences = tag("g_sentences")

  let nodeKind = tag("labelV")
  let nodeLabel = tag("n_label")
  let nodeName = tag("n_name")
  let nodeAliases = tag("n_aliases")
  let nodeAcronym = tag("n_acronym")
  let nodeUnitOf = tag("n_unit_of")
  let nodeMentions = tag("n_mentions")
  let nodeSentences = tag("n_sentences")
  let nodeDocuments = tag("n_documents")
  let nodeEvidence = tag("n_evidence")
  let nodeEvidenceSource = tag("n_evidence_source")
  let nodeFirstDate = tag("n_first_date")
  let nodeLastDate = tag("n_last_date")
  let nodeWeightDegree = tag("n_wdegree")

  let edgeKind = tag("labelE")
  let edgeLabel = tag("e_label")
  let edgeInteraction = tag("e_interaction")
  let edgeTitle = tag("e_title")
  let edgeStatus = tag("e_status")
  let edgeMode = tag("e_mode")
  let edgeWeight = tag("e_weight")
  let edgeNPMI = tag("e_npmi")
  let edgeSymmetric = tag("e_symmetric")
  let edgeDocuments = tag("e_documents")
  let edgeSentences = tag("e_sentences")
  let edgeEvidence = tag("e_evidence")
  let edgeEvidenceSource = tag("e_evidence_source")
  let edgeOrder = tag("e_order")
  let edgeConfidence = tag("e_confidence")
  let edgeRule = tag("e_rule")
  let edgeID = tag("e_eid")

  /// Declarations in the order in which values are written: id, domain, name, type.
  static let declarations: [(String, String, String, String)] = [
    ("g_title", "graph", "title", "string"),
    ("g_version", "graph", "version", "string"),
    ("g_documents", "graph", "documents", "int"),
    ("g_sentences", "graph", "sentences", "int"),
    ("g_document_ids", "graph", "document_ids", "string"),
    ("g_document_titles", "graph", "document_titles", "string"),
    ("g_document_dates", "graph", "document_dates", "string"),
    ("g_document_places", "graph", "document_places", "string"),
    ("labelV", "node", "kind", "string"),
    ("n_label", "node", "label", "string"),
    ("n_name", "node", "name", "string"),
    ("n_aliases", "node", "aliases", "string"),
    ("n_acronym", "node", "acronym", "string"),
    ("n_unit_of", "node", "unit_of", "string"),
    ("n_mentions", "node", "mentions", "int"),
    ("n_sentences", "node", "sentences", "int"),
    ("n_documents", "node", "documents", "int"),
    ("n_first_date", "node", "first_date", "string"),
    ("n_last_date", "node", "last_date", "string"),
    ("n_wdegree", "node", "weight_degree", "double"),
    ("n_evidence", "node", "evidence", "string"),
    ("n_evidence_source", "node", "evidence_source", "string"),
    ("labelE", "edge", "kind", "string"),
    ("e_label", "edge", "label", "string"),
    ("e_interaction", "edge", "interaction", "string"),
    ("e_title", "edge", "title", "string"),
    ("e_status", "edge", "status", "string"),
    ("e_mode", "edge", "mode", "string"),
    ("e_weight", "edge", "weight", "double"),
    ("e_npmi", "edge", "npmi", "double"),
    ("e_symmetric", "edge", "symmetric", "boolean"),
    ("e_order", "edge", "order", "int"),
    ("e_documents", "edge", "documents", "int"),
    ("e_sentences", "edge", "sentences", "int"),
    ("e_confidence", "edge", "confidence", "double"),
    ("e_rule", "edge", "rule", "string"),
    ("e_evidence", "edge", "evidence", "string"),
    ("e_evidence_source", "edge", "evidence_source", "string"),
    ("e_eid", "edge", "eid", "string"),
  ]

  private static func tag(_ id: String) -> Tag { Array("<data key=\"\(id)\">".utf8) }
}
