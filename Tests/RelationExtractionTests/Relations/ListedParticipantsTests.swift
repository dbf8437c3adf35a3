import TestSupport
import Testing

/// Participants told item by item behind a lead-in.
struct ListedParticipantsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: speeches were made by
    At the 3rd Congress of the Rye Union, speeches were made by:

    - Ann Bell
    - Carl Dorn
    - Eve Frost
    yes: speech 1: Ann Bell > 3rd Congress of the Rye Union
    yes: speech 2: Carl Dorn > 3rd Congress of the Rye Union
    yes: speech 3: Eve Frost > 3rd Congress of the Rye Union
    case: with their posts
    The 3rd Congress of the Rye Union was attended by:

    - Ann Bell, director of the Dorn Mine
    - Carl Dorn, director of the Hill Mine
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    yes: role: Carl Dorn | director | Hill Mine
    case: the title before the name
    The 3rd Congress of the Rye Union was attended by:

    - Dorn Mine director Ann Bell
    - Hill Mine director Carl Dorn
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    case: two in one item
    The 3rd Congress of the Rye Union was attended by:

    - Ann Bell and Carl Dorn
    - Eve Frost
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    yes: attendance 3: Eve Frost > 3rd Congress of the Rye Union
    case: a numbered list
    Reports at the 3rd Congress of the Rye Union were made by

    1. Ann Bell
    2. Carl Dorn
    yes: report 1: Ann Bell > 3rd Congress of the Rye Union
    yes: report 2: Carl Dorn > 3rd Congress of the Rye Union
    case: rows of a table
    The 3rd Congress of the Rye Union was attended by:

    | Ann Bell | director | Dorn Mine |
    | Carl Dorn | director | Hill Mine |
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    known: the bar that opens a row is taken for its first word
    case: the event of the sentence before
    The 3rd Congress of the Rye Union opened in Fooville. Speeches were made by:

    - Ann Bell
    - Carl Dorn
    yes: speech 1: Ann Bell > 3rd Congress of the Rye Union
    yes: speech 2: Carl Dorn > 3rd Congress of the Rye Union
    case: a second list is of something else
    The 3rd Congress of the Rye Union was attended by:

    - Ann Bell

    The members of the Hill Committee are:

    - Carl Dorn
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: role: Carl Dorn | member | Hill Committee
    no: attendance*: Carl Dorn*
    case: the lead-in tells all
    Speeches at the 3rd Congress of the Rye Union were made by Ann Bell and Eve Frost.

    - Carl Dorn
    no: speech*: Carl Dorn*
    case: columns with blanks between
    The 3rd Congress of the Rye Union was attended by:

    Ann Bell     Fooville
    Carl Dorn    Ryetown
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    case: the prose behind the list
    The 3rd Congress of the Rye Union was attended by:

    - Ann Bell

    Carl Dorn was at home.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    no: attendance*: Carl Dorn*
    case: the lead-in speaks of no event
    The books were written by:

    - Ann Bell
    - Carl Dorn
    no: speech*
    no: attendance*
    """#)
}
