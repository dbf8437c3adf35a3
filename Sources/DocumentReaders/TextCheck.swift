#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Decides whether bytes are a document's text, and finds the place of what is wrong.
enum TextCheck {
  /// Returns why the bytes are no text, nil if they are.
  static func complaint(about bytes: [UInt8], path: String) -> ReadError? {
    bytes.withUnsafeBytes { buffer in
      if isBlank(buffer) { return ReadError(.empty, path: path) }
      if let place = binaryPlace(in: buffer) {
        return ReadError(.binary, path: path, place: place)
      }
      guard let offset = UTF8Check.firstInvalidByte(in: buffer) else { return nil }
      return ReadError(
        .invalidUTF8(buffer[offset]), path: path, place: place(of: offset, in: buffer))
    }
  }

  /// Nothing but a byte order mark and white space.
  private static func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.dropFirst(markLength(bytes)).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The place of a NUL byte, or of the first control character where these are the most part.
  private static func binaryPlace(in bytes: UnsafeRawBufferPointer) -> ReadError.Place? {
    if let zero = firstZero(in: bytes) { return place(of: zero, in: bytes) }
    let sample = bytes.prefix(4096)
    let controls = sample.count { isControl($0) }
    guard controls * 10 > sample.count * 3, let first = sample.firstIndex(where: isControl) else {
      return nil
    }
    return place(of: first, in: bytes)
  }

  /// Offset of the first NUL byte, by the system's search, since it is sought in every file.
  private static func firstZero(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, 0, bytes.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - start
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B) || byte == 0x7F
  }

  private static func markLength(_ bytes: UnsafeRawBufferPointer) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Line and column of a byte; what stands before it on the line is counted by characters.
  static func place(of offset: Int, in bytes: UnsafeRawBufferPointer) -> ReadError.Place {
    var line = 1
    var lineStart = min(markLength(bytes), offset)
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    let before = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    return ReadError.Place(line: line, column: before + 1, byte: offset)
  }
}
