/// The compiled vocabulary as text: a line an entry,
/// `class<TAB>term<TAB>plural<TAB>features<TAB>value`, features joined by commas. Reading it is
/// what every start of the tool pays for, so it is read as bytes.
struct LexiconTable {
  /// One line.
  struct Row {
    var lexicalClass: LexicalClass
    var term: ArraySlice<UInt8>
    var plural: ArraySlice<UInt8>
    var features: WordClasses
    var value: ArraySlice<UInt8>
  }

  /// The table compiled into the library.
  static var builtIn: [UInt8] {
    BuiltInLexicon.lines.withUTF8Buffer { Array($0) }
  }

  /// The table of some entries.
  static func table(of entries: [LexiconEntry]) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      let features = entry.features.map(\.rawValue).joined(separator: ",")
      let fields = [
        entry.lexicalClass.rawValue, entry.term, entry.plural, features, entry.value,
      ]
      bytes += Array(fields.joined(separator: "\t").utf8) + [Ascii.newline]
    }
    return bytes
  }

  /// Calls `body` for each line of a table; lines that are no entries are passed over.
  static func forEachRow(in table: [UInt8], _ body: (Row) -> Void) {
    let classes = Dictionary(
      uniqueKeysWithValues: LexicalClass.allCases.map { (Array($0.rawValue.utf8)[...], $0) })
    let features = Dictionary(
      uniqueKeysWithValues: LexicalFeature.allCases.map {
        (Array($0.rawValue.utf8)[...], WordClasses($0))
      })
    var known: (name: ArraySlice<UInt8>, value: LexicalClass)?
    var fields: [ArraySlice<UInt8>] = []
    fields.reserveCapacity(5)
    var start = 0
    var at = 0
    while at <= table.count {
      // The end of the table ends its last line too.
      let byte = at < table.count ? table[at] : Ascii.newline
      if byte == 0x09 || byte == Ascii.newline {
        fields.append(table[start..<at])
        start = at + 1
      }
      if byte == Ascii.newline {
        if fields.count == 5, !fields[1].isEmpty {
          if known?.name != fields[0] {
            known = classes[fields[0]].map { (fields[0], $0) }
          }
          if let known {
            var bits: WordClasses = []
            if !fields[3].isEmpty {
              for name in fields[3].split(separator: UInt8(ascii: ",")) {
                bits.formUnion(features[name] ?? [])
              }
            }
            body(
              Row(
                lexicalClass: known.value, term: fields[1], plural: fields[2], features: bits,
                value: fields[4]))
          }
        }
        fields.removeAll(keepingCapacity: true)
      }
      at += 1
    }
  }
}
