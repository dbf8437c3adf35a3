import DocumentReaders
import Foundation
import Testing

@Test func foldersAreSearchedInTheOrderOfBytes() throws {
  let folder = try TemporaryFolder()
  for name in ["b.txt", "B.md", "a/z.TXT", "a.txt", "a/é.txt", "a/b/c.md"] {
    try folder.write(name)
  }
  let found = InputCollector.documents(for: [folder.path])
  #expect(
    found.documents.map(\.id) == ["B.md", "a.txt", "a/b/c.md", "a/z.TXT", "a/é.txt", "b.txt"])
  #expect(found.documents.map(\.folder) == ["", "", "a/b", "a", "a", ""])
  #expect(found.skippedCount == 0)
  #expect(found.errors.isEmpty)
}

@Test func otherAndHiddenFilesAreSkippedAndCounted() throws {
  let folder = try TemporaryFolder()
  for name in ["a.txt", "a.html", "txt", ".hidden.txt", ".git/b.txt"] { try folder.write(name) }
  let found = InputCollector.documents(for: [folder.path])
  #expect(found.documents.map(\.id) == ["a.txt"])
  #expect(found.skippedCount == 4)
}

@Test func namedFilesAreReadWhateverTheirEnding() throws {
  let folder = try TemporaryFolder()
  let html = try folder.write("a.html")
  let hidden = try folder.write(".b")
  let found = InputCollector.documents(for: [html, hidden])
  #expect(found.documents.map(\.id) == ["a.html", ".b"])
  #expect(found.documents.map(\.source) == [.file(path: html), .file(path: hidden)])
}

@Test func oneFileIsOneDocument() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("sub/a.txt")
  try folder.link("link.txt", to: path)
  let again = folder.path + "/sub/../sub/./a.txt"
  let found = InputCollector.documents(
    for: [path, path, again, folder.path + "/link.txt", folder.path, "-", "-"])
  #expect(found.documents.map(\.id) == ["a.txt", "stdin"])
  #expect(found.errors.isEmpty)
}

@Test func loopsOfLinksEnd() throws {
  let folder = try TemporaryFolder()
  try folder.write("a/b.txt")
  try folder.link("a/loop", to: folder.path)
  try folder.link("a/self", to: "self")
  let found = InputCollector.documents(for: [folder.path])
  #expect(found.documents.map(\.id) == ["a/b.txt"])
}

@Test func linksToNothingAreDocumentsThatCannotBeRead() throws {
  let folder = try TemporaryFolder()
  try folder.link("gone.txt", to: "nowhere.txt")
  let found = InputCollector.documents(for: [folder.path])
  #expect(found.documents.map(\.id) == ["gone.txt"])
  let error = #expect(throws: ReadError.self) {
    try DocumentReader().document(at: found.documents[0])
  }
  #expect(error?.reason == .missing)
}

@Test func foldersWithoutDocumentsAreErrors() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("empty")
  try folder.write("other/a.pdf")
  let found = InputCollector.documents(for: [folder.path + "/empty", folder.path + "/other"])
  #expect(found.documents.isEmpty)
  #expect(found.errors.map(\.reason) == [.noDocuments(skipped: 0), .noDocuments(skipped: 1)])
  let message = found.errors.last?.description ?? ""
  #expect(message.contains("holds no document (1 other file was skipped)"))
  #expect(message.contains("must hold .txt or .md files"))
}

@Test func identifiersAreDistinct() throws {
  let folder = try TemporaryFolder()
  let first = try folder.write("x/a.txt")
  let second = try folder.write("y/a.txt")
  let third = try folder.write("y/b.txt")
  let found = InputCollector.documents(for: [first, second, third])
  #expect(found.documents.map(\.id) == ["x/a.txt", "y/a.txt", "b.txt"])
}

@Test func missingInputsStayInTheList() throws {
  let folder = try TemporaryFolder()
  let found = InputCollector.documents(for: [folder.path + "/none.txt"])
  #expect(found.documents.map(\.id) == ["none.txt"])
}

@Test func deepFoldersAreWalked() throws {
  let folder = try TemporaryFolder()
  let deep = Array(repeating: "d", count: 500).joined(separator: "/")
  try folder.write(deep + "/a.txt")
  #expect(InputCollector.documents(for: [folder.path]).documents.count == 1)
}
