import TestSupport
import Testing

/// Owners of organizations.
struct OwnershipTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: owned by
    The Rye Bank is now wholly owned by the Dorn Group.
    yes: part-of: Rye Bank > Dorn Group
    case: in a relative clause
    They met managers of the Moor Baseball Club, which is also owned by the Dorn Company.
    yes: part-of: Moor Baseball Club > Dorn Company
    case: in apposition
    Rolly Inc., a Dornish maker owned by the Dorn Group, grew.
    yes: part-of: Rolly Inc. > Dorn Group
    case: at the head of the sentence
    Owned by the Dorn Company, Rolly Inc. kept shops in Rye.
    yes: part-of: Rolly Inc. > Dorn Company
    case: two owners
    The Rye Bank is owned by the Dorn Group and the Moor Company.
    yes: part-of: Rye Bank > Dorn Group
    yes: part-of: Rye Bank > Moor Company
    case: acquired
    The Rye Bank was acquired by the Dorn Group in 1995.
    yes: part-of: Rye Bank > Dorn Group
    case: owns
    The Dorn Company owns the Rye Bank and the Moor Hotel.
    yes: part-of: Rye Bank > Dorn Company
    yes: part-of: Moor Hotel > Dorn Company
    case: the body that operates
    The Dornish Handball Union (DHU) is old, and is the organization that operates the National League.
    yes: part-of: National League > Dornish Handball Union
    case: over
    The Rye Bank was owned by the Dorn Group until 1990. The Moor Bank was formerly owned by the Dorn Group.
    no: part-of: *
    case: not
    The Rye Bank is not owned by the Dorn Group. The Moor Bank was acquired by the Dorn Group, which later sold it.
    no: part-of: *
    case: something of it
    The Dorn Group acquired Rolly Inc. shares. The stations of the Rye Network are owned by the Dorn Group.
    no: part-of: *
    case: the body beside another noun
    The software used by Pell Bank is owned by Norden Group. The land around Rolly Bank is owned by Harris Fund. Twenty
    acres of Moor Bank and Hill Bank are owned by Harris Fund.
    no: part-of: *
    case: over a clause
    Pell Bank, which pays for the Rolly Football Club, is owned by Norden Group.
    yes: part-of: Pell Bank > Norden Group
    no: part-of: Rolly Football Club > *
    case: a statement that holds another
    The Rye Bank is sure that the Moor Club, which pays the Hill Fund, is owned by Norden Group.
    no: part-of: Rye Bank > *
    case: a clause of another verb behind the owner
    Harris Fund is owned by Pell Bank, Dorn Group said. Moor Bank is owned by Hill Group, and Rye University has a branch.
    yes: part-of: Harris Fund > Pell Bank
    yes: part-of: Moor Bank > Hill Group
    no: part-of: * > Dorn Group
    no: part-of: * > Rye University
    case: supposed, denied, asked
    If Norden Group bought Pell Bank, the Senate would protest. It is unclear whether Moor Bank is owned by Hill Group.
    no: part-of: *
    case: a state of the past
    Pell Bank was owned by the Dorn Group. Norden Group owned Moor Bank.
    no: part-of: *
    case: receivers and people of the owner
    The Dorn Foundation bought the Rolly Hospital two ambulances. Harris Fund was bought by Rye Club star Ole Berg.
    no: part-of: *
    case: two subjects
    Pell Bank and Harris Fund are owned by Norden Group.
    yes: part-of: Pell Bank > Norden Group
    yes: part-of: Harris Fund > Norden Group
    case: a ship
    The MV Castor, a ferry operated by Baltic Lines Company, sank.
    no: part-of: *
    no: organization: MV Castor
    case: a person's, a state's
    The Rye Bank is owned by Sam Moor. The Moor Bank is owned by Estonia.
    no: part-of: *
    """#)
}
