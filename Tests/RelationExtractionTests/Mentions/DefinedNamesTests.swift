import TestSupport
import Testing

/// Names that the text says to be organizations'.
struct DefinedNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a statement
    Rolly is a Dornish software company.
    yes: organization: Rolly
    case: in apposition
    Rolly, an oil company, said it would close a mine.
    yes: organization: Rolly
    case: behind other names in parentheses
    Dorn Vale (known as Dorn Hill until 2003) was a record label based in Rye.
    yes: organization: Dorn Vale
    case: a noun of two words
    QXTV was a television station licensed to Rye.
    yes: organization: QXTV
    case: what looks like games
    Rolly Games is a game development studio. In 2015 Rolly Games moved to Rye.
    yes: organization: Rolly Games
    no: event: Rolly Games
    case: a noun with "the" means it from then on
    Rolly is a software company. The company was a subsidiary of Dorn Inc.
    yes: part-of: Rolly > Dorn Inc.
    case: an employer
    Sam Moor, a partner at Dorn, a law firm in Rye, resigned.
    yes: role: Sam Moor | partner | Dorn
    case: behind a place another part of the sentence begins
    In Dorn, a bank was robbed. Near Dorn, a school that had burned down opened again.
    no: organization: Dorn
    case: persons
    Ana Bell, a company director, left. Sam Moor is a school teacher. Tom Lind was a party leader.
    no: organization: *
    case: the noun is not the head
    Rolly is a bank holiday. Dornel is a college town.
    no: organization: *
    case: supposed, denied, made up
    Morrow is not a software company. If Dorrow is a bank, fine. Korrow is a fictional bank. Tellow is a company of soldiers.
    no: organization: *
    case: places of the name
    Salem is a software company. Ann Lowe is mayor of Salem, Oregon. He lives in Salem.
    no: role: Ann Lowe | * | *
    case: longer names
    Salem is a software company. The Salem Fleet sailed. Salem University opened.
    no: part-of: *
    case: a given name
    Hope, a political party, lost. Hope Lowe is director of the Rye Fund.
    yes: person: Hope Lowe
    case: a country
    Estonia is a member of the alliance. Estonia is a union of towns.
    no: organization: Estonia
    case: presidents of what is defined
    Rolly is a software company. Anna Belk is the president of Rolly. Tom Lisk, president of Kelmar, a shipping company, left.
    yes: role: Anna Belk | president | Rolly
    yes: role: Tom Lisk | president | Kelmar
    """#)
}
