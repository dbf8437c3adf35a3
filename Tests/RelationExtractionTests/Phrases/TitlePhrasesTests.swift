import TestSupport
import Testing

/// Titles: their words, their fields, their status, and where they end.
struct TitlePhrasesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: modifiers belong to the title
    Ann Bell, first vice-chairwoman of the Rye Union, spoke.
    yes: role: Ann Bell | first vice-chairwoman | Rye Union
    case: what the office is for
    Ann Bell, secretary for organizational affairs of the Rye Union, spoke.
    yes: role: Ann Bell | secretary for organizational affairs | Rye Union
    case: two words in the field
    Ann Bell, senior vice president for sales at Rye Steel GmbH, spoke.
    yes: role: Ann Bell | senior vice president for sales | Rye Steel GmbH
    case: a noun before the head
    Ann Bell, department director of the Rye Union, spoke.
    yes: role: Ann Bell | department director | Rye Union
    case: former
    John Smith, former chairman of the Rye Council, spoke.
    yes: role: John Smith | chairman | Rye Council | former
    no: role: John Smith | chairman | Rye Council
    case: acting
    Jane Roe, acting director of the Dorn Mine, spoke.
    yes: role: Jane Roe | director | Dorn Mine | acting
    case: elect
    Jane Roe, president-elect of the Rye Union, spoke.
    yes: role: Jane Roe | president-elect | Rye Union | elect
    case: outgoing
    Jane Roe, outgoing president of the Rye Union, spoke.
    yes: role: Jane Roe | president | Rye Union | outgoing
    case: the ordinal of a sequence
    Karl Bode is the 46th president of the Rye Union.
    yes: role: Karl Bode | president | Rye Union
    case: first as a rank
    Ada Moor, first secretary of the Rye Union, spoke.
    yes: role: Ada Moor | first secretary | Rye Union
    case: two titles are two roles
    Tess Arden, president and CEO of Ryeland Holdings plc, spoke.
    yes: role: Tess Arden | president | Ryeland Holdings plc
    yes: role: Tess Arden | CEO | Ryeland Holdings plc
    case: two titles at two organizations
    Tess Arden, president of the Rye Bank and treasurer of the Dorn Choir, spoke.
    yes: role: Tess Arden | president | Rye Bank
    yes: role: Tess Arden | treasurer | Dorn Choir
    case: concurrently
    Tess Arden, president of the Rye Bank and concurrently secretary of the Dorn Choir, spoke.
    yes: role: Tess Arden | president | Rye Bank
    yes: role: Tess Arden | secretary | Dorn Choir
    case: the article is no part of the title
    Tess Arden, the chairwoman of the Rye Bank, spoke.
    yes: role: Tess Arden | chairwoman | Rye Bank
    case: capitals are kept
    Ann Bell, General Secretary of the Rye Union, spoke.
    yes: role: Ann Bell | General Secretary | Rye Union
    case: a professor's subject is no organization
    Anna Quill, Professor of History at the University of Dorn, spoke.
    yes: role: Anna Quill | Professor of History | University of Dorn
    no: organization: History*
    case: an envoy and his state
    Paul Vint, ambassador of Norway to Peru, spoke.
    yes: role: Paul Vint | ambassador | Norway
    no: role: Paul Vint | ambassador | Peru
    case: then- is a status
    Uma Dell, then-chairwoman of the Dorn Choir, spoke.
    yes: role: Uma Dell | chairwoman | Dorn Choir | former
    case: ex- is a status
    Uma Dell, ex-chairwoman of the Dorn Choir, spoke.
    yes: role: Uma Dell | chairwoman | Dorn Choir | former
    case: a comma inside the title
    Tess Arden, Vice President, Human Resources, of Acme Widgets Inc., spoke.
    yes: role: Tess Arden | Vice President*
    known: the field behind a comma ends the apposition
    case: a title with a number in its place
    Tess Arden, member of the Board of Directors of the Rye Bank, spoke.
    yes: role: Tess Arden | member | Board of Directors of the Rye Bank
    yes: part-of: Board of Directors of the Rye Bank > Rye Bank
    case: a title of a person
    Tess Arden, adviser to President Karl Bode of the Rye Bank, spoke.
    yes: role: Karl Bode | President | Rye Bank
    no: role: Tess Arden | President*
    case: a town and a see have offices
    Rosa Lind, mayor of Fooville, met Peter Lowe, bishop of New Barwick.
    yes: role: Rosa Lind | mayor | Fooville
    yes: role: Peter Lowe | bishop | New Barwick
    case: a town before a title of territories
    On Monday Rye Governor Karl Bode spoke.
    yes: role: Karl Bode | Governor | Rye
    no: person: Rye*
    case: a town has no doctor, and a person no mayor
    Rosa Lind, doctor of Fooville, and Karl Bode, teacher of Barwick, spoke. The mayor of Tess
    Arden's town left.
    no: role: *
    no: organization: *
    case: a province behind the governor's name
    Governor Karl Bode of Dorn Province spoke.
    yes: role: Karl Bode | Governor | Dorn Province
    known: a territory counts only right behind the title
    case: to an organization
    Ann Bell, deputy to the Lakeland Assembly, met Carl Dorn, adviser to the Rye Bank, and Paul
    Vint, ambassador to Peru.
    yes: role: Ann Bell | deputy | Lakeland Assembly
    yes: role: Carl Dorn | adviser | Rye Bank
    no: role: Paul Vint | ambassador | Peru
    case: for an employer
    Karl Bode, spokesman for the Harbour Agency, met Tess Arden, correspondent for the Morning
    Courier.
    yes: role: Karl Bode | spokesman | Harbour Agency
    yes: role: Tess Arden | correspondent | Morning Courier
    case: for a field or a time
    Tess Arden, director for Exports at the Rye Bank, was head of the Dorn Choir for five years.
    yes: role: Tess Arden | director for Exports | Rye Bank
    no: organization: Exports
    no: organization: *years
    case: for an employer without an article
    Tess Arden, correspondent for Morning Radio, spoke.
    yes: role: Tess Arden | correspondent | Morning Radio
    known: without an article a name that no unit noun closes is no employer
    case: whose
    Carl Dorn praised the Rye Choir, whose treasurer is Uma Dell. The Dorn Choir, whose treasurer
    Eve Frost sang, left.
    yes: role: Uma Dell | treasurer | Rye Choir
    yes: role: Eve Frost | treasurer | Dorn Choir
    no: role: Eve Frost | treasurer | Rye Choir
    case: whose behind a person
    Carl Dorn praised the Rye Choir and met Karl Bode, whose deputy is Eve Frost.
    no: role: Eve Frost | deputy | Rye Choir
    known: behind a person "whose" goes back to the organization before him
    case: whose before an apposition
    Carl Dorn praised the Rye Choir, whose treasurer, Uma Dell, sang.
    yes: role: Uma Dell | treasurer | Rye Choir
    case: ex-, -elect and designate
    Ex-President Karl Bode of the Rye Union met President-elect Ada Moor of the Dorn Union and Eve
    Frost, chairwoman designate of the Hill Union.
    yes: role: Karl Bode | President | Rye Union | former
    yes: role: Ada Moor | President-elect | Dorn Union | elect
    yes: role: Eve Frost | chairwoman designate | Hill Union | elect
    case: an employer before a spokeswoman
    Norvane spokesman Karl Bode met Dorn Kessel spokeswoman Uma Dell.
    yes: role: Karl Bode | spokesman | Norvane
    yes: role: Uma Dell | spokeswoman | Dorn Kessel
    no: person: Norvane*
    case: an employer with a noun of another class
    Harbour Watch spokeswoman Uma Dell said that rates rise.
    yes: role: Uma Dell | spokeswoman | Harbour Watch
    known: a place noun before the employer's name is left out of it
    case: a person is no employer
    Tess Arden chairman Karl Bode said nothing. The Rye Choir sang for Ann Bell, an outspoken
    leader.
    no: organization: Tess Arden*
    no: role: *
    case: parliament without an article
    The Rye Commission met. The Speaker of Parliament, Karl Bode, spoke.
    yes: role: Karl Bode | Speaker | Parliament
    no: role: Karl Bode | * | Rye Commission
    case: titles of a state are none of the committee beside them
    Ann Bell, deputy premier and chairwoman of the Rye Committee on Ports, spoke.
    yes: role: Ann Bell | chairwoman | Rye Committee on Ports
    no: role: Ann Bell | deputy premier | Rye Committee on Ports
    case: titles over a dash
    Karl Bode, Deputy Premier – Minister of Mining, opened the mine.
    yes: role: Karl Bode | Minister* | Ministry of Mining
    case: ministries of two states
    The Minister of Ports of Norway, Ann Bell, met the Minister of Ports of Peru, Carl Dorn.
    yes: role: Ann Bell | Minister of Ports | Ministry of Ports of Norway
    yes: role: Carl Dorn | Minister of Ports | Ministry of Ports of Peru
    case: a rank behind a title in small letters
    The operations officer Lieutenant Commander Priya Nair of the Rye Navy spoke.
    no: role: Priya Nair | operations officer lieutenant*
    case: what somebody thinks or has made
    Sam Moor, a critic of the Rye Council, and Tom Lind, author of the Rye Annals, met Ana Bell, film critic of the Rye
    Gazette.
    no: role: Sam Moor | * | *
    no: role: Tom Lind | * | *
    yes: role: Ana Bell | film critic | Rye Gazette
    case: made official
    Low Pass was made official by the Rye Board.
    no: role: *
    case: decorations
    Sam Moor was made a Member of the Order of the Dornish Empire. Tom Lind, Officer of the Most Excellent Order of Rye, left.
    no: role: *
    case: trades are of no body in focus
    The Rye Fund met. Sam Moor is a Dornish engineer who built the dam. He became the first Dornish footballer in Estonia.
    no: role: *
    case: a trade with its body
    Sam Moor, engineer at the Rye Works, left.
    yes: role: Sam Moor | engineer | Rye Works
    case: an adjective before a noun of units
    The Rye Fund is the premier fund of the Dorn Union.
    no: role: *
    case: a firm named like a king
    Sam Moor served as Burger King's president until 1970.
    no: role: Sam Moor | King | *
    case: another's director
    The Rye Fund met. Sam Moor became the city's engineering director in 1954.
    no: role: Sam Moor | * | Rye Fund
    case: posts beside what is none
    Tom Lisk is a Commander of the Order of the Dornish Empire, a Fellow of the Royal Society and chairman of the Rye Trust.
    Karl Bode, author of The Long Road and professor at Harn University, met Ana Bell, a critic of the Torval Party and a
    director of the Rye Bank.
    yes: role: Tom Lisk | Fellow | Royal Society
    yes: role: Tom Lisk | chairman | Rye Trust
    yes: role: Karl Bode | professor | Harn University
    yes: role: Ana Bell | director | Rye Bank
    no: role: Ana Bell | * | Torval Party
    case: the saint of an order
    Tom Lisk, Knight of the Order of Saint John, chairman of the Rye Trust, died.
    yes: role: Tom Lisk | chairman | Rye Trust
    no: person: Saint John
    case: made official of a committee
    Kim Su Gil was made official of the Party committee of the Dornel Farm.
    yes: role: Kim Su Gil | official | Party committee of the Dornel Farm
    """#)
}
