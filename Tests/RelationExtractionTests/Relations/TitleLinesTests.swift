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
    case: parts in a programme
    The 3rd Conference of the Rye Union opens on Monday.

    Chair: Ann Bell
    Speaker: Carl Dorn
    yes: chair: Ann Bell > 3rd Conference of the Rye Union
    yes: speech: Carl Dorn > 3rd Conference of the Rye Union
    no: role: *
    case: several speakers of a programme
    The 3rd Conference of the Rye Union opens on Monday.

    - Moderator: Ann Bell
    - Speakers: Carl Dorn, Eve Frost and Guy Lund
    yes: chair: Ann Bell > 3rd Conference of the Rye Union
    yes: speech 1: Carl Dorn > 3rd Conference of the Rye Union
    yes: speech 3: Guy Lund > 3rd Conference of the Rye Union
    no: role: *
    case: parts and posts of their holders
    The 3rd Conference of the Rye Union opens on Monday.

    - Chair: Ann Bell, director of the Dorn Mine
    - Discussant: Carl Dorn
    yes: chair: Ann Bell > 3rd Conference of the Rye Union
    yes: role: Ann Bell | director | Dorn Mine
    yes: speech: Carl Dorn > 3rd Conference of the Rye Union
    no: role: Ann Bell | Chair*
    case: a programme in rows
    The 3rd Conference of the Rye Union opens on Monday.

    | Chair | Ann Bell |
    | Panelists | Carl Dorn and Eve Frost |
    yes: chair: Ann Bell > 3rd Conference of the Rye Union
    yes: speech*: Eve Frost > 3rd Conference of the Rye Union
    no: role: *
    case: the only part in a programme
    The 3rd Conference of the Rye Union opens on Monday.

    Speakers: Ann Bell and Carl Dorn
    yes: speech*: Ann Bell > 3rd Conference of the Rye Union
    yes: speech*: Carl Dorn > 3rd Conference of the Rye Union
    known: a lone line without a full stop is not read
    case: below the heading of a body a chair is a post
    ## Rye Union

    - Chair: Ann Bell
    - Treasurer: Carl Dorn
    yes: role: Ann Bell | Chair | Rye Union
    yes: role: Carl Dorn | Treasurer | Rye Union
    no: chair*
    case: a post with more words in a programme
    The 3rd Conference of the Rye Union opens on Monday.

    - Deputy chair: Ann Bell
    - Chair of the Hill Committee: Carl Dorn
    yes: role: Ann Bell | Deputy chair | Rye Union
    yes: role: Carl Dorn | Chair | Hill Committee
    no: chair*
    case: labels without a blank line
    Rye Choir
    Founded: May 1999
    Chair: Ada Moor
    Treasurer: Ben Nash
    yes: role: Ada Moor | Chair | Rye Choir
    yes: role: Ben Nash | Treasurer | Rye Choir
    no: role: Ben Nash | Chair*
    case: a cell of two lines
    ## Hill Committee

    Chairwoman    Ada Moor
    Secretaries   Ben Nash
                  Carl Dorn
    yes: role: Ada Moor | Chairwoman | Hill Committee
    yes: role: Ben Nash | Secretary | Hill Committee
    yes: role: Carl Dorn | Secretary | Hill Committee
    no: role: Carl Dorn | Chairwoman*
    case: a cell of two lines below a lead-in
    The Hill Committee elected its officers:

    Secretaries   Ben Nash
                  Carl Dorn
    yes: role: Carl Dorn | Secretary | Hill Committee
    no: role: Carl Dorn | officer*
    case: a cell of three lines
    ## Hill Committee

    Secretaries   Ben Nash
                  Carl Dorn
                  Guy Lund
    yes: role: Carl Dorn | Secretary | Hill Committee
    yes: role: Guy Lund | Secretary | Hill Committee
    case: a body formed without a name
    The Hill Cabinet formed a funeral committee with the following persons on it:

        Chairman     Karl Bode
        Secretary    Ada Moor
    no: role: * | Chairman | *
    no: role: * | Secretary | *
    """#)
}
