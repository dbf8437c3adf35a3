import TestSupport
import Testing

/// Lines that are entries although nothing marks them, and lines that a page broke.
struct EntryListTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: entries by their line breaks
    The officers of the Rye Choir are:

    Ann Bell, president
    Carl Dorn, vice-president
    Uma Dell, treasurer

    The Rye Choir sings on Mondays in the old hall of the harbour.
    yes: role: Ann Bell | president | Rye Choir
    yes: role: Carl Dorn | vice-president | Rye Choir
    yes: role: Uma Dell | treasurer | Rye Choir
    no: role: * | officer* | Rye Choir
    case: prose that fills its lines
    The meeting was opened by Ann Bell, president of the Rye Choir, and closed by
    Carl Dorn, treasurer of the Hill Choir, who thanked all of the guests for the
    songs.
    yes: role: Ann Bell | president | Rye Choir
    yes: role: Carl Dorn | treasurer | Hill Choir
    no: role: Carl Dorn | * | Rye Choir
    case: lines of a letterhead
    RYE UNION OF PORTS
    HARBOUR COMMITTEE

    The chairman of the Harbour Committee, Ann Bell, opened the long and difficult meeting on Monday.
    yes: organization: RYE UNION OF PORTS
    yes: role: Ann Bell | chairman | HARBOUR COMMITTEE of the RYE UNION OF PORTS
    no: organization: RYE UNION of PORTS HARBOUR COMMITTEE
    case: a heading that goes on in the next line
    STATEMENT OF THE COMMITTEE OF
    THE RYE UNION

    Ann Bell, chairwoman of the Committee of the Rye Union, read the long statement to all of them.
    yes: role: Ann Bell | chairwoman | Committee of the Rye Union
    """#)
}
