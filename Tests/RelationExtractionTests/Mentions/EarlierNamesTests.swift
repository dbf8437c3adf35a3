import TestSupport
import Testing

/// Names that the text shows to be organizations' only further on.
struct EarlierNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: before the definition
    Sam Moor, head of the Rye Fund, met managers of Rolly. Rolly, an oil company, gave no comment.
    yes: organization: Rolly
    case: owned by what is a company below
    Dornel Corporation made fonts. Dornel was acquired by Rolly in 1995. Ana Bell joined the Rolly board of directors.
    yes: part-of: Dornel Corporation > Rolly
    yes: organization: board of directors of the Rolly
    case: a person of the name
    Sam Dorn went home. Dorn said so. Dorn, an oil company, is another.
    yes: person: Sam Dorn
    case: a part of a longer name
    Ana Dornel, 54, lives in Dornel Hill. Rolly, an oil company, is big. Dornel, a law firm, is not.
    yes: person: Ana Dornel
    no: organization: Dornel Hill
    """#)
}
