/// A class of words. Its raw value is the name of its source file and the `class:` in it.
public enum LexicalClass: String, Sendable, CaseIterable, Hashable {
  /// Head noun of a title: secretary, minister, chief of staff.
  case titleHead = "title-head"
  /// What stands before a title head and belongs to the title: vice, deputy, first, executive.
  case titleModifier = "title-modifier"
  /// Military, police, academic, clerical and noble ranks and their abbreviations: Maj. Gen.
  case rank
  /// Forms of address before a name: Mr, Dr, Comrade, H.E.
  case honorific
  /// What follows a name and belongs to it: Jr., Sr., III.
  case nameSuffix = "name-suffix"
  /// Lower-case parts inside names: de, van, bin.
  case nameParticle = "name-particle"
  /// Common given names of many countries.
  case givenName = "given-name"
  /// Words on the status of a post; value: former, outgoing, acting or elect.
  case status
  /// Head noun of an organization: committee, complex, work-team.
  case unitNoun = "unit-noun"
  /// Legal forms behind company names: Inc., GmbH.
  case legalForm = "legal-form"
  /// Head noun of an event: congress, plenary meeting, talks.
  case eventNoun = "event-noun"
  /// What stands before an event noun and belongs to it: plenary, ordinary, founding.
  case eventModifier = "event-modifier"
  /// Head noun of a place: province, street, hall.
  case placeNoun = "place-noun"
  /// Countries, their short forms and initials.
  case country
  /// Adjectives of countries and regions; value: the country.
  case nationality
  case month
  case weekday
  /// first, second, … ; value: the number.
  case ordinal
  /// said, noted, stressed.
  case reportingVerb = "reporting-verb"
  /// Verbs by which a post is given, held or lost; value: the kind (see the source file).
  case roleVerb = "role-verb"
  /// Verbs and verb phrases by which somebody takes part in an event; value: the mode.
  case eventVerb = "event-verb"
  /// Nouns of speech acts and documents: speech, report, opening address; value: the mode.
  case speechNoun = "speech-noun"
  /// Words that are capitalized at the start of a sentence without being names: the, however.
  case functionWord = "function-word"
  /// Abbreviations whose point ends no sentence.
  case abbreviation
  /// Common nouns of people that are no titles: participants, officials, delegates.
  case peopleNoun = "people-noun"
  /// Words that make a following plural generic: all, various, local.
  case genericQuantifier = "generic-quantifier"
  /// Things that bear capitals without being persons or organizations: orders, laws, prizes.
  case thingNoun = "thing-noun"
  /// What ministries and departments are for: foreign, affairs, coal, industry, education.
  case policyField = "policy-field"
  /// Words that tell of a post that is not held, or not yet: not, hopes, nominated.
  case nonFactive = "non-factive"
  /// Nouns of an office itself: chairmanship, command; value: the holder's title.
  case officeNoun = "office-noun"
  /// Verbs that have an office as their object: took, relinquished; value: become, serve, resign.
  case officeVerb = "office-verb"
  /// Verbs by which somebody makes an event happen: convened, hosted; value: host, organize.
  case hostingVerb = "hosting-verb"
  /// Letters behind a name that are no part of it: MP, PhD, S.J.
  case postNominal = "post-nominal"
  /// Nouns that show, said of a name, that it is an organization's: company, trade union.
  case kindNoun = "kind-noun"
  /// Acronym and expansion; value: the expansion. For users' lexicons.
  case acronym
}

/// What a term can be beside its class.
public enum LexicalFeature: String, Sendable, CaseIterable, Hashable {
  /// Title head: "minister of X" implies a ministry of X.
  case ministry
  /// Title head: holds for a plain member (member, delegate, deputy).
  case membership
  /// Title head or modifier that is a person's military or police rank.
  case military
  /// Unit noun: also in lower case names a unit inside a chain (work-team, shop, department).
  case subunit
  /// Unit noun: a body of a party or mass organization inside a unit (cell, branch, committee).
  case partyBody = "party-body"
  /// Unit noun: heads its name from the left (Bank of, University of, Ministry of).
  case headsOf = "heads-of"
  /// Unit noun: names a unit only when capitalized (Group, Team, Center).
  case capitalized
  /// Unit noun: a group sent out (delegation, mission).
  case delegation
  /// Unit noun: a party.
  case party
  /// Unit noun: an army or service.
  case army
  /// Unit noun: a state's government or assembly.
  case state
  /// Title: a person who reports to a person (adviser to, aide to, deputy).
  case personal
  /// Event noun: only with a name or an ordinal, never bare (assembly, games).
  case named
  /// Event noun: two sides (talks, meeting, summit).
  case bilateral
  /// Title: stands before a name, capitalized (President, Premier, Senator).
  case prenominal
  /// Title: of a city, a province or a see, which the title makes an organization (mayor of X). Unit
  /// noun: of a place, as its bishop or mayor is (Diocese of X).
  case territorial
  /// Title: of a company, a medium or a team, which needs no unit noun then (chairman of Foo).
  case corporate
  /// Event verb: the event is its object (attended X); otherwise its subject list hangs on "event".
  case transitive
  /// Unit noun: an organization only with the larger unit that it belongs to (staff of X).
  case dependent
  /// Given name, title, rank, noun of places or units: also a common surname (King, Dean, Major, Hill).
  case alsoSurname = "also-surname"
}
