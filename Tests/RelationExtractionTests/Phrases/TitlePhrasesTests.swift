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
    """#)
}
