/// Finds the documents that a user's inputs stand for: files, folders with all below them, and
/// `-` for standard input.
///
/// In folders `.txt` and `.md` files are documents; other files and hidden ones are skipped and
/// counted. A file that is named itself is a document whatever its ending. Documents come in the
/// order of the inputs, those of a folder sorted by the bytes of their paths; a file that is
/// reached twice is a document once.
public struct InputCollector: Sendable {
  /// The documents, and what stood in the way of finding more.
  public struct Findings: Sendable, Equatable {
    /// The documents, in reading order.
    public var documents: [DocumentLocation] = []
    /// Files in folders that are no documents.
    public var skippedCount = 0
    /// Folders that cannot be read or hold no document.
    public var errors: [ReadError] = []
  }

  private var findings = Findings()
  private var seenFiles: Set<String> = []
  private var seenFolders: Set<String> = []

  private init() {}

  /// Returns the documents that `inputs` stand for, each with an identifier of its own.
  public static func documents(for inputs: [String]) -> Findings {
    var collector = InputCollector()
    for input in inputs { collector.add(input) }
    DocumentNaming.makeDistinct(&collector.findings.documents)
    return collector.findings
  }

  private mutating func add(_ input: String) {
    if input == "-" {
      guard seenFiles.insert("-").inserted else { return }
      findings.documents.append(
        DocumentLocation(id: "stdin", source: .standardInput, folder: "", name: "stdin"))
      return
    }
    if FileKind(path: input) == .folder { return addFolder(input) }
    let name = input.split(separator: "/").last.map(String.init) ?? input
    addFile(input, folder: "", name: name)
  }

  private mutating func addFile(_ path: String, folder: String, name: String) {
    guard seenFiles.insert(FilePath.resolved(path)).inserted else { return }
    let id = folder.isEmpty ? name : folder + "/" + name
    findings.documents.append(
      DocumentLocation(id: id, source: .file(path: path), folder: folder, name: name))
  }

  /// Collects the documents of a folder that was named.
  private mutating func addFolder(_ root: String) {
    let base = root.hasSuffix("/") ? String(root.dropLast()) : root
    let errorCount = findings.errors.count
    var scan = FolderScan(root: base.isEmpty ? "/" : base)
    scan.run(seen: &seenFolders)
    findings.errors += scan.errors
    findings.skippedCount += scan.skippedCount
    for file in scan.files { addFile(file.path, folder: file.folder, name: file.name) }
    if scan.files.isEmpty, findings.errors.count == errorCount, !scan.wasSeen {
      findings.errors.append(
        ReadError(.noDocuments(skipped: scan.skippedCount), path: root))
    }
  }
}
