import TestSupport
import Testing

/// The status of posts where other words than those of the title tell it.
struct StatusesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the late
    The hall was named for the late Carl Dorn, publisher of the Rye Newspaper Company.
    yes: role: Carl Dorn | publisher | Rye Newspaper Company | former
    no: role: Carl Dorn | publisher | Rye Newspaper Company
    case: when she was, in the seventies
    I first met Ann Bell when she was the principal of the Dorn School in the 1970's.
    yes: role: Ann Bell | principal | Dorn School | former
    case: from one year to another
    Uma Dell was president of the Rye Society from 2016 to 2018.
    yes: role: Uma Dell | president | Rye Society | former
    case: was, in the same story
    Karl Bode was chairman of the Rye Union when the strike began.
    yes: role: Karl Bode | chairman | Rye Union
    case: acting in one sentence, in short in the next
    Ivo Lund, acting administrator of the Dorn Rail Agency, opened the talks. Administrator Lund left early.
    yes: role: Ivo Lund | administrator | Dorn Rail Agency | acting
    no: role: Ivo Lund | administrator | Dorn Rail Agency
    case: what one was before says nothing of what one is
    Tess Arden, magistrate, hitherto counsellor at the Rye Court of Appeal, is appointed secretary general
    of the Dorn Union.
    no: role: Tess Arden | magistrate | Rye Court of Appeal
    yes: role: Tess Arden | secretary general | Dorn Union
    case: a term with both ends
    Ana Bell served as a member of the Rye Senate from 1936 to 1938. Karl Bode was president of the Rye Institute
    during the years 1996 to 2005.
    yes: role: Ana Bell | member | Rye Senate | former
    yes: role: Karl Bode | president | Rye Institute | former
    case: a term that begins
    Ana Bell was elected a member of the Rye Senate from 2021 to 2025.
    yes: role: Ana Bell | member | Rye Senate
    """#)
}
