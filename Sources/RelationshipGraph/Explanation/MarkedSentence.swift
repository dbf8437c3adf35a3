import RelationExtraction

/// A sentence with its mentions marked: by brackets, `[p Ana Silva]`, or by colours.
///
/// A mention inside of another one is marked inside of it. Of two that overlap otherwise only the
/// first is marked.
struct MarkedSentence: Sendable {
  private struct Mention {
    var range: Range<Int>
    var kind: EntityKind
  }

  private static let longestPiece = 1 << 16

  private let index: FactIndex
  private let sentence: Range<Int>
  private let isColored: Bool
  private let mentions: [Mention]

  init(_ sentence: Int, in index: FactIndex, isColored: Bool) {
    self.index = index
    self.isColored = isColored
    let range = index.range(ofSentence: sentence)
    self.sentence = range
    let all = index.mentions(inSentence: sentence).compactMap { fact -> Mention? in
      let words = index.bytes(fact.start, fact.end).clamped(to: range)
      guard !words.isEmpty, index.facts.entities.indices.contains(Int(fact.entity)) else {
        return nil
      }
      return Mention(range: words, kind: index.facts.entities[Int(fact.entity)].kind)
    }
    mentions = Self.nested(all)
  }

  /// Gives the rows of the sentence, at most `width` columns wide, to `body`: some at a time, since
  /// a text without full stops is one sentence.
  func forEachRows(width: Int, _ body: ([DisplayRow]) -> Void) {
    var open: [Mention] = []
    var next = 0
    for piece in index.lines.pieces(of: sentence).flatMap(shortPieces) {
      var cells: [DisplayCell] = []
      for var cell in DisplayCell.cells(in: index.facts.bytes, piece.range) {
        close(&open, upTo: Int(cell.offset), &cells)
        while next < mentions.count, mentions[next].range.lowerBound <= Int(cell.offset) {
          open.append(mentions[next])
          if !isColored {
            cells += DisplayCell.cells(Self.bracket(for: mentions[next].kind), .plain)
          }
          next += 1
        }
        cell.style = style(within: open)
        cells.append(cell)
      }
      close(&open, upTo: piece.range.upperBound, &cells)
      body(DisplayRow.rows(of: cells, line: piece.line, width: width))
    }
  }

  /// Cuts a part of a line that is very long, behind blanks.
  private func shortPieces(of piece: LineIndex.Piece) -> [LineIndex.Piece] {
    let bytes = index.facts.bytes
    var pieces: [LineIndex.Piece] = []
    var start = piece.range.lowerBound
    while piece.range.upperBound - start > Self.longestPiece {
      let rest = bytes[(start + Self.longestPiece)..<piece.range.upperBound]
      guard let blank = rest.firstIndex(of: 0x20) else { break }
      pieces.append(LineIndex.Piece(line: piece.line, range: start..<blank + 1))
      start = blank + 1
    }
    pieces.append(LineIndex.Piece(line: piece.line, range: start..<piece.range.upperBound))
    return pieces
  }

  private func close(_ open: inout [Mention], upTo offset: Int, _ cells: inout [DisplayCell]) {
    while let last = open.last, last.range.upperBound <= offset {
      open.removeLast()
      if !isColored { cells += DisplayCell.cells("]", .plain) }
    }
  }

  private func style(within open: [Mention]) -> TextStyle {
    guard isColored, let last = open.last else { return .plain }
    return .mention(last.kind, isNested: open.count > 1)
  }

  private static func bracket(for kind: EntityKind) -> String {
    switch kind {
    case .person: "[p "
    case .organization: "[o "
    case .event: "[e "
    }
  }

  /// The mentions that stand apart or inside of each other, outer ones first; each once.
  private static func nested(_ mentions: [Mention]) -> [Mention] {
    let sorted = mentions.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.kind)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.kind)
    }
    var kept: [Mention] = []
    var open: [Range<Int>] = []
    for mention in sorted {
      while let last = open.last, last.upperBound <= mention.range.lowerBound { open.removeLast() }
      if let last = open.last, last.upperBound < mention.range.upperBound { continue }
      if let last = kept.last, last.range == mention.range, last.kind == mention.kind { continue }
      open.append(mention.range)
      kept.append(mention)
    }
    return kept
  }
}
