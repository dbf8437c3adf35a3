import ArgumentParser

/// How far a relation must be trusted to be kept; of the commands that build graphs.
struct TrustOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out relations of a lower confidence, from 0 to 1. (default: 0, all are kept)",
      valueName: "number"))
  var minConfidence = 0.0

  func validate() throws {
    guard minConfidence >= 0, minConfidence <= 1 else {
      throw ValidationError(
        "--min-confidence is \(minConfidence); give a number from 0 (all) to 1 (none)")
    }
  }
}
