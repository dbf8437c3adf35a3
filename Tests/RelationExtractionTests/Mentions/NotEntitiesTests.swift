import TestSupport
import Testing

/// What bears capitals or a unit noun and is nobody: slogans, plurals, headings, places,
/// honours.
struct NotEntitiesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: slogans
    Long Live the Great Unity! Let Us Build Strong Farms! the people shouted.
    no: person: *
    no: organization: *
    no: event: *
    case: a quoted slogan
    The slogan "Unity Around the Central Committee of the Party" hung in the hall.
    no: organization: *
    case: plurals without names
    Party committees at all levels, the branches and the work-teams did their best.
    no: organization: *
    case: factories in general
    Many mills and mines across the country raised output.
    no: organization: *
    case: places
    The march went from Fooville to Dorn Province along the Rye River to Freedom Square.
    no: organization: *
    no: person: *
    case: days and months
    On Monday, May 3, and in Spring the weather was fair.
    no: person: *
    no: organization: *
    case: orders and prizes
    He got the Order of Labour First Class and the Rye Peace Prize.
    no: organization: *
    no: person: *
    case: laws
    The Harbour Safety Act and the Treaty of Dorn were read out.
    no: organization: *
    no: person: *
    case: books
    The book "Kim Il Nam and the Working Class" was read out.
    no: organization: *
    case: a heading in capitals
    STRONG FARMS FOR ALL

    Ann Bell, director of the Dorn Mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine
    no: person: STRONG*
    no: organization: STRONG*
    case: words at the start of a sentence
    However, output fell. Moreover, rates rose. Yesterday it rained.
    no: person: *
    no: organization: *
    case: generic offices
    A director must be honest. Every secretary of a cell should read.
    no: role: *
    no: person: *
    case: ideas
    Socialism and the Juche Idea were praised.
    no: person: *
    no: organization: *
    case: languages and peoples
    Norwegians and French speakers came.
    no: person: *
    no: organization: *
    case: a device
    The Boeing 737 and the Sputnik V vaccine arrived.
    no: organization: *
    case: markup
    <b>Bold</b> <script>alert("Ann Bell")</script> &amp; &nbsp;
    no: organization: *
    case: an address of mail and web
    Write to ann.bell@example.org or see https://example.org/Central/Committee for more.
    no: person: *
    no: organization: *
    case: what a prize is named after is no person who won it
    Among the guests were Dorn Prize winner Ana Bell and Karl Bode.
    no: person: Dorn
    case: places named after kings
    King Haakon Bay is an inlet. They went to Prince Dorn Island.
    no: person: *
    case: forces and bands that are no bodies
    The Labor Force grew. Air Force One landed at Rolly Air Force Base. He sold a Rubber Band.
    no: organization: *
    case: prizes of a body, places and diseases with initials
    Ana Bell won the Rye Fund Award. She lives in New Rye City (NRC). Tom Lind died of Sudden Infant Death (SID).
    no: organization: *
    case: words at the head of a sentence
    Nonetheless, the fight went on when he was head of the Rye Fund. Playing for the Rye Club, he was its captain.
    no: person: *
    """#)
}
