/// Walks a folder and all below it, links followed, each folder once: loops end.
struct FolderScan {
  struct File {
    var path: String
    /// The folder below the root; empty in the root itself.
    var folder: String
    var name: String
  }

  let root: String
  private(set) var files: [File] = []
  private(set) var skippedCount = 0
  private(set) var errors: [ReadError] = []
  /// Whether the root was walked before, on behalf of another input.
  private(set) var wasSeen = false

  init(root: String) { self.root = root }

  /// Walks; folders are put down in `seen` by their resolved paths.
  mutating func run(seen: inout Set<String>) {
    wasSeen = seen.contains(FilePath.resolved(root))
    // Folders are taken from the end of a list, not by recursion: depth is the user's.
    var waiting = [""]
    while let folder = waiting.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      guard seen.insert(FilePath.resolved(path)).inserted else { continue }
      do {
        let listing = try FolderListing(path: path)
        take(listing, of: folder, path: path)
        let below = listing.folders.map { folder.isEmpty ? $0 : folder + "/" + $0 }
        waiting += below.reversed()
      } catch {
        errors.append(error)
      }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func take(_ listing: FolderListing, of folder: String, path: String) {
    skippedCount += listing.skippedCount
    for name in listing.unreadableNames where Self.isDocument(name) {
      errors.append(ReadError(.nameIsNotUTF8, path: path + "/" + name))
    }
    for name in listing.files {
      if Self.isDocument(name) {
        files.append(File(path: path + "/" + name, folder: folder, name: name))
      } else {
        skippedCount += 1
      }
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".txt") || lower.hasSuffix(".md")
  }
}
