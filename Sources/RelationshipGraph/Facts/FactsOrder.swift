public import RelationExtraction

/// The order in which facts are stored: by the documents' names, then by their content; the same facts once.
public enum FactsOrder {
  /// Returns the facts in this order.
  public static func sorted(_ facts: [DocumentFacts]) -> [DocumentFacts] {
    DocumentSet(facts).documents
  }
}
