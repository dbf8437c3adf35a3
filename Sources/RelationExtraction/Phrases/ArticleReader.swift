/// Reads one article after the other: tokens, phrases, entities, relations.
///
/// Holds what the stages share. Each stage is an extension in a file of its own. Nothing of an
/// article is kept for the next but the words met.
///
/// A class although it is used like a value: calls on a struct of this size copy it, which took a
/// tenth of all instructions. It never leaves the function that made it, so its properties do
/// without the runtime's exclusivity checks, which took a quarter.
final class ArticleReader {
  @exclusivity(unchecked) var vocabulary: Vocabulary
  @exclusivity(unchecked) var tokens = TokenTable()
  @exclusivity(unchecked) var sentences: ContiguousArray<TokenSentence> = []

  @exclusivity(unchecked) var entities: ContiguousArray<ArticleEntity> = []
  @exclusivity(unchecked) var mentions: ContiguousArray<ArticleMention> = []
  @exclusivity(unchecked) var relations: ContiguousArray<ArticleRelation> = []

  @exclusivity(unchecked) var items: ContiguousArray<Item> = []
  /// By sentence: range of items.
  @exclusivity(unchecked) var itemStarts: ContiguousArray<Int32> = []
  @exclusivity(unchecked) var titles: ContiguousArray<TitlePhrase> = []
  @exclusivity(unchecked) var names: ContiguousArray<NameCandidate> = []

  @exclusivity(unchecked) var posts: ContiguousArray<PendingPost> = []
  @exclusivity(unchecked) var participations: ContiguousArray<PendingParticipation> = []

  /// By name: 0 without a post, 2 with one that shows by itself that this is a person, else 1.
  @exclusivity(unchecked) var holders: ContiguousArray<UInt8> = []
  /// Persons by the first or last words of their names; -2 where two share them.
  @exclusivity(unchecked) var fullNames = KeyMap()

  /// First entity with a key.
  @exclusivity(unchecked) var byKey = KeyMap()
  /// The entity mentioned last under a head noun.
  @exclusivity(unchecked) var lastByHead: [Symbol: Int32] = [:]
  /// How many organizations have a head noun.
  @exclusivity(unchecked) var headCounts: [Symbol: Int] = [:]
  /// What an acronym or other single-word name stands for.
  @exclusivity(unchecked) var byShortName: [Symbol: Int32] = [:]

  /// Names without a unit noun that the text shows to be organizations', by their first words.
  @exclusivity(unchecked) var shownNames: [Symbol: [ShownName]] = [:]

  /// Organizations by the initials of their names' capitalized words.
  @exclusivity(unchecked) var byInitials = KeyMap()

  // Where the next words of a class stand.
  @exclusivity(unchecked) var eventAhead = Lookahead()
  @exclusivity(unchecked) var titleAhead = Lookahead()

  // The sentence in work.
  @exclusivity(unchecked) var sentence: Int32 = 0
  /// First token of the paragraph in work, and of the one before.
  @exclusivity(unchecked) var paragraphStart = 0
  @exclusivity(unchecked) var paragraphBefore = 0
  /// Where the posts and the relations of the sentence in work begin.
  @exclusivity(unchecked) var postMark = 0
  @exclusivity(unchecked) var relationMark = 0
  /// First token behind the sentence.
  @exclusivity(unchecked) var limit = 0
  /// Where the unit noun of several words ends that the core in work is headed by; -1 if it is one.
  @exclusivity(unchecked) var termEnd = -1
  /// The core of the unit whose larger unit is in work; empty if there is none.
  @exclusivity(unchecked) var outerCore = 0..<0
  /// How many role phrases and chains enclose the phrase in work.
  @exclusivity(unchecked) var nesting = 0
  /// Where the host stands inside the event's name in work; empty if it does not.
  @exclusivity(unchecked) var hostRange = 0..<0
  /// The organization mentioned last outside of chains.
  @exclusivity(unchecked) var focus: Int32 = -1
  /// In parentheses behind a name, where a person belongs is told, not what the text is about.
  @exclusivity(unchecked) var isAside = false
  /// The mention in the sentence in work that put it there; -1 if none did.
  @exclusivity(unchecked) var focusMention: Int32 = -1
  /// By sentence: the organization in focus at its end.
  @exclusivity(unchecked) var sentenceFocus: ContiguousArray<Int32> = []
  /// The title that the lead-in of a list gives to its items; -1 if there is none.
  @exclusivity(unchecked) var leadIn: Int32 = -1
  /// The body whose members the items of the list in work are; -1 if its lead-in does not say.
  @exclusivity(unchecked) var leadBody: Int32 = -1
  /// The organization whose bodies the items of the list in work are; -1 if its lead-in does not say.
  @exclusivity(unchecked) var leadOwner: Int32 = -1
  /// The organization that the titles in a table's cells are of.
  @exclusivity(unchecked) var leadTarget: Int32 = -1
  /// The titles that the table's row in work gives.
  @exclusivity(unchecked) var rowTitles: [Int32] = []
  /// What the columns of the table in work hold; empty where its head does not say.
  @exclusivity(unchecked) var columns: ContiguousArray<TableColumn> = []
  /// The titles at the heads of the columns, -1 for other columns.
  @exclusivity(unchecked) var columnTitles: [Int32] = []
  /// What the items of the list in work took part in; nil if its lead-in does not say.
  @exclusivity(unchecked) var leadParticipation: LeadParticipation?
  /// The organization mentioned last, be it inside a chain or not.
  @exclusivity(unchecked) var recent: Int32 = -1
  /// The organization whose letterhead the article bears; -1 if it has none.
  @exclusivity(unchecked) var issuer: Int32 = -1
  /// Whether the article's first sentence of prose is read.
  @exclusivity(unchecked) var hasProse = false
  /// The event whose programme the article holds; -1 if it holds none.
  @exclusivity(unchecked) var programme: Int32 = -1
  /// The event that the article is about.
  @exclusivity(unchecked) var mainEvent: Int32 = -1
  /// The person whom the article's first prose is about.
  @exclusivity(unchecked) var leadSubject: Int32 = -1
  /// The name that "he" means.
  @exclusivity(unchecked) var subject: Int32 = -1

  init(lexicon: Lexicon) { vocabulary = Vocabulary(lexicon: lexicon) }

  func removeAll() {
    tokens.removeAll()
    sentences.removeAll(keepingCapacity: true)
    entities.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    itemStarts.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    sentenceFocus.removeAll(keepingCapacity: true)
    posts.removeAll(keepingCapacity: true)
    participations.removeAll(keepingCapacity: true)
    byKey.removeAll()
    lastByHead.removeAll(keepingCapacity: true)
    headCounts.removeAll(keepingCapacity: true)
    byShortName.removeAll(keepingCapacity: true)
    byInitials.removeAll()
    shownNames.removeAll(keepingCapacity: true)
    (focus, recent, mainEvent, subject, leadSubject) = (-1, -1, -1, -1, -1)
    (focusMention, issuer, hasProse, programme) = (-1, -1, false, -1)
    (leadIn, leadTarget, leadParticipation, leadBody) = (-1, -1, nil, -1)
    leadOwner = -1
    rowTitles.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
  }

  /// Moves on to a sentence.
  func enter(_ index: Int) {
    sentence = Int32(index)
    limit = Int(sentences[index].end)
    guard index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph else { return }
    // What stands above a heading is another matter.
    let isNew =
      index > 0 && (sentences[index - 1].kind == .heading || sentences[index - 1].kind == .source)
    paragraphBefore = index == 0 ? 0 : isNew ? Int(sentences[index].start) : paragraphStart
    paragraphStart = Int(sentences[index].start)
  }

  /// Whether a token stands before the end of the sentence; false before the text's first.
  @inline(__always)
  private func isBeforeLimit(_ at: Int) -> Bool { UInt(bitPattern: at) < UInt(bitPattern: limit) }

  /// The word at a token in lower case; 0 outside of the sentence.
  @inline(__always)
  func word(_ at: Int) -> Symbol { isBeforeLimit(at) ? tokens.rows[at].folded : 0 }

  @inline(__always)
  func classes(_ at: Int) -> WordClasses { isBeforeLimit(at) ? tokens.rows[at].classes : [] }

  @inline(__always)
  func shape(_ at: Int) -> WordShape { isBeforeLimit(at) ? tokens.rows[at].shape : .punctuation }

  /// Whether a word begins with a capital.
  @inline(__always)
  func isCapitalized(_ at: Int) -> Bool {
    switch shape(at) {
    case .capitalized, .allCaps, .initial: true
    case .mixed: startsUpper(at)
    default: false
    }
  }

  private func startsUpper(_ at: Int) -> Bool {
    vocabulary.symbols.utf8(tokens.rows[at].symbol).first.map(Ascii.isUpper) ?? false
  }

  // Plain loops: a closure that asks the reader would copy all of it.

  /// Whether all words of a range can be syllables of names.
  func allSyllables(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      if !isSyllable(at) { return false }
      at += 1
    }
    return true
  }

  /// Whether a word of a range has one of the classes.
  func anyWord(_ start: Int, _ end: Int, has wanted: WordClasses) -> Bool {
    var at = start
    while at < end {
      if !classes(at).isDisjoint(with: wanted) { return true }
      at += 1
    }
    return false
  }

  /// Whether a word of a range is this one.
  func anyWord(_ start: Int, _ end: Int, is symbol: Symbol) -> Bool {
    var at = start
    while at < end {
      if tokens.rows[at].folded == symbol { return true }
      at += 1
    }
    return false
  }

  /// The singular of the word at a token.
  @inline(__always)
  func singular(_ at: Int) -> Symbol {
    vocabulary.words[Int(tokens.rows[at].folded)].singular
  }

  /// Whether the word at a token can be a syllable of a name.
  @inline(__always)
  func isSyllable(_ at: Int) -> Bool {
    vocabulary.words[Int(tokens.rows[at].symbol)].isNameSyllable
  }

  @inline(__always)
  func info(_ at: Int) -> WordInfo { vocabulary.words[Int(tokens.rows[at].symbol)] }

  /// Whether the token is an article or a possessive that opens a noun phrase.
  @inline(__always)
  func isDeterminer(_ at: Int) -> Bool {
    classes(at).contains(.determiner) && !(word(at) == Known.an && isFamilyName(at))
  }

  /// "An Song Nam", "and An Jong Su": the article is a name where it is capitalized before
  /// syllables.
  private func isFamilyName(_ at: Int) -> Bool {
    guard isCapitalized(at), isCapitalized(at + 1), isSyllable(at + 1) else { return false }
    return !startsSentence(at) || isCapitalized(at + 2) && isSyllable(at + 2)
  }

  /// The longest term of several words that begins at a token and has one of the classes.
  @inline(__always)
  func longTerm(at start: Int, _ wanted: WordClasses) -> (end: Int, info: WordInfo)? {
    guard !classes(start).isDisjoint(with: .beginning(wanted)),
      let index = termIndex(at: start, wanted)
    else { return nil }
    return (start + vocabulary.terms[index].words.count, vocabulary.terms[index].info)
  }

  /// Where the longest term ends, and all its classes.
  @inline(__always)
  func longTermClasses(
    at start: Int, _ wanted: WordClasses
  ) -> (end: Int, classes: WordClasses)? {
    guard !classes(start).isDisjoint(with: .beginning(wanted)),
      let index = termIndex(at: start, wanted)
    else { return nil }
    return (start + vocabulary.terms[index].words.count, vocabulary.terms[index].info.classes)
  }

  private func termIndex(at start: Int, _ wanted: WordClasses) -> Int? {
    let first = Int(tokens.rows[start].folded)
    guard start + 1 < limit else { return nil }
    let next = tokens.rows[start + 1].folded
    guard vocabulary.words[first].secondWords & (1 << UInt64(next & 63)) != 0 else { return nil }
    var index = Int(vocabulary.words[first].terms)
    guard index >= 0 else { return nil }
    while true {
      if vocabulary.terms[index].words[1] == next,
        !vocabulary.terms[index].info.classes.isDisjoint(with: wanted),
        matches(vocabulary.terms[index].words, at: start)
      {
        return index
      }
      guard vocabulary.terms[index].hasNext else { return nil }
      index += 1
    }
  }

  private func matches(_ words: [Symbol], at start: Int) -> Bool {
    guard start + words.count <= limit else { return false }
    var offset = 2
    while offset < words.count {
      if tokens.rows[start + offset].folded != words[offset] { return false }
      offset += 1
    }
    return true
  }

  /// Whether an event noun stands so near that an event's name can begin here.
  func canBeginEvent(at start: Int) -> Bool {
    eventAhead = lookahead(from: start, [.eventNoun, .beginsEvent], eventAhead)
    return eventAhead.found - start <= 11 && eventAhead.found < limit
  }

  /// Whether a title's head stands so near that a title can begin here.
  func canBeginTitle(at start: Int) -> Bool {
    titleAhead = lookahead(from: start, [.titleHead, .rank, .beginsTitle], titleAhead)
    return titleAhead.found - start <= 10 && titleAhead.found < limit
  }

  private func lookahead(
    from start: Int, _ wanted: WordClasses, _ known: Lookahead
  ) -> Lookahead {
    if start >= known.from, start <= known.found { return known }
    var at = start
    while at < limit, tokens.rows[at].classes.isDisjoint(with: wanted) { at += 1 }
    return Lookahead(from: start, found: at)
  }

  /// The first word from a place on that has some class.
  struct Lookahead {
    var from = Int.max
    var found = -1
  }
}
