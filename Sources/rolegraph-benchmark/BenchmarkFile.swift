import DocumentReaders
import RelationExtraction

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file that is measured, and what is known to stand in it.
struct BenchmarkFile {
  var path: String
  var byteCount: Int
  /// What must be found in the file, if it was generated.
  var expected: ExpectedCounts?
  private var isTemporary: Bool

  /// Makes or finds the file.
  init(options: BenchmarkOptions) throws {
    let size = options.megabytes * 1_000_000
    switch options.input {
    case .file(let path), .graph(let path):
      let document = try DocumentReader().document(atPath: path, id: path)
      self.init(path: path, byteCount: document.bytes.count, isTemporary: false)
    case .folder(let folder):
      try self.init(writing: Self.repeated(folder, size: size))
    case .copies(let template):
      let document = try DocumentReader().document(atPath: template, id: template)
      var copier = BulletinCopier(
        template: BulletinTemplate(document.bytes), seed: options.seed)
      guard !copier.template.persons.isEmpty, !copier.template.places.isEmpty else {
        throw BenchmarkOptions.Failure(
          description: "'\(template)' lacks persons with names of three words, or enterprises; "
            + "give '--template' a bulletin that has both")
      }
      var text: [UInt8] = []
      text.reserveCapacity(size + 2 * document.bytes.count)
      while text.count < size { copier.write(into: &text) }
      try self.init(writing: text)
      expected = ExpectedCounts(of: copier, document: document)
    }
  }

  private init(path: String, byteCount: Int, isTemporary: Bool) {
    (self.path, self.byteCount, self.isTemporary) = (path, byteCount, isTemporary)
  }

  private init(writing text: [UInt8]) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/rolegraph-benchmark-\(getpid()).txt"
    guard let file = fopen(path, "wb") else {
      throw BenchmarkOptions.Failure(description: "cannot write '\(path)'; set TMPDIR to a folder")
    }
    let written = text.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == text.count else {
      unlink(path)
      throw BenchmarkOptions.Failure(description: "cannot write '\(path)'; is the disk full?")
    }
    self.init(path: path, byteCount: text.count, isTemporary: true)
  }

  /// Removes the file if it was made here.
  func remove() {
    if isTemporary { unlink(path) }
  }

  /// The documents of a folder one after another, again and again.
  private static func repeated(_ folder: String, size: Int) throws -> [UInt8] {
    let found = InputCollector.documents(for: [folder])
    if let error = found.errors.first { throw error }
    var once: [UInt8] = []
    for location in found.documents {
      once += try DocumentReader().document(at: location).bytes + [0x0A, 0x0A]
    }
    var text: [UInt8] = []
    text.reserveCapacity(size + once.count)
    while text.count < size { text += once }
    return text
  }
}
