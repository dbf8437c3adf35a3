import TestSupport
import Testing

/// Surnames in capitals.
struct CapitalSurnamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the surname first, with a form of address
    Ms. TSENG Mei Lan is appointed chairwoman of the Rye Bank. Mr. Peter HARROW-LOWE is its secretary.
    yes: person: TSENG Mei Lan
    yes: person: Peter HARROW-LOWE
    yes: role: TSENG Mei Lan | chairwoman | Rye Bank
    yes: role: Peter HARROW-LOWE | secretary | Rye Bank
    case: another given name behind a comma
    Mr. LAU Chi Keung, Raymond, retires as chairman of the Rye Bank.
    yes: role: LAU Chi Keung | chairman | Rye Bank | former
    no: person: Raymond
    case: a list of participants
    Ms Sheryl-Ann Whitlow, Mr Terrence Holm and others met. The list is given below.

    BAHAMAS
    WHITLOW, Sheryl-Ann
    Senior Fisheries Officer
    Department of Marine Resources
    Nassau

    BELIZE
    HOLM, Terrence
    Fisheries Administrator
    Rye Fisheries Department
    Belize City
    yes: person: Sheryl-Ann Whitlow
    yes: role: Sheryl-Ann Whitlow | Senior Fisheries Officer | Department of Marine Resources
    yes: role: Terrence Holm | Fisheries Administrator | Rye Fisheries Department
    case: an acronym is no surname
    Ms Ann Bell of the BDLK spoke. The BDLK met.
    no: person: Ann Bell BDLK
    """#)
}
