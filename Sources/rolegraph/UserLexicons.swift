import DocumentReaders
import LexiconSources
import RelationExtraction

/// The built-in vocabulary with that of the user's files.
enum UserLexicons {
  /// A file given with `--lexicon` that cannot be used.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Reads the files; a later one may replace entries of an earlier one.
  /// - Throws: `Failure` for the first file that is wrong.
  static func lexicon(with paths: [String]) throws(Failure) -> Lexicon {
    var entries: [LexiconEntry] = []
    for path in paths { entries += try self.entries(of: path) }
    return entries.isEmpty ? .builtIn : Lexicon.builtIn.adding(entries)
  }

  private static func entries(of path: String) throws(Failure) -> [LexiconEntry] {
    do {
      let file = try DocumentReader().document(atPath: path, id: path)
      let text = String(decoding: file.bytes, as: UTF8.self)
      return try LexiconReader.entries(inYAML: text, file: path.printable)
    } catch let error as ReadError where error.reason == .missing {
      throw Failure(
        description: "cannot read lexicon '\(path.printable)': there is no such file; "
          + "name a YAML file with --lexicon")
    } catch {
      throw Failure(description: "\(error)")
    }
  }
}
