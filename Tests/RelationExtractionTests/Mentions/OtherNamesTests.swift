import TestSupport
import Testing

/// Persons whom the text gives two names.
struct OtherNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: known as
    Robert William Krant, known as Bob Krant, led the Rye Union.
    yes: person: Robert William Krant*Bob Krant*
    case: a headline that is a name
    Bob Krant

    Robert William Krant Jr. (born May 5, 1952) leads the Rye Union.
    yes: person: Robert William Krant Jr.*Bob Krant*
    case: another surname in the headline
    Bob Krant

    Carl William Dorn (born May 5, 1952) leads the Rye Union.
    yes: person: Carl William Dorn
    no: person: Carl William Dorn*Bob Krant*
    """#)
}
