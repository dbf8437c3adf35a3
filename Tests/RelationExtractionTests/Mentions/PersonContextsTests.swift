import TestSupport
import Testing

/// What shows that a name is a person, besides titles.
struct PersonContextsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: who, an age, dates of life
    Zubo Krant, who fled, and Telko Brim, 54, met Garo Vens (1880-1950).
    yes: person: Zubo Krant
    yes: person: Telko Brim
    yes: person: Garo Vens
    case: the surname returns alone
    The owner paid Zubo Krant. Later Krant left.
    yes: person: Zubo Krant
    case: kin and callings
    He met the actress Telko Brim and her sister Zubo Krant.
    yes: person: Telko Brim
    yes: person: Zubo Krant
    case: a single word beside a title or a verb of speaking
    President Krant left. "No," said Brim.
    yes: person: Krant
    yes: person: Brim
    case: a country in parentheses
    Zubo Krant (Kenya) won.
    yes: person: Zubo Krant
    case: places and things stay what they are
    They sailed to Zubo Krant. The Telko Brim was sold.
    no: person: *
    """#)
}
