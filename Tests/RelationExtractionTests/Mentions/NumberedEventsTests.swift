import TestSupport
import Testing

/// Whose the numbered events are.
struct NumberedEventsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the congress of what the article is about
    The Rye Seafarers' Federation (RSF) was a federation of unions. At the 7th Congress Ann Bell spoke.
    yes: organizer: 7th Congress* > Rye Seafarers' Federation
    case: the same number with its host
    The 9th Session of the Dorn Assembly met. Ann Bell opened the 9th Session.
    yes: organizer: 9th Session of the Dorn Assembly > Dorn Assembly
    case: in an article that is about no body
    Ann Bell spoke at the 7th Congress.
    no: organizer: *
    """#)
}
