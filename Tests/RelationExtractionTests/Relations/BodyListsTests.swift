import TestSupport
import Testing

/// Lists whose lines name bodies.
struct BodyListsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: committees of an assembly
    The committees of the Dorn Assembly are:
    - Committee on Ports – Ann Bell
    - Committee on Roads – Carl Dorn
    yes: part-of: Committee on Ports* > Dorn Assembly
    yes: part-of: Committee on Roads* > Dorn Assembly
    case: enterprises are no part of what lists them
    The commissions of the Dorn Assembly visited:
    - Hill Mine – in May
    - Rye Cement Works – in June
    no: part-of: Hill Mine > Dorn Assembly
    no: part-of: Rye Cement Works > Dorn Assembly
    """#)
}
