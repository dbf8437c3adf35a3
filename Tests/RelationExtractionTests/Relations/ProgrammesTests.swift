import TestSupport
import Testing

/// Parts in a programme, and the event that its heading names.
struct ProgrammesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a heading and what kind of event it is
    RYE FOUNDATION

    ### Prospects for the Northern Coast
    Online symposium, Sunday, 8 pm

    | | |
    |---|---|
    | Opening remarks | Ann Bell, Chairman, Rye Foundation |
    | Keynote address | Dr Carl Dorn |

    Panel

    - Prof Uma Dell
    yes: event: Prospects for the Northern Coast*
    yes: opening*: Ann Bell > Prospects for the Northern Coast*
    yes: speech*: Carl Dorn > Prospects for the Northern Coast*
    yes: speech*: Uma Dell > Prospects for the Northern Coast*
    yes: role: Ann Bell | Chairman | RYE FOUNDATION
    case: an event that is told only later
    | Opening remarks | Ann Bell |

    The Rye Forum of 2019 was addressed by Carl Dorn.
    no: *: Ann Bell > *
    """#)
}
