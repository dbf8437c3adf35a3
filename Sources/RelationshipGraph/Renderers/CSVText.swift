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
    cell(value?.text ?? "")
  }

  /// The cells of a record in the order of columns.
  mutating func cells(_ fields: [GraphRecords.Field], _ columns: [String]) {
    for column in columns {
      cell(fields.first { $0.name == column }?.value)
    }
  }

  mutating func endRow() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isFirst = true
  }
}
