import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// One run of `rolegraph explain`: file to document to facts to text.
struct ExplainRun {
  /// A path, or `-` for standard input.
  let file: String
  /// The name of what is to be shown; nil: everything.
  let entity: String?
  let color: ColorChoice
  let lexiconFiles: [String]

  /// A name that no entity of the document bears.
  struct UnknownEntity: Error, CustomStringConvertible {
    var name: String
    var file: String
    var nearestNames: [String]

    var description: String {
      if nearestNames.isEmpty {
        return "unknown entity '\(name.printable)': "
          + "'\(file.printable)' names no person, organization or event"
      }
      let nearest = nearestNames.map { "'\($0)'" }.joined(separator: ", ")
      return "unknown entity '\(name.printable)' in '\(file.printable)'; "
        + "the nearest names are \(nearest)"
    }
  }

  /// Runs to the end, or to the first failure, which is reported.
  /// - Returns: whether nothing failed.
  func run() -> Bool {
    do {
      let extractor = Extractor(lexicon: try UserLexicons.lexicon(with: lexiconFiles))
      try show(extractor.facts(of: try document()))
      return true
    } catch StandardOutput.Failure.closed {
      return true
    } catch {
      StandardError.report("\(error)")
      return false
    }
  }

  private func document() throws(ReadError) -> Document {
    let reader = DocumentReader()
    if file == "-" { return try reader.documentFromStandardInput() }
    return try reader.document(atPath: file, id: file)
  }

  private func show(_ facts: DocumentFacts) throws {
    var explanation = Explanation(
      facts, isColored: color.isColored, width: StandardOutput.width)
    if let entity, !explanation.keepOnly(entitiesNamed: entity) {
      throw UnknownEntity(
        name: entity, file: file == "-" ? "standard input" : file,
        nearestNames: explanation.nearestNames(to: entity))
    }
    var bytes: [UInt8] = []
    try explanation.write(into: &bytes, flush: StandardOutput.write)
  }
}
