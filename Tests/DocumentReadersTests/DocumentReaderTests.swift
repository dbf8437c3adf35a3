import DocumentReaders
import Foundation
import RelationExtraction
import Testing

/// Bytes that are no document, with what is said about them.
struct BadFile: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]
  var reason: ReadError.Reason
  var place: ReadError.Place?
}

private let badFiles: [BadFile] = [
  BadFile(testDescription: "no bytes", bytes: [], reason: .empty),
  BadFile(testDescription: "white space", bytes: Array(" \n\t\r\n".utf8), reason: .empty),
  BadFile(testDescription: "byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], reason: .empty),
  BadFile(
    testDescription: "NUL byte", bytes: Array("ab\nc".utf8) + [0], reason: .binary,
    place: .init(line: 2, column: 2, byte: 4)),
  BadFile(
    testDescription: "NUL byte behind a long text",
    bytes: [UInt8](repeating: 0x61, count: 100) + [0] + [UInt8](repeating: 0x62, count: 100),
    reason: .binary, place: .init(line: 1, column: 101, byte: 100)),
  BadFile(
    testDescription: "control characters", bytes: [0x61, 1, 2, 3, 4, 0x62], reason: .binary,
    place: .init(line: 1, column: 2, byte: 1)),
  BadFile(
    testDescription: "UTF-16", bytes: [0xFF, 0xFE, 0x61, 0, 0x62, 0], reason: .binary,
    place: .init(line: 1, column: 4, byte: 3)),
  BadFile(
    testDescription: "Latin-1", bytes: Array("Première\nCaf".utf8) + [0xE9, 0x0A],
    reason: .invalidUTF8(0xE9), place: .init(line: 2, column: 4, byte: 13)),
  BadFile(
    testDescription: "columns are characters", bytes: Array("é평 ".utf8) + [0xFF],
    reason: .invalidUTF8(0xFF), place: .init(line: 1, column: 4, byte: 6)),
  BadFile(
    testDescription: "a byte order mark is no column", bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xFF],
    reason: .invalidUTF8(0xFF), place: .init(line: 1, column: 2, byte: 4)),
]

@Test(arguments: badFiles)
func badFilesAreNamedWithTheirPlace(file: BadFile) throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("bad.txt", file.bytes)
  let error = #expect(throws: ReadError.self) {
    try DocumentReader().document(atPath: path, id: "bad.txt")
  }
  #expect(error == ReadError(file.reason, path: path, place: file.place))
  #expect(error?.description.contains("'\(path)'") == true)
}

/// Sequences that are no UTF-8, each put behind 40 ASCII bytes.
private let badSequences: [[UInt8]] = [
  [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF],
  [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
  [0xF0, 0x90, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
]

@Test(arguments: badSequences)
func badSequencesAreFoundAtTheirFirstByte(sequence: [UInt8]) throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("bad.txt", [UInt8](repeating: 0x61, count: 40) + sequence)
  let error = #expect(throws: ReadError.self) {
    try DocumentReader().document(atPath: path, id: "bad")
  }
  #expect(error?.place == .init(line: 1, column: 41, byte: 40))
  #expect(error?.reason == .invalidUTF8(sequence[0]))
}

@Test func bytesAreKeptAsTheyAre() throws {
  let folder = try TemporaryFolder()
  let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("\r\nDépêche 평양 🙂 \u{1B}[0m.\r\n".utf8)
  let path = try folder.write("odd.bin", bytes)
  let document = try DocumentReader().document(atPath: path, id: "x")
  #expect(document.bytes == bytes)
  #expect(document.id == "x")
}

@Test func largeFilesArriveWhole() throws {
  let folder = try TemporaryFolder()
  let bytes = [UInt8](repeating: 0x61, count: 300_001)
  let path = try folder.write("large.txt", bytes)
  #expect(try DocumentReader().document(atPath: path, id: "x").bytes == bytes)
}

@Test func missingFilesAndFoldersAreToldApart() throws {
  let folder = try TemporaryFolder()
  let missing = #expect(throws: ReadError.self) {
    try DocumentReader().document(atPath: folder.path + "/none.txt", id: "x")
  }
  #expect(missing?.reason == .missing)
  let directory = #expect(throws: ReadError.self) {
    try DocumentReader().document(atPath: folder.path, id: "x")
  }
  #expect(directory?.reason == .isFolder)
}

@Test(.enabled(if: getuid() != 0, "root may read every file"))
func refusedFilesSaySo() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("secret.txt")
  try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
  let error = #expect(throws: ReadError.self) {
    try DocumentReader().document(atPath: path, id: "x")
  }
  #expect(error?.reason == .notPermitted)
}

@Test func endlessDevicesEnd() {
  let error = #expect(throws: ReadError.self) {
    try DocumentReader().document(atPath: "/dev/zero", id: "x")
  }
  #expect(error?.reason == .binary)
}

@Test func messagesStayOnOneLine() {
  let error = ReadError(.missing, path: "a\nb\u{1B}[31m\u{202E}c")
  #expect(error.description.hasPrefix("cannot read 'a\\u{A}b\\u{1B}[31m\\u{202E}c': "))
}
