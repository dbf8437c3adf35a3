import TestSupport
import Testing

/// Posts in lines, items and rows of their own.
struct TitleLinesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: below a heading
    ## Rye Union

    - President: Ann Bell
    - Treasurer: Carl Dorn
    yes: role: Ann Bell | President | Rye Union
    yes: role: Carl Dorn | Treasurer | Rye Union
    case: below a heading that opens with a title
    Officers of the Rye Union

    President: Ann Bell
    Treasurer: Carl Dorn
    yes: role: Ann Bell | President | Rye Union
    yes: role: Carl Dorn | Treasurer | Rye Union
    known: a heading that opens with a title names no organization
    case: items behind a lead-in
    The Rye Union elected as its officers:

    - President: Ann Bell
    - Vice-presidents: Carl Dorn and Eve Frost
    yes: role: Ann Bell | President | Rye Union
    yes: role: Carl Dorn | Vice-president | Rye Union
    yes: role: Eve Frost | Vice-president | Rye Union
    no: role: Carl Dorn | President*
    case: behind a dash
    The Hill Committee elected its officers:

    - Chairwoman – Ada Moor
    - Secretary – Ben Nash
    yes: role: Ada Moor | Chairwoman | Hill Committee
    yes: role: Ben Nash | Secretary | Hill Committee
    case: two titles before the colon
    The Hill Committee elected its officers:

    - Secretary and treasurer: Ben Nash
    yes: role: Ben Nash | Secretary | Hill Committee
    yes: role: Ben Nash | treasurer | Hill Committee
    case: the body of the title in its line
    - Director of the Dorn Mine: Oda Brandt
    - Director of the Hill Mine: Karl Bode
    yes: role: Oda Brandt | Director | Dorn Mine
    yes: role: Karl Bode | Director | Hill Mine
    no: role: Oda Brandt | Director | Hill Mine
    case: the body behind a comma
    - Chair, Audit Committee: Uma Dell
    - Secretary, Building Committee: Guy Lund
    yes: role: Uma Dell | Chair | Audit Committee
    yes: role: Guy Lund | Secretary | Building Committee
    case: rows of a table
    The Rye Union elected its officers:

    | President | Ann Bell |
    | Treasurer | Carl Dorn |
    yes: role: Ann Bell | President | Rye Union
    yes: role: Carl Dorn | Treasurer | Rye Union
    no: role: Ann Bell | Treasurer*
    case: a row that goes on
    The Hill Committee elected its officers:

    | Chairwoman | Ada Moor |
    | Secretaries | Ben Nash |
    | Carl Dorn | |
    yes: role: Ben Nash | Secretary | Hill Committee
    yes: role: Carl Dorn | Secretary | Hill Committee
    no: role: Carl Dorn | Chairwoman*
    case: a row that goes on with an empty cell
    The Hill Committee elected its officers:

    | Secretaries | Ben Nash |
    | | Carl Dorn |
    yes: role: Ben Nash | Secretary | Hill Committee
    yes: role: Carl Dorn | Secretary | Hill Committee
    known: only a row that begins with a name takes the titles of the row before
    case: a title and a word that is no name
    The Rye Union wrote down its duties:

    - President: chairs the meetings
    - Treasurer: keeps the books
    no: role: *
    case: what a speaker says behind a colon
    The Rye Union met in Fooville.

    Treasurer: Nobody told Carl Dorn.
    no: role: Carl Dorn*
    """#)
}
