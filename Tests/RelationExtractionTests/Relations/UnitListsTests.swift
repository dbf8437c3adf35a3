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
    case: each of its own
    Members are the EQU Council, EQU Presidency, Audit Commission and the Dorn Bank.
    no: part-of: Audit Commission* > *
    """#)
}
