import TestSupport
import Testing

/// Units told by a statement.
struct PredicateUnitsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: is a subsidiary of
    The Dorn Fund is a subsidiary of the Rye Bank.
    yes: part-of: Dorn Fund > Rye Bank
    case: a division of, in apposition
    The Hill Institute, a division of the Rye Academy, opened a branch.
    yes: part-of: Hill Institute > Rye Academy
    case: is part of
    The Dorn Channel Company (DCC) is part of the Skai Group.
    yes: part-of: Dorn Channel Company > Skai Group
    case: a critic is no part
    The Dorn Fund is a critic of the Rye Bank.
    no: part-of: *
    """#)
}
