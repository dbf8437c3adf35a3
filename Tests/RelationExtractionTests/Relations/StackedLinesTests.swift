import TestSupport
import Testing

/// Posts told in lines below one another.
struct StackedLinesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: name, title and organization
    The witnesses are heard today.

    Mr. Karl Bode
    Director of Works
    Rye Canal Company
    yes: role: Karl Bode | Director of Works | Rye Canal Company
    case: two witnesses
    The witnesses are heard today.

    Ms. Ann Bell
    Treasurer
    Dorn Fund

    Dr. Carl Dorn
    Chief Engineer
    Hill Mine
    yes: role: Ann Bell | Treasurer | Dorn Fund
    yes: role: Carl Dorn | Chief Engineer | Hill Mine
    no: role: Ann Bell | * | Hill Mine
    case: a line that is a name, a title and an organization
    The witnesses are heard today.

    Captain Eve Frost, President, Rye Pilots Association
    yes: role: Eve Frost | President | Rye Pilots Association
    case: prose that is broken into lines
    The Rye Bank said on Monday that
    Karl Bode
    Director of nothing at all would
    leave.
    no: role: Karl Bode*
    """#)
}
