import TestSupport
import Testing

/// Tables with a column for each office.
struct OfficeTablesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: chair, deputy and members of each committee
    | Committee | Chair | Vice Chair | Members |
    |---|---|---|---|
    | Ports and Harbours | Ann Bell | Carl Dorn | Uma Dell, Karl Bode |
    | Public Roads | Uma Dell | Ann Bell | Tess Arden |
    yes: role: Ann Bell | Chair | Ports and Harbours
    yes: role: Carl Dorn | Vice Chair | Ports and Harbours
    yes: role: Karl Bode | member | Ports and Harbours
    yes: role: Uma Dell | Chair | Public Roads
    yes: role: Ann Bell | Vice Chair | Public Roads
    no: role: Tess Arden | * | Ports and Harbours
    case: persons first, their committees last
    | Director | Position | Committees |
    |---|---|---|
    | Ann Bell | Chair | Audit, Nomination |
    no: organization: Audit, Nomination
    """#)
}
