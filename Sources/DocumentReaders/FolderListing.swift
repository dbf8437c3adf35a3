#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What stands directly in a folder, by kind, sorted by the bytes of the names.
package struct FolderListing {
  /// Names of files; hidden ones are left out.
  package private(set) var files: [String] = []
  private(set) var folders: [String] = []
  /// Hidden entries and those that are neither file nor folder.
  private(set) var skippedCount = 0
  /// Names that are no UTF-8, repaired for display.
  private(set) var unreadableNames: [String] = []

  /// Lists a folder.
  package init(path: String) throws(ReadError) {
    guard let handle = opendir(path) else { throw ReadError(FileBytes.reason(errno), path: path) }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let bytes = Self.nameBytes(entry)
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        unreadableNames.append(String(decoding: bytes, as: UTF8.self))
        continue
      }
      sort(name, in: path)
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    folders.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadableNames.sort()
  }

  private mutating func sort(_ name: String, in path: String) {
    guard !name.hasPrefix(".") else {
      skippedCount += 1
      return
    }
    switch FileKind(path: path + "/" + name) {
    case .folder: folders.append(name)
    // A link to nothing counts as a file, so that reading it says what is missing.
    case .file, .missing: files.append(name)
    case .other: skippedCount += 1
    }
  }

  private static func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }
}

/// What bears a path, links followed.
enum FileKind {
  case file, folder, other, missing

  init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}
