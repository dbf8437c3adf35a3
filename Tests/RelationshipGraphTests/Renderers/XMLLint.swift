import Foundation

/// Validates GraphML against the schema among the fixtures with libxml2's tool.
enum XMLLint {
  static let path = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Returns what the tool finds wrong, nil if the file is valid.
  static func validate(_ bytes: [UInt8], filePath: String = #filePath) throws -> String? {
    let tests = URL(fileURLWithPath: filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let schema = tests.appendingPathComponent("ToolTests/Fixtures/graphml.xsd")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("rolegraph-\(UUID().uuidString).graphml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "xmllint")
    process.arguments = ["--noout", "--nonet", "--schema", schema.path, file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let message = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? nil : String(decoding: message, as: UTF8.self)
  }
}
