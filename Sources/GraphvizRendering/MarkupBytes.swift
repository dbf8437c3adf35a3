/// What is needed of markup that comes line by line, as bytes: Graphviz's output is ASCII but for texts,
/// and comparing bytes is many times faster than comparing characters.
extension ArraySlice<UInt8> {
  /// The first place of some bytes.
  func firstRange(ofBytes wanted: StaticString) -> Range<Int>? {
    wanted.withUTF8Buffer { wanted in
      guard let first = wanted.first, wanted.count <= count else { return nil }
      var at = startIndex
      let last = endIndex - wanted.count
      while at <= last {
        if self[at] == first, self[at..<at + wanted.count].elementsEqual(wanted) {
          return at..<at + wanted.count
        }
        at += 1
      }
      return nil
    }
  }

  /// The bytes with every place of some bytes replaced.
  func replacing(_ wanted: StaticString, with other: StaticString) -> ArraySlice<UInt8> {
    guard var place = firstRange(ofBytes: wanted) else { return self }
    var result: [UInt8] = []
    var rest = self
    while true {
      result.append(contentsOf: rest[..<place.lowerBound])
      other.withUTF8Buffer { result.append(contentsOf: $0) }
      rest = rest[place.upperBound...]
      guard let next = rest.firstRange(ofBytes: wanted) else { break }
      place = next
    }
    result.append(contentsOf: rest)
    return result[...]
  }

  /// The value of an attribute in a tag; `opening` is ` name="`.
  func value(behind opening: StaticString) -> ArraySlice<UInt8>? {
    guard let start = firstRange(ofBytes: opening)?.upperBound,
      let end = self[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return self[start..<end]
  }

  /// The tag without an attribute; `opening` is ` name="`.
  func without(_ opening: StaticString) -> ArraySlice<UInt8> {
    guard let place = firstRange(ofBytes: opening),
      let end = self[place.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    else { return self }
    return (Array(self[..<place.lowerBound]) + self[(end + 1)...])[...]
  }

  /// Whether the bytes begin with others.
  func opens(with wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { starts(with: $0) }
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}

extension [UInt8] {
  /// Appends text as the content of an element or an attribute.
  mutating func append(escaped text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      default: append(byte)
      }
    }
  }
}
