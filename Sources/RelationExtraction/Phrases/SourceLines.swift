/// Where a report comes from: the agency in a dateline ("Pyongyang, April 7 (KCNA)") and the head of a
/// monitored report ("Havana Radio Reloj Network in Spanish 2100 GMT 13 Feb 94").
///
/// A medium so named is an organization of the text, but nobody that the text tells of: it is not named
/// together with others, and only its own name means it later.
extension ArticleReader {
  /// Finds the heads of monitored reports among the first sentences, and datelines alone in their line.
  func markSourceLines() {
    var index = 0
    while index < min(sentences.count, 6) {
      enter(index)
      let start = Int(sentences[index].start)
      if sentences[index].kind == .heading || sentences[index].kind == .prose {
        if isDatelineAlone(index) {
          setApart(index)
        } else if let head = monitoredHead(index) {
          if head > start { split(index, at: head) } else { setApart(index) }
        }
      }
      index += 1
    }
    (paragraphStart, paragraphBefore) = (0, 0)
  }

  /// What stands before the head of a monitored report is its headline.
  private func split(_ index: Int, at token: Int) {
    var headline = sentences[index]
    headline.end = Int32(token)
    headline.kind = .heading
    sentences[index].start = Int32(token)
    setApart(index)
    sentences.insert(headline, at: index)
  }

  /// A source line belongs to no paragraph.
  private func setApart(_ index: Int) {
    sentences[index].kind = .source
    sentences[index].paragraph = TokenSentence.noParagraph
  }

  /// Notes the medium that a source line names.
  func noteSource(_ index: Int) {
    guard let range = agency(in: index) ?? monitoredMedium(index) else { return }
    let isAcronym = range.count == 1 && isInCapitals(range.lowerBound)
    let symbol = tokens.rows[range.lowerBound].symbol
    let known = range.count == 1 ? byShortName[symbol] : nil
    let entity =
      known
      ?? self.entity(
        ArticleEntity(
          kind: .organization,
          key: coreKey(.organization, from: range.lowerBound, to: range.upperBound), head: 0,
          coreStart: Int32(range.lowerBound), coreEnd: Int32(range.upperBound),
          isAcronym: isAcronym, acronym: isAcronym ? symbol : 0))
    if isAcronym { byShortName[symbol] = entity }
    entities[Int(resolved(entity))].mentionCount += 1
    mentions.append(
      ArticleMention(
        entity: resolved(entity), sentence: sentence, start: Int32(range.lowerBound),
        end: Int32(range.upperBound), isNested: true, isName: true))
  }

  /// "(Ryehua)" in the dateline is the "Ryehua News Agency" of the text.
  func uniteSources() {
    for mention in mentions where sentences[Int(mention.sentence)].kind == .source {
      let source = resolved(mention.entity)
      guard entities[Int(source)].coreEnd - entities[Int(source)].coreStart == 1 else { continue }
      let name = tokens.rows[Int(entities[Int(source)].coreStart)].folded
      let fuller = entities.indices.first { at in
        let other = entities[at]
        return other.kind == .organization && other.redirect < 0
          && other.coreEnd - other.coreStart >= 2
          && tokens.rows[Int(other.coreStart)].folded == name
          && isOfBroadcasting(Int(other.coreEnd) - 1)
      }
      if let fuller { unite(Int32(fuller), source) }
    }
  }

  // MARK: Datelines

  /// The words in the last parentheses of a dateline, if they can be an agency's name.
  private func agency(in index: Int) -> Range<Int>? {
    let (start, end) = (Int(sentences[index].start), Int(sentences[index].end))
    guard word(end - 1) == Known.closeParen else { return nil }
    var open = end - 2
    while open > start, end - open <= 6, word(open) != Known.openParen { open -= 1 }
    guard open >= start, word(open) == Known.openParen, open + 1 < end - 1 else { return nil }
    let range = open + 1..<end - 1
    guard range.allSatisfy({ isWordOfMedium($0) }), !isPersonShape(from: open + 1, to: end - 1),
      // "(Ontario)", "(Updated)": a word that is neither in capitals nor of media may be anything.
      range.contains(where: { isInCapitals($0) || isOfBroadcasting($0) })
    else { return nil }
    return range
  }

  private func isWordOfMedium(_ at: Int) -> Bool {
    isCapitalized(at) && shape(at) != .initial
      && classes(at).isDisjoint(with: [.month, .weekday, .country, .functionWord])
  }

  /// "KARBALA, Iraq (AP)": a place in capitals and an agency, and nothing else. Initials of the words
  /// before would be another name of what they name.
  private func isDatelineAlone(_ index: Int) -> Bool {
    let (start, end) = (Int(sentences[index].start), Int(sentences[index].end))
    guard end - start >= 4, end - start <= 12,
      index == 0 || sentences[index].paragraph > sentences[index - 1].paragraph,
      let agency = agency(in: index), agency.count == 1, isInCapitals(agency.lowerBound),
      isInCapitals(start),
      vocabulary.symbols.utf8(tokens.rows[start].symbol).count >= 3
    else { return false }
    let place = start..<agency.lowerBound - 1
    let acronym = vocabulary.symbols.utf8(tokens.rows[agency.lowerBound].symbol)
    return place.count <= 6 && !place.isEmpty && acronym.count <= 4
      && classes(agency.lowerBound).isDisjoint(with: [
        .titleHead, .rank, .postNominal, .country, .thingNoun,
      ])
      && !(acronym.count == 2
        && Self.postalCodes.contains(String(decoding: acronym, as: UTF8.self)))
      && place.allSatisfy {
        isCapitalized($0)
          && classes($0).isDisjoint(with: [
            .unitNoun, .titleHead, .eventNoun, .givenName, .thingNoun, .speechNoun, .peopleNoun,
          ]) || word($0) == Known.comma || shape($0) == .number || word($0) == Known.point
      }
      && !isSpelledOut(from: start, to: agency.lowerBound - 1)
  }

  /// States in addresses, "WASHINGTON (DC)".
  private static let postalCodes = Set(
    ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND"
      + " OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY").split(separator: " ").map(String.init))

  /// In a line in capitals words have the shape of others.
  private func isInCapitals(_ at: Int) -> Bool {
    shape(at) == .allCaps || tokens.rows[at].flags.contains(.inCapitals)
  }

  // MARK: Monitored reports

  /// Where the head of a monitored report begins: place, medium, "in", language, hour or day; nil if the
  /// sentence has none.
  private func monitoredHead(_ index: Int) -> Int? {
    guard let name = monitoredMedium(index) else { return nil }
    let start = Int(sentences[index].start)
    // The place is the word before, or more where a serial number stands before them.
    var place = name.lowerBound
    while place > start, name.lowerBound - place < 4, isCapitalized(place - 1), !isSerial(place - 1)
    {
      place -= 1
    }
    if place > start, isSerial(place - 1) { return place - 1 }
    return place == start ? start : nil
  }

  /// "OW2202091394", "94WD0125D": figures and capitals.
  private func isSerial(_ at: Int) -> Bool {
    let word = vocabulary.symbols.utf8(tokens.rows[at].symbol)
    return word.count >= 6 && word.contains(where: Ascii.isDigit)
      && word.allSatisfy { Ascii.isDigit($0) || Ascii.isUpper($0) }
  }

  /// The name of the medium in the head of a monitored report.
  private func monitoredMedium(_ index: Int) -> Range<Int>? {
    let (start, end) = (Int(sentences[index].start), Int(sentences[index].end))
    var at = start + 2
    while at + 2 < end {
      // Behind the date no more than a page follows.
      if word(at) == Known.in, isLanguage(at + 1), end - at <= 14 {
        return medium(before: at, from: start)
      }
      at += 1
    }
    return nil
  }

  /// "Spanish 1419 GMT 26 Dec 93", "English 5 Feb 94", "Portuguese 27-29 Nov 93"
  private func isLanguage(_ at: Int) -> Bool {
    guard shape(at) == .capitalized, shape(at + 1) == .number else { return false }
    if shape(at + 2) == .allCaps {
      return shape(at + 3) == .number && isMonth(at + 4)
    }
    return isMonth(at + 2) && shape(at + 3) == .number
      && vocabulary.symbols.utf8(tokens.rows[at + 3].symbol).count == 2
  }

  /// "Jun" is left to the names by the vocabulary.
  private func isMonth(_ at: Int) -> Bool {
    classes(at).contains(.month)
      || vocabulary.symbols.utf8(tokens.rows[at].symbol).elementsEqual("Jun".utf8)
  }

  /// The medium before a word: a newspaper or an agency in capitals, or words one of which is of
  /// broadcasting, without the place that they begin with.
  private func medium(before end: Int, from sentenceStart: Int) -> Range<Int>? {
    guard !tokens.rows[end - 1].flags.contains(.inCapitals) else { return nil }
    var start = end
    if shape(end - 1) == .allCaps {
      while start > sentenceStart, shape(start - 1) == .allCaps || shape(start - 1) == .initial {
        start -= 1
      }
      return start..<end
    }
    while start > sentenceStart, isCapitalized(start - 1), !isSerial(start - 1) { start -= 1 }
    // "Madrid", "Guatemala City"
    start += classes(start + 1).contains(.placeNoun) ? 2 : 1
    guard end - start >= 2, (start..<end).contains(where: { isOfBroadcasting($0) }) else {
      return nil
    }
    return start..<end
  }

  func isOfBroadcasting(_ at: Int) -> Bool {
    let text = vocabulary.symbols.utf8(tokens.rows[at].folded)
    return Self.nounsOfMedia.contains { text.elementsEqual($0.utf8) }
  }

  private static let nounsOfMedia = [
    "radio", "television", "tv", "network", "service", "international", "broadcasting", "agency",
    "news",
    "press",
  ]
}
