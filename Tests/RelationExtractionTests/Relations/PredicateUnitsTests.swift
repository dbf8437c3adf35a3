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
    case: an order in a church
    He led the Society of Ryeford, the largest religious order in the Dornian Catholic Church.
    yes: part-of: Society of Ryeford > Dornian Catholic Church
    case: one of many
    The hall of Rye Church, one of Ryeford University's constituent colleges, is old.
    yes: part-of: Rye Church > Ryeford University
    case: a unit in lower case is the one before
    The First Gallow Ministry is the eleventh ministry of the Government of Ryeland Territory.
    yes: part-of: First Gallow Ministry > Government of Ryeland Territory
    no: organization: eleventh ministry*
    case: the premier band
    The Rye Marine Band is the premier band of the Dornish Marine Corps.
    yes: part-of: Rye Marine Band > Dornish Marine Corps
    case: the body of a title in apposition
    He was the thirtieth head of the Society of Ryeford, the largest religious order in the Dornian Catholic Church.
    yes: part-of: Society of Ryeford > Dornian Catholic Church
    case: successors, partners, suppliers
    The 3rd Regiment is the successor unit of the Dorn Brigade. The Hill Institute is a partner institute of the Rye
    Academy. Dorn Law Office is the law firm of the Rolly Bank.
    no: part-of: *
    case: denied
    The Rye Agency was not the third department of the Dorn Ministry. The Rye Mill is no longer a division of the Oak
    Works. The Rye Fund, the largest order in the Oak Bank, closed.
    no: part-of: Rye Agency > *
    no: part-of: Rye Mill > *
    no: part-of: Rye Fund > *
    case: a rival is no part
    The Rye Agency is a rival of the Oak Agency. The Rye Mill, the largest order from the Oak Works, closed.
    no: part-of: Rye Agency > Oak Agency
    no: part-of: Rye Mill > Oak Works
    """#)
}
