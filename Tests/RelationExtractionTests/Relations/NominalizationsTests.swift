import TestSupport
import Testing

/// Posts told by nouns of appointing and leaving.
struct NominalizationsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the appointment of somebody as something
    The Rye Bank announced the appointment of Ann Bell as treasurer of the Dorn Fund.
    yes: role: Ann Bell | treasurer | Dorn Fund
    case: over an apposition
    The board welcomed the election of Carl Dorn, rector of the Hill College, as president of the Rye
    Academy.
    yes: role: Carl Dorn | rector | Hill College
    yes: role: Carl Dorn | president | Rye Academy
    case: her election
    Uma Dell thanked Eve Frost on her election as secretary of the Rye Union.
    yes: role: Eve Frost | secretary | Rye Union
    no: role: Uma Dell*
    case: the resignation of somebody
    The council noted the resignation of Karl Bode as chairman of the Rye Bank.
    yes: role: Karl Bode | chairman | Rye Bank | former
    no: role: Karl Bode | chairman | Rye Bank
    case: what is only proposed
    The minister opposed the proposed appointment of Ann Bell as director of the Dorn Fund.
    no: role: Ann Bell*
    """#)
}
