import RelationshipGraph

/// What `rolegraph build` was asked to do, checked.
struct BuildOptions {
  var inputs: [String]
  var outputFolder: String
  var formats: [OutputFormat]
  /// Empty: each format has the view that suits it.
  var views: [GraphView.Name]
  var isPerDocument: Bool
  var lexiconFiles: [String]
  /// A file with decisions about names; nil if none was given.
  var decisionsPath: String?
  /// Relations that can be trusted less are left out.
  var minConfidence: Double
}
