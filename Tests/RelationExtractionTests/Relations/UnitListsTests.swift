import TestSupport
import Testing

/// Units in lists.
struct UnitListsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: what a body consists of
    The Ministry of Roads consists of the Department of Bridges, the Tunnel Office and a Secretariat.
    yes: part-of: Department of Bridges* > Ministry of Roads
    yes: part-of: Tunnel Office* > Ministry of Roads
    yes: part-of: Secretariat of the Ministry of Roads > Ministry of Roads
    case: with relative clauses and places
    The Rye Agency is composed of the Council, which is the governing body, a Secretariat based in Dorn and the Audit Committee.
    yes: part-of: Council of the Rye Agency > Rye Agency
    yes: part-of: Secretariat of the Rye Agency > Rye Agency
    yes: part-of: Audit Committee of the Rye Agency > Rye Agency
    case: persons
    The Rye Committee consists of Ana Bell (chair), Tom Moor and representatives of the Dorn Bank.
    no: part-of: *
    case: representatives
    The Rye Committee consists of representatives of the Dorn Bank, the Moor Union and the Hill Fund.
    no: part-of: *
    case: schools of one university
    The fund pays the Rye University School of Business, Department of Economics, and Law School.
    yes: part-of: School of Business of the Rye University > Rye University
    yes: part-of: Department of Economics of the Rye University > Rye University
    yes: part-of: Law School of the Rye University > Rye University
    case: what something else consists of
    The enemy of the 7th Army was composed of the 3rd Division and the 5th Division. The ruling front, led by the Rye Party,
    consists of the Hill Union and the Moor Union.
    no: part-of: *
    case: a clause of another verb behind the list
    The Security Council consists of the Army and the Navy, the Ministry of Defence said.
    no: part-of: Ministry of Defence* > *
    case: units of one rank
    The Rolly Division comprises the 1st Brigade, 2nd Brigade, and 3rd Artillery Regiment.
    yes: part-of: 1st Brigade* > Rolly Division
    yes: part-of: 2nd Brigade* > Rolly Division
    no: part-of: 1st Brigade > 2nd Brigade
    case: names of their own
    He has degrees from the Rye University School of Law, Dorn School of Economics, and Hill College.
    no: part-of: Dorn School* > *
    no: part-of: Hill College > *
    case: each of its own
    Members are the EQU Council, EQU Presidency, Audit Commission and the Dorn Bank.
    no: part-of: Audit Commission* > *
    """#)
}
