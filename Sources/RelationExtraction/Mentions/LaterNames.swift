/// Unites what an article calls by a bare noun before it gives the name: "the Party" ahead of
/// "Communist Party of Ryeland".
extension ArticleReader {
  func uniteBareNouns() {
    // By head noun: the one organization of a fuller name; -1 where there are several.
    var full: [Symbol: Int32] = [:]
    for at in entities.indices where isFullerName(at) {
      full[entities[at].head] = full[entities[at].head] == nil ? Int32(at) : -1
    }
    for at in entities.indices where isBareNoun(at) {
      if let name = full[entities[at].head], name >= 0 { unite(name, Int32(at)) }
    }
  }

  /// "the Central Committee" beside "the Party Central Committee"
  func uniteBodiesOfTheParty() {
    for at in entities.indices where isNamed(at) && entities[at].container < 0 {
      let start = Int(entities[at].coreStart)
      guard entities[at].coreEnd - entities[at].coreStart >= 3,
        tokens.rows[start].folded == Known.party,
        let short = byKey[coreKey(.organization, from: start + 1, to: Int(entities[at].coreEnd))],
        isNamed(Int(resolved(short))), entities[Int(resolved(short))].container < 0
      else { continue }
      unite(Int32(at), short)
    }
  }

  /// A central committee without a party is one of the only party that the article names.
  func giveCentralCommitteeItsParty() {
    var party: Int32 = -1
    for at in entities.indices where isFullerName(at) {
      guard vocabulary.words[Int(entities[at].head)].classes.contains(.party) else { continue }
      if party >= 0 { return }
      party = Int32(at)
    }
    guard party >= 0 else { return }
    for at in entities.indices where isNamed(at) && entities[at].container < 0 {
      let (start, end) = (Int(entities[at].coreStart), Int(entities[at].coreEnd))
      guard end - start == 2, tokens.rows[end - 1].folded == entities[at].head,
        vocabulary.words[Int(entities[at].head)].classes.contains(.partyBody),
        vocabulary.symbols.utf8(tokens.rows[start].folded).elementsEqual("central".utf8),
        let mention = mentions.first(where: { resolved($0.entity) == Int32(at) })
      else { continue }
      entities[at].container = party
      entities[at].link = Known.of
      entities[at].linkHasArticle = true
      relations.append(
        ArticleRelation(
          kind: .partOf, rule: .anaphoricUnit, source: Int32(at), target: party, isInferred: true,
          sentence: mention.sentence, start: mention.start, end: mention.end))
    }
  }

  /// The bishop of Fooville is one of the Diocese of Fooville.
  func uniteTerritories() {
    var bodies: [Symbol: Int32] = [:]
    for at in entities.indices where isFullerName(at) && !entities[at].isTerritory {
      let last = Int(entities[at].coreEnd) - 1
      // The mayor of Fooville is not of the University of Fooville.
      guard last > entities[at].coreStart, tokens.rows[last - 1].folded == Known.of,
        vocabulary.words[Int(entities[at].head)].classes.contains(.territorial)
      else { continue }
      let place = tokens.rows[last].folded
      bodies[place] = bodies[place] == nil ? Int32(at) : -1
    }
    for at in entities.indices where entities[at].isTerritory && entities[at].redirect < 0 {
      guard entities[at].coreEnd - entities[at].coreStart == 1,
        let body = bodies[tokens.rows[Int(entities[at].coreStart)].folded], body >= 0
      else { continue }
      unite(body, Int32(at))
    }
  }

  /// Whether an organization is known by its head noun alone.
  private func isBareNoun(_ at: Int) -> Bool {
    isNamed(at) && entities[at].container < 0 && !entities[at].isAcronym && !entities[at].isCountry
      && entities[at].coreEnd - entities[at].coreStart == 1
      // "Rolly" is named by no noun, though it is a company.
      && singular(Int(entities[at].coreStart)) == entities[at].head
  }

  private func isFullerName(_ at: Int) -> Bool {
    isNamed(at) && entities[at].coreEnd - entities[at].coreStart > 1
  }

  private func isNamed(_ at: Int) -> Bool {
    let entity = entities[at]
    return entity.kind == .organization && entity.redirect < 0 && entity.head != 0
      && !entity.isImpliedMinistry && entity.mentionCount > 0
  }
}
