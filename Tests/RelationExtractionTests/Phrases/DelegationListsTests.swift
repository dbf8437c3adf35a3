import TestSupport
import Testing

/// Delegations, embassies and missions told together, each of a sender of its own.
struct DelegationListsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the delegations of three
    The delegations of the Rye Union, the Dorn Union and the Lakeland Union left.
    yes: part-of: delegation of the Rye Union > Rye Union
    yes: part-of: delegation of the Dorn Union > Dorn Union
    yes: part-of: delegation of the Lakeland Union > Lakeland Union
    no: organization: Rye Union and*
    no: organization: delegations*
    case: without an article, the last behind a comma
    Delegations of the Rye Union, the Dorn Union, and the Lakeland Union arrived in Fooville.
    yes: part-of: delegation of the Dorn Union > Dorn Union
    yes: part-of: delegation of the Lakeland Union > Lakeland Union
    case: the embassies and missions of countries
    The embassies of Norway and Peru closed. The missions of Norway, Peru and Japan protested.
    yes: part-of: embassy of Norway > Norway
    yes: part-of: embassy of Peru > Peru
    yes: part-of: mission of Norway > Norway
    yes: part-of: mission of Japan > Japan
    case: acronyms
    The Rye Workers' League (RWL) met the Inter-City Union (ICU). The delegations of the RWL and the
    ICU signed.
    yes: part-of: delegation of the Rye Workers' League > Rye Workers' League
    yes: part-of: delegation of the Inter-City Union > Inter-City Union
    case: each takes part
    The delegations of the Rye Union and the Dorn Union attended the 5th Congress of the Hill Union.
    yes: attendance 1: delegation of the Rye Union > 5th Congress of the Hill Union
    yes: attendance 2: delegation of the Dorn Union > 5th Congress of the Hill Union
    no: attendance*: Rye Union > *
    case: one of them named again
    The delegations of the Rye Union and the Dorn Union came. Ann Bell, head of the delegation of
    the Rye Union, spoke.
    yes: role: Ann Bell | head | delegation of the Rye Union
    no: role: Ann Bell | head | Rye Union
    case: a person behind the list is no sender
    The delegations of the Rye Union and the Dorn Union and Karl Bode, director of the Hill Mine,
    signed.
    yes: part-of: delegation of the Dorn Union > Dorn Union
    yes: role: Karl Bode | director | Hill Mine
    no: part-of: * > Hill Mine
    case: one sender of many
    The delegations of the Rye Union left. The delegations of many countries and regions came.
    yes: organization: Rye Union
    no: organization: delegation*
    no: part-of: *
    case: delegates are no delegations
    The delegates of the Rye Union and the Dorn Union left.
    yes: organization: Rye Union
    yes: organization: Dorn Union
    no: part-of: *
    case: heads of the delegations
    Ann Bell and Carl Dorn, heads of the delegations of the Rye Union and the Dorn Union, spoke.
    yes: part-of: delegation of the Rye Union > Rye Union
    yes: role: Ann Bell | head | delegation of the Rye Union
    no: role: Carl Dorn | head*| Rye Union
    known: behind a title the plural is read as what the office is for
    case: who leads each
    The delegations of the Rye Choir and the Dorn Choir, led by Ann Bell and Carl Dorn respectively,
    met.
    yes: role: Ann Bell | leader | delegation of the Rye Choir
    yes: role: Carl Dorn | leader | delegation of the Dorn Choir
    known: the verb sees the last delegation and the first name only
    """#)
}
