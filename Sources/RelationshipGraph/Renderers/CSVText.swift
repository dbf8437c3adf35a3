/// Writes comma-separated values as RFC 4180 has them: lines end with CR LF, and a cell with a comma, a
/// quotation mark or a line break stands in quotation marks.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true
  /// Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it.
  private let isForSpreadsheets: Bool

  init(isForSpreadsheets: Bool = false) { self.isForSpreadsheets = isForSpreadsheets }

  mutating func cell(_ text: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    let clean = GraphRecords.line(text)
    let opensFormula =
      isForSpreadsheets && clean.utf8.first.map { "=+-@".utf8.contains($0) } == true
    let isPlain = clean.utf8.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") }
    if !isPlain { bytes.append(UInt8(ascii: "\"")) }
    if opensFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in clean.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if !isPlain { bytes.append(UInt8(ascii: "\"")) }
  }

  mutating func cell(_ value: GraphRecords.Value?) {
    switch value {
    case .text(let text): cell(text)
    case .whole(let number): cell(String(number))
    case .decimal(let number):
      var digits: [UInt8] = []
      DecimalText.append(number, to: &digits)
      cell(String(decoding: digits, as: UTF8.self))
    case .truth(let truth): cell(truth ? "true" : "false")
    case nil: cell("")
    }
  }

  /// The cells of a record in the order of columns.
  mutating func cells(_ fields: [GraphRecords.Field], _ columns: [StaticString]) {
    for column in columns {
      cell(fields.first { Self.isSame($0.name, column) }?.value)
    }
  }

  mutating func endRow() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isFirst = true
  }

  private static func isSame(_ left: StaticString, _ right: StaticString) -> Bool {
    left.utf8CodeUnitCount == right.utf8CodeUnitCount
      && (0..<left.utf8CodeUnitCount).allSatisfy { left.utf8Start[$0] == right.utf8Start[$0] }
  }
}
