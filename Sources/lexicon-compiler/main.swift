// lexicon-compiler [--check] [--output FILE] [FOLDER]
// Compiles the YAML files of FOLDER to the table inside RelationExtraction. With --check nothing
// is written; the exit code is 1 if the table is not current.
import Foundation
import LexiconSources
import RelationExtraction

/// What the command line asks for.
struct Options {
  var check = false
  var folder = sourceFolder.appending(path: "lexicon-compiler/Lexicons")
  var output = sourceFolder.appending(
    path: "RelationExtraction/Lexicon/BuiltInLexicon+Generated.swift")

  private static var sourceFolder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  }

  /// Reads the arguments; nil if they are wrong.
  init?(arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--check": check = true
      case "--output":
        guard let path = rest.popFirst() else { return nil }
        output = URL(filePath: path)
      case _ where argument.hasPrefix("-"): return nil
      default: folder = URL(filePath: argument)
      }
    }
  }
}

func report(_ message: String) {
  FileHandle.standardError.write(Data("lexicon-compiler: \(message)\n".utf8))
}

/// The entries of all YAML files of a folder, in the order of their names.
func entries(in folder: URL) throws -> [LexiconEntry] {
  let path = folder.path(percentEncoded: false)
  let files = try FileManager.default.contentsOfDirectory(atPath: path)
  var entries: [LexiconEntry] = []
  for file in files.sorted() where file.hasSuffix(".yaml") && !file.hasPrefix(".") {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    entries += try LexiconReader.entries(inYAML: text, file: file)
  }
  return entries
}

func run(_ options: Options) throws -> Int32 {
  let entries = try entries(in: options.folder)
  let source = Data(GeneratedLexicon.source(of: entries).utf8)
  if (try? Data(contentsOf: options.output)) == source { return 0 }
  if options.check {
    report("\(options.output.lastPathComponent) is not current; run lexicon-compiler")
    return 1
  }
  try source.write(to: options.output, options: .atomic)
  report("\(entries.count) entries written to \(options.output.lastPathComponent)")
  return 0
}

guard let options = Options(arguments: Array(CommandLine.arguments.dropFirst())) else {
  report("use: lexicon-compiler [--check] [--output FILE] [FOLDER]")
  exit(64)
}
do {
  exit(try run(options))
} catch {
  report("\(error)")
  exit(1)
}
