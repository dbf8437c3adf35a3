import TestSupport
import Testing

/// Bodies told with their members.
struct ContentsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: consists of
    The Audit Committee consists of Ann Bell (chair), Carl Dorn and Eve Frost.
    yes: role: Ann Bell | chair | Audit Committee
    yes: role: Carl Dorn | member | Audit Committee
    yes: role: Eve Frost | member | Audit Committee
    no: role: Ann Bell | member | Audit Committee
    case: in parentheses
    The directors appointed an Audit Committee (Uma Dell, chair; Karl Bode).
    yes: role: Uma Dell | chair | Audit Committee
    yes: role: Karl Bode | member | Audit Committee
    case: items below
    The Rye Bank has a new board. The Board of Directors consists of:

    - Ann Bell, Chair
    - Carl Dorn
    yes: role: Ann Bell | Chair | Board of Directors*
    yes: role: Carl Dorn | member | Board of Directors*
    no: role: Ann Bell | member*
    case: a place and a year in parentheses
    The Rye Congress (Fooville, 1958) met.
    no: role: *
    """#)
}
