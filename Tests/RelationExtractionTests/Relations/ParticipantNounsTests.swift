import TestSupport
import Testing

/// Participants told by a noun, and rows of a programme.
struct ParticipantNounsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the hosts were
    A reception was held in Fooville. The hosts were Ann Bell and Carl Dorn.
    yes: host 1: Ann Bell > reception
    yes: host 2: Carl Dorn > reception
    case: among the guests
    The 3rd Congress of the Rye Union opened. Among the guests from abroad was Ann Bell.
    yes: guest: Ann Bell > 3rd Congress of the Rye Union
    case: speakers included
    The 3rd Congress of the Rye Union opened. Speakers included Ann Bell, director of the Dorn Mine,
    and Carl Dorn.
    yes: speech 1: Ann Bell > 3rd Congress of the Rye Union
    yes: speech 2: Carl Dorn > 3rd Congress of the Rye Union
    case: a colon
    The 3rd Congress of the Rye Union opened. Participants: Ann Bell, Carl Dorn.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    case: speakers and a colon
    The 3rd Congress of the Rye Union opened. Speakers: Ann Bell, Carl Dorn.
    yes: speech 1: Ann Bell > 3rd Congress of the Rye Union
    yes: speech 2: Carl Dorn > 3rd Congress of the Rye Union
    case: the noun with its event
    The participants in the 3rd Congress of the Rye Union were Ann Bell and Carl Dorn.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    known: an event between the noun and the copula ends the search for the list
    case: the guest of honour
    A dinner was given in Fooville. The guest of honour was Mara Quist.
    yes: guest: Mara Quist > dinner
    case: a row of a programme
    The 5th Conference of the Dorn Union opened on Monday.

    Opening address    Ann Bell
    Keynote address    Carl Dorn
    Closing remarks    Karl Bode
    Guest              Ben Nash
    yes: opening: Ann Bell > 5th Conference of the Dorn Union
    yes: speech: Carl Dorn > 5th Conference of the Dorn Union
    yes: closing: Karl Bode > 5th Conference of the Dorn Union
    yes: guest: Ben Nash > 5th Conference of the Dorn Union
    no: speech*: Karl Bode*
    case: a row of a programme between bars
    The 5th Conference of the Dorn Union opened on Monday.

    | Opening address | Ann Bell |
    | Keynote address | Carl Dorn |
    yes: opening: Ann Bell > 5th Conference of the Dorn Union
    yes: speech: Carl Dorn > 5th Conference of the Dorn Union
    case: the absent
    The 3rd Congress of the Rye Union opened. Among the guests who did not come was Ann Bell.
    no: guest*
    no: attendance*
    case: other people
    The 3rd Congress of the Rye Union opened. His neighbours were Ann Bell and Carl Dorn.
    no: attendance*
    no: guest*
    no: speech*
    case: the speaker of a parliament
    The 3rd Congress of the Rye Union opened. The speaker of the Rye Parliament is Ann Bell.
    yes: role: Ann Bell | speaker | Rye Parliament
    no: speech*
    """#)
}
